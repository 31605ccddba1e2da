import { expect, test } from 'vitest';
import { beeldCorrecties, makersInWoorden } from '../../src/render/beeld/makers.ts';
import { bouwRegister, MINSTE } from '../bouw.ts';

const siteMet = (deel: Readonly<Record<string, unknown>>) =>
  bouwRegister({ 'site.yaml': { ...MINSTE['site.yaml'], ...deel } }).site;

test.each([
  ['is known', { maker: 'de werkgroep' }, 'Deze site wordt gemaakt door de werkgroep.'],
  ['is left out', {}, 'Wie deze site maakt, staat er nog niet bij.'],
  ['is unknown', { maker: { onbekend: 'nog niet gekozen' } }, 'Wie deze site maakt, staat er nog niet bij.'],
  ['is the organisatie itself', { officieel: 'ja' }, undefined],
])('a site says who makes it, where that %s', (_, deel, verwacht) => {
  expect(makersInWoorden(siteMet(deel))).toBe(verwacht);
});

test('a correction leads to the page that it is about', () => {
  const site = siteMet({
    correcties: [
      { datum: '2024-03-02', tekst: 'Er stond 2021.', raakt: { actie: 'plan/1.1' } },
      { datum: '2024-01', tekst: 'Een naam was fout.' },
    ],
  });
  expect(beeldCorrecties(site)).toMatchObject([
    { datum: '2 maart 2024', tekst: 'Er stond 2021.', over: { adres: '/plannen/plan/acties/1.1/' } },
    { datum: 'januari 2024', tekst: 'Een naam was fout.', over: undefined },
  ]);
});
