import { z } from 'zod';
import { Tekst } from './tekst.ts';

/** What never leaves the internal build. */
export const Intern = z.strictObject({
  notitie: Tekst.describe('Een notitie voor eigen gebruik.'),
});
