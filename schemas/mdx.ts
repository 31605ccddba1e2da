import { z } from 'zod';
import { openbaar } from './openbaar.ts';
import { Regel, Tekst } from './tekst.ts';
import { verwijzing } from './verwijzing.ts';
import { Vindplaats } from './vindplaats.ts';

/** What may stand between the tags of a component: nothing, words within a line (with links or not), blocks of text, or one numbered list. */
export type MdxInhoud = 'niets' | 'woorden' | 'woorden-en-links' | 'blokken' | 'genummerde-lijst';

/** Where a component may stand: within a sentence, on a line of its own, or on one that lies in no other component. */
export type MdxPlek = 'zin' | 'regel' | 'sectie';

/** Components by their names: their attributes, what may stand between their tags, and where they may stand if it matters. */
export type MdxOnderdelen = Readonly<
  Record<string, { eigenschappen: z.ZodType; inhoud: MdxInhoud; waar?: MdxPlek }>
>;

const geen = z.strictObject({});

/**
 * The components that MDX content may use: their attributes, and what may stand between their tags. Nothing else of
 * MDX is allowed but markdown: content is text, not code. `src/site/components/mdx/` shows each of them.
 */
export const MDX_ONDERDELEN = {
  /** Whose site this is: the sentence of the site's settings. */
  Afzender: { eigenschappen: geen, inhoud: 'niets' },
  /** How to reach the makers of the site, from its settings. */
  Contact: { eigenschappen: geen, inhoud: 'niets' },
  /** The mistakes that stood on the site and were corrected, from its settings. */
  Correcties: { eigenschappen: geen, inhoud: 'niets' },
  /** The files with open data. */
  Databestanden: { eigenschappen: geen, inhoud: 'niets' },
  /** Who makes the site, from its settings. */
  Makers: { eigenschappen: geen, inhoud: 'niets' },
  /** The proposals that are only an example: they stand in no other list. */
  Voorbeelden: { eigenschappen: geen, inhoud: 'niets' },
  /** Where the text before it stands. */
  Bronvermelding: {
    eigenschappen: Vindplaats,
    inhoud: 'niets',
  },
  /** The text before it is our reading, and why. */
  Duiding: {
    eigenschappen: z.strictObject({ reden: openbaar(Tekst, 'Waarom u het zo leest.') }),
    inhoud: 'niets',
  },
  /** What a reader must not miss. */
  LetOp: { eigenschappen: geen, inhoud: 'blokken' },
  /** Steps, one after the other. */
  Stappen: { eigenschappen: geen, inhoud: 'genummerde-lijst' },
  /** One of several ways that something can go. */
  Weg: {
    eigenschappen: z.strictObject({ naam: openbaar(Regel, 'Hoe deze weg heet.') }),
    inhoud: 'blokken',
  },
  /** A link to another page of the site. `begrip` stands last: it is what a writer means most. */
  Zie: {
    eigenschappen: z.union([
      z.strictObject({ werkwijze: verwijzing('werkwijze') }),
      z.strictObject({ afwijking: verwijzing('afwijking') }),
      z.strictObject({ organisatie: verwijzing('organisatie') }),
      z.strictObject({ pagina: verwijzing('pagina') }),
      z.strictObject({ plan: verwijzing('plan') }),
      z.strictObject({ kader: verwijzing('kader') }),
      z.strictObject({ actie: verwijzing('actie') }),
      z.strictObject({ begrip: verwijzing('begrip') }),
    ]),
    inhoud: 'woorden',
  },
} as const satisfies MdxOnderdelen;

/** The name of a component. */
export type MdxNaam = keyof typeof MDX_ONDERDELEN;

/** The attributes of a component after parsing. */
export type MdxEigenschappen<N extends MdxNaam> = z.output<(typeof MDX_ONDERDELEN)[N]['eigenschappen']>;

/** One use of a component in a text. */
export type MdxGebruik = {
  [N in MdxNaam]: { readonly naam: N; readonly eigenschappen: MdxEigenschappen<N> };
}[MdxNaam];

/** What an MDX file holds besides its head. */
export interface MdxLijf {
  /** The uses of components, in the order of the text. */
  readonly onderdelen: readonly MdxGebruik[];
  /** The pieces of prose, in the order of the text. */
  readonly teksten: readonly string[];
  /** The sections, and which components stand in each. */
  readonly secties: readonly { readonly kop: string; readonly onderdelen: readonly string[] }[];
}
