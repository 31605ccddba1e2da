import { hoofdletter } from '../../../domain/kern/woorden/zin.ts';
import type { Planpunt } from '../../../domain/opname/planning.ts';
import type { Opname } from '../../../domain/opname/opname.ts';
import type { Collegevoorstel, Plan } from '../../../domain/register.ts';
import { onderdelenIn } from '../../../domain/kern/mdx/loop.ts';
import { achterPlan } from '../../../domain/soorten/collegevoorstel/plannen.ts';
import { aantal } from '../../../domain/kern/woorden/opsomming.ts';
import { vulIn } from './aantal.ts';
import { noemtZin } from './gegevens.ts';
import { deadlineZin, planpunten, wanneerInWoorden } from './planning.ts';
import { daarnaVan, tellingVan } from '../../beeld/stilte.ts';
import { beeldMerk } from './merk.ts';
import { standZinnen } from './standzin.ts';
import { beeldVoorstelRegel, voorstellenBij, type VoorstelRegel } from './beeld.ts';

/** Half a page about a proposal, for who will not read all of it. Made from the same data as the proposal. */
export interface VoorstelSamenvatting extends VoorstelRegel {
  /** What it isn't, when it isn't a real one. */
  readonly merk: string | undefined;
  readonly besluiten: readonly string[];
  /** What a word in the besluiten means for a reader who isn't of the municipality. */
  readonly uitleg: string | undefined;
  /** The titles of its arguments and kanttekeningen, each with its number; empty lists are left out. */
  readonly punten: readonly { readonly kop: string; readonly titels: readonly string[] }[];
  readonly zinnen: readonly string[];
}

/** The summaries of the public proposals about a plan, the newest first. */
export const voorstelSamenvattingen = (plan: Plan, opname: Opname): VoorstelSamenvatting[] =>
  voorstellenBij(opname.register, plan).map((voorstel) => beeldVoorstelSamenvatting(voorstel, opname));

/** The summary of one proposal, as of its own peildatum. */
export function beeldVoorstelSamenvatting(voorstel: Collegevoorstel, opname: Opname): VoorstelSamenvatting {
  const toen = opname.op(voorstel.peildatum);
  return {
    ...beeldVoorstelRegel(voorstel),
    merk: beeldMerk(voorstel, toen)?.kort,
    besluiten: voorstel.besluiten.map(({ tekst }) => vulIn(tekst, voorstel, toen)),
    uitleg: voorstel.besluiten.some(({ tekst }) => /kennis\s?(?:te )?nemen/i.test(tekst))
      ? 'Kennisnemen betekent: het college leest het, en hoeft niets te kiezen.'
      : undefined,
    punten: [
      { kop: 'Waarom:', titels: titelsVan(voorstel, 'Argument', toen) },
      { kop: 'Wat ertegen spreekt:', titels: titelsVan(voorstel, 'Kanttekening', toen) },
    ].filter(({ titels }) => titels.length > 0),
    zinnen: [
      ...perPlan(voorstel, (deel) => [
        ...standZinnen(deel, toen),
        ...stilteZinnen(deel, toen),
        ...verwachtZinnen(deel, toen),
      ]),
      ...planningZinnen(voorstel, toen),
    ],
  };
}

/** Sentences about each of the plans. */
const perPlan = (voorstel: Collegevoorstel, zinnenVan: (deel: Collegevoorstel) => string[]): string[] =>
  voorstel.plannen.flatMap((plan) => zinnenVan({ ...voorstel, plan }));

const titelsVan = (voorstel: Collegevoorstel, soort: 'Argument' | 'Kanttekening', opname: Opname): string[] =>
  [...onderdelenIn(voorstel.blokken)].flatMap(([{ naam, eigenschappen }]) =>
    naam === soort ? [`${eigenschappen.nummer} ${vulIn(eigenschappen.titel, voorstel, opname)}`] : [],
  );

/** What comes next, as far as it was known. */
const planningZinnen = (voorstel: Collegevoorstel, opname: Opname): string[] =>
  planpunten(voorstel, opname)
    .slice(0, HOOGSTENS)
    .map(({ punt, deel }) => `${hoofdletter(wanneerInWoorden(punt))}: ${watInWoorden(punt, deel)}`);

/** How much of the planning fits in half a page. */
const HOOGSTENS = 3;

const watInWoorden = (punt: Planpunt, voorstel: Collegevoorstel): string => {
  if (punt.soort === 'einde') return `het einde van ${voorstel.plan.titel}.`;
  if (punt.soort === 'deadline') return deadlineZin(punt.actie, voorstel);
  return punt.soort === 'moment' ? punt.moment.tekst : punt.tekst;
};

function stilteZinnen(voorstel: Collegevoorstel, opname: Opname): string[] {
  const { plan } = voorstel;
  const { stilte } = opname.vanPlan(plan);
  if (!stilte || stilte.nietGenoemd.length === 0) return [];
  const daarna = daarnaVan(stilte);
  return [
    `${noemtZin(stilte, voorstel, `${tellingVan(stilte, plan, opname)} niet`)} ${daarna ?? 'Wat daarmee is gebeurd, is niet bekend.'}`,
  ];
}

function verwachtZinnen(voorstel: Collegevoorstel, opname: Opname): string[] {
  const { plan } = voorstel;
  const bij = achterPlan('bij', voorstel);
  const alle = [
    ...plan.acties.flatMap((actie) => opname.van(actie).verwachtingen),
    ...opname.vanPlan(plan).verwachtingen,
  ];
  const tel = (...toestanden: string[]): number =>
    alle.filter(({ toestand }) => toestanden.includes(toestand)).length;
  const [open, stil] = [tel('open', 'verschoven'), tel('geen-bericht')];
  return [
    ...(open > 0 ? [`${aantal(open, 'verwachting stond', 'verwachtingen stonden')} nog open${bij}.`] : []),
    ...(stil > 0
      ? [
          `Van ${aantal(stil, 'verwachting', 'verwachtingen')}${bij} was de termijn voorbij, zonder bericht of het is gebeurd.`,
        ]
      : []),
  ];
}
