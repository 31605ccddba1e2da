import { STOPWOORDEN } from './stopwoorden.ts';
import { gelijkenis, isVormVan, normaliseer, stam, vormVan, woordenIn, type Woordvorm } from './woordvorm.ts';

/**
 * What the search page knows of every page without its text: a column per field, because that compresses best. Pages to
 * which many others point come first.
 */
export interface ZoekwijzerJson {
  /** What the index calls each page, all in one; empty for a list, whose text isn't in the index. */
  readonly ids: string;
  readonly adressen: readonly string[];
  readonly titels: readonly string[];
  /** The place of its kind in `soorten`. */
  readonly soort: readonly number[];
  /** Other names of the page, with `|` between them; one that means the same as the title has `=` before it. */
  readonly namen: readonly string[];
  readonly omschrijvingen: readonly string[];
  /** The kinds: what a page of it is, the words that ask for one, and the place of the page that answers for all. */
  readonly soorten: readonly (readonly [naam: string, vraagwoorden: string, antwoord: number])[];
  /** The pages by filter and value, by their place. */
  readonly filters: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
}

/** A name of a page: its title, a part of that, or another word for it. */
export interface Naam {
  readonly zin: string;
  readonly woorden: readonly Woordvorm[];
  /** How many of its words say something. */
  readonly telt: number;
}

/** A page that can be found. */
export interface Zoekpagina {
  readonly id: string;
  readonly adres: string;
  readonly titel: string;
  readonly soort: string;
  readonly omschrijving: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly namen: readonly Naam[];
  /** Its title and what means the same, each as its stems. */
  readonly synoniemen: readonly string[];
  /** The words that ask for a page of its kind, and whether this is the page that answers for all of them. */
  readonly vraagwoorden: readonly Woordvorm[];
  readonly antwoordtVoorAlle: boolean;
  readonly omschrijvingWoorden: readonly Woordvorm[];
  /** From 1, for the page to which most others point, down to 0. */
  readonly gewicht: number;
}

/** Words of the wijzer, each with how much it is like one that was asked for: `gelijkenis`, where that isn't 0. */
export type Gelijkenissen = ReadonlyMap<Woordvorm, number>;

/** All pages, and what is known of their words. */
export interface Zoekwijzer {
  readonly paginas: readonly Zoekpagina[];
  readonly filters: ZoekwijzerJson['filters'];
  /** Whether a name or a description holds a form of a word, or a longer word that begins with it. */
  kent(woord: Woordvorm): boolean;
  /** The words of names and descriptions that may be the one that was asked for, and how sure that is. */
  lijktOp(woord: Woordvorm): Gelijkenissen;
  /** The other names of what is called so. */
  anders(naam: string): readonly string[];
}

/** The length of the name that the index gives to a page. */
export const ID_LENGTE = 7;

/** Reads the file of the search page. */
export function leesWijzer(json: ZoekwijzerJson): Zoekwijzer {
  const alle = new Map<string, Woordvorm>();
  // The same word is the same object, so that a question looks at each word once.
  const vorm = (woord: string): Woordvorm => {
    const bekend = alle.get(woord) ?? vormVan(woord);
    alle.set(woord, bekend);
    return bekend;
  };
  const soorten = json.soorten.map(([naam, woorden, antwoord]) => ({
    naam,
    vraagwoorden: woordenIn(woorden).map(vorm),
    antwoord,
  }));
  const filters = perPagina(json);
  let plek = 0;
  const paginas = json.titels.map((titel, i): Zoekpagina => {
    const soort = soorten[json.soort[i] ?? 0];
    const antwoordtOp = soorten.find(({ antwoord }) => antwoord === i);
    const omschrijving = json.omschrijvingen[i] ?? '';
    const andere = (json.namen[i] ?? '').split('|').filter((naam) => naam !== '');
    const zelfde = andere.filter((naam) => naam.startsWith('=')).map((naam) => naam.slice(1));
    const eigen = namenIn(titel);
    const id = json.ids[plek] === '-' ? '' : json.ids.slice(plek, plek + ID_LENGTE);
    plek += id === '' ? 1 : ID_LENGTE;
    return {
      id,
      adres: json.adressen[i] ?? '',
      titel,
      soort: soort?.naam ?? '',
      omschrijving,
      filters: filters[i] ?? {},
      namen: [...new Set([...eigen, ...zelfde, ...andere.filter((naam) => !naam.startsWith('='))])].map(
        (naam) => maakNaam(naam, vorm),
      ),
      synoniemen: zelfde.length === 0 && eigen.length === 1 ? [] : [...eigen, ...zelfde].map(alsZin),
      vraagwoorden: (antwoordtOp ?? soort)?.vraagwoorden ?? [],
      antwoordtVoorAlle: antwoordtOp !== undefined,
      omschrijvingWoorden: woordenIn(omschrijving).map(vorm),
      gewicht: 1 - i / json.titels.length,
    };
  });
  const lijktOp = vergelijker([...alle.values()]);
  return {
    paginas,
    filters: json.filters,
    kent: (gevraagd) => [...lijktOp(gevraagd).keys()].some((ander) => isVormVan(gevraagd, ander)),
    lijktOp,
    anders: andersgenoemd(paginas),
  };
}

