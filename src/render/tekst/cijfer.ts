import { isOnbekend } from '../../../schemas/onbekend.ts';
import type { Punt, Reeks } from '../../domain/register.ts';
import { getalInWoorden } from '../../domain/kern/woorden/getal.ts';

const VOORAF: Readonly<Record<Punt['soort'], string>> = {
  precies: '',
  ongeveer: 'ongeveer ',
  minimaal: 'minimaal ',
  hooguit: 'hooguit ',
  ruim: 'ruim ',
  bijna: 'bijna ',
  'minder-dan': 'minder dan ',
};

/** A figure without its unit, as exact as its source: "6.251", "ongeveer 30%", "1 op de 20", "onbekend". */
export function cijferInWoorden({ waarde, op, soort }: Punt, maat: Reeks['maat']): string {
  if (isOnbekend(waarde)) return 'onbekend';
  return `${VOORAF[soort]}${getalInWoorden(waarde)}${achteraf(maat, op)}`;
}

function achteraf(maat: Reeks['maat'], op: number | undefined): string {
  if (maat === 'procent') return '%';
  return maat === 'verhouding' && op !== undefined ? ` op de ${getalInWoorden(op)}` : '';
}

/** A figure with its unit: "6.251 meldingen", "ongeveer 30% van alle meldingen". */
export const cijferMetEenheid = (punt: Punt, { maat, eenheid }: Reeks): string =>
  isOnbekend(punt.waarde) ? 'onbekend' : `${cijferInWoorden(punt, maat)} ${eenheid}`;

/** A sum as it is written: "92 + 61". */
export const somInWoorden = (delen: readonly number[], inWoorden: (getal: number) => string): string =>
  delen.map(inWoorden).join(' + ');

/** Whether the value of a figure is known. */
export const heeftWaarde = (punt: Punt): punt is Punt & { readonly waarde: number } =>
  !isOnbekend(punt.waarde);
