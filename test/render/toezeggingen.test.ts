import { expect, test } from 'vitest';
import { maakOpname } from '../../src/domain/opname/opname.ts';
import { beeldToezeggingen } from '../../src/render/soorten/toezegging/beeld.ts';
import { bouwRegister } from '../bouw.ts';

const vindplaats = { bron: 'bron', plek: 'bladzijde 1' };

const toezegging = (titel: string, raakt: readonly object[], staat?: string) => ({
  titel,
  soort: 'vraag',
  organisatie: 'gemeente',
  commissie: 'Ruimte',
  datum: '2022',
  portefeuillehouder: 'Jansen',
  afdeling: 'Beleid',
  onderwerp: 'Iets',
  inhoud: 'Een vraag.',
  termijn: 'onbekend',
  antwoorden:
    staat === undefined
      ? []
      : [
          {
            datum: '2023',
            tekst: 'Een antwoord.',
            vindplaats,
            staat: { waarde: staat, grondslag: 'duiding', reden: 'Voor de test.' },
          },
        ],
  raakt: raakt.map((stuk) => ({ ...stuk, grondslag: 'duiding', reden: 'Voor de test.' })),
  vindplaatsen: [vindplaats],
});

test('what touches a plan or kader comes first, the rest is one list, and in each what is open is on top', () => {
  const register = bouwRegister({
    'toezeggingen/a.yaml': toezegging('Iets anders, klaar', [], 'afgedaan'),
    'toezeggingen/b.yaml': toezegging('Over een kader, klaar', [{ kader: 'kader' }], 'afgedaan'),
    'toezeggingen/c.yaml': toezegging('Over het plan, open', [{ plan: 'plan' }]),
    'toezeggingen/d.yaml': toezegging('Iets anders, open', []),
  });
  const { hier, anders } = beeldToezeggingen(maakOpname(register, '2024-01-01'));
  expect([hier, anders].map((lijst) => lijst.map(({ titel }) => titel))).toEqual([
    ['Over het plan, open', 'Over een kader, klaar'],
    ['Iets anders, open', 'Iets anders, klaar'],
  ]);
  expect(anders[0]?.waar).toBe('Gemeente, commissie Ruimte');
});
