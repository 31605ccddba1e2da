import { z } from 'zod';
import { isVelden } from './velden.ts';

/** The statuses, in the order of the legend. The first three are the plan's colours; `vervallen` is ours. */
export const STATUSSEN = [
  'nog-uit-te-voeren',
  'in-gang-gezet',
  'uitgevoerd-en-geborgd',
  'vervallen',
] as const;

/** How far an action is: nog-uit-te-voeren (rood), in-gang-gezet (oranje), uitgevoerd-en-geborgd (groen), vervallen (grijs). */
export type Status = (typeof STATUSSEN)[number];

export const StatusVeld = z.enum(STATUSSEN);

/** What can be wrong between a status and the fields that go with it. */
type StatusEis = 'borging-ontbreekt' | 'borging-past-niet' | 'reden-ontbreekt' | 'uitgevoerd-past-niet';

/**
 * What a status asks for besides itself: groen, and only groen, says how it is anchored, vervallen says why,
 * and `uitgevoerd: ja` goes only with in-gang-gezet (done, but borging not known).
 * The reports are custom issues, so that they come along with every other error of the file.
 */
function checkStatusEisen(waarde: unknown, meld: (veld: string, code: StatusEis) => void): void {
  if (!isVelden(waarde)) return;
  if (waarde['status'] === 'uitgevoerd-en-geborgd' && waarde['borging'] === undefined) {
    meld('status', 'borging-ontbreekt');
  }
  if (
    waarde['status'] !== 'uitgevoerd-en-geborgd' &&
    waarde['status'] !== undefined &&
    waarde['borging'] !== undefined
  ) {
    meld('borging', 'borging-past-niet');
  }
  if (waarde['status'] === 'vervallen' && waarde['reden'] === undefined) meld('status', 'reden-ontbreekt');
  if (
    waarde['uitgevoerd'] === 'ja' &&
    waarde['status'] !== undefined &&
    waarde['status'] !== 'in-gang-gezet'
  ) {
    meld('uitgevoerd', 'uitgevoerd-past-niet');
  }
}

/** Adds the demands of `checkStatusEisen` to a schema; they are checked even where another field is wrong. */
export const metStatusEisen = <S extends z.ZodType>(schema: S): S =>
  schema.superRefine(
    (waarde, ctx) => {
      checkStatusEisen(waarde, (veld, code) => {
        ctx.addIssue({ code: 'custom', path: [veld], message: code, params: { code } });
      });
    },
    { when: () => true },
  );
