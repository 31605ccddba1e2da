import { expect, test } from 'vitest';
import { maakOpname } from '../../src/domain/opname/opname.ts';
import type { Organisatie, Register } from '../../src/domain/register.ts';
import { actieDeel, bouwRegister, controleer } from '../bouw.ts';

const vindplaatsen = [{ bron: 'bron', plek: 'bladzijde 1' }];
const bron = { grondslag: 'bron', vindplaats: vindplaatsen[0] };
const organisatie = (deel: Readonly<Record<string, unknown>> = {}): object => ({
  naam: 'Een organisatie',
  soort: 'regio',
  vindplaatsen,
  ...deel,
});

const vind = (register: Register, id: string): Organisatie => {
  const gevonden = register.organisaties.get(id);
  if (!gevonden) throw new Error(`No organisatie: ${id}`);
  return gevonden;
};

test('an organisatie knows what it belongs to, what belongs to it, and what is different for it', () => {
  const register = bouwRegister({
    'organisaties/regio.yaml': organisatie({
      leden: [{ onderwerp: 'De visie', leden: ['gemeente'], ...bron }],
      uitzonderingen: [{ organisatie: 'gemeente', tekst: 'Doet half mee.', ...bron }],
    }),
    'organisaties/deel.yaml': organisatie({ deel_van: 'regio' }),
  });
  const gemeente = maakOpname(register, '2024-01-01').vanOrganisatie(vind(register, 'gemeente'));
  expect(gemeente.lidVan.map(({ organisatie: { id }, lijst }) => [id, lijst.onderwerp])).toEqual([
    ['regio', 'De visie'],
  ]);
  expect(gemeente.uitzonderingBij.map(({ uitzondering }) => uitzondering.tekst)).toEqual(['Doet half mee.']);
  expect(gemeente.functies.map(({ id }) => id)).toEqual(['manager']);
  expect(gemeente.plannen.map(({ id }) => id)).toEqual(['plan']);
  expect(gemeente.kaders.map(({ id }) => id)).toEqual(['kader', 'later']);
  expect(gemeente.bronnen.map(({ id }) => id)).toEqual(['bron']);
  const regio = maakOpname(register, '2024-01-01').vanOrganisatie(vind(register, 'regio'));
  expect(regio.delen.map(({ id }) => id)).toEqual(['deel']);
  expect(regio.lidVan).toEqual([]);
});

test('an organisatie has the actions that it or its functies own on the day', () => {
  const register = bouwRegister({
    'plannen/plan/acties/1.1.yaml': actieDeel({ voortgang: [{ datum: '2023-01-01', eigenaar: 'manager' }] }),
    'plannen/plan/acties/1.2.yaml': actieDeel({ vastgesteld: { eigenaar: 'gemeente' } }),
  });
  const nummers = (peildatum: string) =>
    maakOpname(register, peildatum)
      .vanOrganisatie(vind(register, 'gemeente'))
      .acties.map(({ nummer }) => nummer);
  expect(nummers('2021-12-31')).toEqual([]);
  expect(nummers('2022-12-31')).toEqual(['1.2']);
  expect(nummers('2023-01-01')).toEqual(['1.1', '1.2']);
});

test.each<[string, Record<string, unknown>, string[]]>([
  ['as many members as the source counts', { leden: ['gemeente', 'ander'], aantal_volgens_bron: 2 }, []],
  ['a source that counts nothing', { leden: ['gemeente'] }, []],
  ['fewer than the source counts', { leden: ['gemeente'], aantal_volgens_bron: 2 }, ['leden-aantal']],
  ['fewer, and it says why', { leden: ['gemeente'], aantal_volgens_bron: 2, onvolledig: 'Geen namen.' }, []],
  [
    'not complete, yet as many as the source counts',
    { leden: ['gemeente'], aantal_volgens_bron: 1, onvolledig: 'Geen namen.' },
    ['leden-aantal'],
  ],
  ['one of them twice', { leden: ['gemeente', 'gemeente'] }, ['dubbel']],
])('a list of members: %s', (_, lijst, verwacht) => {
  const { meldingen } = controleer({
    'organisaties/ander.yaml': organisatie(),
    'organisaties/regio.yaml': organisatie({ leden: [{ onderwerp: 'De visie', ...lijst, ...bron }] }),
  });
  const hier = meldingen.filter(({ plaats }) => plaats.bestand === 'organisaties/regio.yaml');
  expect(hier.map(({ code }) => code)).toEqual(verwacht);
});
