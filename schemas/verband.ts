import { z } from 'zod';
import { metGrondslag } from './grondslag.ts';
import { openbaar } from './openbaar.ts';
import { Naam, Tekst } from './tekst.ts';

/** A law, programme, agenda or goal outside the plan that a text leans on or contributes to. */
export const Verband = metGrondslag({
  soort: openbaar(
    z.enum(['wet', 'verdrag', 'programma', 'agenda', 'global-goal', 'beleid']),
    'wet, verdrag, programma, agenda, global-goal of beleid.',
  ),
  naam: openbaar(Naam, 'De naam, zoals die in de bron staat.'),
  artikel: openbaar(Naam.optional(), 'Het artikel, zoals de bron dat noemt.'),
  tekst: openbaar(Tekst, 'Wat het ermee te maken heeft, in eigen woorden en eenvoudig Nederlands.'),
});
