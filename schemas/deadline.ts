import { z } from 'zod';
import { DatumVeld, parseDatum, type Datum } from './datum.ts';
import { isOnbekend, type Onbekend } from './onbekend.ts';
import { openbaar } from './openbaar.ts';
import { Regel } from './tekst.ts';

/** That an action has no end: it goes on as long as its plan does. */
export const DOORLOPEND = 'doorlopend';

/** By when an action is done: a day or period, never (it goes on), or when something has happened that has no day yet. */
export const DeadlineVeld = z.union([
  z.literal(DOORLOPEND),
  z.strictObject({
    voorwaarde: openbaar(
      Regel,
      'Waar de deadline van afhangt, in woorden: “een half jaar na vaststelling van de visie”.',
    ),
  }),
  DatumVeld,
]);

/** A deadline as content has it. */
export type Deadline = Datum | typeof DOORLOPEND | { readonly voorwaarde: string };

/** What is written before a condition where a deadline is one line of text: on the command line, in a form, in a sheet. */
const VOORWAARDE = /^voorwaarde:\s*(\S.*)$/i;

/** Reads a deadline from a line of text: a datum, `doorlopend`, or `voorwaarde: …`. */
export function leesDeadline(tekst: string): Deadline | undefined {
  if (tekst === DOORLOPEND) return tekst;
  const voorwaarde = VOORWAARDE.exec(tekst)?.[1];
  return voorwaarde === undefined ? parseDatum(tekst) : { voorwaarde };
}

/** A deadline as a line of text, as `leesDeadline` reads it. */
export const schrijfDeadline = (deadline: Deadline): string =>
  deadline === DOORLOPEND
    ? deadline
    : 'voorwaarde' in deadline
      ? `voorwaarde: ${deadline.voorwaarde}`
      : deadline.tekst;

/** The day or period of a deadline; `undefined` where it has none, or isn't known. Only that can pass or come near. */
export const datumVanDeadline = (deadline: Deadline | Onbekend | undefined): Datum | undefined =>
  deadline === undefined || deadline === DOORLOPEND || isOnbekend(deadline) || 'voorwaarde' in deadline
    ? undefined
    : deadline;
