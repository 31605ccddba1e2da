import { z } from 'zod';

/** Yes or no, as content writes it. A model has a boolean for it. */
export const JaNee = z.enum(['ja', 'nee']);
export type JaNee = z.output<typeof JaNee>;

/** Whether a schema is a yes or no. */
export const isJaNee = (schema: z.core.$ZodType): boolean =>
  schema === JaNee || (schema._zod.parent !== undefined && isJaNee(schema._zod.parent));
