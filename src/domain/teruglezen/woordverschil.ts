import { diffArrays } from 'diff';
import { NOOT } from './tekststuk.ts';

/** A piece of a text that became another: from one character to before another. */
export interface Woordverschil {
  readonly van: number;
  readonly tot: number;
  readonly door: string;
}

/** Words, the spaces between them, and every other character. */
const DELEN = /[\p{L}\p{N}]+|\s+|./gsu;

/** As many words that stayed may lie between two changes that are one for a reader. */
const TUSSEN = 1;

/**
 * What was changed in a text, word by word. Changes with a word between them are one, as long as `isEen` says that
 * those can be written anew.
 */
export function woordverschillen(
  oud: string,
  nieuw: string,
  isEen: (van: number, tot: number) => boolean,
): Woordverschil[] {
  const uit: Woordverschil[] = [];
  let plek = 0;
  for (const { added, removed, value } of diffArrays(deel(oud), deel(nieuw))) {
    const woorden = value.join('');
    const begin = plek;
    if (!added) plek += woorden.length;
    if (!added && !removed) continue;
    const verschil = { van: begin, tot: plek, door: added ? woorden : '' };
    const vorige = uit.at(-1);
    const tussen = oud.slice(vorige?.tot, begin);
    const samen =
      vorige &&
      (tussen === '' ||
        (woordenIn(tussen) <= TUSSEN &&
          !GRENS.test(tussen) &&
          !`${vorige.door}${verschil.door}`.includes('\n') &&
          isEen(vorige.tot, begin)));
    if (!samen) uit.push(verschil);
    else uit[uit.length - 1] = { van: vorige.van, tot: plek, door: vorige.door + tussen + verschil.door };
  }
  return uit
    .map((verschil) => strak(oud, verschil))
    .filter(({ van, tot, door }) => oud.slice(van, tot) !== door);
}

/** What changes on either side of it are never one. */
const GRENS = /[\n.:;?!\uFFFC]/;

const deel = (tekst: string): string[] => tekst.match(DELEN) ?? [];

const woordenIn = (tekst: string): number => tekst.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** Without the words at its end that stayed. */
function strak(oud: string, { van, tot, door }: Woordverschil): Woordverschil {
  const [voor, na] = [deel(oud.slice(van, tot)), deel(door)];
  let gelijk = 0;
  while (gelijk < Math.min(voor.length, na.length) && voor.at(-1 - gelijk) === na.at(-1 - gelijk))
    gelijk += 1;
  const eraf = voor.slice(voor.length - gelijk).join('').length;
  return { van, tot: tot - eraf, door: door.slice(0, door.length - eraf) };
}

/** A text for a reader: a footnote is named. */
export const leesbaar = (tekst: string): string => tekst.replaceAll(NOOT, '[voetnoot]');
