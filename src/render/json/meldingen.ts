import type { Melding, Uitspraak } from '../../domain/kern/melding.ts';
import { telMeldingen, type PadVan } from '../terminal/meldingen.ts';

/** What `controleer --json` prints. */
export interface MeldingenJson {
  readonly versie: 1;
  readonly peildatum: string;
  readonly fouten: number;
  readonly waarschuwingen: number;
  readonly meldingen: readonly (Uitspraak & {
    readonly bestand: string;
    readonly regel: number;
    readonly kolom: number;
  })[];
}

/** The meldingen for a program. */
export function renderMeldingenJson(
  meldingen: readonly Melding[],
  peildatum: string,
  padVan: PadVan,
): MeldingenJson {
  const { fouten, waarschuwingen } = telMeldingen(meldingen);
  return {
    versie: 1,
    peildatum,
    fouten,
    waarschuwingen,
    meldingen: meldingen.map(({ code, ernst, plaats, zin, verwacht, hint }) => ({
      code,
      ernst,
      bestand: padVan(plaats.bestand),
      regel: plaats.regel,
      kolom: plaats.kolom,
      zin,
      verwacht,
      hint,
    })),
  };
}
