import { expect, test } from 'vitest';
import { beeldDrukkop } from '../../src/render/beeld/drukkop.ts';
import { bouwRegister, MINSTE } from '../bouw.ts';

test.each([
  ['a site with an address', 'https://waakvlam.example/proef/', 'https://waakvlam.example/proef/over/'],
  ['a site without one', { onbekend: 'nog geen adres' }, '/over/'],
])('paper from %s says where the page is', (_, basisadres, adres) => {
  const { site } = bouwRegister({ 'site.yaml': { ...MINSTE['site.yaml'], basisadres } });
  expect(beeldDrukkop('/over/', site, '2025-06-30')).toEqual({
    naam: 'Test',
    adres,
    stand: 'stand op 30 juni 2025',
    afzender: 'Een test.',
  });
});
