import { maakBegripzoeker, isAfkorting, type Begripzoeker } from './begripzoeker.ts';
import type { z } from 'zod';
import { woordenVan } from '../../../../schemas/tekst.ts';
import type { Inhoud } from '../../kern/inhoud.ts';
import { op, regel } from '../../kern/regel.ts';
import { openbareTeksten } from '../teksten.ts';
import { DUBBEL, type Naamplek } from '../../kern/uniek.ts';

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
        for (const { tekst, pad } of openbareTeksten(item, isEigen)) {
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

/** Whether the words of a schema are our own. */
const isEigen = (blad: z.core.$ZodType): boolean => woordenVan(blad)?.eigen === true;

const zoekerVan = (inhoud: Inhoud): Begripzoeker =>
  maakBegripzoeker(
    Array.from(inhoud.van('begrip').values(), ({ id, waarde: { term, ook = [] } }) => ({ id, term, ook })),
  );

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
