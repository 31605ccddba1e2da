import type { MdxBoom } from '../../../../schemas/mdxboom.ts';

/** A use of a component, with its attributes as they were parsed. */
export interface Gebruik {
  readonly naam: string;
  readonly eigenschappen: Record<string, unknown>;
}

/** The text of a file in MDX: whole, as a tree, or what it uses and says in lists. */
export type Lijf =
  MdxBoom<Gebruik> | { readonly onderdelen: readonly Gebruik[]; readonly teksten: readonly string[] };

/** What was parsed of a file in MDX: its head, and its text. */
export function splitsMdx(waarde: object): { readonly kop: object; readonly lijf: Lijf } {
  const { blokken, onderdelen, teksten, secties: _, ...kop } = waarde as Record<string, unknown>;
  return { kop, lijf: (blokken === undefined ? { onderdelen, teksten } : { blokken }) as Lijf };
}
