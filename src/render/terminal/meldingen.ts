import { isFout, type Melding } from '../../domain/kern/melding.ts';
import { VERBODEN_TEKENS } from '../../domain/kern/yaml/scan.ts';
import { aantal } from '../../domain/kern/woorden/opsomming.ts';
import { GEEN_OPMAAK, type Opmaak } from './opmaak.ts';

/** Gives the path of a content file as the reader can open it. */
export type PadVan = (bestand: string) => string;

/** The name of a file can hold anything: a character that would move the cursor or start a line is shown as `�`. */
const zichtbaar = (tekst: string): string => tekst.replace(VERBODEN_TEKENS, '�').replace(/[\t\r\n]/g, '�');

/** A melding in two lines: `file:line:column ernst code sentence`, and a hint. */
export function renderMelding(melding: Melding, padVan: PadVan, opmaak: Opmaak = GEEN_OPMAAK): string {
  const { code, ernst, zin, verwacht, hint } = melding;
  const { bestand, regel, kolom } = melding.plaats;
  const kleur = ernst === 'fout' ? opmaak.rood : opmaak.oranje;
  const plaats = opmaak.vet(`${zichtbaar(padVan(bestand))}:${regel}:${kolom}`);
  return `${plaats} ${kleur(ernst)} ${opmaak.grijs(code)} ${zichtbaar(zin)} Verwacht: ${zichtbaar(verwacht)}\n  Hint: ${zichtbaar(hint)}`;
}

/** How many errors and warnings there are: "2 fouten, 1 waarschuwing". */
export function telMeldingen(meldingen: readonly Melding[]): {
  fouten: number;
  waarschuwingen: number;
  tekst: string;
} {
  const fouten = meldingen.filter(isFout).length;
  const waarschuwingen = meldingen.length - fouten;
  const tekst = `${aantal(fouten, 'fout', 'fouten')}, ${aantal(waarschuwingen, 'waarschuwing', 'waarschuwingen')}`;
  return { fouten, waarschuwingen, tekst };
}

/** All meldingen with their count on the last line. */
export const renderMeldingen = (
  meldingen: readonly Melding[],
  padVan: PadVan,
  opmaak: Opmaak = GEEN_OPMAAK,
): string =>
  [...meldingen.map((melding) => renderMelding(melding, padVan, opmaak)), telMeldingen(meldingen).tekst].join(
    '\n',
  );
