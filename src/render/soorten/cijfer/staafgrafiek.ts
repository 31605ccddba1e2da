import type { Vindplaats } from '../../../domain/register.ts';
import { adresVan } from '../../adres.ts';
import type { Link } from '../../beeld/basis.ts';

/** A bar: its value, and the words beside it. */
export interface Staaf {
  readonly waarde: number;
  readonly tekst: string;
  /** When it was measured, in days of any beginning, where that is known. */
  readonly dag?: number | undefined;
}

/** Bars under one name; many of them, each with its day, become a line. */
export interface Staafgroep {
  readonly naam: string;
  readonly staven: readonly Staaf[];
}

/** A line of words in the drawing. */
export interface Grafiekregel {
  readonly y: number;
  readonly tekst: string;
}

/** A bar in the drawing, with its value at the end; widths are percentages of the drawing's width. */
export interface Grafiekbalk {
  readonly y: number;
  readonly breedte: number;
  readonly hoogte: number;
  readonly tekst: string;
  readonly tekstY: number;
}

/** A line in the drawing, with the words of its first and its last value above its ends; `x` is a percentage. */
export interface Grafieklijn {
  /** Where nothing is. */
  readonly grond: number;
  readonly punten: readonly { readonly x: number; readonly y: number }[];
  readonly einden: readonly {
    readonly x: number;
    readonly y: number;
    readonly tekst: string;
    readonly anker: 'start' | 'end';
  }[];
}

/** Where everything in a chart stands. Heights are in pixels; the width is that of the page. */
export interface Staafgrafiek {
  readonly hoogte: number;
  readonly namen: readonly Grafiekregel[];
  readonly balken: readonly Grafiekbalk[];
  readonly lijnen: readonly Grafieklijn[];
}

/** The chart, with its words for who can't see it. */
export interface GrafiekBeeld {
  /** Unique on a page with several. */
  readonly id: string;
  readonly titel: string;
  /** What is drawn, and of when: "Aantal meldingen, 2023". */
  readonly wat: string;
  /** The documents that it comes from. */
  readonly bronnen: readonly Link[];
  /** What the star behind a figure means, and why a small number is shown; none where there is neither. */
  readonly noten: readonly string[];
  readonly omschrijving: string;
  readonly tekening: Staafgrafiek;
}

const REGEL = 20;
const BALK = 22;
const ONDER_NAAM = 3;
const TUSSEN_BALKEN = 6;
const TUSSEN_GROEPEN = 18;
/** From how many values under one name a line shows better how it goes than bars do, and how high that is. */
const LIJN_VANAF = 4;
const LIJN = 84;
/** The words above the ends of a line, and the room at its sides for its dots. */
const BOVEN_LIJN = 24;
const RAND = 2;
/** How far under the top of a line or a bar the feet of its letters stand. */
const VOET = 16;

/** The narrowest drawing, on a phone, and how wide a letter is at the most. */
const SMALST = 280;
const LETTER = 8.5;
const LETTERS_PER_REGEL = Math.floor(SMALST / LETTER) + 2;
const KLEINSTE_RUIMTE = 25;

/**
 * Draws bars under each other from zero, each with its value at its end, so that they fit on a phone; where there are many
 * under one name, a line. The longest and highest is the highest value, or a whole that they are parts of.
 */
export function tekenStaafgrafiek(groepen: readonly Staafgroep[], geheel = 0): Staafgrafiek {
  const staven = groepen.flatMap((groep) => groep.staven);
  const hoogste = Math.max(geheel, ...staven.map(({ waarde }) => waarde));
  const ruimte = ruimteVoorBalken(staven);
  const namen: Grafiekregel[] = [];
  const balken: Grafiekbalk[] = [];
  const lijnen: Grafieklijn[] = [];
  let y = 0;
  for (const groep of groepen) {
    if (y > 0) y += TUSSEN_GROEPEN;
    for (const tekst of breekAf(groep.naam, LETTERS_PER_REGEL)) {
      namen.push({ y: y + VOET, tekst });
      y += REGEL;
    }
    y += ONDER_NAAM;
    const lijn = tekenLijn(groep.staven, y + BOVEN_LIJN, hoogste);
    if (lijn) {
      lijnen.push(lijn);
      y += BOVEN_LIJN + LIJN;
      continue;
    }
    for (const { waarde, tekst } of groep.staven) {
      const breedte = hoogste === 0 ? 0 : (waarde / hoogste) * ruimte;
      balken.push({ y, breedte: rond(breedte), hoogte: BALK, tekst, tekstY: y + VOET });
      y += BALK + TUSSEN_BALKEN;
    }
    y -= TUSSEN_BALKEN;
  }
  return { hoogte: y, namen, balken, lijnen };
}

/** The values as a line over time; `undefined` when bars show them better, or it isn't known when each was measured. */
function tekenLijn(staven: readonly Staaf[], boven: number, hoogste: number): Grafieklijn | undefined {
  const gedateerd = staven.flatMap((staaf) =>
    staaf.dag === undefined ? [] : [{ ...staaf, dag: staaf.dag }],
  );
  const [eerste, laatste] = [gedateerd[0], gedateerd.at(-1)];
  if (staven.length < LIJN_VANAF || gedateerd.length < staven.length || !eerste || !laatste) return undefined;
  const duur = laatste.dag - eerste.dag || 1;
  const punten = gedateerd.map(({ dag, waarde }) => ({
    x: rond(RAND + ((dag - eerste.dag) / duur) * (100 - 2 * RAND)),
    y: rond(boven + LIJN * (hoogste === 0 ? 1 : 1 - waarde / hoogste)),
  }));
  const einde = (plek: number, tekst: string, anker: 'start' | 'end'): Grafieklijn['einden'] => {
    const punt = punten.at(plek);
    return punt ? [{ x: anker === 'start' ? 0 : 100, y: punt.y - 9, tekst, anker }] : [];
  };
  return {
    grond: boven + LIJN,
    punten,
    einden: [...einde(0, eerste.tekst, 'start'), ...einde(-1, laatste.tekst, 'end')],
  };
}

/** The documents that a chart comes from, each once. */
export const bronlinks = (vindplaatsen: readonly Vindplaats[]): Link[] =>
  Array.from(new Set(vindplaatsen.map(({ bron }) => bron)), (bron) => ({
    tekst: bron.kort,
    adres: adresVan(bron),
  }));

/** The part of the width that bars may take, so that the longest words beside them still fit on a phone. */
function ruimteVoorBalken(staven: readonly Staaf[]): number {
  const langste = Math.max(0, ...staven.map(({ tekst }) => tekst.length));
  return Math.max(KLEINSTE_RUIMTE, 100 - ((langste + 2) * LETTER * 100) / SMALST);
}

/** Breaks words into lines that fit, and a word that is longer than a line; SVG doesn't do that by itself. */
export function breekAf(tekst: string, lengte: number): string[] {
  return tekst.split(' ').reduce<string[]>((regels, woord) => {
    const laatste = regels.at(-1);
    if (laatste !== undefined && laatste.length + 1 + woord.length <= lengte) {
      return [...regels.slice(0, -1), `${laatste} ${woord}`];
    }
    return [...regels, ...breekWoord(woord, lengte)];
  }, []);
}

function breekWoord(woord: string, lengte: number): string[] {
  if (woord.length <= lengte) return [woord];
  return [`${woord.slice(0, lengte - 1)}-`, ...breekWoord(woord.slice(lengte - 1), lengte)];
}

const rond = (getal: number): number => Math.round(getal * 100) / 100;
