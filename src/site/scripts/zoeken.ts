import type { ZoekwoordenJson } from '../../render/json/zoekwoorden.ts';
import { andereVragen, lijktOp, verbeterVraag, vreemdeWoorden } from '../../render/zoekvraag.ts';
import { laadPagefind, type Filtertelling, type Pagefind, type Resultaat } from './pagefind.ts';
import { maakGroep, maakLijst, maakResultaat, type Groep } from './resultaten.ts';
import { maakHulp } from './zoekhulp.ts';

/** How many results of one kind are shown at a time, and of each kind when there are several. */
const PER_KEER = 10;
const PER_GROEP = 3;
/** How long to wait for the next key, in milliseconds. */
const WACHTTIJD = 150;

interface Middelen {
  readonly pagefind: Pagefind;
  readonly woorden: ZoekwoordenJson;
  readonly bekend: ReadonlySet<string>;
}

const formulier = vind('zoekformulier', HTMLFormElement);
const invoer = vind('q', HTMLInputElement);
const stand = vind('zoekstand', HTMLElement);
const hulp = vind('hulp', HTMLElement);
const plek = vind('resultaten', HTMLElement);
const meer = vind('meer', HTMLButtonElement);
const lijsten = vind('lijsten', HTMLElement);
/** Where the site stands: the root, or a subfolder. */
const basis = formulier.dataset['basis'] ?? '/';
const keuzes = [...formulier.querySelectorAll<HTMLSelectElement>('select[data-filter]')];
const soortkeuze = keuzes.find(({ name }) => name === 'soort');

let middelen: Promise<Middelen> | undefined;
let wachter: ReturnType<typeof setTimeout> | undefined;
let rest: Resultaat[] = [];
/** Numbers the searches, so that a slow answer to an old question is dropped. */
let beurt = 0;

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
meer.addEventListener('click', () => void toonMeer());
void begin();

async function begin(): Promise<void> {
  neemAdresOver();
  try {
    const { pagefind } = await laad();
    vulKeuzes(await pagefind.filters());
    neemAdresOver();
    if (invoer.value !== '' || keuzes.some(({ value }) => value !== '')) await zoek();
  } catch {
    meldMislukt();
  }
}

function laad(): Promise<Middelen> {
  middelen ??= (async () => {
    const { index = '', woorden: adres = '' } = formulier.dataset;
    const [pagefind, antwoord] = await Promise.all([laadPagefind(index), fetch(adres)]);
    // An action's page is long for its sources; that should not put a short page about a word before it.
    await pagefind.options({ baseUrl: basis, ranking: { pageLength: 0 } });
    await pagefind.init();
    const woorden = (await antwoord.json()) as ZoekwoordenJson;
    return { pagefind, woorden, bekend: new Set(woorden.woorden) };
  })();
  // What failed once may succeed later.
  middelen.catch(() => {
    middelen = undefined;
  });
  return middelen;
}

/** Says that searching failed, beside nothing that was found before. */
function meldMislukt(): void {
  leeg('');
  stand.textContent = 'Zoeken lukt nu niet. Probeer het later opnieuw, of kijk in de lijsten.';
}

async function zoek(): Promise<void> {
  const mijnBeurt = ++beurt;
  try {
    await zoekNu(mijnBeurt);
  } catch {
    if (mijnBeurt === beurt) meldMislukt();
  }
}

async function zoekNu(mijnBeurt: number): Promise<void> {
  const vraag = invoer.value.trim();
  const filters = gekozen();
  schrijfAdres(vraag, filters);
  if (vraag === '' && Object.keys(filters).length === 0) {
    leeg('');
    return;
  }
  const alles = await laad();
  const verbeterd = verbeterVraag(vraag, alles.woorden.woorden);
  const metVerbetering = verbeterd === undefined ? [] : await zoekGroepen(verbeterd, filters, alles);
  const isVerbeterd = metVerbetering.length > 0;
  const gevonden = isVerbeterd ? metVerbetering : await zoekGroepen(vraag, filters, alles);
  const groepen = isVerbeterd || (await isRaak(vraag, gevonden, alles)) ? gevonden : [];
  if (mijnBeurt !== beurt) return;
  leeg(vraag);
  const gezocht = isVerbeterd ? (verbeterd ?? vraag) : vraag;
  hulp.replaceChildren(
    ...maakHulp({ vraag, gezocht, niets: groepen.length === 0, woorden: alles.woorden }, basis),
  );
  hulp.hidden = hulp.childElementCount === 0;
  stand.textContent = telling(groepen, gezocht);
  lijsten.hidden = groepen.length > 0;
  await toon(groepen, mijnBeurt);
}

