import { describe, expect, test } from 'vitest';
import { actieDeel, bouwInhoud, controleer, MINSTE, planDeel } from '../bouw.ts';
import { leesPad } from '../../src/domain/kern/parse/bestandssoort.ts';
import { raad } from '../../src/domain/kern/woorden/raad.ts';

const ACTIE = 'plannen/plan/acties/1.1.yaml';

/** The errors about an action to which these lines are added, as "spot code sentence expected", the spot told by its text. */
function fouten(regels: string, velden: Readonly<Record<string, unknown>> = {}): string[] {
  const [bestand] = bouwInhoud({ [ACTIE]: actieDeel(velden) }).filter(({ pad }) => pad === ACTIE);
  if (!bestand || !('bytes' in bestand)) throw new Error('No action');
  const tekst = `${new TextDecoder().decode(bestand.bytes)}${regels}\n`;
  return controleer({ [ACTIE]: tekst })
    .meldingen.filter(({ code }) => !code.endsWith('-onbekend') || code === 'sleutel-onbekend')
    .filter(({ plaats }) => plaats.bestand === ACTIE)
    .map((melding) => {
      const regel = tekst.split('\n')[melding.plaats.regel - 1] ?? '';
      const spot = /^[^\s:,}\]]*/.exec(regel.slice(melding.plaats.kolom - 1))?.[0] ?? '';
      return `[${spot}] ${melding.code}: ${melding.zin} ${melding.verwacht}`;
    });
}

describe('a value that is not what was asked is told at its spot', () => {
  test.each<[string, string[]]>([
    ['hoe: 12', ['[12] waarde-soort: Hier staat een getal (12). Tekst, of ‘onbekend’.']],
    [
      'hoe: 99999999999999999999',
      [
        '[99999999999999999999] yaml-lang-getal: ‘99999999999999999999’ is een getal van meer dan 15 cijfers. Hooguit 15 cijfers: een langer getal blijft niet precies bewaard.',
      ],
    ],
    ['hoe: true', ['[true] waarde-soort: Hier staat een ja-of-neewaarde (true). Tekst, of ‘onbekend’.']],
    ['hoe: [a]', ['[[a] waarde-soort: Hier staat een lijst. Tekst, of ‘onbekend’.']],
    ['hoe:', ['[hoe] waarde-leeg: Bij ‘hoe’ staat geen waarde. Een waarde.']],
    ['hoe: ""', ['[hoe] waarde-leeg: Bij ‘hoe’ staat geen waarde. Een waarde.']],
    ['hoe: "  "', ['[hoe] waarde-leeg: Bij ‘hoe’ staat geen waarde. Een waarde.']],
    [
      'hoe: {}',
      ['[{] sleutel-ontbreekt: De sleutel ‘onbekend’ ontbreekt bij ‘hoe’. Een regel ‘onbekend: …’.'],
    ],
    ['hoe: { onbekend: 3 }', ['[3] waarde-soort: Hier staat een getal (3). Tekst.']],
    ['hoe: { onbekend: }', ['[onbekend] waarde-leeg: Bij ‘onbekend’ staat geen waarde. Een waarde.']],
    [
      'hoe: { onbekent: x }',
      ['[onbekent] sleutel-onbekend: De sleutel ‘onbekent’ hoort hier niet. Een van: onbekend.'],
    ],
    ['doelgroep: inwoners', ['[inwoners] waarde-soort: Hier staat tekst. Een lijst, of ‘onbekend’.']],
    ['doelgroep: []', ['[[] waarde-bereik: Deze lijst is leeg. Ten minste 1 in de lijst.']],
    [
      'doelgroep: [3, ""]',
      [
        '[3] waarde-soort: Hier staat een getal (3). Tekst.',
        '[""] waarde-leeg: Bij ‘doelgroep’ staat geen waarde. Een waarde.',
      ],
    ],
    ['doelstellingen: [1]', ['[1] waarde-soort: Hier staat een getal (1). Een groep sleutels met waarden.']],
    [
      'doelstellingen: [{ nummer: 1.5, grondslag: duiding, reden: x }]',
      ['[1.5] waarde-soort: Hier staat een getal (1.5). Een geheel getal.'],
    ],
    [
      'doelstellingen: [{ nummer: "1", grondslag: duiding, reden: x }]',
      ['["1"] waarde-soort: Hier staat tekst. Een getal.'],
    ],
    [
      'doelstellingen: [{ nummer: 0, grondslag: duiding, reden: x }]',
      ['[0] waarde-bereik: Dit getal is te klein. Ten minste 1.'],
    ],
    ['intern: x', ['[x] waarde-soort: Hier staat tekst. Een groep sleutels met waarden.']],
    ['__proto__: { a: 1 }', [expect.stringMatching(/^\[__proto__\] sleutel-onbekend: /) as string]],
    [
      'voortgang: { datum: 2023 }',
      ['[{] waarde-soort: Hier staat een groep sleutels met waarden. Een lijst.'],
    ],
  ])('%s', (regels, verwacht) => {
    expect(fouten(regels)).toEqual(verwacht);
  });

  test.each<[string, string]>([
    [
      'datum: 2023-02-31',
      '[2023-02-31] datum-ongeldig: ‘2023-02-31’ is geen geldige datum. Een jaar (2022), kwartaal (2022-Q4), maand (2022-12) of dag (2022-12-20).',
    ],
    [
      'datum: onbekend',
      '[onbekend] datum-ongeldig: ‘onbekend’ is geen geldige datum. Een jaar (2022), kwartaal (2022-Q4), maand (2022-12) of dag (2022-12-20).',
    ],
    ['datum: [2023]', '[[2023] waarde-soort: Hier staat een lijst. Een datum.'],
    ['datum: true', '[true] waarde-soort: Hier staat een ja-of-neewaarde (true). Een datum.'],
    [
      'datum: 1e3',
      '[1e3] yaml-getal: ‘1e3’ is als getal niet eenduidig. Een getal zoals 12 of 12.5, of tekst tussen aanhalingstekens.',
    ],
    ['datum:', '[datum] waarde-leeg: Bij ‘datum’ staat geen waarde. Een waarde.'],
    [
      'datum: 2023, deadline: 23',
      '[23] datum-ongeldig: ‘23’ is geen geldige datum. Een jaar (2022), kwartaal (2022-Q4), maand (2022-12) of dag (2022-12-20), of ‘doorlopend’ of ‘onbekend’.',
    ],
    [
      'datum: 2023, deadline: { van: 2023 }',
      '[van] sleutel-onbekend: De sleutel ‘van’ hoort hier niet. Een van: onbekend, voorwaarde.',
    ],
    [
      'datum: 2023, status: rood',
      '[rood] waarde-keuze: ‘rood’ kan hier niet. ‘nog-uit-te-voeren’, ‘in-gang-gezet’, ‘uitgevoerd-en-geborgd’, ‘vervallen’ of ‘onbekend’.',
    ],
    [
      'datum: 2023, status: 5',
      '[5] waarde-keuze: ‘5’ kan hier niet. ‘nog-uit-te-voeren’, ‘in-gang-gezet’, ‘uitgevoerd-en-geborgd’, ‘vervallen’ of ‘onbekend’.',
    ],
    ['datum: 2023, uitgevoerd: true', '[true] waarde-keuze: ‘true’ kan hier niet. ‘ja’ of ‘nee’.'],
    [
      'datum: 2023, eigenaar: Jan Jansen',
      '[Jan] waarde-vorm: ‘Jan Jansen’ heeft niet de vorm die hier hoort. Een id: de naam van een bestand, zonder ‘.yaml’, of ‘onbekend’.',
    ],
  ])('an entry with %s', (velden, verwacht) => {
    const gevonden = fouten(`voortgang:\n  - { ${velden}, tekst: x, grondslag: duiding, reden: x }`);
    expect(gevonden).toContain(verwacht);
  });
});

