import type { z } from 'zod';

/** A mistake between fields that a schema finds by itself, in whole Dutch sentences: what is wrong, what was expected, how to mend it. */
export interface Schemafout {
  readonly code: string;
  readonly ernst: 'fout';
  readonly zin: string;
  readonly verwacht: string;
  readonly hint: string;
}

/** Reports a mistake at a path in the value; it comes out with every other error of the file. */
export function meldSchemafout(
  ctx: z.core.$RefinementCtx,
  path: (string | number)[],
  fout: Schemafout,
): void {
  ctx.addIssue({ code: 'custom', path, message: fout.code, params: { fout } });
}
