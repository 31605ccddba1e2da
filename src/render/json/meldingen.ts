import { ernstVan, type Ernst, type Melding, type MeldingCode } from '../../domain/kern/melding.ts';
import { meldingInWoorden } from '../tekst/melding.ts';
import { telMeldingen, type PadVan } from '../terminal/meldingen.ts';

/** What `controleer --json` prints. */
export interface MeldingenJson {
  readonly versie: 1;
  readonly peildatum: string;
  readonly fouten: number;
  readonly waarschuwingen: number;
  readonly meldingen: readonly {
    readonly code: MeldingCode;
    readonly ernst: Ernst;
    readonly bestand: string;
    readonly regel: number;
    readonly kolom: number;
    readonly zin: string;
    readonly verwacht: string;
    readonly hint: string;
  }[];
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
    meldingen: meldingen.map((melding) => ({
      code: melding.code,
      ernst: ernstVan(melding.code),
      bestand: padVan(melding.plaats.bestand),
      regel: melding.plaats.regel,
      kolom: melding.plaats.kolom,
      ...meldingInWoorden(melding),
    })),
  };
}
