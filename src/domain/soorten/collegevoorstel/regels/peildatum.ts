import { planIdsVan } from '../plannen.ts';
import type { Datum } from '../../../../../schemas/datum.ts';
import { isOnbekend } from '../../../../../schemas/onbekend.ts';
import type { Inhoud, Item } from '../../../kern/inhoud.ts';
import { onderdelenIn } from '../../../kern/mdx/loop.ts';
import { actiesPerPlan } from '../../actie/plek.ts';
import { op, regel } from '../../../kern/regel.ts';
import { vindVerwijzingen } from '../../../kern/verwijzingen.ts';
import type { Pad } from '../../../kern/yaml/boom.ts';

/** What holds for the day as of which a proposal is written. */
export const PEILDATUMREGELS = [
  /** A peildatum is a day. */
  regel({
    code: 'voorstel-peildatum',
    ernst: 'fout',
    *zoek({ inhoud }) {
      for (const voorstel of inhoud.van('collegevoorstel').values()) {
        for (const veld of ['peildatum', 'vorige_peildatum'] as const) {
          const datum = voorstel.waarde[veld];
          if (!datum || datum.precisie === 'dag') continue;
          yield op(voorstel, [veld], { datum: datum.tekst, laatste: datum.laatste });
        }
      }
    },
    zin: ({ datum }) => `De peildatum ‘${datum}’ is geen dag.`,
    verwacht: 'Een dag, zoals 2022-12-31.',
    hint: ({ laatste }) => `Schrijf bijvoorbeeld ${laatste}.`,
  }),
  /** The peildatum before lies before it. */
  regel({
    code: 'voorstel-vorige-peildatum',
    ernst: 'fout',
    *zoek({ inhoud }) {
      for (const voorstel of inhoud.van('collegevoorstel').values()) {
        const { peildatum, vorige_peildatum: vorige } = voorstel.waarde;
        if (!vorige || vorige.laatste < peildatum.laatste) continue;
        yield op(voorstel, ['vorige_peildatum'], { vorige: vorige.tekst, peildatum: peildatum.tekst });
      }
    },
    zin: ({ vorige, peildatum }) =>
      `De vorige peildatum (${vorige}) ligt niet voor de peildatum (${peildatum}).`,
    verwacht: 'Een dag voor de peildatum.',
    hint: 'Verbeter een van de twee.',
  }),
  /** What is compared with the peildatum before needs it. */
  regel({
    code: 'voorstel-zonder-vorige',
    ernst: 'fout',
    *zoek({ inhoud }) {
      for (const voorstel of inhoud.van('collegevoorstel').values()) {
        if (voorstel.waarde.vorige_peildatum) continue;
        for (const [{ naam }, pad] of onderdelenIn(voorstel.waarde.blokken)) {
          if (naam === 'SindsVorigVoorstel') yield op(voorstel, pad, {});
        }
      }
    },
    zin: 'Dit deel vergelijkt met een vorig voorstel, maar er is geen vorige peildatum.',
    verwacht: '‘vorige_peildatum’ in de kop van het bestand.',
    hint: 'Voeg ‘vorige_peildatum’ toe, of wis <SindsVorigVoorstel />.',
  }),
  /** Nothing in a proposal is newer than its peildatum: no bron that it cites, no figure and no budget. */
  regel({
    code: 'voorstel-feit-na-peildatum',
    ernst: 'fout',
    *zoek({ inhoud }) {
      for (const voorstel of inhoud.van('collegevoorstel').values()) {
        const { peildatum } = voorstel.waarde;
        for (const [datum, pad] of feiten(voorstel, inhoud)) {
          if (!datum || datum.laatste <= peildatum.laatste) continue;
          yield op(voorstel, pad, { datum: datum.tekst, peildatum: peildatum.tekst });
        }
      }
    },
    zin: ({ datum, peildatum }) => `Dit feit is van ${datum}. Dat is na de peildatum (${peildatum}).`,
    verwacht: 'Alleen wat op de peildatum al bekend was.',
    hint: 'Kies een latere peildatum, of laat dit feit weg.',
  }),
  /** Of a day that is still to come nobody knows how things stand. */
  regel({
    code: 'voorstel-peildatum-toekomst',
    ernst: 'waarschuwing',
    *zoek({ inhoud, peildatum: nu }) {
      for (const voorstel of inhoud.van('collegevoorstel').values()) {
        const { peildatum } = voorstel.waarde;
        if (peildatum.laatste > nu) yield op(voorstel, ['peildatum'], { peildatum: peildatum.tekst, nu });
      }
    },
    zin: ({ peildatum, nu }) => `De peildatum (${peildatum}) is na vandaag (${nu}).`,
    verwacht: 'Een dag waarvan al bekend is hoe het ervoor staat.',
    hint: 'Kies een dag die geweest is. Anders verandert het voorstel nog vanzelf.',
  }),
  /** Who writes now leaves out what was reported since. */
  regel({
    code: 'voorstel-peildatum-oud',
    ernst: 'waarschuwing',
    *zoek({ inhoud, peildatum: nu }) {
      const acties = actiesPerPlan(inhoud);
      for (const voorstel of inhoud.van('collegevoorstel').values()) {
        const { status, peildatum } = voorstel.waarde;
        if (status !== 'concept') continue;
        const later = planIdsVan(voorstel.waarde)
          .flatMap((plan) => acties.get(plan) ?? [])
          .flatMap(({ waarde }) =>
            (waarde.voortgang ?? []).flatMap((bericht) => (bericht.concept ? [] : [bericht.datum.laatste])),
          )
          .filter((dag) => dag > peildatum.laatste && dag <= nu)
          .sort();
        const laatste = later.at(-1);
        if (laatste === undefined) continue;
        yield op(voorstel, ['peildatum'], { peildatum: peildatum.tekst, aantal: later.length, laatste });
      }
    },
    zin: ({ peildatum, aantal }) =>
      aantal === 1
        ? `Na de peildatum (${peildatum}) kwam er nog een bericht bij dit plan.`
        : `Na de peildatum (${peildatum}) kwamen er nog ${aantal} berichten bij dit plan.`,
    verwacht: ({ laatste }) => `Een peildatum vanaf het laatste bericht: ${laatste}.`,
    hint: 'Kies een latere peildatum. Moet het voorstel over toen gaan? Dan mag dit blijven.',
  }),
];

