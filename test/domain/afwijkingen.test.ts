import { describe, expect, test } from 'vitest';
import { groepeerAfwijkingen } from '../../src/domain/soorten/afwijking/afwijkingen.ts';
import type { Ding } from '../../src/domain/register.ts';
import { bouwRegister, controleer, eerste, kort, MINSTE } from '../bouw.ts';

const bewering = (bron: string, plek: string) => ({ zegt: 'Iets.', vindplaats: { bron, plek } });

const afwijking = (deel: Readonly<Record<string, unknown>> = {}) => ({
  titel: 'Wat niet klopt',
  soort: 'inhoud',
  a: bewering('bron', 'bladzijde 1'),
  b: bewering('bron', 'bladzijde 2'),
  wij: 'Het eerste.',
  reden: 'Daarom.',
  raakt: [{ plan: 'plan' }],
  ...deel,
});

const ANDERE_BRON = { 'bronnen/ander.yaml': { ...MINSTE['bronnen/bron.yaml'], titel: 'Een andere bron' } };

const register = bouwRegister({
  ...ANDERE_BRON,
  'afwijkingen/een.yaml': afwijking({ b: bewering('ander', 'bladzijde 1'), soort: 'bronnen' }),
  'afwijkingen/twee.yaml': afwijking({ raakt: [{ actie: 'plan/1.1' }, { onderdeel: 'kader/pijler-1' }] }),
  'afwijkingen/typfout.yaml': afwijking({ verandert: 'schrijfwijze', raakt: [{ plan: 'plan' }] }),
});
const groepen = groepeerAfwijkingen(register);
const ids = (ding: Ding) => (groepen.get(ding) ?? []).map(({ id }) => id);

describe('a page mentions', () => {
  test('the afwijkingen that name it and change what is meant', () => {
    const plan = eerste([...register.plannen.values()]);
    expect(ids(plan)).toEqual(['een']);
    expect(ids(eerste(plan.acties))).toEqual(['twee']);
  });

  test('of an onderdeel its own, and none of its kader', () => {
    const kader = register.kaders.get('kader');
    if (!kader) throw new Error('No kader');
    expect(ids(eerste(kader.onderdelen))).toEqual(['twee']);
    expect(ids(kader)).toEqual([]);
  });

  test('of a bron everything that was found in it, once, also what is only written otherwise', () => {
    expect(Array.from(register.bronnen.values(), ids)).toEqual([['een'], ['een', 'twee', 'typfout']]);
  });
});

const meldingen = (deel: Readonly<Record<string, unknown>>): string[] =>
  controleer({ ...ANDERE_BRON, 'afwijkingen/een.yaml': afwijking(deel) })
    .meldingen.filter(({ plaats }) => plaats.bestand === 'afwijkingen/een.yaml')
    .map((melding) => kort(melding).replace(/^\S+ /, ''));

describe('the checker', () => {
  test.each([
    ['accepts one bron in two places', {}, []],
    ['accepts a mistake that stands alone', { b: undefined }, []],
    ['asks for two bronnen when bronnen differ', { soort: 'bronnen' }, ['afwijking-een-bron']],
    ['asks for a second bron', { soort: 'bronnen', b: undefined }, ['afwijking-een-bron']],
    ['accepts two bronnen', { soort: 'bronnen', b: bewering('ander', 'bladzijde 1') }, []],
    ['asks for two places', { b: bewering('bron', 'bladzijde 1') }, ['afwijking-zelfde-plek']],
    [
      'asks to name a page once',
      { raakt: [{ plan: 'plan' }, { bron: 'bron' }, { plan: 'plan' }] },
      ['dubbel'],
    ],
  ])('%s', (_, deel, verwacht) => {
    expect(meldingen(deel)).toEqual(verwacht);
  });
});
