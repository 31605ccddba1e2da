import { isOnbekend } from '../../../../schemas/onbekend.ts';
import type { Ding } from '../../register.ts';
import type { Gebruik } from './gebruik.ts';

/** What was taken from a place by the same words; without words where nobody quoted any. */
export interface Passage {
  readonly woorden: string | undefined;
  readonly dingen: readonly Ding[];
}

/** A place in a bron, with what was taken from there. */
export interface Plek {
  readonly plek: string;
  readonly passages: readonly Passage[];
}

/** Places under one heading: of the same paragraph, chapter or appendix. */
export interface Plekgroep {
  readonly kop: string;
  readonly plekken: readonly Plek[];
}

/** The places of a bron that something was taken from, in the order of the document as far as their names tell it. */
export function groepeerPlekken(gebruik: readonly Gebruik[]): readonly Plekgroep[] {
  const alle = gebruik.flatMap(({ ding, vindplaatsen }) =>
    vindplaatsen.map(({ plek, woorden }) => ({
      ding,
      plek,
      woorden: isOnbekend(woorden) ? undefined : woorden,
    })),
  );
  const plekken = Array.from(
    Map.groupBy(alle, ({ plek }) => plek),
    ([plek, hier]) => ({
      plek,
      passages: Array.from(
        Map.groupBy(hier, ({ woorden }) => woorden),
        ([woorden, deel]) => ({ woorden, dingen: [...new Set(deel.map(({ ding }) => ding))] }),
      ),
    }),
  ).sort((a, b) => comparePlekken(a.plek, b.plek));
  return Array.from(
    Map.groupBy(plekken, ({ plek }) => kopVan(plek)),
    ([kop, deel]) => ({ kop, plekken: deel }),
  );
}

/** A numbered part at the beginning of a place: “paragraaf 2.1”, “bijlage 4”, “1. Inleiding”. */
const GENUMMERD = /^(?:\p{L}+ )?(\d+(?:\.\d+)*)(?=[\s.,;]|$)(?:\. \p{L}+)?/u;

/** What a place is a part of: its numbered part, a heading that it quotes, or what stands before the first comma. */
function kopVan(plek: string): string {
  const kop =
    GENUMMERD.exec(plek)?.[0] ?? /^‘([^’]+)’/.exec(plek)?.[1] ?? plek.split(/[,;(]| en /)[0] ?? plek;
  return kop.trim().replace(/^bijlagen(?= \d)/, 'bijlage');
}

/** What comes before the numbered parts of most documents, in its order. */
const VOORAAN = [
  'voorkant',
  'omslag',
  'titelblad',
  'kop',
  'colofon',
  'voorwoord',
  'inhoud',
  'samenvatting',
  'leeswijzer',
  'inleiding',
];

/** Where a part comes: before the numbered ones, among them, anywhere, or in the appendices. */
function rangVan(kop: string): number {
  const vooraan = VOORAAN.indexOf(kop.toLowerCase());
  if (vooraan >= 0) return vooraan - VOORAAN.length;
  if (/^bijlagen?\b/i.test(kop)) return 3;
  return GENUMMERD.test(kop) ? 1 : 2;
}

const volgorde = new Intl.Collator('nl', { numeric: true });

/** The order of two places: the one that lies first in most documents. */
function comparePlekken(a: string, b: string): number {
  const [kopA, kopB] = [kopVan(a), kopVan(b)];
  const getal = (kop: string): string => GENUMMERD.exec(kop)?.[1] ?? '';
  return (
    rangVan(kopA) - rangVan(kopB) ||
    volgorde.compare(getal(kopA), getal(kopB)) ||
    volgorde.compare(kopA, kopB) ||
    volgorde.compare(metCijfers(a), metCijfers(b))
  );
}

const TELWOORDEN = [
  'eerste',
  'tweede',
  'derde',
  'vierde',
  'vijfde',
  'zesde',
  'zevende',
  'achtste',
  'negende',
  'tiende',
];

/** “Tweede alinea” comes after “eerste alinea”. */
const metCijfers = (plek: string): string =>
  plek.toLowerCase().replace(/\p{L}+/gu, (woord) => {
    const nummer = TELWOORDEN.indexOf(woord);
    return nummer < 0 ? woord : String(nummer + 1);
  });
