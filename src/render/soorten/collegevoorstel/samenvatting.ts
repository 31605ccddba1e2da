import { hoofdletter } from '../../../domain/kern/woorden/zin.ts';
import type { Planpunt } from '../../../domain/opname/planning.ts';
import type { Opname } from '../../../domain/opname/opname.ts';
import type { Collegevoorstel, Plan } from '../../../domain/register.ts';
import { onderdelenIn } from '../../../domain/kern/mdx/loop.ts';
import { aantal } from '../../../domain/kern/woorden/opsomming.ts';
import { vulIn } from './aantal.ts';
import { noemtZin } from './gegevens.ts';
import { deadlineZin, wanneerInWoorden } from './planning.ts';
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
    besluiten: voorstel.besluiten.map(({ tekst }) => vulIn(tekst, voorstel.plan, toen)),
    uitleg: voorstel.besluiten.some(({ tekst }) => /kennis\s?(?:te )?nemen/i.test(tekst))
      ? 'Kennisnemen betekent: het college leest het, en hoeft niets te kiezen.'
      : undefined,
    punten: [
      { kop: 'Waarom:', titels: titelsVan(voorstel, 'Argument', toen) },
      { kop: 'Wat ertegen spreekt:', titels: titelsVan(voorstel, 'Kanttekening', toen) },
    ].filter(({ titels }) => titels.length > 0),
    zinnen: [
      ...standZinnen(voorstel, toen),
      ...stilteZinnen(voorstel, toen),
      ...verwachtZinnen(voorstel, toen),
      ...planningZinnen(voorstel, toen),
    ],
  };
}

const titelsVan = (
  { blokken, plan }: Collegevoorstel,
  soort: 'Argument' | 'Kanttekening',
  opname: Opname,
): string[] =>
  [...onderdelenIn(blokken)].flatMap(([{ naam, eigenschappen }]) =>
    naam === soort ? [`${eigenschappen.nummer} ${vulIn(eigenschappen.titel, plan, opname)}`] : [],
  );

/** What comes next, as far as it was known. */
function planningZinnen({ plan }: Collegevoorstel, opname: Opname): string[] {
  return opname
    .vanPlan(plan)
    .planning.slice(0, HOOGSTENS)
    .map((punt) => `${hoofdletter(wanneerInWoorden(punt))}: ${watInWoorden(punt, plan)}`);
}

/** How much of the planning fits in half a page. */
const HOOGSTENS = 3;

const watInWoorden = (punt: Planpunt, plan: Plan): string => {
  if (punt.soort === 'einde') return `het einde van ${plan.titel}.`;
  if (punt.soort === 'deadline') return deadlineZin(punt.actie);
  return punt.soort === 'moment' ? punt.moment.tekst : punt.tekst;
};

function stilteZinnen({ plan }: Collegevoorstel, opname: Opname): string[] {
  const { stilte } = opname.vanPlan(plan);
  if (!stilte || stilte.nietGenoemd.length === 0) return [];
  const daarna = daarnaVan(stilte);
  return [
    `${noemtZin(stilte, `${tellingVan(stilte, plan, opname)} niet`)} ${daarna ?? 'Wat daarmee is gebeurd, is niet bekend.'}`,
  ];
}

function verwachtZinnen({ plan }: Collegevoorstel, opname: Opname): string[] {
  const alle = [
    ...plan.acties.flatMap((actie) => opname.van(actie).verwachtingen),
    ...opname.vanPlan(plan).verwachtingen,
  ];
  const tel = (...toestanden: string[]): number =>
    alle.filter(({ toestand }) => toestanden.includes(toestand)).length;
  const [open, stil] = [tel('open', 'verschoven'), tel('geen-bericht')];
  return [
    ...(open > 0 ? [`${aantal(open, 'verwachting stond', 'verwachtingen stonden')} nog open.`] : []),
    ...(stil > 0
      ? [
          `Van ${aantal(stil, 'verwachting', 'verwachtingen')} was de termijn voorbij, zonder bericht of het is gebeurd.`,
        ]
      : []),
  ];
}
