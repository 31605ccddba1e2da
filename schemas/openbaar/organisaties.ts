import { z } from 'zod';
import { publiekeGrond, PubliekeVindplaats } from './grond.ts';

/*
 * The public JSON of /data/v1/organisaties.json. It has types of its own: content may change its form, this may not
 * without a new version.
 */

const PubliekeLedenlijst = z.strictObject({
  onderwerp: z.string().describe('What they are members for.'),
  leden: z.array(z.string()).describe('The ids of the members.'),
  aantalVolgensBron: z.number().nullable().describe('How many members the source counts.'),
  onvolledig: z.string().nullable().describe('Why the list is not complete.'),
  afwijking: z.string().nullable().describe('The id of the afwijking about this list.'),
  ...publiekeGrond,
});

const PubliekeUitzondering = z.strictObject({
  organisatie: z.string().describe('The id of the organisatie for which something else holds.'),
  tekst: z.string(),
  ...publiekeGrond,
});

/** One organisatie. */
const PubliekeOrganisatieVeld = z.strictObject({
  id: z.string(),
  naam: z.string(),
  aard: z.enum(['gemeente', 'regio', 'werkorganisatie', 'ketenpartner']),
  omschrijving: z.string().nullable().describe('What it does, in our words.'),
  deelVan: z.string().nullable().describe('The id of the organisatie that it is a part of.'),
  leden: z.array(PubliekeLedenlijst).describe('Who belong to it, per subject.'),
  uitzonderingen: z.array(PubliekeUitzondering),
  vindplaatsen: z.array(PubliekeVindplaats),
  url: z.string().describe('The address of the page.'),
});
export type PubliekeOrganisatie = z.output<typeof PubliekeOrganisatieVeld>;

/** One functie: a role, never a person. */
const PubliekeFunctieVeld = z.strictObject({
  id: z.string(),
  naam: z.string(),
  organisatie: z.string().describe('The id of the organisatie.'),
  omschrijving: z.string().nullable().describe('What it does, in our words.'),
  vindplaatsen: z.array(PubliekeVindplaats),
  url: z.string().describe('Where it stands on the page of its organisatie.'),
});
export type PubliekeFunctie = z.output<typeof PubliekeFunctieVeld>;

/** /data/v1/organisaties.json. */
export const OrganisatiesJson = z.strictObject({
  versie: z.literal(1),
  peildatum: z.string().describe('The day as of which everything holds.'),
  organisaties: z.array(PubliekeOrganisatieVeld),
  functies: z.array(PubliekeFunctieVeld),
});
export type OrganisatiesJson = z.output<typeof OrganisatiesJson>;
