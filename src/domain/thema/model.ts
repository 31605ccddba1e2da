import { leesKleur, type Kleur } from './kleur.ts';
import { TOKENS, type Kleurtoken, type Token } from './tokens.ts';

/** The pictures that a theme may hold, by the name of their file in `thema/`. */
export const THEMABEELDEN = ['logo.svg', 'logo-donker.svg', 'icoon.svg'] as const;
export type Themabeeld = (typeof THEMABEELDEN)[number];

/** A checked picture. */
export interface Svg {
  readonly tekst: string;
  /** Width divided by height. */
  readonly verhouding: number;
}

/** A font that comes with a theme: the descriptors of its `@font-face`, and its file in `thema/`. */
export interface Lettertype {
  readonly bestand: string;
  readonly kenmerken: readonly (readonly [naam: string, waarde: string])[];
}

/** How a site looks, where that isn't the look that comes with the engine. */
export interface Thema {
  /** The tokens that the theme sets; for the others the standard value holds. */
  readonly tokens: ReadonlyMap<Token, string>;
  readonly lettertypen: readonly Lettertype[];
  readonly beelden: ReadonlyMap<Themabeeld, Svg>;
}

/** A theme that sets nothing: the sober look that comes with the engine. */
export const STANDAARDTHEMA: Thema = { tokens: new Map(), lettertypen: [], beelden: new Map() };

/** A colour on a light screen and on a dark one. */
export interface Kleuren {
  readonly licht: Kleur;
  readonly donker: Kleur;
}

/** The kinds of screen. */
export const SCHERMEN = ['licht', 'donker'] as const satisfies readonly (keyof Kleuren)[];

/** Reads `#1a2b3c` or `light-dark(#1a2b3c, #d4e5f6)`; `undefined` for anything else. */
export function leesKleuren(waarde: string): Kleuren | undefined {
  const [, een = waarde, ander = waarde] =
    /^light-dark\(\s*([^\s,]+)\s*,\s*([^\s,)]+)\s*\)$/i.exec(waarde) ?? [];
  const [licht, donker] = [leesKleur(een), leesKleur(ander)];
  return licht !== undefined && donker !== undefined ? { licht, donker } : undefined;
}

/** Writes a colour as the value of a token. */
export const schrijfKleuren = ({ licht, donker }: Kleuren): string =>
  licht === donker ? licht : `light-dark(${licht}, ${donker})`;

/** The colour of a token in a theme: its own, else the standard one. */
export function kleurenVan(thema: Thema, token: Kleurtoken): Kleuren {
  const kleuren = leesKleuren(thema.tokens.get(token) ?? TOKENS[token].standaard);
  if (!kleuren) throw new Error(`Not a colour: ${token}`);
  return kleuren;
}
