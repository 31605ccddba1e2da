import type { Dag, Datum } from '../../../schemas/datum.ts';
import { isOnbekend, type Onbekend } from '../../../schemas/onbekend.ts';
import { derivePlanverloop } from '../../domain/derive/planverloop.ts';
import { berichtenOp, deriveStand } from '../../domain/derive/stand.ts';
import { deriveVerwachtingen } from '../../domain/derive/verwachting.ts';
import type { Actie, Plan } from '../../domain/register.ts';
import { dagInWoorden, datumInWoorden, periodeInWoorden } from '../tekst/datum.ts';
import { somOp } from '../tekst/opsomming.ts';
import { jaarVan, maakTijdas, type Asjaar } from './tijdas.ts';

/** What a mark on the bar stands for. */
export type Merksoort = 'bericht' | 'termijn' | 'deadline';

/** A looptijd, what was heard and what was due, and the peildatum. Positions are percentages of the width. */
export interface Looptijdbalk {
  readonly looptijd: { readonly van: number; readonly tot: number };
  /** The days since the last word, up to the peildatum. */
  readonly stilte: { readonly van: number; readonly tot: number } | undefined;
  readonly jaren: readonly Asjaar[];
  readonly nu: Bijschrift;
  readonly merken: readonly { readonly soort: Merksoort; readonly x: number }[];
  /** What stands beside the mark of the last word. */
  readonly laatste: Bijschrift | undefined;
  /** The same in words. */
  readonly tekst: string;
}

/** Words at a place, and the side that they stand on. */
interface Bijschrift {
  readonly x: number;
  readonly tekst: string;
  readonly anker: 'start' | 'end';
}

const LAATSTE = 'laatste bericht';

/** How much of the narrowest bar those words take: to the left, away from the peildatum, where they fit. */
const NAAMBREEDTE = 40;

/** Draws the time of a plan: how long it lasts, and since when nothing was heard of its actions. */
export function beeldLooptijdbalk(plan: Plan, peildatum: Dag): Looptijdbalk {
  const { laatsteBericht } = derivePlanverloop(plan, peildatum);
  return tekenBalk(plan, peildatum, {
    laatsteBericht,
    merken: laatsteBericht ? [{ soort: 'bericht', datum: laatsteBericht }] : [],
    zinnen: [
      laatsteBericht
        ? `Het laatste bericht gaat over ${datumInWoorden(laatsteBericht)}.`
        : 'Wij kennen geen berichten over de acties.',
    ],
  });
}

/** Draws the time of an action within its plan: each word about it, what was due when, and the silence since. */
export function beeldActiebalk(actie: Actie, peildatum: Dag): Looptijdbalk | undefined {
  const stand = deriveStand(actie, peildatum);
  if (!stand.vastgesteld) return undefined;
  const berichten = [actie.vastgesteld, ...berichtenOp(actie, peildatum)].map(({ datum }) => datum);
  const termijnen = deriveVerwachtingen(actie, peildatum)
    .map(({ termijn }) => termijn)
    .filter(isDatum);
  const deadline = [stand.deadline].filter(isDatum);
  return tekenBalk(actie.plan, peildatum, {
    laatsteBericht: stand.laatsteBericht,
    merken: [
      ...berichten.map((datum) => ({ soort: 'bericht' as const, datum })),
      ...termijnen.map((datum) => ({ soort: 'termijn' as const, datum })),
      ...deadline.map((datum) => ({ soort: 'deadline' as const, datum })),
    ],
    zinnen: [
      `Over deze actie is bericht: ${opgesomd(berichten)}.`,
      ...(termijnen.length > 0 ? [`Er werd iets verwacht: ${opgesomd(termijnen)}.`] : []),
      ...(deadline.length > 0 ? [`De deadline is ${opgesomd(deadline)}.`] : []),
    ],
  });
}

const isDatum = (datum: Datum | Onbekend): datum is Datum => !isOnbekend(datum);

/** Data in words, each once. */
const opgesomd = (data: readonly Datum[]): string => somOp([...new Set(data.map(datumInWoorden))]);

/** What is drawn on a looptijd, and what is said of that. */
interface Op {
  readonly laatsteBericht: Datum | undefined;
  readonly merken: readonly { readonly soort: Merksoort; readonly datum: Datum }[];
  readonly zinnen: readonly string[];
}

/** Draws a looptijd with marks, from the first year of it or of a mark to the last, the peildatum included. */
function tekenBalk(plan: Plan, peildatum: Dag, { laatsteBericht, merken, zinnen }: Op): Looptijdbalk {
  const { van, totEnMet } = plan.looptijd;
  const jaren = [van.eerste, totEnMet.laatste, peildatum, ...merken.map(({ datum }) => datum.laatste)].map(
    jaarVan,
  );
  const { x, jaren: asjaren } = maakTijdas(Math.min(...jaren), Math.max(...jaren));
  const bijschrift = (dag: Dag, tekst: string, naarLinks: boolean): Bijschrift => ({
    x: x(dag),
    tekst,
    anker: naarLinks ? 'end' : 'start',
  });
  return {
    looptijd: { van: x(van.eerste), tot: x(totEnMet.laatste) },
    stilte: laatsteBericht && { van: x(laatsteBericht.laatste), tot: x(peildatum) },
    jaren: asjaren,
    nu: bijschrift(peildatum, dagInWoorden(peildatum), x(peildatum) > 50),
    merken: merken.map(({ soort, datum }) => ({ soort, x: x(datum.laatste) })),
    laatste:
      laatsteBericht && bijschrift(laatsteBericht.laatste, LAATSTE, x(laatsteBericht.laatste) > NAAMBREEDTE),
    tekst: [
      `Het plan loopt van ${periodeInWoorden(van, totEnMet)}.`,
      ...zinnen,
      `De peildatum is ${dagInWoorden(peildatum)}.`,
    ].join(' '),
  };
}
