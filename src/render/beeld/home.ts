import { compareLaatsteDag } from '../../domain/kern/dag.ts';
import type { OnbekendVeld } from '../../domain/opname/onbekenden.ts';
import type { Planverloop } from '../../domain/opname/planverloop.ts';
import type { VerwachtingStand } from '../../domain/opname/verwachting.ts';
import type { Opname } from '../../domain/opname/opname.ts';
import type { Plan } from '../../domain/register.ts';
import { adresVan } from '../adres.ts';
import { datumInWoorden, machineDatum } from '../tekst/datum.ts';
import { vanDeActies } from '../tekst/opsomming.ts';
import { statusNaam } from '../tekst/status.ts';
import type { Kennis } from '../tekst/stem.ts';
import { beeldBalkenplaat, type Balkenplaat } from './balkenplaat.ts';
import type { Link } from './basis.ts';
import { beeldLooptijdbalk, type Looptijdbalk } from './looptijdbalk.ts';
import { beeldPlanOverzicht, type PlanOverzicht } from '../soorten/plan/beeld.ts';
import { beeldPlanplaat, type Planplaat } from '../soorten/plan/planplaat.ts';
import { beeldVerwachting, type VerwachtingBeeld } from './verwachting.ts';

/** How many of the newest entries, and of the oldest silences, the home page shows of a plan. */
const TEN_HOOGSTE = 4;

/** A plan on the home page: how far it is, where it is stuck, what isn't known. */
export interface PlanOpHome extends PlanOverzicht {
  /** How far the plan is, in a sentence or two. */
  readonly conclusie: string;
  readonly plaat: Planplaat;
  readonly looptijdbalk: Looptijdbalk;
  /** What was heard last, newest first. */
  readonly laatste: readonly {
    readonly actie: Link;
    readonly datum: string;
    readonly datumMachine: string | undefined;
    /** The status that the entry gives; `undefined` when it gives none. */
    readonly status: string | undefined;
  }[];
  /** What was expected by now, and not heard of since; the longest ago first. */
  readonly zonderBericht: readonly (VerwachtingBeeld & { readonly van: Link })[];
  /** How many more of those there are. */
  readonly meerZonderBericht: number;
  /** What the sources don't say, in words; `undefined` while the plan isn't adopted. */
  readonly onbekend: readonly string[] | undefined;
}

/** The home page. */
export interface HomeBeeld {
  readonly plannen: readonly PlanOpHome[];
  /** How long kaders and plans last. */
  readonly balken: Balkenplaat | undefined;
}

/** The home page at the peildatum. */
export const beeldHome = (opname: Opname): HomeBeeld => ({
  plannen: [...opname.register.plannen.values()].map((plan) => beeldPlanOpHome(plan, opname)),
  balken: beeldBalkenplaat(opname),
});

function beeldPlanOpHome(plan: Plan, opname: Opname): PlanOpHome {
  const zonderBericht = verwachtingenZonderBericht(plan, opname);
  const { verloop, onbekenden } = opname.vanPlan(plan);
  const overzicht = beeldPlanOverzicht(plan, opname);
  const { kennis } = overzicht;
  return {
    ...overzicht,
    conclusie: conclusieInWoorden(verloop, kennis),
    plaat: beeldPlanplaat(plan, opname),
    looptijdbalk: beeldLooptijdbalk(plan, opname),
    laatste: laatsteBerichten(plan, opname),
    zonderBericht: zonderBericht.slice(0, TEN_HOOGSTE),
    meerZonderBericht: Math.max(0, zonderBericht.length - TEN_HOOGSTE),
    onbekend:
      verloop.fase === 'nog-niet-vastgesteld'
        ? undefined
        : onbekenden.map(({ veld, aantal, van }) => onbekendInWoorden(veld, aantal, van, kennis)),
  };
}

