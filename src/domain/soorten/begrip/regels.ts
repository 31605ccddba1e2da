import { maakBegripzoeker, isAfkorting, type Begripzoeker } from './begripzoeker.ts';
import type { z } from 'zod';
import { isOpenbaar } from '../../../../schemas/openbaar.ts';
import { woordenVan } from '../../../../schemas/tekst.ts';
import { isVelden } from '../../../../schemas/velden.ts';
import type { EenItem, Inhoud } from '../../kern/inhoud.ts';
import { bladenVan, kaartVoor, lijstVan } from '../../kern/link/keuze.ts';
import { splitsMdx, type Gebruik } from '../../kern/mdx/bestand.ts';
import { loop } from '../../kern/mdx/loop.ts';
import { op, regel } from '../../kern/regel.ts';
import { DUBBEL, type Naamplek } from '../../kern/uniek.ts';
import type { Pad } from '../../kern/yaml/boom.ts';
import { inhoudsoortVan } from '../soorten.ts';

/** What holds for begrippen, and for the words that need one. */
export const BEGRIPREGELS = [
  /** A word is explained in one place: no two begrippen are written alike. */
  regel({
    ...DUBBEL,
    *zoek({ inhoud }) {
      const gezien = new Set<string>();
      for (const begrip of inhoud.van('begrip').values()) {
        const { term, ook = [] } = begrip.waarde;
        const vormen: Naamplek[] = [[term, ['term']], ...ook.map((vorm, i): Naamplek => [vorm, ['ook', i]])];
        for (const [id, pad] of vormen) {
          if (gezien.has(id)) yield op(begrip, pad, { wat: 'De schrijfwijze', id });
          gezien.add(id);
        }
      }
    },
  }),
  /** Every abbreviation in our own prose is a begrip, so that a reader can look it up. Told once for each file. */
  regel({
    code: 'afkorting-onbekend',
    ernst: 'waarschuwing',
    *zoek({ inhoud }) {
      if (inhoud.ietsMislukt('begrip')) return;
      const zoek = zoekerVan(inhoud);
      for (const item of inhoud.alle()) {
        const gemeld = new Set<string>();
        for (const [tekst, pad] of prozaVan(item)) {
          for (const afkorting of onbekendeAfkortingen(tekst, zoek)) {
            if (gemeld.has(afkorting)) continue;
            gemeld.add(afkorting);
            yield op(item, pad, { afkorting });
          }
        }
      }
    },
    zin: ({ afkorting }) => `De afkorting ‘${afkorting}’ wordt nergens uitgelegd.`,
    verwacht: 'Een begrip met deze afkorting als ‘term’ of bij ‘ook’.',
    hint: 'Maak een bestand in content/begrippen, of schrijf de woorden uit.',
  }),
];

const zoekerVan = (inhoud: Inhoud): Begripzoeker =>
  maakBegripzoeker(
    Array.from(inhoud.van('begrip').values(), ({ id, waarde: { term, ook = [] } }) => ({ id, term, ook })),
  );

/** Every text of a file that we wrote ourselves and everybody may read, with the path to it. */
function* prozaVan({ soort, waarde }: EenItem): Iterable<readonly [string, Pad]> {
  const { schema, mdx } = inhoudsoortVan(soort);
  if (!mdx) {
    yield* vindProza(schema, waarde, []);
    return;
  }
  const { kop, lijf } = splitsMdx(waarde);
  yield* vindProza(schema, kop, []);
  const inGebruik = ({ naam, eigenschappen }: Gebruik, pad: Pad): Iterable<readonly [string, Pad]> =>
    vindProza(mdx.onderdelen[naam]?.eigenschappen, eigenschappen, [...pad, 'eigenschappen']);
  if ('blokken' in lijf) {
    for (const { node, pad } of loop(lijf.blokken)) {
      if (node.soort === 'woorden') yield [node.woorden, [...pad, 'woorden']];
      if (node.soort === 'onderdeel') yield* inGebruik(node.gebruik, [...pad, 'gebruik']);
    }
  } else {
    for (const [i, tekst] of lijf.teksten.entries()) yield [tekst, ['teksten', i]];
    for (const [i, gebruik] of lijf.onderdelen.entries()) yield* inGebruik(gebruik, ['onderdelen', i]);
  }
}

/** The same of a value, by its schema: that says which words are our own, and what stays inside. */
function* vindProza(
  schema: z.core.$ZodType | undefined,
  waarde: unknown,
  pad: Pad,
): Iterable<readonly [string, Pad]> {
  if (schema === undefined) return;
  if (typeof waarde === 'string') {
    if (bladenVan(schema).some((blad) => woordenVan(blad)?.eigen)) yield [waarde, pad];
  } else if (Array.isArray(waarde)) {
    for (const [i, deel] of waarde.entries()) yield* vindProza(lijstVan(schema), deel, [...pad, i]);
  } else if (isVelden(waarde)) {
    const velden = kaartVoor(schema, waarde) ?? {};
    for (const [veld, deel] of Object.entries(waarde)) {
      const vorm = velden[veld];
      if (vorm && isOpenbaar(vorm)) yield* vindProza(vorm, deel, [...pad, veld]);
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
