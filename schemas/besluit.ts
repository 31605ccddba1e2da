import { z } from 'zod';
import { DatumVeld } from './datum.ts';
import { metGrondslag } from './grondslag.ts';
import { ofOnbekend } from './onbekend.ts';
import { Tekst } from './tekst.ts';

/** Something that was proposed, decided, or taken note of. A proposal isn't a decision. */
export const Besluit = metGrondslag({
  soort: z
    .enum(['voorgesteld', 'genomen', 'kennisgenomen'])
    .describe('voorgesteld: een stuk vraagt het; genomen: een bron zegt dat het besloten is; kennisgenomen.'),
  door: Tekst.describe('Wie besluit of zou besluiten, zoals de bron het noemt.'),
  datum: ofOnbekend(DatumVeld).describe('Wanneer.'),
  tekst: Tekst.describe('Wat er is voorgesteld of besloten, in eigen woorden.'),
});
