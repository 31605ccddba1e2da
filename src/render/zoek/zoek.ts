import { rangschik, type Teksttreffers, type Treffer } from './rangschik.ts';
import { leesVraag, type Woordenlijst, type Zoekvraag } from './vraag.ts';
import { STOPWOORDEN } from './stopwoorden.ts';
import type { Zoekwijzer } from './wijzer.ts';
import type { Woordvorm } from './woordvorm.ts';

/** What a search is done with; what costs a request is a function. */
export interface Zoekmiddelen {
  readonly wijzer: Zoekwijzer;
  readonly haalWoorden: () => Promise<Woordenlijst>;
  /** Looks for words in the texts of all pages: which page, and how well it fits. */
  readonly zoekTekst: (
    woorden: string,
  ) => Promise<readonly { readonly id: string; readonly score: number }[]>;
}

/** The filters that were chosen, by key. */
export type Keuzes = Readonly<Record<string, string>>;

/** What came of a search. */
export interface Uitslag {
  readonly vraag: Zoekvraag;
  readonly treffers: readonly Treffer[];
  /** Whether the texts were looked through too: until then there can be more, after these. */
  readonly volledig: boolean;
}

/** From this many pages on, the texts aren't looked through for other ways to ask. */
const GENOEG = 3;
/** What a page is worth that has the words apart from each other, against one that has them together. */
const LOS = 0.6;

/** The key of the filter for the kind of page. */
export const SOORT = 'soort';

/**
 * Searches in two steps. First by what the pages are called, which costs nothing more once the search page stands:
 * what is found so for certain, comes first whatever the texts say. Then in the texts.
 */
export async function* zoek(tekst: string, keuzes: Keuzes, middelen: Zoekmiddelen): AsyncGenerator<Uitslag> {
  const { wijzer } = middelen;
  const gekozen = Object.entries(keuzes);
  const mag = ({ soort, filters }: Treffer['pagina']): boolean =>
    gekozen.every(([sleutel, waarde]) =>
      sleutel === SOORT ? soort === waarde : filters[sleutel]?.includes(waarde),
    );
  const vraag = await leesVraag(tekst, wijzer, middelen.haalWoorden);
  const { kern } = vraag;
  // Only small words are left of a question for which no text has the words that matter.
  if (vraag.vreemd.length > 0 && kern.every(({ woord }) => STOPWOORDEN.has(woord))) {
    yield { vraag, treffers: [], volledig: true };
    return;
  }
  if (vraag.woorden.length === 0) {
    const treffers = wijzer.paginas
      .filter(mag)
      .map((pagina) => ({ pagina, punten: 0, zeker: true, dekking: 1 }));
    yield { vraag, treffers, volledig: true };
    return;
  }
  const zeker = rangschik(vraag, wijzer, mag).filter((treffer) => treffer.zeker && treffer.dekking === 1);
  if (zeker.length > 0) yield { vraag, treffers: zeker, volledig: false };
  const teksten = await zoekTeksten(vraag, middelen);
  yield { vraag, treffers: rangschik(vraag, wijzer, mag, teksten), volledig: true };
}

async function zoekTeksten({ kern, anders }: Zoekvraag, { zoekTekst }: Zoekmiddelen): Promise<Teksttreffers> {
  const eigen = await zoekWoorden(kern, zoekTekst);
  const [ander] = anders;
  if (eigen.size >= GENOEG || !ander) return eigen;
  return new Map([...(await zoekWoorden(ander, zoekTekst)), ...eigen]);
}

async function zoekWoorden(
  vormen: readonly Woordvorm[],
  zoekTekst: Zoekmiddelen['zoekTekst'],
): Promise<Map<string, number>> {
  const woorden = vormen.map(({ woord }) => woord).join(' ');
  const los = await zoekTekst(woorden);
  const samen = vormen.length > 1 ? await zoekTekst(`"${woorden}"`) : los;
  return new Map([...opSchaal(los, LOS), ...opSchaal(samen, 1)]);
}

/** Scores from 0 to what the best is worth. */
function opSchaal(
  gevonden: readonly { readonly id: string; readonly score: number }[],
  hoogste: number,
): [string, number][] {
  const beste = Math.max(1e-9, ...gevonden.map(({ score }) => score));
  return gevonden.map(({ id, score }) => [id, (score / beste) * hoogste]);
}
