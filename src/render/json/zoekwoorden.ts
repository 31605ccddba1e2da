import type { Register } from '../../domain/register.ts';
import { deriveZoekwoorden } from '../../domain/soorten/begrip/zoekwoorden.ts';
import { adresVan } from '../adres.ts';
import { metPlan } from '../beeld/basis.ts';
import { STATUS_TEKSTEN } from '../tekst/status.ts';
import { ZOEKSOORTEN } from '../tekst/zoeksoort.ts';

/** What the search page loads besides the index: words, kinds, and the actions by their numbers. Not open data. */
export interface ZoekwoordenJson {
  /** The begrippen: each with its page, and the words that mean it, in lower case. */
  readonly begrippen: readonly {
    readonly term: string;
    readonly adres: string;
    readonly woorden: readonly string[];
  }[];
  /** The words of the texts, the most used first: to mend a typing error with. */
  readonly woorden: readonly string[];
  /** The kinds of pages in the order of their results: `[as in the index, the word for several]`. */
  readonly soorten: readonly (readonly [string, string])[];
  /** The title has the name of the plan behind it on a site with several. */
  readonly acties: readonly { readonly nummer: string; readonly titel: string; readonly adres: string }[];
}

/** Words that the pages have besides those of the content. */
const WOORDEN_VAN_DE_SITE: readonly string[] = [
  ...Object.values(STATUS_TEKSTEN).flatMap(({ naam }) => naam.toLowerCase().split(' ')),
  ...['eigenaar', 'deadline', 'bron', 'bronnen', 'onze', 'lezing', 'termijn', 'verwacht'],
];

/** The words for the search page. */
export function renderZoekwoorden(register: Register): ZoekwoordenJson {
  const { begrippen, woorden } = deriveZoekwoorden(register);
  return {
    begrippen: begrippen.map((deel) => ({
      term: deel.begrip.term,
      adres: adresVan(deel.begrip),
      woorden: deel.woorden,
    })),
    woorden: [...woorden, ...WOORDEN_VAN_DE_SITE],
    soorten: [...ZOEKSOORTEN],
    acties: register.acties.map((actie) => ({
      nummer: actie.nummer,
      titel: metPlan(actie.titel, actie.plan, register),
      adres: adresVan(actie),
    })),
  };
}
