import type { Dag } from '../../../schemas/datum.ts';
import { derivePlanverloop } from '../../domain/derive/planverloop.ts';
import { dagenTussen } from '../../domain/dag.ts';
import type { Plan } from '../../domain/register.ts';
import { dagInWoorden, datumInWoorden, periodeInWoorden } from '../tekst/datum.ts';

/** A plan in time: its looptijd, the last word about it, and the peildatum. Positions are percentages of the width. */
export interface Looptijdbalk {
  readonly looptijd: { readonly van: number; readonly tot: number };
  /** The days since the last word, up to the peildatum. */
  readonly stilte: { readonly van: number; readonly tot: number } | undefined;
  readonly jaren: readonly { readonly jaar: number; readonly x: number; readonly midden: number }[];
  readonly nu: { readonly x: number; readonly tekst: string; readonly anker: 'start' | 'end' };
  readonly laatste:
    { readonly x: number; readonly tekst: string; readonly anker: 'start' | 'end' } | undefined;
  /** The same in words. */
  readonly tekst: string;
}

const LAATSTE = 'laatste bericht';

/** How much of the narrowest bar those words take: to the left, away from the peildatum, where they fit. */
const NAAMBREEDTE = 40;

/** Draws the time of a plan, from the first year of its looptijd to the year of its end or of the peildatum. */
export function beeldLooptijdbalk(plan: Plan, peildatum: Dag): Looptijdbalk {
  const { van, totEnMet } = plan.looptijd;
  const { laatsteBericht } = derivePlanverloop(plan, peildatum);
  const jaar = (dag: Dag): number => Number(dag.slice(0, 4));
  const eerste = Math.min(jaar(van.eerste), jaar(peildatum));
  const laatste = Math.max(jaar(totEnMet.laatste), jaar(peildatum));
  const begin = `${eerste}-01-01`;
  const dagen = dagenTussen(begin, `${laatste + 1}-01-01`);
  const x = (dag: Dag): number => Math.round((dagenTussen(begin, dag) / dagen) * 10_000) / 100;
  const vak = (vanDag: Dag, totDag: Dag) => ({ van: x(vanDag), tot: x(totDag) });
  const merk = (dag: Dag, tekst: string, naarLinks: boolean) =>
    ({ x: x(dag), tekst, anker: naarLinks ? 'end' : 'start' }) as const;
  return {
    looptijd: vak(van.eerste, totEnMet.laatste),
    stilte: laatsteBericht && vak(laatsteBericht.laatste, peildatum),
    jaren: Array.from({ length: laatste - eerste + 1 }, (_, i) => {
      const deze = eerste + i;
      const links = x(`${deze}-01-01`);
      return { jaar: deze, x: links, midden: (links + x(`${deze + 1}-01-01`)) / 2 };
    }),
    nu: merk(peildatum, dagInWoorden(peildatum), x(peildatum) > 50),
    laatste: laatsteBericht && merk(laatsteBericht.laatste, LAATSTE, x(laatsteBericht.laatste) > NAAMBREEDTE),
    tekst: omschrijf(plan, peildatum, laatsteBericht && datumInWoorden(laatsteBericht)),
  };
}

function omschrijf(plan: Plan, peildatum: Dag, bericht: string | undefined): string {
  const looptijd = periodeInWoorden(plan.looptijd.van, plan.looptijd.totEnMet);
  return `Het plan loopt van ${looptijd}. ${
    bericht === undefined
      ? 'Wij kennen geen berichten over de acties'
      : `Het laatste bericht gaat over ${bericht}`
  }. De peildatum is ${dagInWoorden(peildatum)}.`;
}
