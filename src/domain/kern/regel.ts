import type { Dag } from '../../../schemas/datum.ts';
import type { EenItem, Inhoud } from './inhoud.ts';
import { maakMelding, type Melding, type Meldingsoort, type Plaats } from './melding.ts';
import type { Pad } from './yaml/boom.ts';

/** What a rule can see: all parsed content, and the day as of which it is checked. */
export interface CheckContext {
  readonly inhoud: Inhoud;
  readonly peildatum: Dag;
  /** Why a form can't use a Word template; `undefined` when it can. Without it, nobody can look. */
  readonly keurSjabloon?: ((naam: string) => string | undefined) | undefined;
}

/** What a search found: where, and the facts that its sentences are made from. */
export interface Treffer<G> {
  readonly plaats: Plaats;
  readonly gegevens: G;
}

/** One rule over the whole content, with one code. */
export interface Regel {
  readonly code: string;
  /** Everything in the content that breaks the rule. */
  readonly vind: (context: CheckContext) => Iterable<Melding>;
}

/**
 * A rule: its code, how serious it is, what it looks at, and what it says. Write `zoek` above the sentences: what the
 * facts are follows from what it yields.
 */
export function regel<G>({
  zoek,
  ...soort
}: {
  /** Looks for what breaks the rule. */
  readonly zoek: (context: CheckContext) => Iterable<Treffer<G>>;
} & Meldingsoort<G>): Regel {
  return {
    code: soort.code,
    *vind(context) {
      for (const { plaats, gegevens } of zoek(context)) yield maakMelding(soort, plaats, gegevens);
    },
  };
}

/** Something found at a path in an item, with its facts. */
export const op = <G>(
  item: Pick<EenItem, 'plaatsVan'>,
  pad: Pad,
  gegevens: G,
  deel?: 'waarde' | 'sleutel',
): Treffer<G> => ({ plaats: item.plaatsVan(pad, deel), gegevens });