/** Everything in a proposal that is of some date, where the date is known. */
function* feiten(
  { waarde: { blokken, besluiten, origineel } }: Item<'collegevoorstel'>,
  inhoud: Inhoud,
): Iterable<readonly [Datum | undefined, Pad]> {
  for (const [{ naar, id }, pad] of vindVerwijzingen({ blokken, besluiten, origineel })) {
    if (naar.includes('bron')) yield [datumVanBron(inhoud, id), pad];
  }
  for (const [gebruik, pad] of onderdelenIn(blokken)) {
    if (gebruik.naam === 'Cijfer') {
      yield [gebruik.eigenschappen.periode, [...pad, 'eigenschappen', 'periode']];
    } else if (gebruik.naam === 'Middelen') {
      yield [oudsteBron(inhoud, gebruik.eigenschappen.middelen.id), pad];
    }
  }
}

/** The date of a bron itself; of a page on the web only the visit is known. */
function datumVanBron(inhoud: Inhoud, id: string): Datum | undefined {
  const bron = inhoud.van('bron').get(id)?.waarde;
  return !bron || bron.soort === 'extern' || isOnbekend(bron.datum) ? undefined : bron.datum;
}

/** The date of the oldest bron that a budget stands in. */
function oudsteBron(inhoud: Inhoud, id: string): Datum | undefined {
  const vindplaatsen = inhoud.van('middelen').get(id)?.waarde.vindplaatsen ?? [];
  return vindplaatsen
    .flatMap(({ bron }) => datumVanBron(inhoud, bron.id) ?? [])
    .sort((a, b) => (a.laatste < b.laatste ? -1 : 1))[0];
}
