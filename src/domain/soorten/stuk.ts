import type { Besluit as BesluitSchema } from '../../../schemas/besluit.ts';
import type { Datum } from '../../../schemas/datum.ts';
import type { Stukbericht as StukberichtSchema } from '../../../schemas/stukbericht.ts';
import type { Verband as VerbandSchema } from '../../../schemas/verband.ts';
import { compareLaatsteDag } from '../kern/dag.ts';
import type { ModelVan } from '../kern/link/model.ts';

/** A law, programme, agenda or goal outside the plan that a text leans on or contributes to. */
export type Verband = ModelVan<typeof VerbandSchema>;

/** Something that was proposed, decided, or taken note of. */
export type Besluit = ModelVan<typeof BesluitSchema>;

/** A dated report about a plan or kader as a whole. */
export type Stukbericht = ModelVan<typeof StukberichtSchema>;

/** Dated entries by their last day, the oldest first; equal ones in the order of the file. */
export const opDatum = <B extends { readonly datum: Datum }>(berichten: readonly B[]): B[] =>
  berichten.toSorted((a, b) => compareLaatsteDag(a.datum, b.datum));
