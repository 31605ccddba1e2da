import { describe, expect, test } from 'vitest';
import { maakOpname } from '../../src/domain/opname/opname.ts';
import {
  beeldWerkwijze,
  beeldWerkwijzen,
  beeldWerkwijzenBij,
} from '../../src/render/soorten/werkwijze/beeld.ts';
import { werkwijzenData } from '../../src/render/soorten/werkwijze/json.ts';
import { bouwRegister, eerste, MINSTE } from '../bouw.ts';

const werkwijze = (volgorde: number, van = '2022', totEnMet = 'onbekend', meer = ''): string => `---
titel: Vraag ${volgorde}
samenvatting: Hoe het gaat.
voor_wie: iedereen
volgorde: ${volgorde}
organisaties: [gemeente]
geldig: { van: ${van}, tot_en_met: ${totEnMet}, grondslag: duiding, reden: Voor de test. }
vindplaatsen: [{ bron: bron, plek: bladzijde 1 }]
${meer}---

## Eerst

Bel de gemeente.
<Bronvermelding bron="bron" plek="bladzijde 2" />
`;

const register = bouwRegister({
  'werkwijzen/a.mdx': werkwijze(2),
  'werkwijzen/b.mdx': werkwijze(1, '2022', '2023-Q1', 'plannen: [plan]\n'),
  'werkwijzen/c.mdx': werkwijze(3, 'onbekend', '2024', 'kaders: [kader]\n'),
});
const plan = eerste([...register.plannen.values()]);

test('werkwijzen stand in the order that they choose', () => {
  expect(beeldWerkwijzen(register).map(({ titel }) => titel)).toEqual(['Vraag 1', 'Vraag 2', 'Vraag 3']);
});

test('a plan and a kader lead to the werkwijzen that belong to them', () => {
  expect(beeldWerkwijzenBij(plan, register).map(({ titel }) => titel)).toEqual(['Vraag 1']);
  const kader = register.kaders.get('kader');
  expect(kader && beeldWerkwijzenBij(kader, register).map(({ titel }) => titel)).toEqual(['Vraag 3']);
});

describe('the time that a page is about', () => {
  test.each([
    ['a', 'Vanaf 2022. Tot wanneer is niet bekend.'],
    ['b', '2022 tot en met het eerste kwartaal van 2023.'],
    ['c', 'Tot en met 2024. Vanaf wanneer is niet bekend.'],
  ])('%s: %s', (id, tekst) => {
    const werkwijze = register.werkwijzen.get(id);
    expect(werkwijze && beeldWerkwijze(werkwijze, maakOpname(register, '2025-01-01')).geldig.tekst).toBe(
      tekst,
    );
  });
});

test('a page says first that it may be outdated, and whose site it isn’t', () => {
  const { vooraf, vorige, volgende } = beeldWerkwijze(
    eerste([...register.werkwijzen.values()]),
    maakOpname(register, '2025-01-01'),
  );
  expect(vooraf).toEqual([
    'Deze uitleg komt uit de documenten van toen. Het kan nu anders gaan.',
    register.site.afzender,
  ]);
  expect([vorige?.tekst, volgende?.tekst]).toEqual(['Vraag 1', 'Vraag 3']);
});

describe('on the site of who works this way a page is outdated only after its last day', () => {
  const eigen = bouwRegister({
    'site.yaml': { ...MINSTE['site.yaml'], officieel: 'ja' },
    'werkwijzen/a.mdx': werkwijze(1),
    'werkwijzen/b.mdx': werkwijze(2, '2022', '2023-Q1'),
  });
  test.each([
    ['a', '2025-01-01', 0],
    ['b', '2023-03-31', 0],
    ['b', '2023-04-01', 1],
  ])('%s at %s: %i', (id, peildatum, aantal) => {
    const deel = eigen.werkwijzen.get(id);
    expect(deel && beeldWerkwijze(deel, maakOpname(eigen, peildatum)).vooraf).toHaveLength(aantal);
  });
});

test('the open data is in its published form, in the order of the site', () => {
  const json = werkwijzenData.schema.parse(werkwijzenData.maak(maakOpname(register, '2025-01-01'))) as {
    werkwijzen: { id: string }[];
  };
  expect(json.werkwijzen.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  expect(json.werkwijzen[1]).toMatchObject({
    geldig: { van: '2022', totEnMet: null, grondslag: 'duiding' },
    onbekend: { totEnMet: null },
    aangehaald: [{ bron: 'bron', plek: 'bladzijde 2' }],
    url: '/werkwijzen/a/',
  });
});
