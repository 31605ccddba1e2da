import { expect, test } from 'vitest';
import { beeldAanhaling } from '../../src/render/beeld/aanhaling.ts';
import { bouwRegister, MINSTE } from '../bouw.ts';

const { site } = bouwRegister();

test('a page is cited by its title, the site, the day and the address', () => {
  expect(beeldAanhaling('Actie 1.1', '/plannen/plan/acties/1.1/', 'Actie', site, '2024-02-01')).toEqual({
    tekst: '‘Actie 1.1’. Test, stand op 1 februari 2024. /plannen/plan/acties/1.1/',
    gegevens: {
      json: { tekst: 'acties.json', adres: '/data/v1/acties.json' },
      schema: { tekst: 'schema', adres: '/data/schema/acties-v1.schema.json' },
    },
  });
});

test('with the whole address, once the site has one', () => {
  const metAdres = bouwRegister({
    'site.yaml': { ...MINSTE['site.yaml'], basisadres: 'https://a.example/map/' },
  });
  const { tekst } = beeldAanhaling('Over', '/over/', 'Over deze site', metAdres.site, '2024-02-01');
  expect(tekst).toBe('‘Over’. Test, stand op 1 februari 2024. https://a.example/map/over/');
});

test('a page of words has no data', () => {
  expect(beeldAanhaling('Over', '/over/', 'Over deze site', site, '2024-02-01').gegevens).toBeUndefined();
});
