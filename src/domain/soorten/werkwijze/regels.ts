import { op, regel } from '../../kern/regel.ts';

/** What holds for werkwijzen. */
export const WERKWIJZEREGELS = [
  /** Every section of a text says where it comes from. */
  regel({
    code: 'sectie-zonder-bron',
    ernst: 'waarschuwing',
    *zoek({ inhoud }) {
      for (const werkwijze of inhoud.van('werkwijze').values()) {
        for (const [i, { kop, onderdelen }] of werkwijze.waarde.secties.entries()) {
          if (onderdelen.some((naam) => naam === 'Bronvermelding' || naam === 'Duiding')) continue;
          yield op(werkwijze, ['secties', i], { kop });
        }
      }
    },
    zin: ({ kop }) => `Onder de kop ‘${kop}’ staat niet waar dit vandaan komt.`,
    verwacht: 'Een <Bronvermelding> of een <Duiding> in elk deel.',
    hint: 'Zeg in welke bron het staat, en waar.',
  }),
];
