import { haalRijen, rijUitPagina, type Rij } from './actierij.ts';

/*
 * Narrows and sorts the list of actions. What was chosen stands in the address, so that it can be sent to somebody,
 * and the back button works. The table itself is whole without this script; of a long list it is a part, and the whole
 * is fetched at the first choice.
 */

/** A field of the choices. */
type Veld = HTMLInputElement | HTMLSelectElement;

/** How many rows are shown at a time of a list that is longer than the page. */
const PER_KEER = 100;

const formulier = vind('keuzes', HTMLFormElement);
const stand = vind('keuzestand', HTMLElement);
const lijst = vind('actielijst', HTMLElement);
const delen = document.getElementById('delen');
const bijschrift = lijst.querySelector('caption');
const alleActies = bijschrift?.textContent ?? '';
const lijf = lijst.querySelector('tbody');
const inPagina = [...(lijf?.rows ?? [])].map(rijUitPagina);
const koppen = [...document.querySelectorAll<HTMLTableCellElement>('#actielijst th[data-sorteer]')];
const volgorde = koppen.length > 0 ? maakVolgorde() : undefined;
const meer = maakKnop('Toon meer', () => {
  getoond += PER_KEER;
  void toon();
});

/** The column that sorts, with a minus before it when the last comes first. */
let sortering = '';
/** How many rows may show. */
let getoond = PER_KEER;
/** The whole list, once it is asked for. */
let alles: Promise<Rij[]> | undefined;
/** How often the list was shown: what was asked for before, and comes later, is no longer wanted. */
let keer = 0;

meer.hidden = true;
lijst.after(meer);
formulier.hidden = false;
neemAdresOver();
vouwOpTelefoon();
formulier.addEventListener('input', kies);
formulier.addEventListener('submit', (gebeurtenis) => {
  gebeurtenis.preventDefault();
  kies();
});
formulier.addEventListener('reset', () => {
  setTimeout(kies);
});
addEventListener('popstate', neemAdresOver);
for (const kop of koppen) {
  const woorden = kop.textContent.trim();
  const knop = maakKnop(woorden, () => {
    const kolom = kop.dataset['sorteer'] ?? '';
    sortering = sortering === kolom ? `-${kolom}` : kolom;
    kies();
  });
  knop.className = 'rijknop';
  knop.title = `Sorteer op ${woorden.toLowerCase()}`;
  kop.replaceChildren(knop);
}

/** Takes over the choices of the address, and shows them. */
function neemAdresOver(): void {
  const adres = new URLSearchParams(location.search);
  for (const veld of velden()) veld.value = adres.get(veld.name) ?? '';
  sortering = adres.get('sorteer') ?? '';
  kies();
}

/** On a phone the choices are folded away; what was chosen stands above the list. */
function vouwOpTelefoon(): void {
  const vouw = formulier.querySelector('details');
  if (vouw && matchMedia('(width < 44rem)').matches) vouw.open = false;
}

/** Shows the first of what was chosen. */
function kies(): void {
  getoond = PER_KEER;
  void toon();
}

async function toon(): Promise<void> {
  keer += 1;
  const deze = keer;
  const gekozen = velden().filter(({ value }) => value !== '');
  onthoud(gekozen);
  const iets = gekozen.length > 0 || sortering !== '';
  const alle = iets ? await haal() : inPagina;
  if (deze !== keer) return;
  if (!alle) {
    stand.textContent = 'De lijst is niet op te halen. Probeer het later nog eens.';
    return;
  }
  const passend = sorteer(alle.filter(past(gekozen)));
  const begin = alle === inPagina ? passend : passend.slice(0, getoond);
  lijf?.replaceChildren(...begin.map(({ element }) => element()));
  meer.hidden = begin.length === passend.length;
  if (delen) delen.hidden = iets;
  if (bijschrift) bijschrift.textContent = iets ? 'Gekozen acties' : alleActies;
  stand.textContent = gekozen.length === 0 ? '' : inWoorden(passend.length, alle.length, gekozen);
}

