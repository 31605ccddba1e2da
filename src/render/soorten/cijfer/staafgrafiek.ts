/** A bar: its value, and the words beside it. */
export interface Staaf {
  readonly waarde: number;
  readonly tekst: string;
}

/** Bars under one name. */
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

/** Where everything in a bar chart stands. Heights are in pixels; the width is that of the page. */
export interface Staafgrafiek {
  readonly hoogte: number;
  readonly namen: readonly Grafiekregel[];
  readonly balken: readonly Grafiekbalk[];
}

const REGEL = 20;
const BALK = 22;
const ONDER_NAAM = 3;
const TUSSEN_BALKEN = 6;
const TUSSEN_GROEPEN = 18;
/** How far under the top of a line or a bar the feet of its letters stand. */
const VOET = 16;

/** The narrowest drawing, on a phone, and how wide a letter is at the most. */
const SMALST = 280;
const LETTER = 8.5;
const LETTERS_PER_REGEL = Math.floor(SMALST / LETTER) + 2;
const KLEINSTE_RUIMTE = 25;

/**
 * Draws bars under each other from zero, each with its value at its end, so that they fit on a phone. The longest is the
 * highest value, or a whole that they are parts of.
 */
export function tekenStaafgrafiek(groepen: readonly Staafgroep[], geheel = 0): Staafgrafiek {
  const staven = groepen.flatMap((groep) => groep.staven);
  const hoogste = Math.max(geheel, ...staven.map(({ waarde }) => waarde));
  const ruimte = ruimteVoorBalken(staven);
  const namen: Grafiekregel[] = [];
  const balken: Grafiekbalk[] = [];
  let y = 0;
  for (const groep of groepen) {
    if (y > 0) y += TUSSEN_GROEPEN;
    for (const tekst of breekAf(groep.naam, LETTERS_PER_REGEL)) {
      namen.push({ y: y + VOET, tekst });
      y += REGEL;
    }
    y += ONDER_NAAM;
    for (const { waarde, tekst } of groep.staven) {
      const breedte = hoogste === 0 ? 0 : (waarde / hoogste) * ruimte;
      balken.push({ y, breedte: rond(breedte), hoogte: BALK, tekst, tekstY: y + VOET });
      y += BALK + TUSSEN_BALKEN;
    }
    y -= TUSSEN_BALKEN;
  }
  return { hoogte: y, namen, balken };
}

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
