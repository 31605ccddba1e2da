import type { Licentie } from '../../../schemas/licentie.ts';
import { isOnbekend } from '../../../schemas/onbekend.ts';
import type { Site } from '../../domain/register.ts';

interface Licentietekst {
  /** Its name in a sentence. */
  readonly naam: string;
  /** The lasting address of its text. */
  readonly adres: string;
  /** What it allows, and what it asks, in a sentence. */
  readonly zin: string;
}

/** The licence of the data of a site, with its name in the SPDX list. */
export interface LicentieBeeld extends Licentietekst {
  readonly id: Licentie;
}

const LICENTIETEKSTEN: Readonly<Record<Licentie, Licentietekst>> = {
  'CC0-1.0': {
    naam: 'Creative Commons Zero (CC0 1.0)',
    adres: 'https://creativecommons.org/publicdomain/zero/1.0/',
    zin: 'U mag de gegevens gebruiken, veranderen en delen, zonder iets te vragen.',
  },
  'CC-BY-4.0': {
    naam: 'Creative Commons Naamsvermelding (CC BY 4.0)',
    adres: 'https://creativecommons.org/licenses/by/4.0/',
    zin: 'U mag de gegevens gebruiken, veranderen en delen. Zeg er wel bij van wie ze komen en wat u veranderde.',
  },
  'CC-BY-SA-4.0': {
    naam: 'Creative Commons Naamsvermelding, Gelijk delen (CC BY-SA 4.0)',
    adres: 'https://creativecommons.org/licenses/by-sa/4.0/',
    zin: 'U mag de gegevens gebruiken, veranderen en delen. Zeg er wel bij van wie ze komen en wat u veranderde, en deel wat u ervan maakt onder dezelfde licentie.',
  },
  'EUPL-1.2': {
    naam: 'European Union Public Licence 1.2 (EUPL)',
    adres: 'https://data.europa.eu/eli/dec_impl/2017/863/oj',
    zin: 'U mag de gegevens gebruiken, veranderen en delen. Zeg er wel bij van wie ze komen en wat u veranderde, en deel wat u ervan maakt onder dezelfde licentie.',
  },
};

/** The licence of the data of a site, in words; `undefined` when none was chosen. */
export const beeldLicentie = ({ licentie }: Site): LicentieBeeld | undefined =>
  isOnbekend(licentie) ? undefined : { id: licentie, ...LICENTIETEKSTEN[licentie] };

/** The address of the licence of the data of a site; `undefined` when none was chosen. */
export const licentieAdres = (site: Site): string | undefined => beeldLicentie(site)?.adres;
