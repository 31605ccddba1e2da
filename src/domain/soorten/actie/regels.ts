import { datumVanDeadline } from '../../../../schemas/deadline.ts';
import type { Datum } from '../../../../schemas/datum.ts';
import { isOnbekend } from '../../../../schemas/onbekend.ts';
import { STATUSFOUTEN, type Status } from '../../../../schemas/status.ts';
import type { Inhoud, Item } from '../../kern/inhoud.ts';
import { op, regel } from '../../kern/regel.ts';
import { uniek } from '../../kern/uniek.ts';
import { lijst } from '../../kern/woorden/zin.ts';
import type { Pad } from '../../kern/yaml/boom.ts';
import { KOPPELINGREGELS } from './koppelingregels.ts';
import { OVERNAMEREGELS } from './overnameregels.ts';
import { actiesPerPlan, nummerVan, planVan } from './plek.ts';

type Actie = Item<'actie'>;
type Actiebericht = NonNullable<Actie['waarde']['voortgang']>[number];

/** What holds for actions. */
export const ACTIEREGELS = [
  ...KOPPELINGREGELS,
  ...OVERNAMEREGELS,
  /** No two numbers of a plan differ only in capitals: on many a disk they are one file. */
  regel({
    code: 'nummer-hoofdletter',
    ernst: 'fout',
    *zoek({ inhoud }) {
      for (const acties of actiesPerPlan(inhoud).values()) {
        const gezien = new Map<string, string>();
        for (const actie of acties) {
          const nummer = nummerVan(actie);
          const eerder = gezien.get(nummer.toLowerCase());
          if (eerder === undefined) gezien.set(nummer.toLowerCase(), nummer);
          else yield op(actie, [], { nummer, eerder });
        }
      }
    },
    zin: ({ nummer, eerder }) => `Actie ${nummer} en actie ${eerder} verschillen alleen in een hoofdletter.`,
    verwacht:
      'Nummers die ook zonder hoofdletters verschillen: veel schijven en adressen maken geen onderscheid.',
    hint: 'Geef een van de twee een ander nummer, of voeg ze samen.',
  }),
  /** An action isn't adopted before its plan. */
  regel({
    code: 'actie-voor-plan',
    ernst: 'fout',
    *zoek({ inhoud }) {
      for (const actie of inhoud.van('actie').values()) {
        const { datum } = actie.waarde.vastgesteld;
        const plan = inhoud.van('plan').get(planVan(actie))?.waarde.vaststelling.datum;
        if (!plan || datum.laatste >= plan.eerste) continue;
        yield op(actie, ['vastgesteld', 'datum'], { datum: datum.tekst, plan: plan.tekst });
      }
    },
    zin: ({ datum, plan }) => `De actie is eerder vastgesteld (${datum}) dan het plan (${plan}).`,
    verwacht: 'Een datum op of na de vaststelling van het plan.',
    hint: 'Verbeter de datum hier of in plan.yaml.',
  }),
  /** Nothing happens to an action before it was adopted, nor does it end before that. */
  regel({
    code: 'voortgang-voor-vaststelling',
    ernst: 'fout',
    *zoek({ inhoud }) {
      for (const actie of inhoud.van('actie').values()) {
        const { vastgesteld, voortgang = [] } = actie.waarde;
        for (const [i, { datum }] of voortgang.entries()) {
          if (datum.laatste >= vastgesteld.datum.eerste) continue;
          const gegevens = { datum: datum.tekst, vastgesteld: vastgesteld.datum.tekst };
          yield op(actie, ['voortgang', i, 'datum'], gegevens);
        }
      }
    },
    zin: ({ datum, vastgesteld }) =>
      `Dit bericht (${datum}) is van voor de vaststelling van de actie (${vastgesteld}).`,
    verwacht: 'Een datum op of na de vaststelling.',
    hint: 'Verbeter de datum van het bericht of van de vaststelling.',
  }),
  /** A deadline lies after the adoption. */
  regel({
    code: 'deadline-voor-vaststelling',
    ernst: 'fout',
    *zoek({ inhoud }) {
      for (const { actie, pad, deadline } of deadlines(inhoud)) {
        if (!isVoorVaststelling(actie, deadline)) continue;
        const vastgesteld = actie.waarde.vastgesteld.datum.tekst;
        yield op(actie, pad, { deadline: deadline.tekst, vastgesteld });
      }
    },
    zin: ({ deadline, vastgesteld }) =>
      `De deadline (${deadline}) is van voor de vaststelling (${vastgesteld}).`,
    verwacht: 'Een deadline na de vaststelling.',
    hint: 'Kijk of het jaar klopt.',
  }),
  /** As far as anyone planned it, a deadline lies within the plan's looptijd. */
  regel({
    code: 'deadline-buiten-looptijd',
    ernst: 'waarschuwing',
    *zoek({ inhoud }) {
      for (const { actie, pad, deadline } of deadlines(inhoud)) {
        const totEnMet = inhoud.van('plan').get(planVan(actie))?.waarde.looptijd.tot_en_met;
        if (!totEnMet || deadline.laatste <= totEnMet.laatste) continue;
        if (isVoorVaststelling(actie, deadline)) continue; // that comes first
        yield op(actie, pad, { deadline: deadline.tekst, totEnMet: totEnMet.tekst });
      }
    },
    zin: ({ deadline, totEnMet }) => `De deadline (${deadline}) is na het einde van het plan (${totEnMet}).`,
    verwacht: 'Een deadline binnen de looptijd van het plan.',
    hint: 'Kijk of het jaar klopt. Klopt het, dan kunt u dit laten staan.',
  }),
  /** An action begins before it is to be done. */
  regel({
    code: 'start-na-deadline',
    ernst: 'fout',
    *zoek({ inhoud }) {
      for (const actie of inhoud.van('actie').values()) {
        const { start, deadline } = actie.waarde.vastgesteld;
        const einde = datumVanDeadline(deadline);
        if (!start || isOnbekend(start) || !einde || start.eerste <= einde.laatste) continue;
        yield op(actie, ['vastgesteld', 'start'], { start: start.tekst, einde: einde.tekst });
      }
    },
    zin: ({ start, einde }) => `De actie begint (${start}) na haar deadline (${einde}).`,
    verwacht: 'Een start voor de deadline.',
    hint: 'Kijk of de jaren kloppen.',
  }),
  /** `uitgevoerd: ja` goes with in-gang-gezet, also where that status was said earlier. */
  regel({
    ...STATUSFOUTEN.uitgevoerdPastNiet,
    *zoek({ inhoud }) {
      for (const actie of inhoud.van('actie').values()) {
        const { status, uitgevoerd } = actie.waarde.vastgesteld;
        if (uitgevoerd === 'ja' && isOnbekend(status)) yield op(actie, ['vastgesteld', 'uitgevoerd'], {});
        for (const { i, bericht, status: geldt } of berichtenMetStatus(actie)) {
          if (bericht.uitgevoerd !== 'ja' || geldt === 'in-gang-gezet') continue;
          yield op(actie, ['voortgang', i, 'uitgevoerd'], {});
        }
      }
    },
  }),
  /** A borging goes with groen, also where that status was said earlier. */
  regel({
    ...STATUSFOUTEN.borgingPastNiet,
    *zoek({ inhoud }) {
      for (const actie of inhoud.van('actie').values()) {
        for (const { i, bericht, status } of berichtenMetStatus(actie)) {
          if (bericht.borging === undefined || status === 'uitgevoerd-en-geborgd') continue;
          yield op(actie, ['voortgang', i, 'borging'], {});
        }
      }
    },
  }),
  /** An action's doelstellingen are its plan's. */
  regel({
    code: 'doelstelling-onbekend',
    ernst: 'fout',
    *zoek({ inhoud }) {
      for (const actie of inhoud.van('actie').values()) {
        const bekend = inhoud
          .van('plan')
          .get(planVan(actie))
          ?.waarde.doelstellingen.map(({ nummer }) => nummer);
        for (const [i, { nummer }] of (actie.waarde.doelstellingen ?? []).entries()) {
          if (!bekend || bekend.includes(nummer)) continue;
          yield op(actie, ['doelstellingen', i, 'nummer'], { nummer, bekend });
        }
      }
    },
    zin: ({ nummer }) => `Doelstelling ${nummer} staat niet in het plan.`,
    verwacht: ({ bekend }) => `Een doelstelling van het plan: ${lijst(bekend)}.`,
    hint: 'Kijk naar de nummers in plan.yaml.',
  }),
  uniek('actie', 'De doelstelling', ({ doelstellingen = [] }) => [
    doelstellingen.map(({ nummer }, i) => [String(nummer), ['doelstellingen', i, 'nummer']]),
  ]),
  /** What the manager must still find out: the status … */
  regel({
    code: 'status-onbekend',
    ernst: 'waarschuwing',
    zoek: ({ inhoud }) => nergensBekend(inhoud, 'status'),
    zin: ({ nummer }) => `Van actie ${nummer} is geen status bekend.`,
    verwacht: 'Een status.',
    hint: 'Vul de status aan zodra een bron hem geeft.',
  }),
  /** … the owner … */
  regel({
    code: 'eigenaar-onbekend',
    ernst: 'waarschuwing',
    zoek: ({ inhoud }) => nergensBekend(inhoud, 'eigenaar'),
    zin: ({ nummer }) => `Van actie ${nummer} is de eigenaar niet bekend.`,
    verwacht: 'Een functie of organisatie.',
    hint: 'Vul de eigenaar aan zodra een bron hem noemt. Verzin er geen.',
  }),
  /** … and the deadline. */
  regel({
    code: 'deadline-onbekend',
    ernst: 'waarschuwing',
    zoek: ({ inhoud }) => nergensBekend(inhoud, 'deadline'),
    zin: ({ nummer }) => `Van actie ${nummer} is de deadline niet bekend.`,
    verwacht: 'Een datum.',
    hint: 'Vul de deadline aan zodra een bron hem noemt. Verzin er geen.',
  }),
];