describe('of a koppeling, what is told is about the kind that was meant', () => {
  test.each<[string, string[]]>([
    ['{ onderdeel: kader/pijler-1, relatie: eigen, reden: x }', ['[{] sleutel-ontbreekt: grondslag']],
    ['{ onderdeel: kader/pijler-1, relatie: eigen, grondslag: duidng, reden: x }', ['[duidng] waarde-keuze']],
    ['{ onderdeel: kader/pijler-1, relatie: eigen, grondslag: duiding }', ['[{] sleutel-ontbreekt: reden']],
    ['{ onderdeel: kader/pijler-1, relatie: eigen, grondslag: bron }', ['[{] sleutel-ontbreekt: vindplaats']],
    ['{ onderdeel: kader/pijler-1, grondslag: duiding, reden: x }', ['[{] sleutel-ontbreekt: relatie']],
    ['{ onderdeel: kader/pijler-1, relatie: eigne, grondslag: duiding, reden: x }', ['[eigne] waarde-keuze']],
    ['{ onderdeel: pijler-1, relatie: eigen, grondslag: duiding, reden: x }', ['[pijler-1] waarde-vorm']],
    [
      '{ onderdel: kader/pijler-1, relatie: eigen, grondslag: duiding, reden: x }',
      ['[onderdel] sleutel-onbekend'],
    ],
    [
      '{ onderdeel: kader/pijler-1, relatie: eigne, reden: x }',
      ['[{] sleutel-ontbreekt: grondslag', '[eigne] waarde-keuze'],
    ],
    ['{ geen: pijler }', ['[{] sleutel-ontbreekt: reden']],
    ['{ geen: [pijler], reden: x }', ['[[pijler] waarde-soort']],
    ['{ geen: pijler, reden: x, kleur: y }', ['[kleur] sleutel-onbekend']],
    ['{ geen: pijler, onderdeel: kader/pijler-1, reden: x }', ['[onderdeel] sleutel-onbekend']],
    ['{}', ['[{] sleutel-ontbreekt: grondslag']],
    ['kader/pijler-1', ['[kader/pijler-1] waarde-soort']],
    ['null', ['[null] waarde-leeg']],
  ])('%s', (koppeling, verwacht) => {
    const tekst = fouten(`\nkoppelingen:\n  - ${koppeling}`, { koppelingen: undefined });
    const kort = tekst.map((regel) => {
      const [, begin = '', sleutel] =
        /^(\[.*\] [a-z-]+): (?:De sleutel ‘(\w+)’ ontbreekt)?/.exec(regel) ?? [];
      return sleutel === undefined ? begin : `${begin}: ${sleutel}`;
    });
    expect(kort).toEqual(verwacht);
  });
});

