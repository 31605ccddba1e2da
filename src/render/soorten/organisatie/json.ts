import { z } from 'zod';
import { publiekeGrond, PubliekeVindplaats } from '../../json/velden.ts';
import { veldenAlsJson } from '../../json/alsJson.ts';
import { databestand, lijst } from '../../json/databestand.ts';
import { adresVan } from '../../adres.ts';
import { functies } from '../functie/json.ts';

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
  tekst: z.string().describe('What is different.'),
  ...publiekeGrond,
});

/** One organisatie. */
const PubliekeOrganisatie = z.strictObject({
  id: z.string().describe('The id.'),
  naam: z.string().describe('The name, as in the source.'),
  aard: z.enum(['gemeente', 'regio', 'werkorganisatie', 'ketenpartner']).describe('What kind it is.'),
  omschrijving: z.string().nullable().describe('What it does, in our words.'),
  deelVan: z.string().nullable().describe('The id of the organisatie that it is a part of.'),
  leden: z.array(PubliekeLedenlijst).describe('Who belong to it, per subject.'),
  uitzonderingen: z.array(PubliekeUitzondering).describe('Members for which something else holds.'),
  vindplaatsen: z.array(PubliekeVindplaats).describe('Where it stands in the bronnen.'),
  url: z.string().describe('The address of the page.'),
});

/** The organisaties with their members, and the functies, as open data. */
export const organisatiesData = databestand(
  'organisatie',
  {
    organisaties: lijst('All organisaties, by id.', PubliekeOrganisatie, ({ register, basis }) =>
      Array.from(register.organisaties.values(), (organisatie) => {
        const { soort: aard, ...velden } = veldenAlsJson(organisatie);
        return { ...velden, aard, url: `${basis}${adresVan(organisatie)}` };
      }),
    ),
    functies,
  },
  'Organisaties en functies',
);