/** Every deadline that has a day, as adopted and later. */
function* deadlines(inhoud: Inhoud): Iterable<{ actie: Actie; pad: Pad; deadline: Datum }> {
  for (const actie of inhoud.van('actie').values()) {
    const { vastgesteld, voortgang = [] } = actie.waarde;
    const genoemd = [
      { deadline: vastgesteld.deadline, pad: ['vastgesteld', 'deadline'] },
      ...voortgang.map(({ deadline }, i) => ({ deadline, pad: ['voortgang', i, 'deadline'] })),
    ];
    for (const { deadline, pad } of genoemd) {
      const dag = datumVanDeadline(deadline);
      if (dag) yield { actie, pad, deadline: dag };
    }
  }
}

const isVoorVaststelling = ({ waarde }: Actie, deadline: Datum): boolean =>
  deadline.laatste < waarde.vastgesteld.datum.eerste;

/** The entries of an action, each with the status that holds then. */
function* berichtenMetStatus({
  waarde: { vastgesteld, voortgang = [] },
}: Actie): Iterable<{ i: number; bericht: Actiebericht; status: Status | undefined }> {
  let status = isOnbekend(vastgesteld.status) ? undefined : vastgesteld.status;
  for (const [i, bericht] of voortgang.entries()) {
    if (bericht.status !== undefined) status = isOnbekend(bericht.status) ? undefined : bericht.status;
    yield { i, bericht, status };
  }
}

/** The actions of which a field is known neither as adopted nor later. */
function* nergensBekend(inhoud: Inhoud, veld: 'status' | 'eigenaar' | 'deadline') {
  for (const actie of inhoud.van('actie').values()) {
    const { vastgesteld, voortgang = [] } = actie.waarde;
    const bekend = voortgang.some(({ [veld]: later }) => later !== undefined && !isOnbekend(later));
    if (bekend || !isOnbekend(vastgesteld[veld])) continue;
    yield op(actie, ['vastgesteld', veld], { nummer: nummerVan(actie) }, 'sleutel');
  }
}