describe('a path says what a file holds', () => {
  test.each([
    ['site.yaml', 'site', 'site'],
    ['organisaties/gemeente.yaml', 'organisatie', 'gemeente'],
    ['kaders/a-1.yaml', 'kader', 'a-1'],
    ['plannen/p/plan.yaml', 'plan', 'p'],
    ['plannen/p/acties/6.10.yaml', 'actie', 'p/6.10'],
  ])('%s: the %s %s', (pad, soort, id) => {
    expect(leesPad(pad)).toMatchObject({ soort, id });
  });

  test.each([
    ['readme.md', 'bestand-plek'],
    ['site.yml', 'bestand-plek'],
    ['bronnen/map/bron.yaml', 'bestand-plek'],
    ['plannen/p.yaml', 'bestand-plek'],
    ['plannen/p/acties/a/1.1.yaml', 'bestand-plek'],
    ['plannen/p/1.1.yaml', 'bestand-plek'],
    ['__proto__/x.yaml', 'bestand-plek'],
    ['constructor/x.yaml', 'bestand-plek'],
    ['bronnen/bron.yml', 'bestand-naam'],
    ['bronnen/Bron.yaml', 'bestand-naam'],
    ['bronnen/een bron.yaml', 'bestand-naam'],
    ['bronnen/.bron.yaml', 'bestand-naam'],
    ['concordanties/oud-nieuw.yaml', 'bestand-naam'],
    ['plannen/Mijn Plan/plan.yaml', 'bestand-naam'],
    ['plannen/p/acties/6-1.yaml', 'bestand-naam'],
    ['plannen/p/acties/6.01.yaml', 'bestand-naam'],
    ['plannen/p/acties/6.1.yml', 'bestand-naam'],
  ])('%s: %s', (pad, code) => {
    expect(leesPad(pad)).toMatchObject({ code });
  });
});

test.each([
  ['titul', ['titel', 'tekst'], 'titel'],
  ['onbekent', ['onbekend'], 'onbekend'],
  ['kleur', ['titel', 'tekst'], undefined],
  ['x', [], undefined],
])('of %s among %j the guess is %s', (gekregen, keuzes, verwacht) => {
  expect(raad(gekregen, keuzes)).toBe(verwacht);
});

test.each<[string, string, object, string]>([
  [
    'grondslag',
    'plannen/plan/plan.yaml',
    planDeel({ vaststelling: { datum: '2022-01-01', door: 'gemeente', grondslg: 'duiding', reden: 'Zo.' } }),
    'grondslg',
  ],
  ['soort', 'bronnen/bron.yaml', zonder('bronnen/bron.yaml', 'soort', { srt: 'document' }), 'srt'],
  [
    'titel',
    'plannen/plan/plan.yaml',
    zonder('plannen/plan/plan.yaml', 'titel', { titell: 'Een plan' }),
    'titell',
  ],
])('a misspelt %s is named, and isn’t missing too', (sleutel, pad, deel, verschreven) => {
  const fouten = controleer({ [pad]: deel }).meldingen.filter(
    ({ ernst, plaats }) => ernst === 'fout' && plaats.bestand === pad,
  );
  expect(fouten.map(({ code, zin, hint }) => [code, zin, hint])).toEqual([
    ['sleutel-onbekend', `De sleutel ‘${verschreven}’ hoort hier niet.`, `Bedoelde u ‘${sleutel}’?`],
  ]);
});

/** A file of the smallest content without a key, and with others. */
function zonder(pad: string, sleutel: string, meer: object): object {
  return Object.fromEntries(Object.entries({ ...MINSTE[pad], ...meer }).filter(([naam]) => naam !== sleutel));
}
