import {
  laadPagefind,
  type Filtertelling,
  type Gevonden,
  type Pagefind,
  type Zoekantwoord,
} from './pagefind.ts';

/** How many results are shown at a time. */
const PER_KEER = 10;
/** How long to wait for the next key, in milliseconds. */
const WACHTTIJD = 150;

const formulier = vind('zoekformulier', HTMLFormElement);
const invoer = vind('q', HTMLInputElement);
const stand = vind('zoekstand', HTMLElement);
const lijst = vind('resultaten', HTMLElement);
const meer = vind('meer', HTMLButtonElement);
const keuzes = [...formulier.querySelectorAll<HTMLSelectElement>('select[data-filter]')];

let pagefind: Promise<Pagefind> | undefined;
let wachter: ReturnType<typeof setTimeout> | undefined;
let antwoord: Zoekantwoord | undefined;
let getoond = 0;
/** Numbers the searches, so that a slow answer to an old question is dropped. */
let beurt = 0;

neemAdresOver();
formulier.hidden = false;
vind('zonder-zoeken', HTMLElement).hidden = true;
formulier.addEventListener('submit', (gebeurtenis) => {
  gebeurtenis.preventDefault();
  void zoek();
});
formulier.addEventListener('reset', () => {
  setTimeout(() => void zoek());
});
invoer.addEventListener('input', () => {
  clearTimeout(wachter);
  wachter = setTimeout(() => void zoek(), WACHTTIJD);
});
for (const keuze of keuzes) keuze.addEventListener('change', () => void zoek());
meer.addEventListener('click', () => void toonMeer(true));
void begin();

async function begin(): Promise<void> {
  try {
    vulKeuzes(await (await index()).filters());
    neemAdresOver();
    if (invoer.value !== '' || keuzes.some(({ value }) => value !== '')) await zoek();
  } catch {
    stand.textContent = 'Zoeken lukt nu niet. Probeer het later opnieuw, of kijk in de lijsten.';
  }
}

function index(): Promise<Pagefind> {
  pagefind ??= laadPagefind(formulier.dataset['index'] ?? '').then(async (geladen) => {
    // An action's page is long for its sources; that should not put a short page about a word before it.
    await geladen.options({ baseUrl: formulier.dataset['basis'] ?? '/', ranking: { pageLength: 0 } });
    await geladen.init();
    return geladen;
  });
  return pagefind;
}

async function zoek(): Promise<void> {
  const mijnBeurt = ++beurt;
  const vraag = invoer.value.trim();
  const filters = Object.fromEntries(
    keuzes.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]),
  );
  schrijfAdres(vraag, filters);
  const geenVraag = vraag === '' && Object.keys(filters).length === 0;
  const resultaat = geenVraag ? undefined : await (await index()).search(vraag || null, { filters });
  if (mijnBeurt !== beurt) return;
  antwoord = resultaat;
  getoond = 0;
  lijst.replaceChildren();
  meer.hidden = true;
  stand.textContent = resultaat ? telling(resultaat.results.length, vraag) : '';
  if (resultaat) await toonMeer(false);
}

function telling(aantal: number, vraag: string): string {
  const waarvoor = vraag === '' ? '' : ` voor ‘${vraag}’`;
  if (aantal === 0) return `Niets gevonden${waarvoor}. Probeer een ander woord, of kies minder filters.`;
  return aantal === 1 ? `1 resultaat${waarvoor}.` : `${aantal} resultaten${waarvoor}.`;
}

/** Shows the next results; after a press on the button the first new one gets the focus. */
async function toonMeer(metFocus: boolean): Promise<void> {
  if (!antwoord) return;
  const mijnBeurt = beurt;
  const nieuw = await Promise.all(
    antwoord.results.slice(getoond, getoond + PER_KEER).map((deel) => deel.data()),
  );
  if (mijnBeurt !== beurt) return;
  const items = nieuw.map(maakResultaat);
  lijst.append(...items);
  getoond += nieuw.length;
  meer.hidden = getoond >= antwoord.results.length;
  if (metFocus) items[0]?.querySelector('a')?.focus();
}

function maakResultaat({ url, meta, excerpt, filters }: Gevonden): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta['title'] ?? url;
  const soort = document.createElement('p');
  soort.className = 'waarom';
  soort.textContent = [...(filters['soort'] ?? []), ...(filters['status'] ?? [])].join(', ');
  const stuk = document.createElement('p');
  stuk.innerHTML = excerpt;
  item.append(link, soort, stuk);
  return item;
}

function vulKeuzes(telling: Filtertelling): void {
  for (const keuze of keuzes) {
    const waarden = Object.keys(telling[keuze.name] ?? {}).sort((a, b) =>
      a.localeCompare(b, 'nl', { numeric: true }),
    );
    keuze.append(...waarden.map((waarde) => new Option(waarde, waarde)));
  }
}

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
}

function vind<T extends HTMLElement>(id: string, soort: new () => T): T {
  const element = document.getElementById(id);
  if (!(element instanceof soort)) throw new Error(`No #${id} on this page`);
  return element;
}
