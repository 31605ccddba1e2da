import { rekenNa } from '../cijfer/rekensom.ts';
import type { Inhoud } from '../../kern/inhoud.ts';
import { op, regel } from '../../kern/regel.ts';
import { uniek } from '../../kern/uniek.ts';
import { bedragInWoorden } from '../../kern/woorden/getal.ts';

/** What holds for amounts in a budget. */
export const MIDDELENREGELS = [
  uniek('middelen', 'De post', ({ kolommen }) => [
    kolommen.flatMap(({ posten }, i) =>
      posten.map(({ id }, j) => [id, ['kolommen', i, 'posten', j, 'id']] as const),
    ),
  ]),
  /** The posts of each side of a budget add up to the total that the source gives, or an afwijking tells that they don't. */
  regel({
    code: 'begroting-klopt-niet',
    ernst: 'fout',
    *zoek({ inhoud }) {
      for (const { middelen, i, kolom, narekening } of kolommen(inhoud)) {
        if (!narekening || narekening.klopt || kolom.afwijking) continue;
        yield op(middelen, ['kolommen', i, 'totaal'], {
          kolom: kolom.naam,
          som: narekening.som,
          volgensBron: narekening.totaal,
        });
      }
    },
    zin: ({ kolom, som, volgensBron }) =>
      `De posten van ‘${kolom}’ zijn samen ${bedragInWoorden(som)}, niet ${bedragInWoorden(volgensBron)}.`,
    verwacht: 'Posten die samen het totaal zijn.',
    hint: 'Kijk of de bedragen goed zijn overgenomen. Klopt de bron zelf niet? Maak een afwijking en noem die bij ‘afwijking’.',
  }),
];

/** Every side of every budget, added up again where all amounts are known. */
export function* kolommen(inhoud: Inhoud) {
  for (const middelen of inhoud.van('middelen').values()) {
    for (const [i, kolom] of middelen.waarde.kolommen.entries()) {
      const bedragen = kolom.posten.map(({ bedrag }) => bedrag);
      yield { middelen, i, kolom, narekening: rekenNa(kolom.totaal, bedragen) };
    }
  }
}
