import { createHash } from 'node:crypto';
import { renameSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';
import { nu } from '../../io/klok.ts';
import { leesOfNiets } from '../../io/schrijfBestand.ts';
import { bewaarBijBeheer, bijBeheer } from '../opslag/beheermap.ts';
import type { Ingevuld } from '../formulier.ts';

/** What somebody filled in about an action and didn't get written down yet. */
const Klad = z.strictObject({
  versie: z.literal(1),
  /** When it was kept. */
  bewaard: z.iso.datetime(),
  /** What was filled in, by the names of the form's fields. */
  ingevuld: z.record(z.string(), z.string()),
});
export type Klad = z.output<typeof Klad>;

/** Whose draft it is, and about which action. */
export interface Kladsleutel {
  readonly content: string;
  /** Who filled it in: the same for the same person. */
  readonly wie: string;
  readonly actie: { readonly plan: string; readonly nummer: string };
}

/** Where a draft stands: one file for each person and action. Names of people stand in no path. */
export const kladPad = ({ content, wie, actie }: Kladsleutel): string =>
  bijBeheer(
    content,
    'kladjes',
    createHash('sha256').update(wie).digest('hex').slice(0, 16),
    `${actie.plan}--${encodeURIComponent(actie.nummer)}.json`,
  );

/** A draft; one that can't be read any more is put aside, and `opzij` says as what. */
export function leesKlad(sleutel: Kladsleutel): Klad | { readonly opzij: string } | undefined {
  const pad = kladPad(sleutel);
  const tekst = leesOfNiets(pad);
  if (tekst === undefined) return undefined;
  try {
    return Klad.parse(JSON.parse(tekst));
  } catch {
    const opzij = `${pad}.${nu().replace(/\W/g, '')}.onleesbaar`;
    renameSync(pad, opzij);
    return { opzij: basename(opzij) };
  }
}

/** Keeps what somebody filled in, and says whether it did: of a form that is empty there is no draft. */
export function bewaarKlad(
  sleutel: Kladsleutel,
  ingevuld: Ingevuld,
  eigenNotitie: string | undefined,
): boolean {
  if (klaar.has(ingevuld['blad'] ?? '')) return false;
  if (isLeeg(ingevuld, eigenNotitie)) {
    if (isVanBlad(sleutel, ingevuld)) vergeetKlad(sleutel);
    return false;
  }
  const bewaren = Object.fromEntries(Object.entries(ingevuld).filter(([naam]) => !NIET_BEWAARD.has(naam)));
  const klad: Klad = { versie: 1, bewaard: nu(), ingevuld: bewaren };
  bewaarBijBeheer(sleutel.content, kladPad(sleutel), `${JSON.stringify(klad, null, 2)}\n`);
  return true;
}

/** Throws a draft away. */
export function vergeetKlad(sleutel: Kladsleutel): void {
  rmSync(kladPad(sleutel), { force: true });
}

/** Whether the draft that is kept comes from this sheet: another window may have one that isn't done with. */
export function isVanBlad(sleutel: Kladsleutel, ingevuld: Ingevuld): boolean {
  const klad = leesKlad(sleutel);
  return klad !== undefined && 'ingevuld' in klad && klad.ingevuld['blad'] === ingevuld['blad'];
}

/** A sheet was written down: what its browser still sends of it comes too late. */
export function isKlaar(ingevuld: Ingevuld): void {
  const { blad } = ingevuld;
  if (blad === undefined) return;
  klaar.add(blad);
  const [oudste] = klaar;
  if (klaar.size > ONTHOUDEN && oudste !== undefined) klaar.delete(oudste);
}

const klaar = new Set<string>();

/** How many sheets that were written down are remembered: only those of the last minutes matter. */
const ONTHOUDEN = 1000;

/** What of a form is about sending it, and nothing that somebody filled in. */
const NIET_BEWAARD: ReadonlySet<string> = new Set(['actie', 'doe', 'teken', 'plek', 'toch']);
const GEEN_INVOER: ReadonlySet<string> = new Set([
  ...NIET_BEWAARD,
  'blad',
  'gezien',
  'begonnen',
  'datum',
  'verbeter',
]);

/** Whether nothing was filled in: the day is, and the note that was there. */
const isLeeg = (ingevuld: Ingevuld, eigenNotitie: string | undefined): boolean =>
  Object.entries(ingevuld).every(
    ([naam, waarde]) => GEEN_INVOER.has(naam) || (naam === 'notitie' && waarde === eigenNotitie),
  );