/** Whether the first that was found is about the words of the question, where the texts don't know one of them. */
async function isRaak(
  vraag: string,
  groepen: readonly { resultaten: readonly Resultaat[] }[],
  { woorden }: Middelen,
): Promise<boolean> {
  const vreemd = vreemdeWoorden(vraag, woorden.woorden);
  const eerste = groepen[0]?.resultaten[0];
  if (vreemd.length === 0 || !eerste) return true;
  const { excerpt, sub_results: delen } = await eerste.data();
  const fragmenten = [excerpt, ...delen.map((deel) => deel.excerpt)].join(' ');
  const gemerkt = Array.from(fragmenten.matchAll(/<mark>(.*?)<\/mark>/g), ([, woord = '']) => woord);
  return gemerkt.length === 0 || vreemd.every((woord) => gemerkt.some((een) => lijktOp(woord, een)));
}

/** Words that stand together go before words that stand apart. */
const alsGeheel = (vraag: string): string[] =>
  /\s/.test(vraag) && !vraag.includes('"') ? [`"${vraag}"`] : [];

/** The results by kind: those for the question itself first, then those for other ways to ask it. */
async function zoekGroepen(
  vraag: string,
  filters: Record<string, string>,
  { pagefind, woorden, bekend }: Middelen,
): Promise<{ soort: string; naam: string; resultaten: Resultaat[] }[]> {
  const synoniemen = woorden.begrippen.map((begrip) => begrip.woorden);
  const vragen =
    vraag === '' ? [null] : [...alsGeheel(vraag), vraag, ...andereVragen(vraag, synoniemen, bekend)];
  const eerste = await Promise.all(vragen.map((deel) => pagefind.search(deel, { filters })));
  if (eerste.every(({ results }) => results.length === 0)) return [];
  const soorten = woorden.soorten.filter(([soort]) => (filters['soort'] ?? soort) === soort);
  const groepen = await Promise.all(
    soorten.map(async ([soort, naam]) => {
      const antwoorden = await Promise.all(
        vragen.map((deel) => pagefind.search(deel, { filters: { ...filters, soort } })),
      );
      const uniek = new Map(antwoorden.flatMap(({ results }) => results.map((een) => [een.id, een])));
      return { soort, naam, resultaten: [...uniek.values()] };
    }),
  );
  return groepen.filter(({ resultaten }) => resultaten.length > 0);
}

async function toon(
  groepen: readonly { soort: string; naam: string; resultaten: Resultaat[] }[],
  mijnBeurt: number,
): Promise<void> {
  const [enige] = groepen;
  if (!enige) return;
  if (groepen.length === 1) {
    const eerste = await Promise.all(enige.resultaten.slice(0, PER_KEER).map((deel) => deel.data()));
    if (mijnBeurt !== beurt) return;
    rest = enige.resultaten.slice(PER_KEER);
    plek.replaceChildren(maakLijst(eerste));
    meer.hidden = rest.length === 0;
    return;
  }
  const klaar: Groep[] = await Promise.all(
    groepen.map(async ({ soort, naam, resultaten }) => ({
      soort,
      naam,
      aantal: resultaten.length,
      getoond: await Promise.all(resultaten.slice(0, PER_GROEP).map((deel) => deel.data())),
    })),
  );
  if (mijnBeurt !== beurt) return;
  plek.replaceChildren(...klaar.map((groep) => maakGroep(groep, kiesSoort)));
}

/** Shows one kind only, and puts the reader at the first of them. */
function kiesSoort(soort: string): void {
  if (soortkeuze) soortkeuze.value = soort;
  void zoek().then(() => {
    plek.querySelector('a')?.focus();
  });
}

/** Shows the next results; the first new one gets the focus. */
async function toonMeer(): Promise<void> {
  const mijnBeurt = beurt;
  const nieuw = await Promise.all(rest.slice(0, PER_KEER).map((deel) => deel.data()));
  if (mijnBeurt !== beurt) return;
  rest = rest.slice(PER_KEER);
  const items = nieuw.map(maakResultaat);
  plek.querySelector('ol')?.append(...items);
  meer.hidden = rest.length === 0;
  items[0]?.querySelector('a')?.focus();
}

function telling(groepen: readonly { resultaten: readonly Resultaat[] }[], vraag: string): string {
  const aantal = groepen.reduce((som, { resultaten }) => som + resultaten.length, 0);
  const waarvoor = vraag === '' ? '' : ` voor ‘${vraag}’`;
  if (aantal === 0) return `Niets gevonden${waarvoor}.`;
  return aantal === 1 ? `1 resultaat${waarvoor}.` : `${aantal} resultaten${waarvoor}.`;
}

function leeg(vraag: string): void {
  plek.replaceChildren();
  hulp.replaceChildren();
  hulp.hidden = true;
  meer.hidden = true;
  rest = [];
  if (vraag === '') {
    stand.textContent = '';
    lijsten.hidden = false;
  }
}

function vulKeuzes(filtertelling: Filtertelling): void {
  for (const keuze of keuzes) {
    const waarden = Object.keys(filtertelling[keuze.name] ?? {}).sort((a, b) =>
      a.localeCompare(b, 'nl', { numeric: true }),
    );
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
