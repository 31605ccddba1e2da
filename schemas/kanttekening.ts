import { metGrondslag } from './grondslag.ts';
import { openbaar } from './openbaar.ts';
import { Tekst } from './tekst.ts';

/** Something that a reader must know before trusting a page: a gap, a doubt, a disagreement in the sources. */
export const Kanttekening = metGrondslag({
  tekst: openbaar(Tekst, 'Wat de lezer moet weten, in eenvoudig Nederlands.'),
});
