import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

/** A calendar day as `YYYY-MM-DD`, in the zone Europe/Amsterdam. Days compare as text. */
export type Dag = string;

/** How precise a source is about a date. */
export type Precisie = 'jaar' | 'kwartaal' | 'maand' | 'dag';

/** A date with the precision that its source gives, and the first and the last day that it can mean. */
export interface Datum {
  /** As written: `2022`, `2022-Q4`, `2022-12` or `2022-12-20`. */
  readonly tekst: string;
  readonly precisie: Precisie;
  readonly eerste: Dag;
  readonly laatste: Dag;
}

/** What a datum looks like; whether the day exists is decided by `parseDatum`. */
export const DATUM_PATROON = /^(\d{4})(?:-(?:Q([1-4])|(\d{2})(?:-(\d{2}))?))?$/;

/** The years that a datum may lie in: anything else is a typing error. */
export const EERSTE_JAAR = 1900;
export const LAATSTE_JAAR = 2199;

/** Reads a datum as it is written, or `undefined` when that is no datum or the day does not exist (2023-02-31). */
export function parseDatum(tekst: string): Datum | undefined {
  const treffer = DATUM_PATROON.exec(tekst);
  if (!treffer) return undefined;
  const [, jaarTekst, kwartaal, maand, dag] = treffer;
  const jaar = Number(jaarTekst);
  if (jaar < EERSTE_JAAR || jaar > LAATSTE_JAAR) return undefined;
  if (kwartaal) {
    const laatsteMaand = Number(kwartaal) * 3;
    return maakDatum(tekst, 'kwartaal', jaar, laatsteMaand - 2, laatsteMaand);
  }
  if (!maand) return maakDatum(tekst, 'jaar', jaar, 1, 12);
  if (Number(maand) < 1 || Number(maand) > 12) return undefined;
  if (!dag) return maakDatum(tekst, 'maand', jaar, Number(maand), Number(maand));
  return isDag(tekst) ? { tekst, precisie: 'dag', eerste: tekst, laatste: tekst } : undefined;
}

function maakDatum(
  tekst: string,
  precisie: Precisie,
  jaar: number,
  vanMaand: number,
  totMaand: number,
): Datum {
  const eerste = Temporal.PlainDate.from({ year: jaar, month: vanMaand, day: 1 });
  const laatste = Temporal.PlainYearMonth.from({ year: jaar, month: totMaand });
  return {
    tekst,
    precisie,
    eerste: eerste.toString(),
    laatste: laatste.toPlainDate({ day: laatste.daysInMonth }).toString(),
  };
}

/** Whether a text is a day that exists, written in full. */
export function isDag(tekst: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(tekst)) return false;
  try {
    Temporal.PlainDate.from(tekst, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}

/** The same for an editor, which has only a pattern: the days that exist, 29 February in leap years. */
const DAGEN = [
  String.raw`(?:19|20|21)\d\d(?:-Q[1-4]|-(?:0[1-9]|1[0-2]))?`,
  String.raw`(?:19|20|21)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])`,
  String.raw`(?:19|20|21)\d\d-(?:0[13-9]|1[0-2])-(?:29|30)`,
  String.raw`(?:19|20|21)\d\d-(?:0[13578]|1[02])-31`,
  String.raw`(?:(?:19|20|21)(?:0[48]|[2468][048]|[13579][26])|2000)-02-29`,
];
const VOOR_EDITOR = {
  type: ['string', 'integer'],
  pattern: `^(?:${DAGEN.join('|')})$`,
  minimum: EERSTE_JAAR,
  maximum: LAATSTE_JAAR,
};

/** A datum in content. A bare year is read as the year, with or without quotes. */
export const DatumVeld = z
  .unknown()
  .meta(VOOR_EDITOR)
  .transform((waarde, ctx): Datum => {
    const tekst = typeof waarde === 'number' ? String(waarde) : waarde;
    const datum = typeof tekst === 'string' ? parseDatum(tekst) : undefined;
    if (datum) return datum;
    ctx.issues.push({ code: 'custom', input: waarde, message: 'datum', params: { code: 'datum-ongeldig' } });
    return z.NEVER;
  });
