import { isDag, type Dag } from '../../../schemas/datum.ts';
import { maakMelding, type Melding } from '../kern/melding.ts';
import { GROOTBOEK_FOUTEN } from './meldingen.ts';

/** What became of an address at which nothing stands any more: when, and why, in a sentence. */
export type Afscheid = { readonly datum: Dag; readonly reden: string } & (
  { readonly soort: 'verhuisd'; readonly naar: string } | { readonly soort: 'ingetrokken' }
);

/** The ledger of a content folder: every address that was ever published, and what became of those that went. */
export interface Grootboek {
  /** What stands above the addresses. */
  readonly koppen: readonly string[];
  /** The other lines as they are, to write them down again. */
  readonly regels: readonly string[];
  readonly adressen: ReadonlySet<string>;
  /** Of each address that went, what became of it in the end. */
  readonly afscheid: ReadonlyMap<string, Afscheid>;
  readonly meldingen: readonly Melding[];
}

/** A line that says what became of an address, or with a `*` of all that begin so. */
interface Regel {
  readonly begin: string;
  readonly alle: boolean;
  readonly regel: number;
  readonly afscheid: Afscheid;
}

const ADRES = /^\/\S*$/;
const VERHUISD = /^(\/[^\s*]*)(\*?)\s+verhuisd naar (\/[^\s*]*)(\*?)\s+op (\S+?):\s+(\S.*)$/;
const INGETROKKEN = /^(\/[^\s*]*)(\*?)\s+ingetrokken op (\S+?):\s+(\S.*)$/;

/** Reads a ledger: an address a line, and behind it what became of it. */
export function leesGrootboek(tekst: string, bestand: string): Grootboek {
  const lijnen = tekst.split(/\r?\n/).map((lijn) => lijn.trimEnd());
  const adressen = new Set<string>();
  const regels: Regel[] = [];
  const meldingen: Melding[] = [];
  lijnen.forEach((lijn, i) => {
    const plaats = (kolom: number) => ({ bestand, regel: i + 1, kolom });
    if (lijn === '' || lijn.startsWith('#')) return;
    const gelezen = leesRegel(lijn, i + 1);
    if (gelezen === undefined) {
      if (ADRES.test(lijn) && !lijn.endsWith('*')) adressen.add(lijn);
      else meldingen.push(maakMelding(GROOTBOEK_FOUTEN.regel, plaats(1), { regel: lijn }));
      return;
    }
    const { datum } = gelezen.afscheid;
    if (!isDag(datum)) {
      meldingen.push(maakMelding(GROOTBOEK_FOUTEN.dag, plaats(lijn.indexOf(datum) + 1), { dag: datum }));
    }
    if (!gelezen.alle) adressen.add(gelezen.begin);
    regels.push(gelezen);
  });
  const { afscheid, kringen } = volgAlle(adressen, regels);
  return {
    koppen: lijnen.filter((lijn) => lijn.startsWith('#')),
    regels: lijnen.filter((lijn) => lijn !== '' && !lijn.startsWith('#')),
    adressen,
    afscheid,
    meldingen: [
      ...meldingen,
      ...kringen.map(({ begin, regel }) =>
        maakMelding(GROOTBOEK_FOUTEN.kring, { bestand, regel, kolom: 1 }, { adres: begin }),
      ),
    ],
  };
}

function leesRegel(lijn: string, regel: number): Regel | undefined {
  const verhuisd = VERHUISD.exec(lijn);
  if (verhuisd) {
    const [, begin = '', ster, naar = '', naarSter = '', datum = '', reden = ''] = verhuisd;
    if (naarSter !== '' && ster === '') return undefined;
    const afscheid = { soort: 'verhuisd', naar: `${naar}${naarSter}`, datum, reden } as const;
    return { begin, alle: ster !== '', regel, afscheid };
  }
  const ingetrokken = INGETROKKEN.exec(lijn);
  if (!ingetrokken) return undefined;
  const [, begin = '', ster, datum = '', reden = ''] = ingetrokken;
  return { begin, alle: ster !== '', regel, afscheid: { soort: 'ingetrokken', datum, reden } };
}

/** What became of each address, with a second removal followed to where the page is now; and the lines that lead in a circle. */
function volgAlle(
  adressen: ReadonlySet<string>,
  regels: readonly Regel[],
): { readonly afscheid: Map<string, Afscheid>; readonly kringen: readonly Regel[] } {
  const eigen = new Map(regels.filter(({ alle }) => !alle).map((regel) => [regel.begin, regel]));
  const groepen = regels.filter(({ alle }) => alle).sort((a, b) => b.begin.length - a.begin.length);
  const regelVoor = (adres: string): Regel | undefined =>
    eigen.get(adres) ?? groepen.find(({ begin }) => adres.startsWith(begin));
  const afscheid = new Map<string, Afscheid>();
  const kringen = new Set<Regel>();
  for (const adres of adressen) {
    const gezien = new Set<string>();
    let [hier, eerste]: [string, Afscheid | undefined] = [adres, undefined];
    for (let regel = regelVoor(hier); regel; regel = regelVoor(hier)) {
      if (gezien.has(hier)) {
        kringen.add(regel);
        break;
      }
      gezien.add(hier);
      eerste ??= regel.afscheid;
      if (regel.afscheid.soort === 'ingetrokken') break;
      hier = doelVan(hier, regel, regel.afscheid.naar);
    }
    if (eerste) afscheid.set(adres, eerste.soort === 'verhuisd' ? { ...eerste, naar: hier } : eerste);
  }
  return { afscheid, kringen: [...kringen] };
}

/** Where an address moved to: with a `*` behind both, what follows moves along. */
const doelVan = (adres: string, { begin }: Regel, naar: string): string =>
  naar.endsWith('*') ? naar.slice(0, -1) + adres.slice(begin.length) : naar;
