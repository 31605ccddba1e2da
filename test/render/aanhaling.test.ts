import { expect, test } from 'vitest';
import { beeldAanhaling } from '../../src/render/beeld/aanhaling.ts';
import { bouwRegister, MINSTE } from '../bouw.ts';

const { site } = bouwRegister();
const ACTIE = { titel: 'Actie 1.1', adres: '/plannen/plan/acties/1.1/', soort: 'actie' } as const;
const OVER = { titel: 'Over', adres: '/over/', soort: 'pagina' } as const;

test('a page is cited by its title, the site, the day and the address', () => {
  expect(beeldAanhaling(ACTIE, site, '2024-02-01')).toEqual({
    tekst: '‘Actie 1.1’. Test, stand op 1 februari 2024. /plannen/plan/acties/1.1/',
    gegevens: {
      json: { tekst: 'acties.json', adres: '/data/v1/acties.json' },
      schema: { tekst: 'schema', adres: '/data/schema/acties-v1.schema.json' },
    },
  });
});

test('and by what it is a part of, where its title says too little', () => {
  expect(beeldAanhaling({ ...ACTIE, binnen: 'Een plan' }, site, '2024-02-01').tekst).toBe(
    '‘Actie 1.1’ in ‘Een plan’. Test, stand op 1 februari 2024. /plannen/plan/acties/1.1/',
  );
});

test('with the whole address, once the site has one', () => {
  const metAdres = bouwRegister({
    'site.yaml': { ...MINSTE['site.yaml'], basisadres: 'https://a.example/map/' },
  });
  const { tekst } = beeldAanhaling(OVER, metAdres.site, '2024-02-01');
  expect(tekst).toBe('‘Over’. Test, stand op 1 februari 2024. https://a.example/map/over/');
});

test('a page of words has no data', () => {
  expect(beeldAanhaling(OVER, site, '2024-02-01').gegevens).toBeUndefined();
});
