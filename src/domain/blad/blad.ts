import { VERBODEN_TEKENS } from '../kern/yaml/scan.ts';

/** What a cell holds: a text, a number, a day, a truth value, or an error of the spreadsheet (`#N/B`). */
export type Celwaarde =
  | { readonly soort: 'tekst'; readonly tekst: string }
  | { readonly soort: 'getal'; readonly getal: number; readonly opmaak: string | undefined }
  | { readonly soort: 'datum'; readonly dag: string; readonly opmaak: string | undefined }
  | { readonly soort: 'waar'; readonly waar: boolean }
  | { readonly soort: 'fout'; readonly tekst: string };

/** A cell of a sheet. One that holds nothing and has no colour isn't there. */
export interface Cel {
  readonly waarde: Celwaarde | undefined;
  /** The colour of its own fill, as `RRGGBB`. */
  readonly kleur: string | undefined;
  /** The value is the last result of a formula, which nobody calculated again. */
  readonly formule: boolean;
  /** A line goes through its text. */
  readonly doorgehaald?: boolean;
  /** The words of it that a line goes through, where others have none: they were taken out, and aren't in the value. */
  readonly weggelaten?: string;
}

/** A rectangle of cells, counted from 0, with its last row and column in it. */
export interface Bereik {
  readonly vanRij: number;
  readonly vanKolom: number;
  readonly totRij: number;
  readonly totKolom: number;
}

/** A colour by conditional formatting: when it holds in its area, the cell looks like that. */
export interface Voorwaarde {
  readonly bereiken: readonly Bereik[];
  readonly soort: string;
  readonly operator: string | undefined;
  readonly formules: readonly string[];
  readonly tekst: string | undefined;
  /** `undefined` for a rule whose colour can't be known: a scale, an icon. */
  readonly kleur: string | undefined;
  readonly rang: number;
}

/** A sheet, as far as an import looks at it. */
export interface Blad {
  readonly naam: string;
  readonly verborgen: boolean;
  /** The sheets that were read as one, each with the row from which it stands in this one. */
  readonly delen?: readonly { readonly naam: string; readonly vanaf: number }[];
  /** Rows that the sheet doesn't show, by hand or by a filter. */
  readonly verborgenRijen?: ReadonlySet<number>;
  readonly rijen: readonly (readonly (Cel | undefined)[])[];
  /** The cells that somebody wrote a note with. What it says stays in the file: it may be about anybody. */
  readonly notities?: readonly { readonly rij: number; readonly kolom: number }[];
  readonly samengevoegd: readonly Bereik[];
  readonly voorwaarden: readonly Voorwaarde[];
}

/** A spreadsheet: an xlsx, ods or csv file, whatever program wrote it. */
export interface Werkboek {
  readonly bladen: readonly Blad[];
}

/** The letters of a column, counted from 0: A, B … Z, AA. */
export function kolomnaam(kolom: number): string {
  const rest = String.fromCharCode(65 + (kolom % 26));
  return kolom < 26 ? rest : kolomnaam(Math.floor(kolom / 26) - 1) + rest;
}

/** The column that letters name, counted from 0; `undefined` when they name none. */
export function kolomVan(letters: string): number | undefined {
  if (!/^[A-Z]{1,3}$/i.test(letters)) return undefined;
  return (
    Array.from(letters.toUpperCase()).reduce((som, letter) => som * 26 + letter.charCodeAt(0) - 64, 0) - 1
  );
}

/** A cell by its name in its sheet: G7. */
export const celnaam = (rij: number, kolom: number): string => `${kolomnaam(kolom)}${rij + 1}`;

/** Where a row stands in its file: the name of its sheet, and its number there. */
export function rijplek({ naam, delen = [] }: Blad, rij: number): { blad: string; nummer: number } {
  const deel = delen.findLast(({ vanaf }) => vanaf <= rij);
  return { blad: deel?.naam ?? naam, nummer: rij - (deel?.vanaf ?? 0) + 1 };
}

/** The cell at a place; of merged cells, the first one, which is the one that holds their value. */
export function celOp(blad: Blad, rij: number, kolom: number): Cel | undefined {
  const samen = bereikVan(blad, rij, kolom);
  return samen ? blad.rijen[samen.vanRij]?.[samen.vanKolom] : blad.rijen[rij]?.[kolom];
}

/** The merged cells that a place belongs to. */
export const bereikVan = (blad: Blad, rij: number, kolom: number): Bereik | undefined =>
  samengevoegdIn(blad)
    .get(rij)
    ?.find((bereik) => ligtIn(bereik, rij, kolom));

/** The merged cells of a sheet by row, worked out once. */
const perRij = new WeakMap<Blad, ReadonlyMap<number, readonly Bereik[]>>();

function samengevoegdIn(blad: Blad): ReadonlyMap<number, readonly Bereik[]> {
  const bekend = perRij.get(blad);
  if (bekend) return bekend;
  const rijen = new Map<number, Bereik[]>();
  for (const bereik of blad.samengevoegd) {
    for (let rij = bereik.vanRij; rij <= Math.min(bereik.totRij, blad.rijen.length); rij += 1) {
      const eerder = rijen.get(rij);
      if (eerder) eerder.push(bereik);
      else rijen.set(rij, [bereik]);
    }
  }
  perRij.set(blad, rijen);
  return rijen;
}

/** Whether a place lies in a rectangle. */
export const ligtIn = (bereik: Bereik, rij: number, kolom: number): boolean =>
  rij >= bereik.vanRij && rij <= bereik.totRij && kolom >= bereik.vanKolom && kolom <= bereik.totKolom;

/** What a cell says, on one line and without white space at its ends; an empty text when it says nothing. */
export const celTekst = (cel: Cel | undefined): string => opEenRegel(ruweTekst(cel));

/** A text that is clean, and on one line. */
export const opEenRegel = (tekst: string): string => schoon(tekst).replace(/\s+/g, ' ').trim();

/** What a cell says, with its line ends. A number is written as its format shows it, so that 1.10 keeps its zero. */
export function ruweTekst(cel: Cel | undefined): string {
  const waarde = cel?.waarde;
  switch (waarde?.soort) {
    case 'tekst':
    case 'fout':
      return schoon(waarde.tekst);
    case 'getal':
      return getalTekst(waarde.getal, waarde.opmaak);
    case 'datum':
      return waarde.dag;
    case 'waar':
      return waarde.waar ? 'ja' : 'nee';
    case undefined:
      return '';
  }
}

/** A text without what nobody sees, and content may not hold: marks within words go, the rest becomes a space. */
export const schoon = (tekst: string): string =>
  tekst
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(VERBODEN_TEKENS, ' ');

function getalTekst(getal: number, opmaak: string | undefined): string {
  const procent = /^0(?:\.(0+))?%$/.exec(opmaak ?? '');
  if (procent) return `${(getal * 100).toFixed(procent[1]?.length ?? 0)}%`;
  const decimalen = /^#?,?#?#?0\.(0+)$/.exec(opmaak ?? '')?.[1];
  return decimalen === undefined ? String(Number(getal.toPrecision(12))) : getal.toFixed(decimalen.length);
}

/** A text in which only its words count: no capitals, accents, punctuation or double spaces. */
export const kaal = (tekst: string): string =>
  tekst
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
