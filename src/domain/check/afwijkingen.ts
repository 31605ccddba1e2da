import type { Item } from '../kern/inhoud.ts';
import type { Melding } from '../kern/melding.ts';
import { herhalingen, meldOp, type CheckContext } from './regel.ts';

type Deel = Item<'afwijking'>['waarde']['raakt'][number];

/** An afwijking between two bronnen names two, and two statements never stand in one and the same place. */
export function* afwijkingenSprekenTegen({ inhoud }: CheckContext): Iterable<Melding> {
  for (const afwijking of inhoud.van('afwijking').values()) {
    const { soort, a, b } = afwijking.waarde;
    const zelfdeBron = b?.vindplaats.bron.id === a.vindplaats.bron.id;
    if (soort === 'bronnen' && (!b || zelfdeBron)) {
      const pad = b ? ['b', 'vindplaats', 'bron'] : ['soort'];
      yield meldOp('afwijking-een-bron', afwijking, pad, { bron: a.vindplaats.bron.id });
    }
    if (b && zelfdeBron && b.vindplaats.plek === a.vindplaats.plek) {
      yield meldOp('afwijking-zelfde-plek', afwijking, ['b', 'vindplaats', 'plek'], {
        plek: b.vindplaats.plek,
      });
    }
  }
}

/** An afwijking names each page that it touches once. */
export function* afwijkingenRakenEenmaal({ inhoud }: CheckContext): Iterable<Melding> {
  for (const afwijking of inhoud.van('afwijking').values()) {
    for (const [i, id] of herhalingen(afwijking.waarde.raakt, sleutelVan)) {
      yield meldOp('dubbel', afwijking, ['raakt', i], { wat: 'onderwerp', id });
    }
  }
}

const sleutelVan = (deel: Deel): string =>
  Object.entries(deel)
    .map(([soort, { id }]) => `${soort}: ${id}`)
    .join();
