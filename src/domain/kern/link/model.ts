import type { z } from 'zod';
import type { GegrondMerk } from '../../../../schemas/grondslag.ts';
import type { JaNee } from '../../../../schemas/janee.ts';
import type { OpenbaarMerk } from '../../../../schemas/openbaar.ts';
import type { Verwijzing } from '../../../../schemas/verwijzing.ts';
import type { Entiteiten } from '../../soorten/soorten.ts';
import type { Grond, Vindplaats } from './grond.ts';

/** The name that a field of content has in a model: `tot_en_met` becomes `totEnMet`. */
type Kameel<N> = N extends `${infer A}_${infer B}` ? `${A}${Capitalize<Kameel<B>>}` : N;

/** What a map of content becomes: its public fields alone. */
type ModelKaart<V> = {
  readonly [K in keyof V as V[K] extends OpenbaarMerk ? Kameel<K> : never]: ModelVan<V[K]>;
};

/**
 * What a value that a schema describes becomes once it is linked: only fields that say they are public, with references
 * replaced by what they refer to, yes and no by a boolean, a list that was left out by an empty one, and what a
 * statement rests on gathered in its `grond`. `vul` makes it.
 */
export type ModelVan<S> =
  S extends GegrondMerk<infer V>
    ? ModelKaart<V> & { readonly grond: Grond }
    : S extends z.ZodOptional<infer T>
      ? T extends z.ZodArray
        ? ModelVan<T>
        : ModelVan<T> | undefined
      : S extends z.ZodArray<infer T>
        ? readonly ModelVan<T>[]
        : S extends z.ZodObject<infer V>
          ? V extends { readonly bron: OpenbaarMerk; readonly plek: OpenbaarMerk }
            ? Vindplaats
            : ModelKaart<V>
          : S extends z.ZodUnion<infer T>
            ? ModelVan<T[number]>
            : ModelVanWaarde<S extends z.ZodType ? z.output<S> : never>;

type ModelVanWaarde<W> =
  W extends Verwijzing<infer N> ? Entiteiten[N & keyof Entiteiten] : W extends JaNee ? boolean : W;

/** Something that has an id of its own: what kind it is, and its public fields. */
export type Entiteit<N extends keyof Entiteiten, S> = ModelVan<S> & {
  /** What kind of thing it is. */
  readonly is: N;
  /** Its id among those of its kind: the name of its file, `plan/nummer`, or `kader/onderdeel`. */
  readonly id: string;
};

/** Something that is written as text, in MDX. */
export interface MetTekst {
  /** What its text cites, in the order of the text. */
  readonly aangehaald: readonly Vindplaats[];
}
