import type { Zoekvraag } from '../../render/zoek/vraag.ts';
import { maakLink } from './resultaten.ts';

/** Says what was mended and what no page has, and helps when nothing was found. */
export function maakHulp(getypt: string, { verbeterd, vreemd }: Zoekvraag, niets: boolean): HTMLElement[] {
  const zinnen: (Node | string)[][] = [
    ...(verbeterd === undefined
      ? []
      : [
          [
            `‘${getypt}’ kennen wij niet. Wij zochten naar ‘${verbeterd}’. Toch zoeken naar `,
            naarVraag(getypt),
            '?',
          ],
        ]),
    ...(vreemd.length === 0 || niets
      ? []
      : [[`Op geen enkele pagina staat ${vreemd.map((woord) => `‘${woord}’`).join(' of ')}.`]]),
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
