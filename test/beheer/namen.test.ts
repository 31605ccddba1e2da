import { describe, expect, test } from 'vitest';
import { herkenNamen, keurNamen, metEigenNaam, naamVan } from '../../src/beheer/namen.ts';
import type { Beslisformulier } from '../../src/render/beeld/beslisformulier.ts';

const keuze = (waarde: string, tekst: string) => ({ waarde, tekst });
const formulier = {
  eigenaren: [
    {
      groep: 'Functies',
      keuzes: [
        keuze('manager', 'Manager Uitvoering, STO'),
        keuze('bm-a', 'Burgemeester, A'),
        keuze('bm-b', 'Burgemeester, B'),
      ],
    },
    { groep: 'Organisaties', keuzes: [keuze('politie', 'Politie'), keuze('onbekend', 'Onbekend')] },
  ],
  overnemers: [keuze('ander-plan', 'Plan: Ander plan')],
} as unknown as Beslisformulier;

describe('what somebody typed in a field with a list', () => {
  test.each<[string, string, string, string | RegExp]>([
    ['a name of the list is its id', 'eigenaar', 'Manager Uitvoering, STO', 'manager'],
    ['however it is spaced and capitalised', 'eigenaar', ' manager  UITVOERING, sto', 'manager'],
    ['its beginning, where just one has that', 'eigenaar', 'Manager uitvoering', 'manager'],
    ['an id stays one', 'wie--0', 'politie', 'politie'],
    ['a plan takes over', 'overgenomen', 'plan: ander plan', 'ander-plan'],
    [
      'a beginning of two is asked about',
      'wie--1',
      'Burgemeester',
      /Bedoelt u ‘Burgemeester, A’ of ‘Burgemeester, B’\?/,
    ],
    ['a part is asked about', 'eigenaar', 'uitvoering', /Bedoelt u ‘Manager Uitvoering, STO’\?/],
    ['a typing mistake is asked about', 'eigenaar', 'Polittie', /Bedoelt u ‘Politie’\?/],
    [
      'a person isn’t taken',
      'eigenaar',
      'Jan Jansen',
      /^‘Jan Jansen’ staat niet in de lijst\. Kies een functie/,
    ],
    [
      'nor an organisatie that isn’t there',
      'overgenomen',
      'Iets',
      /Kies een plan, een actie of een organisatie/,
    ],
  ])('%s', (_, veld, getypt, verwacht) => {
    const ingevuld = herkenNamen({ [veld]: getypt }, formulier);
    const fouten = keurNamen(ingevuld, formulier);
    if (typeof verwacht === 'string') expect([ingevuld[veld], fouten]).toEqual([verwacht, {}]);
    else expect([ingevuld[veld], fouten[veld]?.join()]).toEqual([getypt, expect.stringMatching(verwacht)]);
  });

  test('other fields are left as they are', () => {
    const ingevuld = { tekst: 'Politie', deadline: '2027' };
    expect([herkenNamen(ingevuld, formulier), keurNamen(ingevuld, formulier)]).toEqual([ingevuld, {}]);
  });

  test('two with one name have a name of their own', () => {
    const keuzes = metEigenNaam([keuze('a', 'Raad'), keuze('b', 'raad'), keuze('c', 'College')]);
    expect(keuzes.map(({ tekst }) => tekst)).toEqual(['Raad (a)', 'raad (b)', 'College']);
  });

  test('a field shows the name of an id, and what isn’t one as it was typed', () => {
    const { overnemers } = formulier;
    expect(['ander-plan', 'Iets', undefined].map((waarde) => naamVan(waarde, overnemers))).toEqual([
      'Plan: Ander plan',
      'Iets',
      '',
    ]);
  });
});