/** A title, and the names that it holds: what stands before a colon ("Actie 1.2: …"), and an abbreviation behind it. */
function namenIn(titel: string): string[] {
  const [, voor] = /^([^:]{3,40}): /.exec(titel) ?? [];
  const [, voluit, kort] = /^([^:]+) \(([^()]{2,12})\)$/.exec(titel) ?? [];
  return [titel, voor, voluit, kort].filter((naam) => naam !== undefined);
}

const alsZin = (naam: string): string => woordenIn(naam).map(stam).join(' ');

/** From one year to another, which is one thing that a name says. */
const JAREN = /\b(\d{4})[-–]\d{4}\b/g;

function maakNaam(naam: string, vorm: (woord: string) => Woordvorm): Naam {
  const woorden = woordenIn(naam).map(vorm);
  return {
    zin: ` ${woorden.map((woord) => woord.stam).join(' ')} `,
    woorden: [...woorden, ...aaneen(naam).map(vorm)],
    telt: Math.max(1, woordenIn(naam.replace(JAREN, '$1')).filter((woord) => !STOPWOORDEN.has(woord)).length),
  };
}

/** What is written with a hyphen may be looked for as one word: "waakvlam-contact". */
const aaneen = (naam: string): string[] =>
  Array.from(normaliseer(naam).matchAll(/(?<!\p{L})\p{L}+(?:-\p{L}+)+/gu), ([deel]) =>
    deel.replaceAll('-', ''),
  );

function perPagina({ filters, titels }: ZoekwijzerJson): Record<string, string[]>[] {
  const waarden = titels.map((): Record<string, string[]> => ({}));
  for (const [sleutel, keuzes] of Object.entries(filters)) {
    for (const [waarde, plekken] of Object.entries(keuzes)) {
      for (const plek of plekken)
        (waarden[plek] ??= {})[sleutel] = [...(waarden[plek][sleutel] ?? []), waarde];
    }
  }
  return waarden;
}

function vergelijker(alle: readonly Woordvorm[]): Zoekwijzer['lijktOp'] {
  const eerder = new Map<string, Gelijkenissen>();
  return (gevraagd) => {
    const bekend = eerder.get(gevraagd.woord);
    if (bekend) return bekend;
    const nieuw = new Map(
      alle.map((woord) => [woord, gelijkenis(gevraagd, woord)] as const).filter(([, mate]) => mate > 0),
    );
    eerder.set(gevraagd.woord, nieuw);
    return nieuw;
  };
}

/** A longer name is a sentence, and no other word for something. */
export const LANGSTE_NAAM = 4;

function andersgenoemd(paginas: readonly Zoekpagina[]): Zoekwijzer['anders'] {
  const groepen = new Map<string, string[]>();
  for (const { synoniemen } of paginas) {
    const kort = synoniemen.filter((zin) => zin.split(' ').length <= LANGSTE_NAAM);
    for (const zin of kort) groepen.set(zin, [...(groepen.get(zin) ?? []), ...kort]);
  }
  return (naam) => [...new Set(groepen.get(naam))].filter((ander) => ander !== naam);
}

/** How sure it is that one of these words is the one that was asked for. */
export function bestIn(gelijkenissen: Gelijkenissen, woorden: readonly Woordvorm[]): number {
  let beste = 0;
  for (const woord of woorden) beste = Math.max(beste, gelijkenissen.get(woord) ?? 0);
  return beste;
}
