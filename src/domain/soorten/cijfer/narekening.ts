import { rekenReeksenNa, rekenVerschilNa } from './rekensom.ts';
import type { Inhoud, Item } from '../../kern/inhoud.ts';
import type { Pad } from '../../kern/yaml/boom.ts';

type Cijfer = Item<'cijfer'>;
type Som = NonNullable<Cijfer['waarde']['sommen']>[number];
type Verschil = NonNullable<Cijfer['waarde']['verschillen']>[number];

/** A sum in a file, added up again in each period that can be. */
interface Nagerekendesom {
  readonly cijfer: Cijfer;
  readonly som: Som;
  readonly pad: Pad;
  readonly narekeningen: ReturnType<typeof rekenReeksenNa>;
}

/** A difference in a file, computed again where it can be. */
interface Nagerekendverschil {
  readonly cijfer: Cijfer;
  readonly verschil: Verschil;
  readonly pad: Pad;
  readonly narekening: ReturnType<typeof rekenVerschilNa>;
}

/** Every sum of series that exist. */
export function* sommen(inhoud: Inhoud): Iterable<Nagerekendesom> {
  for (const cijfer of inhoud.van('cijfer').values()) {
    const waarden = waardenPerReeks(cijfer);
    for (const [i, som] of (cijfer.waarde.sommen ?? []).entries()) {
      const vanTotaal = waarden.get(som.totaal);
      const vanDelen = som.delen.map((deel) => waarden.get(deel));
      if (!vanTotaal || !vanDelen.every((deel) => deel !== undefined)) continue;
      yield { cijfer, som, pad: ['sommen', i], narekeningen: rekenReeksenNa(vanTotaal, vanDelen) };
    }
  }
}

/** Every difference of a series that exists. */
export function* verschillen(inhoud: Inhoud): Iterable<Nagerekendverschil> {
  for (const cijfer of inhoud.van('cijfer').values()) {
    const waarden = waardenPerReeks(cijfer);
    for (const [i, verschil] of (cijfer.waarde.verschillen ?? []).entries()) {
      const reeks = waarden.get(verschil.reeks);
      if (!reeks) continue;
      const narekening = rekenVerschilNa(reeks, verschil.van, verschil.tot, verschil.volgens_bron);
      yield { cijfer, verschil, pad: ['verschillen', i], narekening };
    }
  }
}

const waardenPerReeks = (
  cijfer: Cijfer,
): ReadonlyMap<string, Cijfer['waarde']['reeksen'][number]['waarden']> =>
  new Map(cijfer.waarde.reeksen.map(({ id, waarden }) => [id, waarden]));
