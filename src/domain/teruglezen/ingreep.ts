import type { Herkomst } from '../kern/herkomst.ts';
import type { Pad } from '../kern/yaml/boom.ts';
import type { Brontekst, Ingreep } from './brontekst.ts';
import { NOOT, type Tekststuk } from './tekststuk.ts';
import type { Woordverschil } from './woordverschil.ts';

/**
 * What a change in the words of a stuk is in the file of the proposal; `undefined` when it also touches words that the
 * writer didn't type, or that can't be found there.
 */
export function ingreepVoor(
  stuk: Tekststuk,
  verschil: Woordverschil,
  bron: Brontekst,
): Ingreep[] | undefined {
  const { door } = verschil;
  if (/[{}]/.test(door)) return undefined;
  const ingrepen =
    verschil.van === verschil.tot ? invoeging(stuk, verschil, bron) : vervanging(stuk, verschil, bron);
  if (!ingrepen?.every(({ pad }) => pad === undefined || bron.tekens(pad))) return undefined;
  return door.includes('\n') && !ingrepen.every(magSplitsen) ? undefined : ingrepen;
}

/** Only a paragraph of the text can become two. */
const magSplitsen = ({ pad }: Ingreep): boolean => pad === undefined || isAlinea(pad);

const isAlinea = (pad: Pad): boolean =>
  pad[0] === 'blokken' && pad.at(-2) === 'delen' && !pad.includes('punten') && !pad.includes('eigenschappen');

/** Words more: with those before them, unless a footnote stands between. */
function invoeging(
  { tekst, herkomst, noten }: Tekststuk,
  { van, door }: Woordverschil,
  bron: Brontekst,
): Ingreep[] | undefined {
  const naNoot = tekst.charAt(van - 1) === NOOT;
  const links = herkomst.find(({ op, lengte }) => op < van && van <= op + lengte);
  const rechts = herkomst.find(({ op, lengte }) => op <= van && van < op + lengte);
  const deel = naNoot ? rechts : (links ?? rechts);
  if (deel) return [inWaarde(deel, van, van, door)];
  const noot = naNoot ? noten.find(({ op }) => op === van - 1) : undefined;
  const plek = noot && bron.eindeVanOnderdeel(noot.pad);
  return plek === undefined ? undefined : [{ vanaf: plek, tot: plek, door: losNa(door) }];
}

/** After a component a word stands apart. */
const losNa = (door: string): string =>
  (/^[\s.,;:!?)]/.test(door) ? door : ` ${door}`).replaceAll('\n', '\n\n');

/** Other words in the place of these: the new ones stand where the first stood, and a footnote goes when it was taken out. */
function vervanging(
  { tekst, herkomst, noten }: Tekststuk,
  { van, tot, door }: Woordverschil,
  bron: Brontekst,
): Ingreep[] | undefined {
  const ingrepen: Ingreep[] = [];
  let nog = door;
  let plek = van;
  while (plek < tot) {
    if (tekst.charAt(plek) === NOOT) {
      const noot = noten.find(({ op }) => op === plek);
      const einde = noot?.geheel === true ? bron.eindeVanOnderdeel(noot.pad) : undefined;
      if (!noot || einde === undefined) return undefined;
      const begin = bron.begin(noot.pad);
      ingrepen.push({ vanaf: bron.tekst.slice(0, begin).trimEnd().length, tot: einde, door: '' });
      plek += 1;
      continue;
    }
    const deel = herkomst.find(({ op, lengte }) => op <= plek && plek < op + lengte);
    if (!deel) return undefined;
    const einde = Math.min(tot, deel.op + deel.lengte);
    ingrepen.push(inWaarde(deel, plek, einde, nog));
    nog = '';
    plek = einde;
  }
  return nog === '' ? ingrepen : undefined;
}

const inWaarde = ({ pad, vanaf, op }: Herkomst, van: number, tot: number, door: string): Ingreep => ({
  pad,
  vanaf: vanaf + van - op,
  tot: vanaf + tot - op,
  door,
});
