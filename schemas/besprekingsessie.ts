import { z } from 'zod';
import { Actienummer } from './actienummer.ts';
import { DATUM_PATROON, isDag } from './datum.ts';
import { Slug } from './slug.ts';
import { StatusVeld } from './status.ts';
import { Tekst } from './tekst.ts';
import { UitkomstVeld } from './verwachting.ts';

const Datumtekst = z.string().regex(DATUM_PATROON);

/** What was decided about an action, as plain data: dates and owners by their text and id. */
const Besluit = z.strictObject({
  nummer: Actienummer,
  status: z.union([StatusVeld, z.literal('onbekend')]).optional(),
  uitgevoerd: z.boolean().optional(),
  borging: Tekst.optional(),
  /** Why it was dropped. */
  reden: Tekst.optional(),
  eigenaar: Slug.optional(),
  deadline: z.union([Datumtekst, z.literal('onbekend')]).optional(),
  verwachtingen: z
    .array(z.strictObject({ id: Slug, uitkomst: UitkomstVeld, termijn: Datumtekst.optional() }))
    .optional(),
  /** What there is to tell; without it nothing changed but the note. */
  tekst: Tekst.optional(),
  /** The bron that says it; without one the bespreking itself does. */
  vindplaats: z.strictObject({ bron: Slug, plek: Tekst }).optional(),
  notitie: Tekst.optional(),
});
export type Besluit = z.output<typeof Besluit>;

/** A bespreking that was stopped halfway: what was decided, to go on with later. */
export const Besprekingsessie = z.strictObject({
  versie: z.literal(1),
  plan: Slug,
  dag: z.string().refine(isDag),
  aanwezig: z.array(Slug),
  besluiten: z.array(Besluit),
  /** The numbers of the actions that somebody was done with: decided about, or skipped. */
  gedaan: z.array(z.string()).optional(),
});
export type Besprekingsessie = z.output<typeof Besprekingsessie>;
