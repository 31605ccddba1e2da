import type { Bestand } from '../kern/bestand.ts';
import { parseInhoud } from '../kern/parse/parseInhoud.ts';

/**
 * An internal note. It is no part of the register, which is the allowlist of what may be public: only the internal
 * build and the commands read notes, through this module.
 */
export interface Notitie {
  /** What the note is about: `actie`, `plan`, `bron` … */
  readonly soort: string;
  /** The id of what it is about: `plan/nummer` for an action. */
  readonly id: string;
  /** The path of the file, relative to the content folder. */
  readonly bestand: string;
  readonly tekst: string;
  /** Whether it is the file's own note, and not one of a part of it: an entry, an onderdeel. */
  readonly eigen: boolean;
}

/** Every internal note in the content, in the order of the files. */
export function leesNotities(bestanden: readonly Bestand[]): Notitie[] {
  const { inhoud } = parseInhoud(bestanden);
  return [...inhoud.alle()]
    .flatMap(({ soort, id, bestand, waarde }) =>
      [...vindNotities(waarde)].map((deel) => ({ soort, id, bestand, ...deel })),
    )
    .sort((a, b) => (a.bestand < b.bestand ? -1 : a.bestand > b.bestand ? 1 : 0));
}

function* vindNotities(waarde: unknown, eigen = true): Iterable<Pick<Notitie, 'tekst' | 'eigen'>> {
  if (typeof waarde !== 'object' || waarde === null) return;
  for (const [sleutel, deel] of Object.entries(waarde)) {
    if (sleutel === 'intern') yield { tekst: (deel as { readonly notitie: string }).notitie, eigen };
    else yield* vindNotities(deel, false);
  }
}
