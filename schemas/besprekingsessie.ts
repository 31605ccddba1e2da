import { z } from 'zod';
import { Beslissing } from './beslissing.ts';
import { isDag } from './datum.ts';
import { Slug } from './slug.ts';

/** A bespreking that was stopped halfway: what was decided, to go on with later. */
export const Besprekingsessie = z.strictObject({
  versie: z.literal(2),
  plan: Slug,
  dag: z.string().refine(isDag),
  aanwezig: z.array(Slug),
  beslissingen: z.array(Beslissing),
  /** The numbers of the actions that somebody was done with: decided about, or skipped. */
  gedaan: z.array(z.string()).optional(),
  /** Whether what was decided is released at once; not said until the end. */
  vrijgeven: z.boolean().optional(),
});
export type Besprekingsessie = z.output<typeof Besprekingsessie>;
