import type { Dag } from '../../../schemas/datum.ts';
import { isOnbekend } from '../../../schemas/onbekend.ts';
import { compareLaatsteDag, teltOp } from '../kern/dag.ts';
import type { Ding, Register, Vraag, VraagAntwoord } from '../register.ts';

/** The answer to a question that counts at the peildatum. */
export const deriveAntwoord = ({ antwoord }: Vraag, peildatum: Dag): VraagAntwoord | undefined =>
  isOnbekend(antwoord) || !teltOp(antwoord.datum, peildatum) ? undefined : antwoord;

/** What was asked by the peildatum about any of these things, or about anything at all; the newest first. */
export const deriveVragen = ({ vragen }: Register, peildatum: Dag, over?: readonly Ding[]): Vraag[] =>
  [...vragen.values()]
    .filter(({ datum }) => teltOp(datum, peildatum))
    .filter((vraag) => over === undefined || vraag.over.some((ding) => over.includes(ding)))
    .sort((a, b) => compareLaatsteDag(b.datum, a.datum));
