import { statSync } from 'node:fs';
import { join } from 'node:path';
import { alleBestanden, paginas } from '../site/bouw.ts';
import { adresVan, bestandVan } from '../site/soort.ts';
import { omgevingVan } from './omgeving.ts';

/** A site that is served for the tests. */
export interface Testsite {
  /** Where it is served, with a slash at the end. */
  readonly begin: string;
  /** The address on the server of one within the site. */
  readonly adres: (pad: string) => string;
  /** The addresses of all pages, from the root of the site; none when it couldn't be built. */
  readonly paginas: () => string[];
  /** How much a page has to show. */
  readonly maat: (pad: string) => number;
}

/** A site by the name of its recipe; `opzet.ts` serves it. */
export function testsite(naam: string): Testsite {
  const omgeving = omgevingVan(naam);
  const begin = process.env[omgeving.adres] ?? '';
  const map = process.env[omgeving.map] ?? '';
  return {
    begin,
    adres: (pad) => begin + pad.slice(1),
    paginas: () => (map === '' ? [] : paginas(alleBestanden(map)).map(adresVan)),
    maat: (pad) => statSync(join(map, bestandVan(pad))).size,
  };
}

const VERZONNEN = testsite('verzonnen');

/** The site of two made-up municipalities, which the tests of the engine visit. */
export const SITE = VERZONNEN;
export const { adres } = VERZONNEN;

/** The plan of the larger one. */
export const PLAN = '/plannen/voorbeeldstad-2022-2024/';
/** The page of an action of that plan. */
export const actie = (nummer: string): string => adres(`${PLAN}acties/${nummer}/`);
