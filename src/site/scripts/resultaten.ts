import { gevondenIn, kiesZin, merk } from '../../render/zoek/fragment.ts';
import type { Treffer } from '../../render/zoek/rangschik.ts';
import type { Woordvorm } from '../../render/zoek/woordvorm.ts';
import type { Gevonden } from './pagefind.ts';

/** What a list of results is made with. */
export interface Weergave {
  /** The words that are marked. */
  readonly gezocht: readonly Woordvorm[];
  /** Where the site stands: the root, or a subfolder. */
  readonly basis: string;
  /** The text of a page; it is asked for only when a result comes into view. */
  readonly haalTekst: (id: string) => Promise<Gevonden | undefined>;
}

/** Results: each with its kind, its title, and the sentence in which the words stand. */
export const maakResultaten = (treffers: readonly Treffer[], weergave: Weergave): HTMLLIElement[] =>
  treffers.map((treffer) => maakResultaat(treffer, weergave));

function maakResultaat({ pagina }: Treffer, { gezocht, basis, haalTekst }: Weergave): HTMLLIElement {
  const item = document.createElement('li');
  const link = maakLink(`${basis}${pagina.adres.slice(1)}`, '');
  link.append(...gemerkt(pagina.titel, gezocht));
  const stuk = document.createElement('p');
  const raak = gevondenIn(pagina.omschrijving, gezocht).size > 0;
  stuk.append(...gemerkt(raak ? kiesZin(pagina.omschrijving, gezocht).zin : pagina.omschrijving, gezocht));
  const hoort = document.createElement('p');
  hoort.className = 'waarom';
  hoort.textContent = [pagina.soort, ...(pagina.filters['status'] ?? [])].join(' · ');
  item.append(link, hoort, stuk);
  const verteld = gevondenIn(`${pagina.titel} ${pagina.omschrijving}`, gezocht).size;
  if (verteld < gezocht.length || pagina.omschrijving === '') {
    bijZicht(item, async () => {
      const tekst = await haalTekst(pagina.id);
      if (tekst) toonZin(tekst, stuk, gezocht, link.pathname);
    });
  }
  return item;
}

/** Shows the sentence of a text in which the words stand, and the section when that is further down. */
function toonZin(
  { content, anchors }: Gevonden,
  stuk: HTMLElement,
  gezocht: readonly Woordvorm[],
  adres: string,
): void {
  const { zin, plek } = kiesZin(content, gezocht);
  if (gevondenIn(zin, gezocht).size === 0) return;
  stuk.replaceChildren(...gemerkt(zin, gezocht));
  const voor = content.slice(0, plek).split(/\s+/).length;
  const deel = anchors
    .filter(({ element, location }) => /^h[2-6]$/.test(element) && location <= voor)
    .toSorted((a, b) => b.location - a.location)[0];
  if (!deel) return;
  const onder = document.createElement('p');
  onder.className = 'waarom';
  onder.append('Staat onder: ', maakLink(`${adres}#${deel.id}`, deel.text.trim()));
  stuk.after(onder);
}

function gemerkt(tekst: string, gezocht: readonly Woordvorm[]): (string | HTMLElement)[] {
  return merk(tekst, gezocht).map((stuk) => {
    if (!stuk.raak) return stuk.tekst;
    const woord = document.createElement('mark');
    woord.textContent = stuk.tekst;
    return woord;
  });
}

/** Does something once an element comes into view; when that fails, what stood there stays. */
function bijZicht(element: HTMLElement, doe: () => Promise<unknown>): void {
  const kijker = new IntersectionObserver((zichtbaar) => {
    if (!zichtbaar.some(({ isIntersecting }) => isIntersecting)) return;
    kijker.disconnect();
    doe().catch(() => undefined);
  });
  kijker.observe(element);
}

/** A link with words. */
export function maakLink(adres: string, tekst: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = adres;
  link.textContent = tekst;
  return link;
}
