import { isVormVan, normaliseer, vormVan, woordenIn, type Woordvorm } from './woordvorm.ts';

/** A piece of a text: a word that was looked for, or what stands between. */
export interface Stuk {
  readonly tekst: string;
  readonly raak: boolean;
}

/** From this length on a sentence is cut. */
const LANGSTE = 240;
/** How much stands before the first word that was found, in a sentence that is cut. */
const AANLOOP = 60;

/** A text in pieces, so that what is a form of the words that were looked for can be marked. */
export function merk(tekst: string, gezocht: readonly Woordvorm[]): Stuk[] {
  const stukken: Stuk[] = [];
  let tot = 0;
  for (const { 0: woord, index } of tekst.matchAll(/[\p{L}\p{N}\p{M}]+(?:['’.][\p{L}\p{N}\p{M}]+)*/gu)) {
    if (!isRaak(woord, gezocht)) continue;
    stukken.push({ tekst: tekst.slice(tot, index), raak: false }, { tekst: woord, raak: true });
    tot = index + woord.length;
  }
  return [...stukken, { tekst: tekst.slice(tot), raak: false }].filter((stuk) => stuk.tekst !== '');
}

const isRaak = (woord: string, gezocht: readonly Woordvorm[]): boolean => {
  const vorm = vormVan(normaliseer(woord));
  return gezocht.some((deel) => isVormVan(deel, vorm));
};

/** Which of the words a text holds. */
export function gevondenIn(tekst: string, gezocht: readonly Woordvorm[]): Set<string> {
  const vormen = woordenIn(tekst).map(vormVan);
  return new Set(
    gezocht.filter((deel) => vormen.some((vorm) => isVormVan(deel, vorm))).map(({ stam }) => stam),
  );
}

/** The sentence of a text that holds most of the words that were looked for, and where it begins. */
export function kiesZin(
  tekst: string,
  gezocht: readonly Woordvorm[],
): { readonly zin: string; readonly plek: number } {
  let beste = { zin: '', plek: 0, punten: -1 };
  // eslint-disable-next-line regexp/no-super-linear-move -- it never fails: the end of the text ends a sentence too
  for (const { 0: zin, index } of tekst.matchAll(/\S.*?(?:[.?!…]['’”)]*(?=\s+[\p{Lu}\p{N}‘“(€])|$)/gsu)) {
    // Of sentences with the same words, one that says something goes before a heading.
    const lang = Math.min(1, woordenIn(zin).length / 8) * 0.5;
    const punten = gevondenIn(zin, gezocht).size + lang;
    if (punten > beste.punten) beste = { zin, plek: index, punten };
  }
  return { zin: kort(beste.zin, gezocht), plek: beste.plek };
}

function kort(zin: string, gezocht: readonly Woordvorm[]): string {
  if (zin.length <= LANGSTE) return zin;
  const [eerste] = merk(zin, gezocht);
  const begin = eerste && !eerste.raak && eerste.tekst.length < zin.length ? eerste.tekst.length : 0;
  const van = begin <= AANLOOP * 2 ? 0 : zin.indexOf(' ', begin - AANLOOP) + 1;
  const einde = zin.length - van <= LANGSTE ? zin.length : zin.lastIndexOf(' ', van + LANGSTE);
  return `${van > 0 ? '… ' : ''}${zin.slice(van, einde)}${einde < zin.length ? ' …' : ''}`;
}
