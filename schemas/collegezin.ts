import { openbaar } from './openbaar.ts';
import { Regel } from './tekst.ts';

/** What a proposal to a college says instead of a text of the content: in the voice of the municipality, as of that day. */
export const Collegezin = openbaar(
  Regel.optional(),
  'Hoe een voorstel het zegt, namens de gemeente en in de tegenwoordige tijd van die dag: “Wij …”. Weglaten: zoals ‘tekst’.',
);
