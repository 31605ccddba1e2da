import type { Collegevoorstel } from '../../../domain/register.ts';
import { alinea, tekst, type Blok } from '../../beeld/document.ts';
import { datumInWoorden } from '../../tekst/datum.ts';
import { wieIn } from './stem.ts';

/** Who was asked about a proposal, when, and who agreed: by functie. */
export function afstemmingBlok(voorstel: Collegevoorstel): Blok {
  const { afstemming } = voorstel;
  if (afstemming.length === 0) return alinea('Er is nog niemand gevraagd.');
  return {
    soort: 'tabel',
    bijschrift: 'Wie is gevraagd, en wie akkoord is',
    kolommen: [
      { kop: 'Wie', breedte: 36 },
      { kop: 'Gevraagd', breedte: 18 },
      { kop: 'Akkoord', breedte: 18 },
      { kop: 'Opmerking', breedte: 28 },
    ],
    rijen: afstemming.map(({ wie, gevraagd, akkoord, opmerking = '' }) => [
      [[tekst(wieIn(wie, voorstel))]],
      [[tekst(gevraagd ? datumInWoorden(gevraagd) : '')]],
      [[tekst(akkoord ? datumInWoorden(akkoord) : 'nog niet')]],
      [[tekst(opmerking)]],
    ]),
  };
}
