import type { Wijziging } from '../../domain/beslissing/wijziging.ts';
import type { Kleur } from '../../domain/thema/kleur.ts';
import { accentVoor, themaVoor } from '../../domain/thema/themaVoor.ts';

/** The look, made of one colour. */
export const themabestand = (kleur: Kleur): Wijziging => ({
  pad: 'content/thema/thema.css',
  oud: undefined,
  nieuw: themaVoor(kleur),
});

/** Says that links and buttons couldn't have the colour that was asked; `undefined` when they have it. */
export function anderAccent(kleur: Kleur): string | undefined {
  const { links, knoppen } = accentVoor(kleur);
  // Links stand on white and on coloured grounds; the text of a button is white.
  if (links === kleur) return undefined;
  const zinnen =
    knoppen === kleur
      ? `${kleur} is te licht voor links op een gekleurd vlak. Links hebben daarom ${links}`
      : `${kleur} is te licht voor tekst op wit. Links hebben daarom ${links}, en knoppen ${knoppen}`;
  return `${zinnen}; u kunt dat aanpassen in content/thema/thema.css.`;
}
