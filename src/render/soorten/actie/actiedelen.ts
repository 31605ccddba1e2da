import type { Actielijst, Lijstregel } from './actielijst.ts';

/** How many actions a page of the list of all shows. */
const PER_DEEL = 100;

/** A page of the list of all actions. */
export interface Actiedeel {
  /** Which page it is, from 1. */
  readonly nummer: number;
  readonly regels: readonly Lijstregel[];
  /** The places of its first and its last action among all. */
  readonly van: number;
  readonly tot: number;
}

/** The list of all actions in pages. */
export function deelActies({ regels }: Actielijst): Actiedeel[] {
  const aantal = Math.max(1, Math.ceil(regels.length / PER_DEEL));
  return Array.from({ length: aantal }, (_, i) => {
    const begin = i * PER_DEEL;
    const deel = regels.slice(begin, begin + PER_DEEL);
    return { nummer: i + 1, regels: deel, van: begin + 1, tot: begin + deel.length };
  });
}

/** A row of which every value that others may have too is a place in a list of them. */
type KortActie = readonly [
  nummer: string,
  titel: string,
  /** The address without the number. */
  map: number,
  plan: number,
  status: number,
  sinds: number,
  eigenaar: number,
  deadline: number,
  aandacht: number,
  kenmerken: readonly number[],
];

/** All rows of the list in as few bytes as it takes; the script of the list reads it. */
export interface KorteLijst {
  readonly mappen: readonly string[];
  readonly plannen: readonly (string | null)[];
  /** Key, words, and place in the order. */
  readonly statussen: readonly (readonly [string, string, number])[];
  readonly sinds: readonly (string | null)[];
  /** Words, what sorts it, and whether it is known. */
  readonly eigenaren: readonly (readonly [string, string, boolean])[];
  readonly deadlines: readonly (readonly [string, string, boolean])[];
  readonly aandacht: readonly (readonly string[])[];
  readonly kenmerken: readonly string[];
  readonly acties: readonly KortActie[];
}

/** The list for the script. `href` makes the address of a page of one from the root of the site. */
export function kortActies({ regels }: Actielijst, href: (adres: string) => string): KorteLijst {
  const mappen = woordenlijst<string>();
  const plannen = woordenlijst<string | null>();
  const statussen = woordenlijst<readonly [string, string, number]>();
  const sinds = woordenlijst<string | null>();
  const eigenaren = woordenlijst<readonly [string, string, boolean]>();
  const deadlines = woordenlijst<readonly [string, string, boolean]>();
  const aandacht = woordenlijst<readonly string[]>();
  const kenmerken = woordenlijst<string>();
  const acties = regels.map((regel): KortActie => [
    regel.nummer,
    regel.titel,
    mappen.plek(href(regel.adres.slice(0, -regel.nummer.length - 1))),
    plannen.plek(regel.plan ?? null),
    statussen.plek([regel.status.sleutel, regel.status.tekst, regel.volgorde.status]),
    sinds.plek(regel.sinds ?? null),
    eigenaren.plek([regel.eigenaar.tekst, regel.volgorde.eigenaar, regel.eigenaar.bekend]),
    deadlines.plek([regel.deadline.tekst, regel.volgorde.deadline, regel.deadline.bekend]),
    aandacht.plek(regel.aandacht),
    regel.kenmerken.map(([sleutel, waarde]) => kenmerken.plek(`${sleutel}=${waarde}`)),
  ]);
  return {
    mappen: mappen.alle,
    plannen: plannen.alle,
    statussen: statussen.alle,
    sinds: sinds.alle,
    eigenaren: eigenaren.alle,
    deadlines: deadlines.alle,
    aandacht: aandacht.alle,
    kenmerken: kenmerken.alle,
    acties,
  };
}

/** Gives each different value a place, in the order in which they come. */
function woordenlijst<T>(): { readonly alle: readonly T[]; readonly plek: (waarde: T) => number } {
  const alle: T[] = [];
  const plekken = new Map<string, number>();
  return {
    alle,
    plek(waarde) {
      const sleutel = JSON.stringify(waarde);
      const bekend = plekken.get(sleutel);
      if (bekend !== undefined) return bekend;
      plekken.set(sleutel, alle.length);
      return alle.push(waarde) - 1;
    },
  };
}
