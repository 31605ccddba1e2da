import { isOnbekend } from '../../../schemas/onbekend.ts';
import { rekenNa } from '../soorten/cijfer/rekensom.ts';
import type { Melding } from '../kern/melding.ts';
import type { Pad } from '../kern/yaml/boom.ts';
import { herhalingen, meldOp, type CheckContext } from './regel.ts';

/** The period of a budget ends after it begins, and its posts have ids of their own. */
export function* begrotingenHebbenEenVorm({ inhoud }: CheckContext): Iterable<Melding> {
  for (const middelen of inhoud.van('middelen').values()) {
    const { kolommen, periode } = middelen.waarde;
    if (!isOnbekend(periode) && periode.tot_en_met.laatste < periode.van.eerste) {
      yield meldOp('looptijd-omgekeerd', middelen, ['periode', 'tot_en_met'], {
        van: periode.van.tekst,
        totEnMet: periode.tot_en_met.tekst,
      });
    }
    const posten = kolommen.flatMap((kolom, i) =>
      kolom.posten.map(({ id }, j) => ({ id, pad: ['kolommen', i, 'posten', j, 'id'] satisfies Pad })),
    );
    for (const [i, id] of herhalingen(posten, (post) => post.id)) {
      yield meldOp('dubbel', middelen, posten[i]?.pad ?? [], { wat: 'post', id });
    }
  }
}

/** The posts of each side of a budget add up to the total that the source gives, or an afwijking tells that they don't. */
export function* begrotingenKloppen({ inhoud }: CheckContext): Iterable<Melding> {
  for (const middelen of inhoud.van('middelen').values()) {
    for (const [i, { naam, totaal, afwijking, posten }] of middelen.waarde.kolommen.entries()) {
      const bedragen = posten.map(({ bedrag }) => bedrag);
      const narekening = rekenNa(totaal, bedragen);
      const klopt = narekening?.klopt ?? true;
      if (afwijking && klopt) {
        yield meldOp('afwijking-overbodig', middelen, ['kolommen', i, 'afwijking'], {
          afwijking: afwijking.id,
        });
      } else if (narekening && !afwijking && !klopt) {
        yield meldOp('begroting-klopt-niet', middelen, ['kolommen', i, 'totaal'], {
          kolom: naam,
          som: narekening.som,
          volgensBron: narekening.totaal,
        });
      }
    }
  }
}
