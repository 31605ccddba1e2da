import { z } from 'zod';
import { DatumVeld } from './datum.ts';
import { metGrondslag } from './grondslag.ts';
import { openbaar } from './openbaar.ts';
import { Tekst } from './tekst.ts';
import { OverVerwachting, Verwachting } from './verwachting.ts';

/** A dated report about a plan or kader as a whole, with what it announces. */
export const Stukbericht = metGrondslag({
  datum: openbaar(DatumVeld, 'De dag of periode van het bericht, zo precies als de bron is.'),
  tekst: openbaar(Tekst, 'Wat er te melden is, in eigen woorden en eenvoudig Nederlands.'),
  verwachtingen: openbaar(z.array(Verwachting).optional(), 'Wat de bron aankondigt, met een termijn.'),
  over_verwachtingen: openbaar(
    z.array(OverVerwachting).optional(),
    'Hoe het afliep met verwachtingen uit eerdere berichten.',
  ),
});