/** All rows; `undefined` when they can't be fetched. */
async function haal(): Promise<readonly Rij[] | undefined> {
  const adres = lijst.dataset['lijst'];
  const [voorbeeld] = inPagina;
  if (adres === undefined || !voorbeeld) return inPagina;
  if (!alles) stand.textContent = 'De acties worden opgehaald …';
  alles ??= haalRijen(adres, voorbeeld.element());
  try {
    return await alles;
  } catch {
    alles = undefined;
    return undefined;
  }
}

function past(gekozen: readonly Veld[]): (rij: Rij) => boolean {
  const woorden = vergelijkbaar(gekozen.find(({ name }) => name === 'q')?.value ?? '').split(/\s+/);
  const gevraagd = gekozen.filter(({ name }) => name !== 'q').map(({ name, value }) => `${name}=${value}`);
  return ({ kenmerken, tekst }) => {
    const van = vergelijkbaar(tekst);
    return (
      gevraagd.every((kenmerk) => kenmerken.includes(kenmerk)) &&
      woorden.every((woord) => van.includes(woord))
    );
  };
}

/** A text as it is compared: whether somebody types wadi's or wadi’s makes no difference. */
function vergelijkbaar(tekst: string): string {
  return tekst
    .toLowerCase()
    .replace(/[‘’‛ʼ`´]/g, "'")
    .replace(/[“”„]/g, '"');
}

/** How many fit, and what was chosen. */
function inWoorden(aantal: number, van: number, gekozen: readonly Veld[]): string {
  const keuzes = gekozen.map((veld) =>
    veld instanceof HTMLSelectElement
      ? (veld.selectedOptions[0]?.text ?? '').replace(/ \(\d+\)$/, '')
      : `‘${veld.value}’`,
  );
  const telling =
    aantal === 0 ? 'Geen actie past bij deze keuzes' : `${getal(aantal)} van de ${getal(van)} acties`;
  return `${telling}: ${keuzes.join(', ')}.`;
}

function getal(aantal: number): string {
  return aantal.toLocaleString('nl-NL');
}

function onthoud(gekozen: readonly Veld[]): void {
  const vraag = new URLSearchParams(gekozen.map(({ name, value }) => [name, value]));
  if (sortering !== '') vraag.set('sorteer', sortering);
  const zoek = vraag.size > 0 ? `?${vraag.toString()}` : '';
  history.replaceState(null, '', `${location.pathname}${zoek}${location.hash}`);
}

/** The rows in the order that was chosen; without one as they stand in the list. */
function sorteer(rijen: Rij[]): Rij[] {
  const kolom = sortering.replace(/^-/, '');
  const om = sortering.startsWith('-') ? -1 : 1;
  for (const kop of koppen) {
    if (kop.dataset['sorteer'] === kolom) kop.ariaSort = om === 1 ? 'ascending' : 'descending';
    else kop.removeAttribute('aria-sort');
  }
  if (volgorde) volgorde.value = kolom;
  if (!koppen.some(({ dataset }) => dataset['sorteer'] === kolom)) return rijen;
  const vergelijk = new Intl.Collator('nl', { numeric: true }).compare;
  return rijen.toSorted((a, b) => om * vergelijk(a.waarde(kolom), b.waarde(kolom)));
}

/** The order as a choice, for where the headers don't show. */
function maakVolgorde(): HTMLSelectElement {
  const keuze = document.createElement('select');
  keuze.append(
    new Option('Zoals in het plan', ''),
    ...koppen.map((kop) => new Option(kop.textContent.trim(), kop.dataset['sorteer'])),
  );
  keuze.addEventListener('input', () => {
    sortering = keuze.value;
  });
  const label = document.createElement('label');
  const woorden = document.createElement('span');
  woorden.textContent = 'Volgorde';
  label.append(woorden, keuze);
  formulier.querySelector('.filters__knoppen')?.before(label);
  return keuze;
}

function maakKnop(woorden: string, bijKlik: () => void): HTMLButtonElement {
  const knop = document.createElement('button');
  knop.type = 'button';
  knop.textContent = woorden;
  knop.addEventListener('click', bijKlik);
  return knop;
}

function velden(): Veld[] {
  return [...formulier.querySelectorAll<Veld>('input, select[name]')];
}

function vind<T extends HTMLElement>(id: string, soort: new () => T): T {
  const element = document.getElementById(id);
  if (!(element instanceof soort)) throw new Error(`no #${id}`);
  return element;
}
