/*
 * Narrows and sorts the list of actions. What was chosen stands in the address, so that it can be sent to somebody,
 * and the back button works. The table itself is whole without this script.
 */

const formulier = vind('keuzes', HTMLFormElement);
const stand = vind('keuzestand', HTMLElement);
const lijf = vind('actielijst', HTMLElement).querySelector('tbody');
const rijen = [...(lijf?.rows ?? [])];
const koppen = [...document.querySelectorAll<HTMLTableCellElement>('#actielijst th[data-sorteer]')];

/** The column that sorts, with a minus before it when the last comes first. */
let sortering = '';

formulier.hidden = false;
neemAdresOver();
openKeuzes();
formulier.addEventListener('input', toon);
formulier.addEventListener('submit', (gebeurtenis) => {
  gebeurtenis.preventDefault();
  toon();
});
formulier.addEventListener('reset', () => {
  setTimeout(toon);
});
addEventListener('popstate', neemAdresOver);
for (const kop of koppen) maakKnop(kop);

/** Takes over the choices of the address, and shows them. */
function neemAdresOver(): void {
  const adres = new URLSearchParams(location.search);
  for (const veld of velden()) veld.value = adres.get(veld.name) ?? '';
  sortering = adres.get('sorteer') ?? '';
  toon();
}

/** The choices are folded away on a phone, unless one was made. */
function openKeuzes(): void {
  const vouw = formulier.querySelector('details');
  if (vouw) vouw.open = matchMedia('(min-width: 44rem)').matches || location.search !== '';
}

function toon(): void {
  const gekozen = velden().filter(({ value }) => value !== '');
  const woorden = vergelijkbaar(gekozen.find(({ name }) => name === 'q')?.value ?? '').split(/\s+/);
  const kenmerken = gekozen.filter(({ name }) => name !== 'q').map(({ name, value }) => `${name}=${value}`);
  let aantal = 0;
  for (const rij of rijen) {
    const van = (rij.dataset['kenmerken'] ?? '').split(' ');
    const tekst = vergelijkbaar(rij.textContent);
    rij.hidden = !(
      kenmerken.every((kenmerk) => van.includes(kenmerk)) && woorden.every((woord) => tekst.includes(woord))
    );
    if (!rij.hidden) aantal += 1;
  }
  sorteer();
  stand.textContent = gekozen.length === 0 ? '' : inWoorden(aantal);
  onthoud(gekozen);
}

/** A text as it is compared: whether somebody types wadi's or wadi’s makes no difference. */
function vergelijkbaar(tekst: string): string {
  return tekst
    .toLowerCase()
    .replace(/[‘’‛ʼ`´]/g, "'")
    .replace(/[“”„]/g, '"');
}

function inWoorden(aantal: number): string {
  if (aantal === 0) return 'Geen actie past bij deze keuzes.';
  return rijen.length === 1 ? '1 actie.' : `${aantal} van de ${rijen.length} acties.`;
}

function onthoud(gekozen: readonly { readonly name: string; readonly value: string }[]): void {
  const vraag = new URLSearchParams(gekozen.map(({ name, value }) => [name, value]));
  if (sortering !== '') vraag.set('sorteer', sortering);
  const zoek = vraag.size > 0 ? `?${vraag.toString()}` : '';
  history.replaceState(null, '', `${location.pathname}${zoek}${location.hash}`);
}

function sorteer(): void {
  const kolom = sortering.replace(/^-/, '');
  const om = sortering.startsWith('-') ? -1 : 1;
  for (const kop of koppen) {
    if (kop.dataset['sorteer'] === kolom) kop.ariaSort = om === 1 ? 'ascending' : 'descending';
    else kop.removeAttribute('aria-sort');
  }
  const waarde = (rij: HTMLElement): string => rij.dataset[kolom] ?? '';
  const gesorteerd = rijen.toSorted(
    (a, b) => om * waarde(a).localeCompare(waarde(b), 'nl', { numeric: true }),
  );
  lijf?.append(...(koppen.some(({ dataset }) => dataset['sorteer'] === kolom) ? gesorteerd : rijen));
}

/** Makes a button of the words of a header. */
function maakKnop(kop: HTMLTableCellElement): void {
  const knop = document.createElement('button');
  knop.type = 'button';
  knop.className = 'rijknop';
  knop.textContent = kop.textContent.trim();
  knop.title = `Sorteer op ${knop.textContent.toLowerCase()}`;
  knop.addEventListener('click', () => {
    const kolom = kop.dataset['sorteer'] ?? '';
    sortering = sortering === kolom ? `-${kolom}` : kolom;
    toon();
  });
  kop.replaceChildren(knop);
}

function velden(): (HTMLInputElement | HTMLSelectElement)[] {
  return [...formulier.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')];
}

function vind<T extends HTMLElement>(id: string, soort: new () => T): T {
  const element = document.getElementById(id);
  if (!(element instanceof soort)) throw new Error(`no #${id}`);
  return element;
}
