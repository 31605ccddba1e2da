import { expect, test } from 'vitest';
import { FEIT } from '../../src/domain/kern/link/grond.ts';
import { merkVan } from '../../src/domain/kern/merk.ts';
import { actieDeel, bouwActie, bouwRegister, planDeel, type ActieDeel } from '../bouw.ts';

const plek = (waar: string, rest = {}) => ({ bron: 'bron', plek: waar, ...rest });
const bericht = (datum: string, rest = {}) => ({ datum, vindplaats: plek('bladzijde 2'), ...rest });

/** The mark of the first entry of an action. */
const merkVanBericht = (deel: ActieDeel, datum = '2023'): string | undefined =>
  bouwActie(deel).voortgang.find((entry) => entry.datum.tekst === datum)?.grond.vindplaats?.[FEIT];

const gewoon = merkVanBericht({ voortgang: [bericht('2023')] });

test.each<[string, ActieDeel]>([
  ['its words are improved', { voortgang: [bericht('2023', { tekst: 'Beter gezegd.' })] }],
  [
    'its place is named more precisely',
    { voortgang: [bericht('2023', { vindplaats: plek('bladzijde 2, tabel') })] },
  ],
  [
    'words are quoted',
    { voortgang: [bericht('2023', { vindplaats: plek('bladzijde 2', { woorden: 'het staat er' }) })] },
  ],
  ['others come before it', { voortgang: [bericht('2022-06'), bericht('2023')] }],
])('the mark of a fact stays when %s', (_, deel) => {
  expect(gewoon).toMatch(/^feit-[0-9a-z]{6}$/);
  expect(merkVanBericht(deel)).toBe(gewoon);
});

test('two facts that cite one place have marks of their own', () => {
  const { voortgang, vindplaatsen } = bouwActie({
    vindplaatsen: [plek('a'), plek('a'), plek('b')],
    voortgang: [bericht('2023'), bericht('2024')],
  });
  const merken = [...vindplaatsen, ...voortgang.flatMap(({ grond }) => grond.vindplaats ?? [])].map(
    (deel) => deel[FEIT],
  );
  expect(new Set(merken).size).toBe(5);
});

test('all facts of all things have marks of their own', () => {
  const register = bouwRegister({
    'plannen/plan/plan.yaml': planDeel({
      kanttekeningen: [{ tekst: 'Een.', grondslag: 'bron', vindplaats: plek('a') }],
    }),
    'plannen/plan/acties/1.2.yaml': actieDeel(),
  });
  const merken = [...register.woorden.vindplaatsen.values()].flat().map((deel) => deel[FEIT]);
  expect(new Set(merken).size).toBe(merken.length);
});

test('a mark is the same wherever it is made, and that of a text that differs a little differs', () => {
  expect([merkVan(''), merkVan('paragraaf 2.1'), merkVan('paragraaf 2.2')]).toMatchInlineSnapshot(`
    [
      "67o803",
      "pio7zf",
      "22w9x6",
    ]
  `);
});
