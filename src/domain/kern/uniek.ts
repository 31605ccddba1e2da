import type { EenItem, Item } from './inhoud.ts';
import { meldingsoort } from './melding.ts';
import { op, regel, type Regel } from './regel.ts';
import type { Pad } from './yaml/boom.ts';

/** Something stands there twice. `wat` says what, with its article and a capital: "Het onderdeel". */
export const DUBBEL = meldingsoort<{ wat: string; id: string }>({
  code: 'dubbel',
  ernst: 'fout',
  zin: ({ wat, id }) => `${wat} ‘${id}’ komt hier voor de tweede keer voor.`,
  verwacht: 'Elke naam één keer.',
  hint: 'Wis er een, of geef hem een andere naam.',
});

/** A name in a file, and where it stands. */
export type Naamplek = readonly [naam: string, pad: Pad];

/** A rule that no file of a kind has a name twice in one list. `lijstenVan` gives each list in which names are unique. */
export const uniek = <S extends EenItem['soort']>(
  soort: S,
  wat: string,
  lijstenVan: (waarde: Item<S>['waarde']) => readonly (readonly Naamplek[])[],
): Regel =>
  regel({
    ...DUBBEL,
    *zoek({ inhoud }) {
      for (const item of inhoud.van(soort).values()) {
        for (const [id, pad] of lijstenVan(item.waarde).flatMap(herhalingen))
          yield op(item, pad, { wat, id });
      }
    },
  });

/** The names that occurred before, where they stand again. */
function herhalingen(lijst: readonly Naamplek[]): Naamplek[] {
  const gezien = new Set<string>();
  return lijst.filter(([naam]) => {
    const opnieuw = gezien.has(naam);
    gezien.add(naam);
    return opnieuw;
  });
}
