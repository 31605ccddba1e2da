import type { Dag } from '../../../schemas/datum.ts';
import { isOnbekend } from '../../../schemas/onbekend.ts';
import type { Site } from '../../domain/register.ts';
import { dagInWoorden } from '../tekst/datum.ts';
import { inhoudsoortVan, type Dingnaam } from '../../domain/soorten/soorten.ts';
import { dataAdres, dataschemaAdres } from '../adres.ts';
import type { Databestand } from '../json/databestand.ts';
import { DATABESTANDEN } from '../json/databestanden.ts';
import type { Link } from './basis.ts';

/** How to cite a page, and where its data are. */
export interface Aanhaling {
  /** The words to copy. */
  readonly tekst: string;
  /** The file with the data that the page is made from, and the schema that describes it; none for a page of words. */
  readonly gegevens: { readonly json: Link; readonly schema: Link } | undefined;
}

/** A page to cite. */
export interface AanTeHalen {
  readonly titel: string;
  /** What the page is a part of, where its title doesn't say enough. */
  readonly binnen?: string | undefined;
  readonly adres: string;
  readonly soort: Dingnaam;
}

/** How to cite a page, as of the peildatum. */
export function beeldAanhaling(
  { titel, binnen, adres, soort }: AanTeHalen,
  site: Site,
  peildatum: Dag,
): Aanhaling {
  const data = gegevensVan(soort);
  const plek = isOnbekend(site.basisadres) ? adres : `${site.basisadres}${adres}`;
  return {
    tekst: `‘${titel}’${binnen === undefined ? '' : ` in ‘${binnen}’`}. ${site.naam}, stand op ${dagInWoorden(peildatum)}. ${plek}`,
    gegevens:
      data === undefined
        ? undefined
        : {
            json: { tekst: `${data.bestand}.json`, adres: dataAdres(data.soort) },
            schema: { tekst: 'schema', adres: dataschemaAdres(data.soort) },
          },
  };
}

/** The file with open data that a page about a thing is made from: that of its kind, or of the kind that it is a part of. */
const gegevensVan = (naam: Dingnaam): Databestand | undefined =>
  DATABESTANDEN.find(
    ({ soort }) =>
      soort === naam || Object.values(inhoudsoortVan(soort).delen ?? {}).some(({ is }) => is === naam),
  );
