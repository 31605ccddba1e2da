import type { Dag } from '../../../schemas/datum.ts';
import { isOnbekend } from '../../../schemas/onbekend.ts';
import type { Site } from '../../domain/register.ts';
import { dagInWoorden } from '../tekst/datum.ts';
import type { Zoeksoort } from '../tekst/zoeksoort.ts';
import type { Verwijzing } from './basis.ts';

/** How to cite a page, and where its data are. */
export interface Aanhaling {
  /** The words to copy. */
  readonly tekst: string;
  /** The file with the data that the page is made from, and the schema that describes it; none for a page of words. */
  readonly gegevens: { readonly json: Verwijzing; readonly schema: Verwijzing } | undefined;
}

/** The file with open data that a page of each kind is made from. */
const BESTANDEN: Readonly<Partial<Record<Zoeksoort, string>>> = {
  Actie: 'acties',
  Plan: 'acties',
  Kader: 'kaders',
  'Onderdeel van een kader': 'kaders',
  'Toezegging of vraag': 'toezeggingen',
  Uitleg: 'werkwijzen',
  Begrip: 'begrippen',
  Organisatie: 'organisaties',
  Cijfers: 'cijfers',
  Geld: 'middelen',
  'Van oud naar nieuw kader': 'concordanties',
  Tijdlijn: 'momenten',
  'Afwijking in de bronnen': 'afwijkingen',
};

/** A page to cite. */
export interface AanTeHalen {
  readonly titel: string;
  /** What the page is a part of, where its title doesn't say enough. */
  readonly binnen?: string | undefined;
  readonly adres: string;
  readonly soort: Zoeksoort;
}

/** How to cite a page, as of the peildatum. */
export function beeldAanhaling(
  { titel, binnen, adres, soort }: AanTeHalen,
  site: Site,
  peildatum: Dag,
): Aanhaling {
  const bestand = BESTANDEN[soort];
  const plek = isOnbekend(site.basisadres) ? adres : `${site.basisadres}${adres}`;
  return {
    tekst: `‘${titel}’${binnen === undefined ? '' : ` in ‘${binnen}’`}. ${site.naam}, stand op ${dagInWoorden(peildatum)}. ${plek}`,
    gegevens:
      bestand === undefined
        ? undefined
        : {
            json: { tekst: `${bestand}.json`, adres: `/data/v1/${bestand}.json` },
            schema: { tekst: 'schema', adres: `/data/schema/${bestand}-v1.schema.json` },
          },
  };
}
