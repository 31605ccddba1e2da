import type { Treffer } from '../../render/zoek/rangschik.ts';
import { leesWijzer, type ZoekwijzerJson } from '../../render/zoek/wijzer.ts';
import { SOORT, zoek, type Uitslag, type Zoekmiddelen } from '../../render/zoek/zoek.ts';
import { laadPagefind, type Tekstindex } from './pagefind.ts';
import { maakResultaten, type Weergave } from './resultaten.ts';
import { maakHulp } from './zoekhulp.ts';

/** How many results are shown at a time. */
const PER_KEER = 10;
/** How long to wait for the next key, in milliseconds. */
const WACHTTIJD = 150;

const formulier = vind('zoekformulier', HTMLFormElement);
const invoer = vind('q', HTMLInputElement);
const stand = vind('zoekstand', HTMLElement);
const hulp = vind('hulp', HTMLElement);
const plek = vind('resultaten', HTMLOListElement);
const meer = vind('meer', HTMLButtonElement);
const lijsten = vind('lijsten', HTMLElement);
const keuzes = [...formulier.querySelectorAll<HTMLSelectElement>('select[data-filter]')];
/** Where the site stands, the root or a subfolder, and where the index and the words are. */
const { basis = '/', index: indexmap = '', woorden: woordenadres = '' } = formulier.dataset;

let middelen: Promise<Zoekmiddelen> | undefined;
let teksten: Promise<Tekstindex> | undefined;
let getoond: readonly Treffer[] = [];
let rest: readonly Treffer[] = [];
let weergave: Weergave = { gezocht: [], basis, haalTekst };
let wachter: ReturnType<typeof setTimeout> | undefined;
/** Numbers the searches, so that a slow answer to an old question is dropped. */
let beurt = 0;
let klaar: Promise<void> = Promise.resolve();

formulier.hidden = false;
vind('zonder-zoeken', HTMLElement).hidden = true;
formulier.addEventListener('submit', (gebeurtenis) => {
  gebeurtenis.preventDefault();
  void zoekNu();
});
formulier.addEventListener('reset', () => {
  setTimeout(() => void zoekNu());
});
invoer.addEventListener('input', () => {
  clearTimeout(wachter);
  wachter = setTimeout(() => void zoekNu(), WACHTTIJD);
});
for (const keuze of keuzes) keuze.addEventListener('change', () => void zoekNu());
meer.addEventListener('click', toonMeer);
void begin();

async function begin(): Promise<void> {
  neemAdresOver();
  try {
    vulKeuzes(await laad());
    neemAdresOver();
    if (invoer.value !== '' || keuzes.some(({ value }) => value !== '')) await zoekNu();
  } catch {
    meldMislukt();
  }
}

/** What the search page knows of all pages by name. The index of their texts is loaded when a search needs it. */
function laad(): Promise<Zoekmiddelen> {
  middelen ??= haalJson<ZoekwijzerJson>(`${indexmap}wijzer.json`).then((json) => ({
    wijzer: leesWijzer(json),
    haalWoorden: async () => (await haalJson<string[]>(woordenadres)).flatMap((deel) => deel.split(' ')),
    zoekTekst: async (vraag) => (await laadTeksten()).zoek(vraag),
  }));
  // What failed once may succeed later.
  middelen.catch(() => {
    middelen = undefined;
  });
  return middelen;
}

function laadTeksten(): Promise<Tekstindex> {
  teksten ??= laadPagefind(indexmap);
  teksten.catch(() => {
    teksten = undefined;
  });
  return teksten;
}

/** The text of a page that was found; which those are, is known once the search is through. */
async function haalTekst(id: string): ReturnType<Tekstindex['haalTekst']> {
  await klaar;
  return (await laadTeksten()).haalTekst(id);
}

async function haalJson<T>(adres: string): Promise<T> {
  const antwoord = await fetch(adres);
  if (!antwoord.ok) throw new Error(`${adres}: ${antwoord.status}`);
  return (await antwoord.json()) as T;
}

/** Says that searching failed, beside nothing that was found before. */
function meldMislukt(): void {
  leeg();
  stand.textContent = 'Zoeken lukt nu niet. Probeer het later opnieuw, of kijk in de lijsten.';
}

