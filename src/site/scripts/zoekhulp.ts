import type { ZoekwoordenJson } from '../../render/json/zoekwoorden.ts';
import { actienummerIn } from '../../render/zoekvraag.ts';
import { maakLink } from './resultaten.ts';

/** What came of a search. */
export interface Uitslag {
  readonly vraag: string;
  /** What was looked for: the question, or what it became when its typing errors were mended. */
  readonly gezocht: string;
  readonly niets: boolean;
  readonly woorden: ZoekwoordenJson;
}

/** Says what was mended, offers the action or the begrip that was asked for, and helps when nothing was found. */
export function maakHulp(
  { vraag, gezocht, niets, woorden: { acties, begrippen } }: Uitslag,
  basis: string,
): HTMLElement[] {
  const naar = (adres: string, tekst: string): HTMLAnchorElement =>
    maakLink(`${basis}${adres.slice(1)}`, tekst);
  const nummer = actienummerIn(vraag);
  const zinnen: (Node | string)[][] = [
    ...(gezocht === vraag
      ? []
      : [
          [
            `‘${vraag}’ kennen wij niet. Wij zochten naar ‘${gezocht}’. Toch zoeken naar `,
            naarVraag(vraag),
            '?',
          ],
        ]),
    ...acties
      .filter((actie) => actie.nummer === nummer)
      .map(({ nummer: gevonden, titel, adres }) => ['Ga naar ', naar(adres, `actie ${gevonden}: ${titel}`)]),
    ...begrippen
      .filter(({ woorden }) => woorden.includes(gezocht.toLowerCase()))
      .map(({ term, adres }) => ['Wat is ', naar(adres, `‘${term}’`), '?']),
    ...(niets ? [[NIETS]] : []),
  ];
  return zinnen.map((zin) => {
    const alinea = document.createElement('p');
    alinea.append(...zin);
    return alinea;
  });
}

const NIETS =
  'Kijk of het woord goed geschreven is. Probeer een ander of een korter woord, of wis de keuzes. Of blader door een lijst hieronder.';

/** A link that looks for exactly these words: between quotation marks nothing is mended. */
function naarVraag(vraag: string): HTMLAnchorElement {
  const parameters = new URLSearchParams({ q: `"${vraag}"` });
  return maakLink(`?${parameters.toString()}`, `‘${vraag}’`);
}
