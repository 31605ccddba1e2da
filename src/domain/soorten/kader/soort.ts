import { Kader as KaderSchema } from '../../../../schemas/kader.ts';
import type { Entiteit } from '../../kern/link/model.ts';
import type { Mutable } from '../../kern/link/mutable.ts';
import { inhoudsoort, type Dingsoort } from '../../kern/soort.ts';
import { vind } from '../../kern/link/vind.ts';
import { opDatum } from '../stuk.ts';

type Velden = Entiteit<'kader', typeof KaderSchema>;
type OnderdeelVelden = Velden['onderdelen'][number];

/** A kind of onderdeel, with the words for it. */
export type Soort = Velden['soorten'][number];

/** What a kader wants done for an onderdeel, by the region or by every municipality. */
export type Activiteit = OnderdeelVelden['activiteiten'][number];

/** A part of a kader that actions can be linked with. */
export interface Onderdeel extends Omit<OnderdeelVelden, 'soort'> {
  readonly is: 'onderdeel';
  readonly kader: Kader;
  readonly soort: Soort;
}

/** A policy framework. */
export interface Kader extends Omit<Velden, 'onderdelen'> {
  readonly onderdelen: readonly Onderdeel[];
  /** The kaders that succeed it. */
  readonly opvolgers: readonly Kader[];
}

export const onderdeel: Dingsoort<'onderdeel', Onderdeel> = {
  is: 'onderdeel',
  woorden: { een: 'Onderdeel van een kader', meer: 'Onderdelen van een kader' },
  noem: ({ soort: { enkelvoud }, nummer, naam }) => {
    const soort = enkelvoud.charAt(0).toUpperCase() + enkelvoud.slice(1);
    return `${nummer === undefined ? soort : `${soort} ${nummer}`}: ${naam}`;
  },
  adres: ({ kader: { id: kaderId }, id }) => `/kaders/${kaderId}/${id}/`,
};

export const kader = inhoudsoort<Kader>()({
  is: 'kader',
  woorden: { een: 'Kader', meer: 'Kaders' },
  noem: ({ titel }) => titel,
  adres: '/kaders/',
  verzameling: 'kaders',
  pad: 'kaders/*.yaml',
  schema: KaderSchema,
  delen: { onderdelen: onderdeel },
  index: { groep: 'afgesproken' },
  vulAan(deze: Mutable<Kader>, _, context) {
    deze.opvolgers = [...context.alle('kader')].filter(({ opvolgerVan }) => opvolgerVan === deze);
    const soorten = new Map(deze.soorten.map((soort) => [soort.id, soort]));
    for (const deel of deze.onderdelen as readonly Mutable<Onderdeel>[]) {
      deel.kader = deze;
      deel.soort = vind(soorten, deel.soort as unknown as string);
    }
    deze.berichten = opDatum(deze.berichten);
  },
});
