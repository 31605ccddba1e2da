import { STOPWOORDEN } from './stopwoorden.ts';
import { verbeterWoord } from './verbeter.ts';
import { LANGSTE_NAAM, type Zoekwijzer } from './wijzer.ts';
import { isGetal, stam, vormVan, woordenIn, type Woordvorm } from './woordvorm.ts';

/** The words of the texts, the most used first. */
export type Woordenlijst = readonly string[];

/** A question, as a search takes it. */
export interface Zoekvraag {
  /** Every word of it that a text has, as it is looked for: typing errors are mended. */
  readonly woorden: readonly Woordvorm[];
  /** The words that say what is looked for: all of them when there are only small ones. */
  readonly kern: readonly Woordvorm[];
  /** What was looked for instead of what was typed; `undefined` when nothing was mended. */
  readonly verbeterd: string | undefined;
  /** The words that no text has, nor anything like it. */
  readonly vreemd: readonly string[];
  /** Other ways to ask the same, each as its words. */
  readonly anders: readonly (readonly Woordvorm[])[];
}

/** The most other ways to ask that are tried beside the question itself. */
const HOOGSTENS = 6;

/**
 * Reads a question. The words of all texts are asked for only when the titles and descriptions don't know one of the
 * words. Between quotation marks nothing is mended, nor looked for in other words.
 */
export async function leesVraag(
  tekst: string,
  wijzer: Zoekwijzer,
  haalWoorden: () => Promise<Woordenlijst>,
): Promise<Zoekvraag> {
  const letterlijk = /["“”]/.test(tekst);
  const getypt = woordenIn(tekst);
  const onbekend = getypt.filter((woord) => !STOPWOORDEN.has(woord) && !wijzer.kent(vormVan(woord)));
  const bekend = onbekend.length === 0 ? [] : await haalWoorden();
  const inTekst = (woord: string): boolean => {
    const gezocht = stam(woord);
    return bekend.some((ander) => ander.startsWith(woord) || stam(ander) === gezocht);
  };
  const kent = (woord: string): boolean => wijzer.kent(vormVan(woord)) || inTekst(woord);
  const vervangen = new Map<string, string>();
  const delen = letterlijk ? new Set<string>() : samenstellingen(getypt, kent);
  const vreemd: string[] = [];
  for (const woord of new Set(onbekend)) {
    if (inTekst(woord)) continue;
    const beter = letterlijk ? undefined : verbeterWoord(woord, bekend);
    if (beter === undefined) vreemd.push(woord);
    else if (!delen.has(woord)) vervangen.set(woord, beter);
  }
  const nergens = new Set(vreemd.filter((woord) => !delen.has(woord)));
  const woorden = getypt
    .filter((woord) => !nergens.has(woord))
    .map((woord) => vormVan(vervangen.get(woord) ?? woord));
  const inhoud = woorden.filter(({ woord }) => !STOPWOORDEN.has(woord));
  const gezocht = woorden.map(({ woord }) => woord);
  return {
    woorden,
    kern: inhoud.length === 0 ? woorden : inhoud,
    verbeterd: vervangen.size === 0 ? undefined : gezocht.join(' '),
    vreemd: [...nergens],
    anders: letterlijk ? [] : andereVragen(woorden, wijzer, kent).slice(0, HOOGSTENS),
  };
}

/** The words that are a part of one that is known, once it is written as one ("kinder mishandeling"). */
function samenstellingen(woorden: readonly string[], kent: (woord: string) => boolean): Set<string> {
  return new Set(
    woorden.flatMap((woord, i) => {
      const volgend = woorden[i + 1];
      return volgend !== undefined && isSamen(woord, volgend, kent) ? [woord, volgend] : [];
    }),
  );
}

const isSamen = (een: string, ander: string, kent: (woord: string) => boolean): boolean =>
  een.length >= 3 && ander.length >= 3 && !isGetal(een + ander) && kent(een + ander);

/** The same question with another name for what it names, or with two words written as one. */
function andereVragen(
  woorden: readonly Woordvorm[],
  wijzer: Zoekwijzer,
  kent: (woord: string) => boolean,
): Woordvorm[][] {
  const vragen: Woordvorm[][] = [];
  for (let van = 0; van < woorden.length; van += 1) {
    for (let aantal = Math.min(LANGSTE_NAAM, woorden.length - van); aantal > 0; aantal -= 1) {
      const deel = woorden.slice(van, van + aantal);
      if (deel.every(({ woord }) => STOPWOORDEN.has(woord)) && aantal < woorden.length) continue;
      const namen = wijzer.anders(deel.map(({ stam: kort }) => kort).join(' '));
      for (const naam of namen) {
        vragen.push([
          ...woorden.slice(0, van),
          ...woordenIn(naam).map(vormVan),
          ...woorden.slice(van + aantal),
        ]);
      }
    }
    const [een, ander] = [woorden[van], woorden[van + 1]];
    if (een && ander && isSamen(een.woord, ander.woord, kent)) {
      vragen.unshift([...woorden.slice(0, van), vormVan(een.woord + ander.woord), ...woorden.slice(van + 2)]);
    }
  }
  return vragen;
}
