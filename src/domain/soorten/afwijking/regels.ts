import { op, regel } from '../../kern/regel.ts';
import { uniek } from '../../kern/uniek.ts';

/** What holds for afwijkingen. */
export const AFWIJKINGREGELS = [
  /** An afwijking between two bronnen names two. */
  regel({
    code: 'afwijking-een-bron',
    ernst: 'fout',
    *zoek({ inhoud }) {
      for (const afwijking of inhoud.van('afwijking').values()) {
        const { soort, a, b } = afwijking.waarde;
        const bron = a.vindplaats.bron.id;
        if (soort !== 'bronnen' || (b && b.vindplaats.bron.id !== bron)) continue;
        yield op(afwijking, b ? ['b', 'vindplaats', 'bron'] : ['soort'], { bron });
      }
    },
    zin: ({ bron }) => `Dit zou een verschil tussen twee bronnen zijn, maar alleen ‘${bron}’ is genoemd.`,
    verwacht: 'Bij ‘a’ en ‘b’ twee verschillende bronnen.',
    hint: 'Noem de andere bron bij ‘b’, of kies een andere soort: dan klopt een bron niet met zichzelf.',
  }),
  /** Two statements never stand in one and the same place. */
  regel({
    code: 'afwijking-zelfde-plek',
    ernst: 'fout',
    *zoek({ inhoud }) {
      for (const afwijking of inhoud.van('afwijking').values()) {
        const [a, b] = [afwijking.waarde.a.vindplaats, afwijking.waarde.b?.vindplaats];
        if (b?.bron.id !== a.bron.id || b.plek !== a.plek) continue;
        yield op(afwijking, ['b', 'vindplaats', 'plek'], { plek: b.plek });
      }
    },
    zin: ({ plek }) => `Beide beweringen staan op precies dezelfde plek: ‘${plek}’.`,
    verwacht: 'Twee plekken, zo precies dat een lezer het verschil kan vinden.',
    hint: 'Noem ook de alinea, de zin, de regel of de kolom.',
  }),
  uniek('afwijking', 'Het onderwerp', ({ raakt }) => [
    raakt.map((deel, i) => [
      Object.entries(deel)
        .map(([soort, { id }]) => `${soort}: ${id}`)
        .join(),
      ['raakt', i],
    ]),
  ]),
];