/** How far a plan is. What is unknown is always said beside the rest. */
function conclusieInWoorden({ telling, aantal, fase }: Planverloop, kennis: Kennis): string {
  if (fase === 'nog-niet-vastgesteld') return 'Dit plan was op de peildatum nog niet vastgesteld.';
  if (aantal === 1) return enigeActieInWoorden(telling, kennis);
  const klaar = telling['uitgevoerd-en-geborgd'];
  const delen = [
    telling['in-gang-gezet'] > 0 && `${telling['in-gang-gezet']} in gang gezet`,
    telling['nog-uit-te-voeren'] > 0 && `${telling['nog-uit-te-voeren']} nog uit te voeren`,
    telling.vervallen > 0 && `${telling.vervallen} vervallen`,
  ].filter((deel) => deel !== false);
  const kop =
    klaar === 0
      ? `Van geen van de ${aantal} acties${kennis} staat vast dat ze klaar is en blijft werken.`
      : `${vanDeActies(klaar, aantal, kennis)} ${klaar === 1 ? 'is' : 'zijn'} klaar en geborgd.`;
  const rest = delen.length > 0 ? ` Verder: ${delen.join(', ')}.` : '';
  return `${kop}${rest}${onbekendeStand(telling.onbekend)}`;
}

/** How far a plan with one action is. */
const enigeActieInWoorden = (telling: Planverloop['telling'], kennis: Kennis): string =>
  ENIGE_ACTIE.find(([sleutel]) => telling[sleutel] > 0)?.[1](`enige actie${kennis}`) ?? '';

const ENIGE_ACTIE: readonly (readonly [keyof Planverloop['telling'], (de: string) => string])[] = [
  ['uitgevoerd-en-geborgd', (de) => `De ${de} is klaar en geborgd.`],
  ['in-gang-gezet', (de) => `De ${de} is in gang gezet.`],
  ['nog-uit-te-voeren', (de) => `De ${de} moet nog worden uitgevoerd.`],
  ['vervallen', (de) => `De ${de} is vervallen.`],
  ['onbekend', (de) => `Van de ${de} zeggen de bronnen niet hoe het ermee staat.`],
  ['nog-niet-vastgesteld', (de) => `De ${de} was op de peildatum nog niet vastgesteld.`],
];

function onbekendeStand(aantal: number): string {
  if (aantal === 0) return '';
  return ` Van ${aantal} ${aantal === 1 ? 'actie' : 'acties'} zeggen de bronnen niet hoe het ermee staat.`;
}

function laatsteBerichten(plan: Plan, opname: Opname): PlanOpHome['laatste'] {
  return plan.acties
    .flatMap((actie) => opname.van(actie).berichten.map((bericht) => ({ actie, bericht })))
    .sort((a, b) => compareLaatsteDag(b.bericht.datum, a.bericht.datum))
    .slice(0, TEN_HOOGSTE)
    .map(({ actie, bericht }) => ({
      actie: { tekst: `${actie.nummer} ${actie.titel}`, adres: adresVan(actie) },
      datum: datumInWoorden(bericht.datum),
      datumMachine: machineDatum(bericht.datum),
      status: bericht.status && statusNaam(bericht.status),
    }));
}

function verwachtingenZonderBericht(plan: Plan, opname: Opname): PlanOpHome['zonderBericht'] {
  const van = (verwijzing: Link, verwachtingen: readonly VerwachtingStand[]) =>
    verwachtingen
      .filter(({ toestand }) => toestand === 'geen-bericht')
      .map((verwachting) => ({ verwachting, van: verwijzing }));
  return [
    ...plan.acties.flatMap((actie) =>
      van({ tekst: `Actie ${actie.nummer}`, adres: adresVan(actie) }, opname.van(actie).verwachtingen),
    ),
    ...van({ tekst: 'Het hele plan', adres: adresVan(plan) }, opname.vanPlan(plan).verwachtingen),
  ]
    .sort((a, b) => (b.verwachting.voorbij?.dagen ?? 0) - (a.verwachting.voorbij?.dagen ?? 0))
    .map(({ verwachting, van: verwijzing }) => ({ ...beeldVerwachting(verwachting), van: verwijzing }));
}

const VELD_NAMEN: Readonly<Record<OnbekendVeld, string>> = {
  status: 'Hoe ver de actie is',
  eigenaar: 'Wie er verantwoordelijk voor is',
  deadline: 'Wanneer de actie klaar moet zijn',
  hoe: 'Hoe de actie wordt uitgevoerd',
  regionaleActie: 'Bij welke actie van de regio ze hoort',
};

const onbekendInWoorden = (veld: OnbekendVeld, aantal: number, van: number, kennis: Kennis): string =>
  `${VELD_NAMEN[veld]}: onbekend bij ${vanDeActies(aantal, van, kennis)}.`;
