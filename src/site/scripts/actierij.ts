import type { KorteLijst } from '../../render/soorten/actie/actiedelen.ts';

/** A row of the list: what it is chosen and sorted by, and how it is made. */
export interface Rij {
  readonly kenmerken: readonly string[];
  /** All its words. */
  readonly tekst: string;
  /** What a column sorts it by. */
  readonly waarde: (kolom: string) => string;
  readonly element: () => HTMLTableRowElement;
}

/** A row that stands in the page. */
export const rijUitPagina = (element: HTMLTableRowElement): Rij => ({
  kenmerken: (element.dataset['kenmerken'] ?? '').split(' '),
  tekst: element.textContent,
  waarde: (kolom) => element.dataset[kolom] ?? '',
  element: () => element,
});

/** Fetches the rows of the whole list. Each is made when it is shown, in the shape of one that stands in the page. */
export async function haalRijen(adres: string, voorbeeld: HTMLTableRowElement): Promise<Rij[]> {
  const antwoord = await fetch(adres);
  if (!antwoord.ok) throw new Error(`${adres}: ${antwoord.status}`);
  const lijst = (await antwoord.json()) as KorteLijst;
  return lijst.acties.map((actie) => {
    const [nummer, titel, map, plan, status, sinds, eigenaar, deadline, aandacht, kenmerken] = actie;
    const regel = {
      nummer,
      titel,
      adres: `${lijst.mappen[map] ?? ''}${nummer}/`,
      plan: lijst.plannen[plan] ?? null,
      status: lijst.statussen[status] ?? (['', '', 0] as const),
      sinds: lijst.sinds[sinds] ?? null,
      eigenaar: lijst.eigenaren[eigenaar] ?? (['', '', false] as const),
      deadline: lijst.deadlines[deadline] ?? (['', '', false] as const),
      aandacht: lijst.aandacht[aandacht] ?? [],
    };
    const waarden: Record<string, string> = {
      nummer,
      status: String(regel.status[2]),
      eigenaar: regel.eigenaar[1],
      deadline: regel.deadline[1],
    };
    return {
      kenmerken: kenmerken.map((kenmerk) => lijst.kenmerken[kenmerk] ?? ''),
      tekst: [
        nummer,
        titel,
        regel.plan,
        regel.status[1],
        regel.eigenaar[0],
        regel.deadline[0],
        ...regel.aandacht,
      ].join(' '),
      waarde: (kolom) => waarden[kolom] ?? '',
      element: () => vul(voorbeeld.cloneNode(true) as HTMLTableRowElement, regel),
    };
  });
}

interface Regel {
  readonly nummer: string;
  readonly titel: string;
  readonly adres: string;
  readonly plan: string | null;
  readonly status: KorteLijst['statussen'][number];
  readonly sinds: string | null;
  readonly eigenaar: KorteLijst['eigenaren'][number];
  readonly deadline: KorteLijst['deadlines'][number];
  readonly aandacht: KorteLijst['aandacht'][number];
}

function vul(rij: HTMLTableRowElement, regel: Regel): HTMLTableRowElement {
  const [kop, status, eigenaar, deadline, aandacht] = rij.cells;
  const link = kop?.querySelector('a');
  link?.setAttribute('href', regel.adres);
  link?.replaceChildren(maak('span', 'nummer', regel.nummer), ` ${regel.titel}`);
  const plan = kop?.querySelector('.waarom');
  if (plan) plan.textContent = regel.plan;
  status?.replaceChildren(
    maakStatus(regel.status),
    ...(regel.sinds ? [maak('span', 'waarom', regel.sinds)] : []),
  );
  eigenaar?.replaceChildren(maakWaarde(regel.eigenaar));
  deadline?.replaceChildren(maakWaarde(regel.deadline));
  const namen = maak('ul', 'kort', '');
  namen.append(...regel.aandacht.map((naam) => maak('li', '', naam)));
  aandacht?.replaceChildren(regel.aandacht.length > 0 ? namen : maak('span', 'waarom', 'Geen'));
  return rij;
}

function maakStatus([sleutel, tekst]: Regel['status']): Node {
  const vormen = document.querySelector<HTMLTemplateElement>('#statussen');
  const vorm = vormen?.content.querySelector(`.status--${sleutel}`)?.cloneNode(true);
  vorm?.appendChild(document.createTextNode(tekst));
  return vorm ?? maak('span', 'status', tekst);
}

const maakWaarde = ([tekst, , bekend]: Regel['eigenaar']): Node =>
  bekend ? document.createTextNode(tekst) : maak('span', 'onbekend', tekst);

function maak(soort: string, klasse: string, tekst: string): HTMLElement {
  const element = document.createElement(soort);
  if (klasse !== '') element.className = klasse;
  element.textContent = tekst;
  return element;
}
