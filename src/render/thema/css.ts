import type { Thema } from '../../domain/thema/model.ts';
import { TOKENNAMEN, TOKENS } from '../../domain/thema/tokens.ts';

/**
 * The stylesheet of a theme: every token, its own value or else the standard one, and its fonts. `adresVan` says where
 * the file of a font is found.
 */
export function renderThemaCss(thema: Thema, adresVan: (bestand: string) => string): string {
  const tokens = TOKENNAMEN.map((naam) => `  ${naam}: ${thema.tokens.get(naam) ?? TOKENS[naam].standaard};`);
  const fonts = thema.lettertypen.map(({ bestand, kenmerken }) => [
    '@font-face {',
    ...kenmerken.map(([naam, waarde]) => `  ${naam}: ${waarde};`),
    `  src: url('${adresVan(bestand)}') format('woff2');`,
    '}',
  ]);
  return [...fonts.flat(), ':root {', '  color-scheme: light dark;', ...tokens, '}', ''].join('\n');
}
