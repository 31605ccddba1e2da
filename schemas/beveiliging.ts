import { z } from 'zod';
import { DatumVeld } from './datum.ts';
import { openbaar } from './openbaar.ts';
import { Contact } from './webadres.ts';

/** Where somebody tells of a weakness of the site, and how long that holds. */
export const Beveiliging = z.strictObject({
  contact: openbaar(
    Contact.optional(),
    'Een e-mailadres of pagina om een zwakke plek te melden. Weglaten: het contact van de site.',
  ),
  verloopt: openbaar(DatumVeld, 'Tot en met welke dag dit geldt, hooguit een jaar vooruit.'),
});
