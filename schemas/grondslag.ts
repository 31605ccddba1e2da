import { z } from 'zod';
import { Tekst } from './tekst.ts';
import { isVelden } from './velden.ts';
import { Vindplaats } from './vindplaats.ts';

/** What a statement rests on: a source says so, or it is our reading. */
export type Grondslag = 'bron' | 'duiding';

/**
 * A statement with its grondslag. What a source says has a vindplaats; what we conclude has a reden
 * (and a vindplaats where there is a text that we read it from).
 */
export const metGrondslag = <S extends z.ZodRawShape>(velden: S) =>
  metAlleMeldingen(velden, grondslagUnie(velden));

const grondslagUnie = <S extends z.ZodRawShape>(velden: S) =>
  z.discriminatedUnion('grondslag', [
    z.strictObject({
      ...velden,
      grondslag: z.literal('bron').describe('bron: een bron zegt dit met zoveel woorden.'),
      vindplaats: Vindplaats.describe('Waar dit staat.'),
      reden: Tekst.optional().describe('Toelichting of reden, als die nodig is.'),
    }),
    z.strictObject({
      ...velden,
      grondslag: z.literal('duiding').describe('duiding: dit is onze lezing.'),
      reden: Tekst.describe('Waarom wij dit zo lezen.'),
      vindplaats: Vindplaats.optional().describe('De tekst waaruit wij dit opmaken.'),
    }),
  ]);

/** Without a good grondslag zod can't choose, and says nothing of the other fields; then they are checked on their own. */
const metAlleMeldingen = <S extends z.ZodType>(velden: z.ZodRawShape, unie: S): S => {
  const los = z.looseObject(velden);
  return unie.superRefine(
    (waarde: unknown, ctx) => {
      if (!isVelden(waarde) || !Object.keys(velden).some((veld) => veld in waarde)) return;
      if (waarde['grondslag'] === 'bron' || waarde['grondslag'] === 'duiding') return;
      for (const issue of los.safeParse(waarde).error?.issues ?? []) {
        ctx.issues.push({ ...issue, input: waarde } as z.core.$ZodRawIssue);
      }
    },
    { when: () => true },
  );
};
