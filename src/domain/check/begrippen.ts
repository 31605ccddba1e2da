import { maakBegripzoeker, isAfkorting, type Begripzoeker } from '../soorten/begrip/begripzoeker.ts';
import type { Inhoud } from '../kern/inhoud.ts';
import type { Melding } from '../kern/melding.ts';
import type { Pad } from '../kern/yaml/boom.ts';
import { meldOp, type CheckContext } from './regel.ts';

/** A word is explained in one place: no two begrippen are written alike. */
export function* begrippenZijnEenduidig({ inhoud }: CheckContext): Iterable<Melding> {
  const gezien = new Set<string>();
  for (const begrip of inhoud.van('begrip').values()) {
    const { term, ook = [] } = begrip.waarde;
    const vormen: readonly (readonly [string, Pad])[] = [
      [term, ['term']],
      ...ook.map((vorm, i) => [vorm, ['ook', i]] as const),
    ];
    for (const [vorm, pad] of vormen) {
      if (gezien.has(vorm)) yield meldOp('dubbel', begrip, pad, { wat: 'begrip', id: vorm });
      gezien.add(vorm);
    }
  }
}

/** Every abbreviation in our own prose is a begrip, so that a reader can look it up. Told once for each file. */
export function* afkortingenZijnBekend({ inhoud }: CheckContext): Iterable<Melding> {
  if (inhoud.ietsMislukt('begrip')) return;
  const zoek = zoekerVan(inhoud);
  for (const item of inhoud.alle()) {
    const gemeld = new Set<string>();
    for (const [tekst, pad] of vindProza(item.waarde)) {
      for (const afkorting of onbekendeAfkortingen(tekst, zoek)) {
        if (gemeld.has(afkorting)) continue;
        gemeld.add(afkorting);
        yield meldOp('afkorting-onbekend', item, pad, { afkorting });
      }
    }
  }
}

const zoekerVan = (inhoud: Inhoud): Begripzoeker =>
  maakBegripzoeker(
    Array.from(inhoud.van('begrip').values(), ({ id, waarde: { term, ook = [] } }) => ({ id, term, ook })),
  );

/** Keys whose texts are names, titles, places and words of the sources, or stay inside: not our own public prose. */
const GEEN_PROZA: ReadonlySet<string> = new Set([
  'titel',
  'naam',
  'kort',
  'plek',
  'adres',
  'kenmerk',
  'url',
  'term',
  'voluit',
  'ook',
  'kop',
  'zegt',
  'artikel',
  'intern',
  'opmaak',
]);

/** Every text that we wrote ourselves, with the path to it. */
function* vindProza(waarde: unknown, pad: Pad = []): Iterable<readonly [string, Pad]> {
  if (typeof waarde === 'string') yield [waarde, pad];
  else if (Array.isArray(waarde)) {
    for (const [i, deel] of waarde.entries()) yield* vindProza(deel, [...pad, i]);
  } else if (typeof waarde === 'object' && waarde !== null) {
    for (const [sleutel, deel] of Object.entries(waarde)) {
      if (!GEEN_PROZA.has(sleutel)) yield* vindProza(deel, [...pad, sleutel]);
    }
  }
}

function onbekendeAfkortingen(tekst: string, zoek: Begripzoeker): string[] {
  if (!isAfkorting(tekst.replaceAll(' ', ''))) return [];
  const bekend = zoek(tekst);
  return Array.from(tekst.matchAll(AFKORTING), ({ 0: woord, index }) => ({ woord, index }))
    .filter(({ woord }) => isAfkorting(woord) && !ROMEINS.test(woord) && woord !== 'TODO')
    .filter(({ index }) => !bekend.some(({ begin, einde }) => begin <= index && index < einde))
    .map(({ woord }) => woord);
}

const AFKORTING = /(?<![\p{L}\p{N}]\.?)[\p{Lu}\p{N}]{2,}(?![\p{L}\p{N}])/gu;
const ROMEINS = /^[IVX]+$/;
