import { distance } from 'fastest-levenshtein';

/** The most other ways to ask that are tried beside the question itself. */
const HOOGSTENS = 5;

/**
 * Other ways to ask the same: with a word replaced by what means the same, and with two words written as one that the
 * texts know ("kinder mishandeling").
 */
export function andereVragen(
  vraag: string,
  synoniemen: readonly (readonly string[])[],
  bekend: ReadonlySet<string>,
): string[] {
  const gevraagd = normaliseer(vraag);
  const anders = [
    ...synoniemen.flatMap((groep) =>
      groep
        .filter((woord) => staatIn(gevraagd, woord) && isBedoeld(vraag, woord))
        .flatMap((woord) => groep.map((ander) => vervang(gevraagd, woord, ander))),
    ),
    ...aaneen(gevraagd, bekend),
  ];
  return [...new Set(anders)].filter((ander) => ander !== gevraagd).slice(0, HOOGSTENS);
}

/**
 * The question with typing errors mended: each word that the texts don't know becomes the nearest one that they do.
 * `undefined` when there is nothing to mend, nothing near enough, or when it stands between quotation marks.
 */
export function verbeterVraag(vraag: string, woorden: readonly string[]): string | undefined {
  if (vraag.includes('"')) return undefined;
  const gevraagd = normaliseer(vraag);
  const verbeterd = gevraagd
    .split(' ')
    .map((woord) => verbeterWoord(woord, woorden))
    .join(' ');
  return verbeterd === gevraagd ? undefined : verbeterd;
}

/**
 * The words of a question that the texts don't know, nor any longer form of: for those Pagefind falls back on words that
 * only begin alike ("tand" for "tandarts").
 */
export const vreemdeWoorden = (vraag: string, woorden: readonly string[]): string[] =>
  normaliseer(vraag)
    .replaceAll('"', '')
    .split(' ')
    .filter((woord) => woord.length >= 4 && !woorden.some((bekend) => bekend.startsWith(woord)));

/** Whether a word that was found can be what was asked for: it holds it, or more than half is the same from the start. */
export function lijktOp(gevraagd: string, gevonden: string): boolean {
  const ander = gevonden.toLowerCase();
  if (ander.includes(gevraagd)) return true;
  let gelijk = 0;
  while (gelijk < gevraagd.length && gevraagd[gelijk] === ander[gelijk]) gelijk += 1;
  return gelijk >= Math.max(3, Math.ceil(gevraagd.length * 0.6));
}

/** The number of an action in a question: "4.1.2", "actie 6.1". */
export const actienummerIn = (vraag: string): string | undefined => /\b\d+(?:\.\d+){1,3}\b/.exec(vraag)?.[0];

const normaliseer = (vraag: string): string => vraag.toLowerCase().trim().replace(/\s+/g, ' ');

/** A word of which the texts hold a longer form is still being typed: it isn't mended. */
function verbeterWoord(woord: string, woorden: readonly string[]): string {
  const ruimte = speling(woord.length);
  if (ruimte === 0 || woorden.some((bekend) => bekend.startsWith(woord))) return woord;
  let beste = woord;
  let afstand = ruimte + 1;
  for (const bekend of woorden) {
    if (Math.abs(bekend.length - woord.length) >= afstand) continue;
    const nieuw = distance(woord, bekend);
    if (nieuw < afstand) [beste, afstand] = [bekend, nieuw];
  }
  return beste;
}

/** How many letters may differ: none in a short word, more in a long one. */
function speling(lengte: number): number {
  if (lengte < 4) return 0;
  return lengte < 6 ? 1 : lengte < 12 ? 2 : 3;
}

const staatIn = (vraag: string, woord: string): boolean => ` ${vraag} `.includes(` ${woord} `);

/** An abbreviation that is a common word too ("it", "om") is meant only when it is all, or stands in capitals. */
const isBedoeld = (vraag: string, woord: string): boolean =>
  woord.length > 3 || normaliseer(vraag) === woord || staatIn(vraag, woord.toUpperCase());

const vervang = (vraag: string, woord: string, ander: string): string =>
  ` ${vraag} `.replace(` ${woord} `, ` ${ander} `).trim();

function aaneen(vraag: string, bekend: ReadonlySet<string>): string[] {
  const delen = vraag.split(' ');
  return delen.flatMap((deel, i) => {
    const volgend = delen[i + 1];
    if (volgend === undefined || !bekend.has(`${deel}${volgend}`)) return [];
    return [[...delen.slice(0, i), `${deel}${volgend}`, ...delen.slice(i + 2)].join(' ')];
  });
}
