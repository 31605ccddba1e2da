import type { Gevonden } from './pagefind.ts';

/** A group of results of one kind. */
export interface Groep {
  readonly soort: string;
  /** The word for several of this kind. */
  readonly naam: string;
  readonly aantal: number;
  readonly getoond: readonly Gevonden[];
}

/** A heading, the first results, and a button for the rest. */
export function maakGroep(
  { soort, naam, aantal, getoond }: Groep,
  toonAlle: (soort: string) => void,
): HTMLElement {
  const deel = document.createElement('section');
  const kop = document.createElement('h2');
  kop.textContent = `${naam} (${aantal})`;
  deel.append(kop, maakLijst(getoond));
  if (aantal > getoond.length) {
    const knop = document.createElement('button');
    knop.type = 'button';
    knop.className = 'knop--stil';
    knop.textContent = `Toon alle ${aantal} in ‘${naam}’`;
    knop.addEventListener('click', () => {
      toonAlle(soort);
    });
    deel.append(knop);
  }
  return deel;
}

/** A list of results. */
export function maakLijst(gevonden: readonly Gevonden[]): HTMLOListElement {
  const lijst = document.createElement('ol');
  lijst.className = 'resultaten';
  lijst.append(...gevonden.map(maakResultaat));
  return lijst;
}

/** A result: the page, the status of an action, the sentence where it was found, and the section when that is further down. */
export function maakResultaat({ url, meta, excerpt, filters, sub_results: delen }: Gevonden): HTMLLIElement {
  const item = document.createElement('li');
  const status = document.createElement('p');
  status.className = 'waarom';
  status.textContent = (filters['status'] ?? []).join(', ');
  const stuk = document.createElement('p');
  // Pagefind escapes the text; only its own marks are HTML.
  const deel = delen.toSorted((a, b) => b.weighted_locations.length - a.weighted_locations.length)[0];
  stuk.innerHTML = deel?.excerpt ?? excerpt;
  item.append(maakLink(url, meta['title'] ?? url), status, stuk);
  if (deel && deel.url !== url) {
    const plek = document.createElement('p');
    plek.className = 'waarom';
    plek.append('Staat onder: ', maakLink(deel.url, deel.title));
    item.append(plek);
  }
  return item;
}

/** A link with words. */
export function maakLink(adres: string, tekst: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = adres;
  link.textContent = tekst;
  return link;
}
