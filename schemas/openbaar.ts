import type { z } from 'zod';

declare const OPENBAAR: unique symbol;

/** A field that everybody may see. The mark is of the types too: a model has no other fields than these. */
export interface OpenbaarMerk {
  readonly [OPENBAAR]: true;
}

const gemerkt = new WeakSet<z.core.$ZodType>();

/**
 * Says of a field that everybody may see it, and what it is. This is the allowlist: a field that doesn't say so stays
 * inside, whatever else is done with it.
 */
export function openbaar<S extends z.ZodType>(schema: S, uitleg: string): S & OpenbaarMerk {
  const veld = schema.describe(uitleg);
  gemerkt.add(veld);
  return veld as S & OpenbaarMerk;
}

/** Whether everybody may see a field. */
export const isOpenbaar = (schema: z.core.$ZodType): boolean => gemerkt.has(schema);
