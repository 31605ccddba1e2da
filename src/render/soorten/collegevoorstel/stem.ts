import type { Collegevoorstel } from '../../../domain/register.ts';

/** What a sentence of the site says of us, and how a document of the municipality says it. */
const ZONDER_WIJ = [
  ['Wij kennen geen bericht over deze actie.', 'Over deze actie is geen bericht bekend.'],
  ['Het betekent dat wij het niet weten.', 'Het betekent dat het niet bekend is.'],
  ['weten wij niet', 'is niet bekend'],
  ['Onze lezing.', 'Lezing van de schrijver.'],
] as const;

/** A sentence in the voice of a proposal: "wij" are the makers of the site, and not the municipality that hands it in. */
export const inStemVan = ({ status }: Collegevoorstel, zin: string): string =>
  status === 'concept' || status === 'ingediend'
    ? ZONDER_WIJ.reduce((woorden, [wij, anders]) => woorden.replaceAll(wij, anders), zin)
    : zin;
