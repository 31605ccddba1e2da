import { z } from 'zod';
import { DatumVeld } from './datum.ts';
import { metGrondslag } from './grondslag.ts';
import { ofOnbekend } from './onbekend.ts';
import { openbaar } from './openbaar.ts';
import { Regel, Tekst } from './tekst.ts';

/** Something that was proposed, decided, or taken note of. A proposal isn't a decision. */
export const Besluit = metGrondslag({
  soort: openbaar(
    z.enum(['voorgesteld', 'genomen', 'kennisgenomen']),
    'voorgesteld: een stuk vraagt het; genomen: een bron zegt dat het besloten is; kennisgenomen.',
  ),
  door: openbaar(Regel, 'Wie besluit of zou besluiten, zoals de bron het noemt.'),
  datum: openbaar(ofOnbekend(DatumVeld), 'Wanneer.'),
  tekst: openbaar(Tekst, 'Wat er is voorgesteld of besloten, in eigen woorden.'),
});
