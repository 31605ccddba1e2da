import { describe, expect, test } from 'vitest';
import { bouwRegister, controleer } from '../bouw.ts';

const PAD = 'werkwijzen/vraag.mdx';
const KOP = `titel: Een vraag
samenvatting: Hoe het gaat.
voor_wie: iedereen
volgorde: 1
organisaties: [gemeente]
geldig: { van: 2022, tot_en_met: onbekend, grondslag: duiding, reden: Voor de test. }
vindplaatsen: [{ bron: bron, plek: bladzijde 1 }]`;
const TEKST = `## Eerst

Bel de gemeente.
<Bronvermelding bron="bron" plek="bladzijde 2" />`;

const bestand = (kop: string, tekst: string): string => `---\n${kop}\n---\n\n${tekst}\n`;

/** What is wrong with a werkwijze, as "line:column code". */
const fouten = (kop: string, tekst: string): string[] =>
  controleer({ [PAD]: bestand(kop, tekst) })
    .meldingen.filter(({ plaats }) => plaats.bestand === PAD)
    .map(({ code, plaats }) => `${plaats.regel}:${plaats.kolom} ${code}`);

test('a good werkwijze has nothing wrong', () => {
  expect(fouten(KOP, TEKST)).toEqual([]);
});

describe('the head is YAML as anywhere, with places in the file', () => {
  test.each([
    ['a key that is not known', `${KOP}\nkleur: rood`, ['9:1 sleutel-onbekend']],
    ['a key of the text', `${KOP}\nonderdelen: []`, ['9:1 sleutel-onbekend']],
    ['a key that is missing', KOP.replace('volgorde: 1\n', ''), ['2:1 sleutel-ontbreekt']],
    ['a number where text is asked', KOP.replace('Een vraag', '12'), ['2:8 waarde-soort']],
    ['an organisatie that is not there', KOP.replace('[gemeente]', '[dorp]'), ['6:16 verwijzing-onbekend']],
    ['an anchor', KOP.replace('Een vraag', '&a Een vraag'), ['2:8 yaml-anker']],
    ['a second document', `${KOP}\n...`, ['9:1 yaml-documenten']],
    ['YAML that cannot be read', KOP.replace('[gemeente]', '[gemeente'), ['6:15 yaml-vorm']],
    ['nothing', '# leeg', ['1:1 bestand-leeg']],
  ])('%s', (_, kop, verwacht) => {
    expect(fouten(kop, TEKST)).toEqual(verwacht);
  });
});

describe('the text is checked, with places in the file', () => {
  test.each([
    ['a bron that is not there', '<Bronvermelding bron="brom" plek="hier" />', ['13:22 verwijzing-onbekend']],
    ['a bron in another form', '<Bronvermelding bron="De Bron" plek="hier" />', ['13:22 waarde-vorm']],
    ['a bron without a place', '<Bronvermelding bron="bron" />', ['13:22 plek-ontbreekt']],
    ['an empty place', '<Bronvermelding bron="bron" plek="" />', ['13:29 waarde-leeg']],
    ['a place without a value', '<Bronvermelding bron="bron" plek />', ['13:29 waarde-leeg']],
    [
      'an attribute that is not known',
      '<Bronvermelding bron="bron" plek="hier" bladzijde="2" />',
      ['13:41 sleutel-onbekend'],
    ],
    [
      'an attribute that stands there twice',
      '<Bronvermelding bron="bron" plek="hier" plek="daar" />',
      ['13:41 yaml-dubbele-sleutel'],
    ],
    ['a begrip that is not there', 'Een <Zie begrip="woord">woord</Zie>.', ['13:17 verwijzing-onbekend']],
    ['a Zie to nothing', 'Een <Zie>woord</Zie>.', ['13:5 mdx-eigenschap-ontbreekt']],
    ['a Zie to two pages', 'Een <Zie plan="plan" kader="kader">woord</Zie>.', ['13:10 sleutel-onbekend']],
  ])('%s', (_, tekst, verwacht) => {
    const meldingen = fouten(KOP, `## Eerst\n\n${tekst}\n\n<Duiding reden="Voor de test." />`);
    expect(meldingen).toEqual(verwacht);
  });

  test('mistakes in head and text come out together', () => {
    expect(fouten(KOP.replace('Een vraag', '12'), 'Een {getal}.')).toEqual([
      '2:8 waarde-soort',
      '11:5 mdx-code',
    ]);
  });
});

test('a bron that only a text cites is used', () => {
  const ander = {
    soort: 'extern',
    titel: 'Een andere bron',
    url: 'https://voorbeeld.example/',
    geraadpleegd: '2025-01-01',
  };
  const codes = (tekst: string) =>
    controleer({ 'bronnen/ander.yaml': ander, [PAD]: bestand(KOP, tekst) }).meldingen.map(({ code }) => code);
  expect(codes(TEKST)).toContain('bron-ongebruikt');
  expect(codes(TEKST.replace('bron="bron"', 'bron="ander"'))).not.toContain('bron-ongebruikt');
});

test('the register knows what the text cites and says, and nothing internal', () => {
  const register = bouwRegister({
    [PAD]: bestand(`${KOP}\nintern: { notitie: geheim }`, `${TEKST}\n\n<LetOp>\n\nNog iets.\n\n</LetOp>`),
  });
  const werkwijze = register.werkwijzen.get('vraag');
  expect(werkwijze?.aangehaald.map(({ bron, plek }) => [bron.id, plek])).toEqual([['bron', 'bladzijde 2']]);
  expect(werkwijze && register.woorden.teksten.get(werkwijze)?.slice(-3)).toEqual([
    'Eerst',
    'Bel de gemeente.',
    'Nog iets.',
  ]);
  expect(werkwijze).not.toHaveProperty('intern');
});