function zoekNu(): Promise<void> {
  return (klaar = zoekVraag());
}

async function zoekVraag(): Promise<void> {
  beurt += 1;
  const mijnBeurt = beurt;
  const getypt = invoer.value.trim();
  const filters = gekozen();
  schrijfAdres(getypt, filters);
  if (getypt === '' && Object.keys(filters).length === 0) {
    leeg();
    return;
  }
  try {
    for await (const uitslag of zoek(getypt, filters, await laad())) {
      if (mijnBeurt !== beurt) return;
      toon(getypt, uitslag);
    }
  } catch {
    if (mijnBeurt === beurt) meldMislukt();
  }
}

function toon(getypt: string, { vraag, treffers, volledig }: Uitslag): void {
  const eerste = treffers.slice(0, PER_KEER);
  // What was found for certain stays where it is when the rest comes: who reads it already isn't disturbed.
  const blijft =
    weergave.gezocht === vraag.kern && getoond.every((treffer, i) => treffer.pagina === eerste[i]?.pagina);
  weergave = { ...weergave, gezocht: vraag.kern };
  if (!blijft) plek.replaceChildren();
  plek.append(...maakResultaten(eerste.slice(plek.childElementCount), weergave));
  getoond = eerste;
  rest = treffers.slice(PER_KEER);
  const niets = volledig && treffers.length === 0;
  hulp.replaceChildren(...maakHulp(getypt, vraag, niets));
  hulp.hidden = hulp.childElementCount === 0;
  meer.hidden = rest.length === 0;
  lijsten.hidden = !niets;
  if (volledig) stand.textContent = telling(treffers.length, vraag.verbeterd ?? getypt);
}

/** Shows the next results; the first new one gets the focus. */
function toonMeer(): void {
  const items = maakResultaten(rest.slice(0, PER_KEER), weergave);
  rest = rest.slice(PER_KEER);
  plek.append(...items);
  meer.hidden = rest.length === 0;
  items[0]?.querySelector('a')?.focus();
}

function telling(aantal: number, vraag: string): string {
  const waarvoor = vraag === '' ? '' : ` voor ‘${vraag}’`;
  if (aantal === 0) return `Niets gevonden${waarvoor}.`;
  return aantal === 1 ? `1 resultaat${waarvoor}.` : `${aantal} resultaten${waarvoor}.`;
}

function leeg(): void {
  plek.replaceChildren();
  hulp.replaceChildren();
  hulp.hidden = true;
  meer.hidden = true;
  getoond = [];
  rest = [];
  stand.textContent = '';
  lijsten.hidden = false;
}

function vulKeuzes({ wijzer: { paginas, filters } }: Zoekmiddelen): void {
  for (const keuze of keuzes) {
    const waarden =
      keuze.name === SOORT
        ? [...new Set(paginas.map(({ soort }) => soort))]
        : Object.keys(filters[keuze.name] ?? {});
    waarden.sort((a, b) => a.localeCompare(b, 'nl', { numeric: true }));
    keuze.append(...waarden.map((waarde) => new Option(waarde, waarde)));
    const vak = keuze.closest('label');
    if (vak) vak.hidden = waarden.length === 0;
  }
}

const gekozen = (): Record<string, string> =>
  Object.fromEntries(keuzes.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]));

/** The address keeps the question and the filters, so that a search can be shared and found back. */
function schrijfAdres(vraag: string, filters: Record<string, string>): void {
  const parameters = new URLSearchParams(vraag === '' ? filters : { q: vraag, ...filters });
  const achter = parameters.size === 0 ? '' : `?${parameters.toString()}`;
  history.replaceState(null, '', `${location.pathname}${achter}`);
}

function neemAdresOver(): void {
  const parameters = new URLSearchParams(location.search);
  if (invoer.value === '') invoer.value = parameters.get('q') ?? '';
  for (const keuze of keuzes) keuze.value = parameters.get(keuze.name) ?? '';
  const vouw = formulier.querySelector('details');
  if (vouw && keuzes.some(({ value }) => value !== '')) vouw.open = true;
}

function vind<T extends HTMLElement>(id: string, soort: new () => T): T {
  const element = document.getElementById(id);
  if (!(element instanceof soort)) throw new Error(`No #${id} on this page`);
  return element;
}
