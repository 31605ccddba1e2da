import { legNaastElkaar } from './naastElkaar.ts';
import { EIGENSCHAPPEN, gewoon, inhoudsmerk, tekstmerk, type Tekststuk } from './tekststuk.ts';
import type { Woordbestand, Woordstuk } from './woordbestand.ts';

/** Which stuk of the proposal each of a Word file is. */
export interface Koppeling {
  /** The proposal still says what it said when the file was made. */
  readonly ongewijzigd: boolean;
  /** By its number in the file, the place of a stuk in the proposal. */
  readonly plekVan: ReadonlyMap<number, number>;
  /** Tekststukken of the proposal that aren't in the file, though they may have been. */
  readonly weg: readonly number[];
  /** Tekststukken of the file that have no name, and stand in the proposal already. */
  readonly overgenomen: ReadonlySet<Woordstuk>;
}

/** Lays a Word file beside the proposal as it is now. */
export function koppel({ eigenschappen, stukken: woord }: Woordbestand, nu: readonly Tekststuk[]): Koppeling {
  const ongewijzigd = eigenschappen.get(EIGENSCHAPPEN.inhoud) === inhoudsmerk(nu);
  const aantal = Number(eigenschappen.get(EIGENSCHAPPEN.stukken) ?? 0);
  if (ongewijzigd) {
    const plekVan = new Map(woord.flatMap(({ namen }) => namen.map(({ nummer }) => [nummer, nummer - 1])));
    const weg = nu.flatMap((_, i) => (plekVan.has(i + 1) ? [] : [i]));
    return { ongewijzigd, plekVan, weg, overgenomen: new Set() };
  }
  return opMerk(woord, nu, aantal);
}

/** A stuk in the file as it was made, or one that somebody added. */
interface Toen {
  readonly nummer: number | undefined;
  readonly merk: string;
  readonly soort: Tekststuk['soort'];
  readonly stuk: Woordstuk;
}

/** By the words that they had: what lies between two that still have them is laid side by side. */
function opMerk(woord: readonly Woordstuk[], nu: readonly Tekststuk[], aantal: number): Koppeling {
  const toen = woord.flatMap((stuk): Toen[] =>
    stuk.namen.length > 0
      ? stuk.namen.map((naam) => ({ ...naam, stuk }))
      : gewoon(stuk.tekst) === ''
        ? []
        : [{ nummer: undefined, merk: tekstmerk('tekst', stuk.tekst), soort: 'tekst', stuk }],
  );
  const plekVan = new Map<number, number>();
  const overgenomen = new Set<Woordstuk>();
  const weg: number[] = [];
  let gat: { readonly toen: Toen[]; readonly nu: number[] } = { toen: [], nu: [] };
  let vorige = 0;
  const sluit = (volgende: number): void => {
    const gemist = volgende - vorige - 1 > gat.toen.filter(({ nummer }) => nummer !== undefined).length;
    const over = legNaast(gat.toen, gat.nu, nu, plekVan);
    if (gemist) weg.push(...over);
    gat = { toen: [], nu: [] };
  };
  const paren = legNaastElkaar(
    toen.map(({ merk }) => merk),
    nu.map(({ soort, tekst }) => tekstmerk(soort, tekst)),
  );
  for (const { oud, nieuw } of paren) {
    const deel = oud === undefined ? undefined : toen[oud];
    if (deel === undefined) gat.nu.push(nieuw ?? 0);
    else if (nieuw === undefined) gat.toen.push(deel);
    else if (deel.nummer === undefined) overgenomen.add(deel.stuk);
    else {
      sluit(deel.nummer);
      plekVan.set(deel.nummer, nieuw);
      vorige = deel.nummer;
    }
  }
  sluit(aantal + 1);
  return { ongewijzigd: false, plekVan, weg, overgenomen };
}

/** Pairs what lies in a gap; returns the places in the proposal that are left. */
function legNaast(
  toen: readonly Toen[],
  plekken: readonly number[],
  nu: readonly Tekststuk[],
  plekVan: Map<number, number>,
): number[] {
  const over = [...plekken];
  const benoemd = toen.filter(({ nummer }) => nummer !== undefined);
  const gelijkAantal = benoemd.length === over.length;
  for (const { nummer, soort, stuk } of benoemd) {
    const past = (i: number): boolean => nu[i]?.soort === soort;
    const [eerste] = over;
    const keuze =
      gelijkAantal && eerste !== undefined && past(eerste)
        ? eerste
        : over.find((i) => past(i) && lijktOp(nu[i]?.tekst ?? '', stuk.tekst));
    if (keuze === undefined || nummer === undefined) continue;
    plekVan.set(nummer, keuze);
    over.splice(over.indexOf(keuze), 1);
  }
  return over;
}

/** Whether half of the words of two texts are the same. */
function lijktOp(een: string, ander: string): boolean {
  const woorden = (tekst: string): string[] => tekst.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const [a, b] = [new Set(woorden(een)), new Set(woorden(ander))];
  const samen = [...a].filter((woord) => b.has(woord)).length;
  return samen * 2 >= Math.max(a.size, b.size, 1);
}
