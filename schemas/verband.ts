import { z } from 'zod';
import { metGrondslag } from './grondslag.ts';
import { Tekst } from './tekst.ts';

/** A law, programme, agenda or goal outside the plan that a text leans on or contributes to. */
export const Verband = metGrondslag({
  soort: z
    .enum(['wet', 'verdrag', 'programma', 'agenda', 'global-goal', 'beleid'])
    .describe('wet, verdrag, programma, agenda, global-goal of beleid.'),
  naam: Tekst.describe('De naam, zoals die in de bron staat.'),
  artikel: Tekst.optional().describe('Het artikel, zoals de bron dat noemt.'),
  tekst: Tekst.describe('Wat het ermee te maken heeft, in eigen woorden en eenvoudig Nederlands.'),
});
