import type { Dag } from '../../../../schemas/datum.ts';
import { MOMENTSOORTEN } from '../../../../schemas/moment.ts';
import { adresVan, indexAdres } from '../../adres.ts';
import { MOMENTSOORT_NAMEN } from '../../tekst/moment.ts';
import type { Balk, Balkdeel } from '../../beeld/balk.ts';
import type { GedateerdMoment } from './beeld.ts';
import { jaarVan, maakTijdas, type Asjaar, type Bijschrift } from '../../beeld/tijdas.ts';

/** A part of a bar in the drawing. */
interface GetekendDeel {
  readonly vorm: Balkdeel['vorm'];
  readonly x: number;
  readonly breedte: number;
}

/** A bar in the drawing, with its name above it. */
interface GetekendeBalk {
  readonly soort: Balk['soort'];
  readonly naam: string;
  /** Where more is told of it. */
  readonly adres: string;
  readonly naamX: number;
  /** A name that doesn't fit to the right of where the bar begins ends at the edge. */
  readonly anker: 'start' | 'end';
  readonly y: number;
  readonly delen: readonly GetekendDeel[];
}

/** A moment in the drawing: a dot with its name, on a line as long as its date is imprecise or its period lasts. */
interface Stip {
  readonly naam: string;
  readonly adres: string;
  readonly naamX: number;
  /** A name that doesn't fit to the right of the dot stands to the left of it. */
  readonly anker: 'start' | 'end';
  readonly aangekondigd: boolean;
  readonly x: number;
  readonly y: number;
  readonly van: number;
  readonly tot: number;
}

/** The timeline as a drawing: every position is computed here, from the data alone. */
export interface Tekening {
  readonly breedte: number;
  readonly hoogte: number;
  readonly eersteJaar: number;
  readonly laatsteJaar: number;
  readonly jaren: readonly Asjaar[];
  readonly balken: readonly GetekendeBalk[];
  readonly groepen: readonly {
    readonly naam: string;
    readonly y: number;
    readonly stippen: readonly Stip[];
  }[];
  /** The peildatum, when it lies in the years that are drawn. */
  readonly peildatum: Bijschrift | undefined;
}

/** The sizes of the drawing, in its own units. */
const MAAT = {
  breedte: 1000,
  rand: 12,
  kop: 52,
  balk: 46,
  groep: 34,
  rij: 26,
  straal: 6,
  /** Between a dot or its line, and its name. */
  wit: 8,
  /** The width of a letter of a name, on the safe side. */
  letter: 7.5,
} as const;

/** Draws spans and momenten, each with its name; `undefined` when there is nothing to draw. */
export function tekenTijdlijn(
  balken: readonly Balk[],
  momenten: readonly GedateerdMoment[],
  peildatum: Dag,
): Tekening | undefined {
  const jaren = jarenVan(balken, momenten);
  if (!jaren) return undefined;
  const { eersteJaar, laatsteJaar } = jaren;
  const as = maakTijdas(eersteJaar, laatsteJaar);
  const plek = (percentage: number): number =>
    rond(MAAT.rand + (percentage / 100) * (MAAT.breedte - 2 * MAAT.rand));
  const x: Schaal = (dag) => plek(as.x(dag));
  const getekend = balken.map((balk, i) => tekenBalk(balk, MAAT.kop + i * MAAT.balk, x));
  const { groepen, hoogte } = tekenGroepen(momenten, MAAT.kop + balken.length * MAAT.balk, x);
  const nu = as.nu(peildatum);
  return {
    breedte: MAAT.breedte,
    hoogte,
    eersteJaar,
    laatsteJaar,
    jaren: as.jaren.map((jaar) => ({ ...jaar, x: plek(jaar.x), midden: plek(jaar.midden) })),
    balken: getekend,
    groepen,
    peildatum: nu && { ...nu, x: plek(nu.x), tekst: `peildatum ${nu.tekst}` },
  };
}

type Schaal = (dag: Dag) => number;

/** Tenths are fine enough for a drawing, and keep the page small. */
const rond = (getal: number): number => Math.round(getal * 10) / 10;

function jarenVan(
  balken: readonly Balk[],
  momenten: readonly GedateerdMoment[],
): { eersteJaar: number; laatsteJaar: number } | undefined {
  const jaren = [
    ...balken.flatMap(({ delen }) => delen.flatMap(({ van, totEnMet }) => [van, totEnMet])),
    ...momenten.flatMap(({ datum, totEnMet }) => [datum.eerste, (totEnMet ?? datum).laatste]),
  ].map(jaarVan);
  if (jaren.length === 0) return undefined;
  return { eersteJaar: Math.min(...jaren), laatsteJaar: Math.max(...jaren) };
}

function tekenBalk({ soort, titel, adres, moment, delen }: Balk, y: number, x: Schaal): GetekendeBalk {
  const getekend = delen.map(({ vorm, van, totEnMet }) => ({
    vorm,
    x: x(van),
    breedte: rond(x(totEnMet) - x(van)),
  }));
  const naam = `${soort}: ${titel}`;
  const begin = getekend[0]?.x ?? MAAT.rand;
  const past = begin + naam.length * MAAT.letter <= MAAT.breedte;
  return {
    soort,
    naam,
    adres: adres ?? `${indexAdres('moment')}#moment-${moment ?? ''}`,
    naamX: past ? begin : MAAT.breedte - MAAT.rand,
    anker: past ? 'start' : 'end',
    y,
    delen: getekend,
  };
}

/** The momenten by kind, each on a row of its own, in order of time. */
function tekenGroepen(
  momenten: readonly GedateerdMoment[],
  begin: number,
  x: Schaal,
): { groepen: Tekening['groepen']; hoogte: number } {
  const groepen: Tekening['groepen'][number][] = [];
  let y = begin;
  for (const soort of MOMENTSOORTEN) {
    const eigen = momenten.filter((moment) => moment.soort === soort);
    if (eigen.length === 0) continue;
    const boven = y + MAAT.groep;
    groepen.push({
      naam: MOMENTSOORT_NAMEN[soort],
      y: y + 20,
      stippen: eigen.map((moment, i) => tekenStip(moment, boven + i * MAAT.rij + MAAT.rij / 2, x)),
    });
    y = boven + eigen.length * MAAT.rij;
  }
  return { groepen, hoogte: y + MAAT.rand };
}

function tekenStip(moment: GedateerdMoment, y: number, x: Schaal): Stip {
  const van = x(moment.datum.eerste);
  const tot = x((moment.totEnMet ?? moment.datum).laatste);
  const midden = rond((van + tot) / 2);
  const links = Math.min(van, midden - MAAT.straal) - MAAT.wit;
  const rechts = Math.max(tot, midden + MAAT.straal) + MAAT.wit;
  const past = rechts + moment.titel.length * MAAT.letter <= MAAT.breedte;
  return {
    naam: moment.titel,
    adres: adresVan(moment),
    naamX: rond(past ? rechts : links),
    anker: past ? 'start' : 'end',
    aangekondigd: moment.aangekondigd,
    x: midden,
    y,
    van,
    tot,
  };
}
