import { z } from 'zod';
import { DatumVeld } from './datum.ts';
import { metGrondslag } from './grondslag.ts';
import { Tekst } from './tekst.ts';
import { OverVerwachting, Verwachting } from './verwachting.ts';

/** A dated report about a plan or kader as a whole, with what it announces. */
export const Stukbericht = metGrondslag({
  datum: DatumVeld.describe('De dag of periode van het bericht, zo precies als de bron is.'),
  tekst: Tekst.describe('Wat er te melden is, in eigen woorden en eenvoudig Nederlands.'),
  verwachtingen: z.array(Verwachting).optional().describe('Wat de bron aankondigt, met een termijn.'),
  over_verwachtingen: z
    .array(OverVerwachting)
    .optional()
    .describe('Hoe het afliep met verwachtingen uit eerdere berichten.'),
});
