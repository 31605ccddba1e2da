import { SLUG_PATROON } from '../../../../schemas/slug.ts';
import { Concordantie as ConcordantieSchema } from '../../../../schemas/concordantie.ts';
import type { Entiteit } from '../../kern/link/model.ts';
import type { Mutable } from '../../kern/link/mutable.ts';
import { inhoudsoort } from '../../kern/soort.ts';
import type { Kader, Onderdeel } from '../kader/soort.ts';

type Velden = Entiteit<'concordantie', typeof ConcordantieSchema>;

/** How one onderdeel of the older kader continues; with `geen` in nothing. */
export interface Concordantieregel extends Omit<Velden['regels'][number], 'van' | 'naar'> {
  readonly van: Onderdeel;
  readonly naar: readonly Onderdeel[];
}

/** How the onderdelen of one kader continue in its successor. */
export interface Concordantie extends Omit<Velden, 'regels'> {
  readonly van: Kader;
  readonly naar: Kader;
  /** In the order of the older kader's onderdelen. */
  readonly regels: readonly Concordantieregel[];
}

export const concordantie = inhoudsoort<Concordantie>()({
  is: 'concordantie',
  woorden: { een: 'Van oud naar nieuw kader', meer: 'Van oud naar nieuw kader' },
  noem: ({ van, naar }) => `Van ${van.titel} naar ${naar.titel}`,
  adres: '/concordanties/',
  verzameling: 'concordanties',
  pad: 'concordanties/*.yaml',
  naam: {
    patroon: new RegExp(`${SLUG_PATROON.source.slice(0, -1)}--${SLUG_PATROON.source.slice(1)}`),
    zin: (naam) => `De naam ‘${naam}’ noemt geen twee kaders.`,
    verwacht:
      'Een naam zoals ‘<oud>--<nieuw>.yaml’: de ids van het oude en het nieuwe kader, met twee streepjes ertussen.',
    hint: 'Noem het bijvoorbeeld ‘visie-2018-2022--visie-2023-2030.yaml’.',
  },
  schema: ConcordantieSchema,
  index: { groep: 'afgesproken' },
  vulAan(deze: Mutable<Concordantie>, _, context) {
    const [van = '', naar = ''] = deze.id.split('--');
    deze.van = context.vind('kader', van);
    deze.naar = context.vind('kader', naar);
    deze.regels = (deze.regels as unknown as Velden['regels'])
      .map((regel) => ({
        ...regel,
        van: context.vind('onderdeel', `${van}/${regel.van}`),
        naar: regel.naar.map((onderdeel) => context.vind('onderdeel', `${naar}/${onderdeel}`)),
      }))
      .sort((a, b) => deze.van.onderdelen.indexOf(a.van) - deze.van.onderdelen.indexOf(b.van));
  },
});
