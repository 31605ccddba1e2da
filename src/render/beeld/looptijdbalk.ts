import { datumVanDeadline } from '../../../schemas/deadline.ts';
import type { Datum } from '../../../schemas/datum.ts';
import { isOnbekend, type Onbekend } from '../../../schemas/onbekend.ts';
import { isVoorbij } from '../../domain/kern/dag.ts';
import type { Opname } from '../../domain/opname/opname.ts';
import type { Actie, Plan } from '../../domain/register.ts';
import { dagInWoorden, datumInWoorden, inOfOp, periodeInWoorden } from '../tekst/datum.ts';
import { somOp } from '../../domain/kern/woorden/opsomming.ts';
import { jaarVan, maakTijdas, type Asjaar, type Bijschrift } from './tijdas.ts';

/** What a mark on the bar stands for: what was said on a day, or what is due then. `aangenomen`: adopted, as we read it. */
export type Merksoort = 'vaststelling' | 'aangenomen' | 'bericht' | 'termijn' | 'deadline';

/** The mark for the adoption of an action: one that a source tells of, or one that we take to have been. */
export const merkVanVaststelling = ({ vastgesteld }: Actie): Merksoort =>
  vastgesteld.duiding === undefined ? 'vaststelling' : 'aangenomen';

/** A looptijd, what was heard and what was due, and the peildatum. Positions are percentages of the width. */
export interface Looptijdbalk {
  readonly looptijd: { readonly van: number; readonly tot: number };
  /** The days since the last word, up to the peildatum. */
  readonly stilte: { readonly van: number; readonly tot: number } | undefined;
  readonly jaren: readonly Asjaar[];
  /** The peildatum. */
  readonly nu: Bijschrift | undefined;
  readonly merken: readonly { readonly soort: Merksoort; readonly x: number }[];
  /** What stands beside the mark of the last word; the line of the peildatum begins below it where the two would cross. */
  readonly laatste: (Bijschrift & { readonly kruistNu: boolean }) | undefined;
  /** The same in words. */
  readonly tekst: string;
}

/** How much of the narrowest bar the words beside a mark take: to the left, away from the peildatum, where they fit. */
const NAAMBREEDTE = 40;

const SINDSDIEN_NIETS = 'Sindsdien is er geen bericht bekend.';

/** Draws the time of an action within its plan: each word about it, what was due when, and the silence since. */
export function beeldActiebalk(actie: Actie, opname: Opname): Looptijdbalk | undefined {
  const { peildatum } = opname;
  const deel = opname.van(actie);
  const { stand } = deel;
  if (!stand.vastgesteld) return undefined;
  const vastgesteld = actie.vastgesteld.datum;
  const berichten = deel.berichten.map(({ datum }) => datum);
  const termijnen = deel.verwachtingen
    .filter(({ toestand }) => toestand !== 'ingetrokken')
    .map(({ termijn }) => termijn)
    .filter(isDatum);
  const dag = datumVanDeadline(stand.deadline);
  const deadline = dag ? [dag] : [];
  return tekenBalk(actie.plan, opname, {
    laatste: {
      soort: berichten.length > 0 ? 'bericht' : merkVanVaststelling(actie),
      datum: stand.laatsteBericht,
    },
    merken: [
      { soort: merkVanVaststelling(actie), datum: vastgesteld },
      ...berichten.map((datum) => ({ soort: 'bericht' as const, datum })),
      ...termijnen.map((datum) => ({ soort: 'termijn' as const, datum })),
      ...deadline.map((datum) => ({ soort: 'deadline' as const, datum })),
    ],
    zinnen: [
      `De actie is${actie.vastgesteld.duiding === undefined ? '' : ', naar wij lezen,'} vastgesteld ${inOfOp(vastgesteld)}.`,
      berichten.length > 0 ? `Er kwam bericht ${wanneer(berichten)}.` : SINDSDIEN_NIETS,
      ...verwacht(
        'Er werd iets verwacht',
        termijnen.filter((termijn) => isVoorbij(termijn, peildatum)),
      ),
      ...verwacht(
        'Er wordt iets verwacht',
        termijnen.filter((termijn) => !isVoorbij(termijn, peildatum)),
      ),
      ...deadline.map((datum) => `De deadline is ${datumInWoorden(datum)}.`),
    ],
  });
}

const isDatum = (datum: Datum | Onbekend): datum is Datum => !isOnbekend(datum);

/** When things are, each date once: "in 2023 en op 1 mei 2024". */
const wanneer = (data: readonly Datum[]): string => somOp([...new Set(data.map(inOfOp))]);

const verwacht = (begin: string, termijnen: readonly Datum[]): string[] =>
  termijnen.length === 0 ? [] : [`${begin} ${wanneer(termijnen)}.`];

interface GedateerdMerk {
  readonly soort: Merksoort;
  readonly datum: Datum;
}

/** What is drawn on a looptijd, and what is said of that. */
interface Op {
  /** The last word, with its name beside it; it is a mark as well. */
  readonly laatste: GedateerdMerk | undefined;
  readonly merken: readonly GedateerdMerk[];
  readonly zinnen: readonly string[];
}

/** Draws a looptijd with marks, from the first year of it or of a mark to the last, the peildatum included. */
function tekenBalk(plan: Plan, opname: Opname, { laatste, merken, zinnen }: Op): Looptijdbalk {
  const { peildatum } = opname;
  const { van, totEnMet } = plan.looptijd;
  const alle = new Map(
    [...merken, ...(laatste ? [laatste] : [])].map((merk) => [`${merk.soort} ${merk.datum.laatste}`, merk]),
  );
  const dagen = [
    van.eerste,
    totEnMet.laatste,
    peildatum,
    ...[...alle.values()].map(({ datum }) => datum.laatste),
  ];
  const jaren = dagen.map(jaarVan);
  const as = maakTijdas(Math.min(...jaren), Math.max(...jaren));
  const { x } = as;
  return {
    looptijd: { van: x(van.eerste), tot: x(totEnMet.laatste) },
    stilte: laatste && { van: x(laatste.datum.laatste), tot: x(peildatum) },
    jaren: as.jaren,
    nu: as.nu(peildatum),
    merken: [...alle.values()].map(({ soort, datum }) => ({ soort, x: as.midden(datum) })),
    laatste: laatste && bijLaatste(laatste, as.midden(laatste.datum), x(peildatum)),
    tekst: [
      `Het plan ${opname.vanPlan(plan).afgelopen ? 'liep' : 'loopt'} van ${periodeInWoorden(van, totEnMet)}.`,
      ...zinnen,
      `De peildatum is ${dagInWoorden(peildatum)}.`,
    ].join(' '),
  };
}

const bijLaatste = (
  { soort }: GedateerdMerk,
  x: number,
  nu: number,
): NonNullable<Looptijdbalk['laatste']> => ({
  x,
  tekst: soort === 'bericht' ? 'laatste bericht' : 'vastgesteld',
  ...(x > NAAMBREEDTE
    ? { anker: 'end', kruistNu: false }
    : { anker: 'start', kruistNu: nu - x < NAAMBREEDTE }),
});
