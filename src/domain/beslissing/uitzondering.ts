import type { Bestand } from '../kern/bestand.ts';
import { parseYaml } from '../kern/yaml/boom.ts';
import { tekstVan, type Wijziging } from './wijziging.ts';
import { netteTekst } from '../kern/yaml/schrijf.ts';
import { voegItemToe } from '../kern/yaml/lijst.ts';

/** The file in which the content says which personal data everybody may read. */
export const UITZONDERINGEN = 'site.yaml';

/** The content in which it says that these words may be read by everybody, and why. */
export function uitzonderingVoor(
  gegevens: readonly { readonly woorden: string }[],
  reden: string,
  bestanden: readonly Bestand[],
): Wijziging {
  const oud = tekstVan(bestanden, UITZONDERINGEN) ?? '';
  let nieuw = oud;
  for (const woorden of new Set(gegevens.map((gegeven) => gegeven.woorden))) {
    nieuw = voegItemToe(nieuw, 'persoonsgegevens', aantalIn(nieuw), {
      tekst: woorden,
      reden: netteTekst(reden),
    });
  }
  return { pad: UITZONDERINGEN, oud, nieuw };
}

function aantalIn(tekst: string): number {
  const { persoonsgegevens } = parseYaml(tekst.replace(/^\uFEFF/, '')).waarde as {
    readonly persoonsgegevens?: readonly unknown[] | null;
  };
  return persoonsgegevens?.length ?? 0;
}
