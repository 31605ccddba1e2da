import { z } from 'zod';
import { openbaar } from './openbaar.ts';
import { Tekst } from './tekst.ts';
import { isVelden } from './velden.ts';
import { Vindplaats } from './vindplaats.ts';

/** What a statement rests on: a source says so, or it is our reading. */
export type Grondslag = 'bron' | 'duiding';

declare const VELDEN: unique symbol;

/** A schema made by `metGrondslag`, and the fields that it has besides what they rest on. */
export interface GegrondMerk<V extends z.ZodRawShape> {
  readonly [VELDEN]: V;
}

/**
 * A statement with its grondslag. What a source says has a vindplaats; what we conclude has a reden
 * (and a vindplaats where there is a text that we read it from).
 */
export const metGrondslag = <V extends z.ZodRawShape>(velden: V) =>
  metAlleMeldingen(velden, grondslagUnie(velden)) as ReturnType<typeof grondslagUnie<V>> & GegrondMerk<V>;

const grondslagUnie = <V extends z.ZodRawShape>(velden: V) =>
  z.discriminatedUnion('grondslag', [
    z.strictObject({
      ...velden,
      grondslag: openbaar(z.literal('bron'), 'bron: een bron zegt dit met zoveel woorden.'),
      vindplaats: openbaar(Vindplaats, 'Waar dit staat.'),
      reden: openbaar(Tekst.optional(), 'Toelichting of reden, als die nodig is.'),
    }),
    z.strictObject({
      ...velden,
      grondslag: openbaar(z.literal('duiding'), 'duiding: dit is onze lezing.'),
      reden: openbaar(Tekst, 'Waarom wij dit zo lezen.'),
      vindplaats: openbaar(Vindplaats.optional(), 'De tekst waaruit wij dit opmaken.'),
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
