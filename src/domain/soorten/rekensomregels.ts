import type { EenItem, Inhoud } from '../kern/inhoud.ts';
import { op, regel } from '../kern/regel.ts';
import type { Pad } from '../kern/yaml/boom.ts';
import { sommen, verschillen } from './cijfer/narekening.ts';
import { kolommen } from './middelen/regels.ts';

/** What holds for every sum, of figures and of amounts. */
export const REKENSOMREGELS = [
  /** Only a sum that doesn't add up names an afwijking. */
  regel({
    code: 'afwijking-overbodig',
    ernst: 'waarschuwing',
    *zoek({ inhoud }) {
      for (const { item, pad, afwijking } of overbodig(inhoud)) {
        if (afwijking) yield op(item, [...pad, 'afwijking'], { afwijking: afwijking.id });
      }
    },
    zin: ({ afwijking }) =>
      `Deze rekensom klopt, of is niet na te rekenen, maar noemt de afwijking ‘${afwijking}’.`,
    verwacht: 'Een afwijking bij een rekensom die niet klopt, en bij geen andere.',
    hint: 'Kijk of de cijfers goed zijn overgenomen, of haal de afwijking hier weg.',
  }),
];

interface Kloppend {
  readonly item: EenItem;
  readonly pad: Pad;
  readonly afwijking: { readonly id: string } | undefined;
}

/** The sums that need no afwijking. Of figures that can't be added up again something else is told already. */
function* overbodig(inhoud: Inhoud): Iterable<Kloppend> {
  for (const { cijfer: item, som, pad, narekeningen } of sommen(inhoud)) {
    const klopt = narekeningen.length > 0 && narekeningen.every((narekening) => narekening.klopt);
    if (klopt) yield { item, pad, afwijking: som.afwijking };
  }
  for (const { cijfer: item, verschil, pad, narekening } of verschillen(inhoud)) {
    if (narekening?.klopt) yield { item, pad, afwijking: verschil.afwijking };
  }
  for (const { middelen: item, i, kolom, narekening } of kolommen(inhoud)) {
    if (narekening?.klopt ?? true) yield { item, pad: ['kolommen', i], afwijking: kolom.afwijking };
  }
}
