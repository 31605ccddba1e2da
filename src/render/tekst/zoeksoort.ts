import { DINGSOORTEN } from '../../domain/soorten/soorten.ts';

/** The kinds of pages that a search can find, in the order in which their results stand, with the word for several. */
export const ZOEKSOORTEN: ReadonlyMap<string, string> = new Map(
  DINGSOORTEN.flatMap(({ adres, woorden: { een, meer } }) => (adres === undefined ? [] : [[een, meer]])),
);
