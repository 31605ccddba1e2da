import type { Dag, Datum } from '../../../schemas/datum.ts';
import { dagenTussen, dagNa } from '../../domain/kern/dag.ts';
import { dagInWoorden } from '../tekst/datum.ts';

/** A year on an axis. Positions are percentages of its width. */
export interface Asjaar {
  readonly jaar: number;
  /** Its first day. */
  readonly x: number;
  /** Where its name stands. */
  readonly midden: number;
  /** Whether there is room for its name: always, only on a wide screen, or never. */
  readonly naam: 'altijd' | 'breed' | 'nooit';
}

/** Words at a place on the axis, and whether that is where they start or end. */
export interface Bijschrift {
  readonly x: number;
  readonly tekst: string;
  readonly anker: 'start' | 'end';
}

/** Whole years from left to right, every day as wide as another. */
export interface Tijdas {
  readonly jaren: readonly Asjaar[];
  /** Where a day begins, as a percentage of the width. */
  readonly x: (dag: Dag) => number;
  /** Where a date stands: in the middle of the days that it can mean. */
  readonly midden: (datum: Datum) => number;
  /** The peildatum in words, on the side where there is room; `undefined` when it lies outside these years. */
  readonly nu: (peildatum: Dag) => Bijschrift | undefined;
  /** A stretch of days. */
  readonly strook: (van: Dag, tot: Dag) => { readonly x: number; readonly breedte: number };
}

/** How many names of years fit beside each other, on the narrowest screen and on a wide one. */
const NAMEN = { smal: 6, breed: 14 };

/** Makes the axis from one year up to and including another. */
export function maakTijdas(eersteJaar: number, laatsteJaar: number): Tijdas {
  const begin = `${eersteJaar}-01-01`;
  const aantal = laatsteJaar - eersteJaar + 1;
  const dagen = dagenTussen(begin, `${laatsteJaar + 1}-01-01`);
  const x = (dag: Dag): number => rond((dagenTussen(begin, dag) / dagen) * 100);
  const [smal, breed] = [stapVoor(aantal, NAMEN.smal), stapVoor(aantal, NAMEN.breed)];
  return {
    x,
    midden: ({ eerste, laatste }) => rond((x(eerste) + x(dagNa(laatste))) / 2),
    nu: (peildatum) =>
      jaarVan(peildatum) < eersteJaar || jaarVan(peildatum) > laatsteJaar
        ? undefined
        : { x: x(peildatum), tekst: dagInWoorden(peildatum), anker: x(peildatum) > 50 ? 'end' : 'start' },
    strook: (van, tot) => ({ x: x(van), breedte: rond(Math.max(0, x(tot) - x(van))) }),
    jaren: Array.from({ length: aantal }, (_, i) => {
      const jaar = eersteJaar + i;
      const links = x(`${jaar}-01-01`);
      return {
        jaar,
        x: links,
        midden: rond((links + x(`${jaar + 1}-01-01`)) / 2),
        naam: i % smal === 0 ? 'altijd' : i % breed === 0 ? 'breed' : 'nooit',
      };
    }),
  };
}

/** Every how many years one is named: doubled until they fit, so that what is named on a narrow screen is on any. */
function stapVoor(aantal: number, plaats: number): number {
  let stap = 1;
  while (aantal / stap > plaats) stap *= 2;
  return stap;
}

/** Hundredths are fine enough for a drawing, and keep the page small. */
const rond = (getal: number): number => Math.round(getal * 100) / 100;

/** The year of a day. */
export const jaarVan = (dag: Dag): number => Number(dag.slice(0, 4));
