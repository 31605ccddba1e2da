import { describe, expect, test } from 'vitest';
import { maakOpname } from '../../src/domain/opname/opname.ts';
import { beeldVragen } from '../../src/render/soorten/vraag/beeld.ts';
import { vragenOverActie, vragenOverPlan } from '../../src/render/beeld/vraagklaar.ts';
import { actieDeel, bouwRegister, eerste, MINSTE, type ActieDeel, type Inhoudsdeel } from '../bouw.ts';

const bron = { grondslag: 'bron', vindplaats: { bron: 'bron', plek: 'tabel 2' } };
const onbekend = {
  titel: 'De vijver schoonmaken.',
  voortgang: [
    {
      datum: '2022-06',
      tekst: 'De vijver wordt schoongemaakt.',
      verwachtingen: [{ id: 'vijver', tekst: 'De vijver is schoon.', termijn: '2022-Q4' }],
      ...bron,
    },
  ],
};

function vragen(deel: ActieDeel, peildatum: string, delen: Readonly<Record<string, Inhoudsdeel>> = {}) {
  const register = bouwRegister({
    'bronnen/bron.yaml': { ...MINSTE['bronnen/bron.yaml'], titel: 'Het verslag', kenmerk: 'Z-7' },
    'plannen/plan/acties/1.1.yaml': actieDeel(deel),
    ...delen,
  });
  return vragenOverActie(eerste(register.acties), maakOpname(register, peildatum));
}

describe('a question about an action', () => {
  test('is filled with what is known of it, and asks for what isn’t', () => {
    const [vraag, verzoek] = vragen(onbekend, '2024-01-01', {
      'site.yaml': { ...MINSTE['site.yaml'], basisadres: 'https://site.example' },
    });
    expect(vraag?.onderwerp).toBe('Vraag over actie 1.1 van Een plan');
    expect(vraag?.tekst).toBe(`Aan de gemeenteraad (Gemeente),

In ‘Een plan’ staat actie 1.1: ‘De vijver schoonmaken’. Het laatste bericht dat ik erover vond, gaat over juni 2022. Het staat in ‘Het verslag’ (kenmerk Z-7), tabel 2.

Toen is aangekondigd, en daarna vond ik er niets meer over:
- De vijver is schoon (verwacht in het vierde kwartaal van 2022).

Mijn vragen:
- Hoe ver is deze actie nu?
- Is gebeurd wat werd aangekondigd, en wanneer?
- Wie is verantwoordelijk voor deze actie?
- Wanneer moet de actie klaar zijn?
- In welk openbaar document staat dat?

De bronnen staan bij elkaar op https://site.example/plannen/plan/acties/1.1/

Met vriendelijke groet,`);
    expect(verzoek?.soort).toBe('woo-verzoek');
    expect(verzoek?.tekst).toContain('hoe het met deze actie is gegaan sinds juni 2022');
  });

  test('is mailed as it stands, to nobody yet', () => {
    const [vraag] = vragen(onbekend, '2024-01-01');
    const { searchParams, pathname } = new URL(vraag?.mail ?? '');
    expect(pathname).toBe('');
    expect(searchParams.get('subject')).toBe(vraag?.onderwerp);
    expect(searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(vraag?.tekst);
  });

  test.each<[string, ActieDeel, string, string[]]>([
    ['when nothing was heard for long', {}, '2024-01-01', ['raadsvraag', 'woo-verzoek']],
    ['not right after its adoption', {}, '2022-01-02', []],
    [
      'not when it is finished',
      { vastgesteld: { status: 'uitgevoerd-en-geborgd', borging: 'Zo.' } },
      '2024-01-01',
      [],
    ],
  ])('is there %s', (_, deel, peildatum, soorten) => {
    expect(vragen(deel, peildatum).map(({ soort }) => soort)).toEqual(soorten);
  });

  test.each([
    ['regio', ['vraag', 'woo-verzoek']],
    ['ketenpartner', ['vraag']],
  ])('goes to whom a plan of a %s is of', (soort, verwacht) => {
    const gevonden = vragen({}, '2024-01-01', {
      'organisaties/gemeente.yaml': { ...MINSTE['organisaties/gemeente.yaml'], soort },
    });
    expect(gevonden.map((vraag) => vraag.soort)).toEqual(verwacht);
  });
});

test.each([
  ['nothing', undefined, 0],
  ['a table', ['De tabel van bijlage 1.'], 1],
])('of a plan of whose text %s is missing a reader can ask for that', (_, ontbreekt, aantal) => {
  const register = bouwRegister({
    'bronnen/bron.yaml': { ...MINSTE['bronnen/bron.yaml'], ...(ontbreekt && { ontbreekt }) },
  });
  const [plan] = register.plannen.values();
  const klaar = plan ? vragenOverPlan(plan, maakOpname(register, '2024-01-01')) : [];
  expect(klaar).toHaveLength(aantal);
  for (const { tekst } of klaar) expect(tekst).toContain('- De tabel van bijlage 1.');
});

test.each([
  ['2023-01-31', []],
  ['2023-02-01', ['Er is nog geen antwoord bekend.']],
  ['2023-03-31', ['Antwoord: maart 2023']],
])('what was asked and answered counts from its own day: %s', (peildatum, staten) => {
  const register = bouwRegister({
    'vragen/vraag.yaml': {
      titel: 'Hoe ver is het?',
      soort: 'vraag',
      datum: '2023-02-01',
      aan: 'gemeente',
      over: [{ actie: 'plan/1.1' }],
      tekst: 'Iemand vraagt hoe ver het is.',
      antwoord: { datum: '2023-03', tekst: 'Halverwege.', vindplaats: { bron: 'bron', plek: 'punt 1' } },
    },
  });
  const opname = maakOpname(register, peildatum);
  const [plan] = register.plannen.values();
  expect(beeldVragen(opname, register.acties).map(({ staat }) => staat)).toEqual(staten);
  expect(beeldVragen(opname, plan ? [plan] : [])).toEqual([]);
});
