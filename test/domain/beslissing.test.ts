import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import type { Beslissing } from '../../schemas/beslissing.ts';
import { leesBerichten, nietMeerUitgevoerd } from '../../src/domain/beslissing/bericht.ts';
import { schrijfAanwezig } from '../../src/domain/beslissing/bespreking.ts';
import type { BevindingCode, Veld } from '../../src/domain/beslissing/bevinding.ts';
import { herhalingenIn } from '../../src/domain/beslissing/herhaling.ts';
import { teHerroepen } from '../../src/domain/beslissing/herroep.ts';
import { keurBeslissing } from '../../src/domain/beslissing/keur.ts';
import { voerUit } from '../../src/domain/beslissing/voerUit.ts';
import { deriveStand } from '../../src/domain/opname/stand.ts';
import { maakRegister } from '../../src/domain/maakRegister.ts';
import { beeldBericht } from '../../src/render/soorten/actie/tijdlijn.ts';
import { bevindingInWoorden } from '../../src/render/tekst/bevinding.ts';
import { actieDeel, bouwActie, bouwInhoud, bouwRegister, controleer, eerste } from '../bouw.ts';

const VANDAAG = '2023-06-30';
const BESPREKING = { soort: 'bespreking', titel: 'Overleg', datum: '2023-03-01', functies: ['manager'] };
const INHOUD = {
  'plannen/plan/acties/1.1.yaml': actieDeel({
    vastgesteld: { status: 'nog-uit-te-voeren' },
    voortgang: [
      {
        datum: '2022-06-01',
        verwachtingen: [
          { id: 'open', tekst: 'Het komt.', termijn: '2024' },
          { id: 'klaar', tekst: 'Het is er.', termijn: '2022' },
        ],
      },
      { datum: '2022-12-01', over_verwachtingen: [{ id: 'klaar', uitkomst: 'nagekomen' }] },
      {
        datum: '2023-03-01',
        grondslag: 'bron',
        reden: undefined,
        vindplaats: { bron: 'plan-bespreking-2023-03-01', plek: 'actie 1.1' },
      },
    ],
  }),
  'bronnen/plan-bespreking-2023-03-01.yaml': BESPREKING,
  'bronnen/plan-bespreking-2023-04-01.yaml': {
    ...BESPREKING,
    soort: 'extern',
    datum: undefined,
    functies: undefined,
    url: 'https://a.example/',
    geraadpleegd: '2023-04-01',
  },
};
const register = bouwRegister(INHOUD);
/** The expectation that is open may stay so. */
const OPEN: Partial<Beslissing> = { openLaten: ['open'] };
const BASIS: Beslissing = { plan: 'plan', nummer: '1.1', datum: '2023-06-01' };
const keur = (deel: Partial<Beslissing>): string[] =>
  keurBeslissing({ ...BASIS, ...deel }, { register, vandaag: VANDAAG }).map(
    ({ veld, code }) => `${veld} ${code}`,
  );

describe('a beslissing that is right has no findings', () => {
  test.each<[string, Partial<Beslissing>]>([
    ['a confirmation', { tekst: 'Niets nieuws.' }],
    ['a note alone, of whatever day', { notitie: 'Bel even.', datum: '2021-01-01' }],
    [
      'groen with its borging',
      { status: 'uitgevoerd-en-geborgd', borging: 'Vast werk.', tekst: 'Klaar.', ...OPEN },
    ],
    [
      'vervallen with its reden',
      { status: 'vervallen', reden: 'Te duur.', tekst: 'Gaat niet door.', ...OPEN },
    ],
    [
      'vervallen as our reading',
      {
        status: 'vervallen',
        reden: 'Te duur.',
        duiding: 'Het blijkt.',
        bron: 'bron',
        plek: 'x',
        tekst: 'Weg.',
        ...OPEN,
      },
    ],
    ['done, without a word on borging', { status: 'in-gang-gezet', uitgevoerd: true, tekst: 'Af.' }],
    [
      'an owner and a deadline that are unknown',
      { eigenaar: 'onbekend', deadline: 'onbekend', tekst: 'Niet bekend.' },
    ],
    ['an organisatie as owner', { eigenaar: 'gemeente', tekst: 'De gemeente.' }],
    [
      'an expectation that is verschoven',
      { uitkomsten: [{ id: 'open', uitkomst: 'verschoven', termijn: '2025' }], tekst: 'Later.' },
    ],
    [
      'vervolgstappen, also for nobody yet and without a day',
      {
        vervolgstappen: [{ wat: 'Bellen.' }, { wat: 'Schrijven.', wie: 'manager', wanneer: '2023-Q4' }],
        tekst: 'Afgesproken.',
      },
    ],
    ['taken over by an organisatie', { overgenomen: 'gemeente', tekst: 'De gemeente gaat verder.', ...OPEN }],
    [
      'dropped, with what came of what was expected',
      {
        status: 'vervallen',
        reden: 'Te duur.',
        uitkomsten: [{ id: 'open', uitkomst: 'ingetrokken' }],
        tekst: 'Weg.',
      },
    ],
    [
      'who were there, as the bespreking says',
      { datum: '2023-03-01', aanwezig: ['manager'], tekst: 'Iets.' },
    ],
  ])('%s', (_, deel) => {
    expect(keur(deel)).toEqual([]);
  });
});

describe('each rule finds what is wrong, and says with which field', () => {
  const tekst = 'Iets.';
  test.each<[Veld, BevindingCode, Partial<Beslissing>, RegExp]>([
    ['nummer', 'actie-onbekend', { nummer: '9.9', tekst }, /^Er is geen actie ‘plan\/9\.9’/],
    ['tekst', 'niets-beslist', {}, /^Er is niets gekozen/],
    ['tekst', 'tekst-ontbreekt', { status: 'in-gang-gezet' }, /^Zeg met \[tekst\]/],
    ['tekst', 'tekst-leeg', { tekst: ' ' }, /^De tekst bij \[tekst\] is leeg/],
    [
      'notitie',
      'tekst-teken',
      { notitie: 'Bel\u0007' },
      /^In de tekst bij \[notitie\] staat een teken dat niet mag: U\+0007/,
    ],
    [
      'datum',
      'datum-vorm',
      { datum: '2023-02-31', tekst },
      /^‘2023-02-31’ bij \[datum\] is geen geldige datum/,
    ],
    ['deadline', 'deadline-vorm', { deadline: 'morgen', tekst }, /^‘morgen’ bij \[deadline\]/],
    [
      'deadline',
      'deadline-voor-vaststelling',
      { deadline: '2020', tekst },
      /^De deadline \(2020\) ligt vóór de vaststelling van de actie \(1 januari 2022\)/,
    ],
    ['datum', 'datum-in-toekomst', { datum: '2023-07-01', tekst }, /^1 juli 2023 moet nog komen/],
    ['datum', 'nog-niet-vastgesteld', { datum: '2021', tekst }, /^Actie 1\.1 was toen nog niet vastgesteld/],
    [
      'borging',
      'borging-ontbreekt',
      { status: 'uitgevoerd-en-geborgd', tekst, ...OPEN },
      /hoort \[borging\]: .* in gang gezet met \[uitgevoerd\]/,
    ],
    [
      'borging',
      'borging-past-niet',
      { status: 'in-gang-gezet', borging: 'x', tekst },
      /^\[borging\] hoort alleen bij/,
    ],
    ['borging', 'borging-past-niet', { borging: 'x', tekst }, /^\[borging\] hoort alleen bij/],
    ['reden', 'reden-ontbreekt', { status: 'vervallen', tekst, ...OPEN }, /^Bij vervallen hoort \[reden\]/],
    [
      'reden',
      'reden-past-niet',
      { reden: 'x', tekst },
      /^\[reden\] hoort alleen bij vervallen\. .* \[duiding\]/,
    ],
    [
      'uitgevoerd',
      'uitgevoerd-past-niet',
      { uitgevoerd: true, tekst },
      /^\[uitgevoerd\] hoort alleen bij de status in gang gezet/,
    ],
    ['eigenaar', 'eigenaar-onbekend', { eigenaar: 'managr', tekst }, /‘managr’\. Bedoelde u ‘manager’\?/],
    [
      'uitkomsten',
      'verwachting-niet-open',
      { uitkomsten: [{ id: 'klaar', uitkomst: 'deels' }], tekst },
      /geen open verwachting ‘klaar’\. Open staat: open\./,
    ],
    [
      'uitkomsten',
      'verwachting-dubbel',
      {
        uitkomsten: [
          { id: 'open', uitkomst: 'deels' },
          { id: 'open', uitkomst: 'nagekomen' },
        ],
        tekst,
      },
      /‘open’ staat er twee keer/,
    ],
    [
      'uitkomsten',
      'termijn-ontbreekt',
      { uitkomsten: [{ id: 'open', uitkomst: 'verschoven' }], tekst },
      /zeg ook wat de nieuwe termijn is/,
    ],
    [
      'uitkomsten',
      'termijn-past-niet',
      { uitkomsten: [{ id: 'open', uitkomst: 'deels', termijn: '2025' }], tekst },
      /Laat de termijn weg/,
    ],
    [
      'uitkomsten',
      'termijn-voorbij',
      { uitkomsten: [{ id: 'open', uitkomst: 'verschoven', termijn: '2023-05' }], tekst },
      /\(mei 2023\) ligt vóór het bericht van 1 juni 2023/,
    ],
    [
      'uitkomsten',
      'datum-vorm',
      { uitkomsten: [{ id: 'open', uitkomst: 'verschoven', termijn: 'ooit' }], tekst },
      /^‘ooit’ bij \[uitkomsten\]/,
    ],
    [
      'uitkomsten',
      'verwachting-nog-open',
      { status: 'vervallen', reden: 'Te duur.', tekst },
      /^Er staat nog 1 verwachting open: ‘Het komt’ \(open\)\. Zeg bij \[uitkomsten\]/,
    ],
    ['uitkomsten', 'verwachting-niet-open', { openLaten: ['klaar'], tekst }, /geen open verwachting ‘klaar’/],
    [
      'uitkomsten',
      'verwachting-dubbel',
      { ...OPEN, uitkomsten: [{ id: 'open', uitkomst: 'deels' }], tekst },
      /‘open’ staat er twee keer/,
    ],
    [
      'uitkomsten',
      'verwachting-nog-open',
      { overgenomen: 'gemeente', tekst },
      /^Er staat nog 1 verwachting open/,
    ],
    [
      'overgenomen',
      'overnemer-onbekend',
      { ...OPEN, overgenomen: 'gemeent', tekst },
      /^Er is geen actie, plan of organisatie ‘gemeent’\. Bedoelde u ‘gemeente’\?/,
    ],
    [
      'overgenomen',
      'overnemer-zelf',
      { ...OPEN, overgenomen: 'plan', tekst },
      /^‘plan’ is de actie zelf of haar eigen plan/,
    ],
    [
      'overgenomen',
      'overname-bij-afgerond',
      { ...OPEN, overgenomen: 'gemeente', status: 'vervallen', reden: 'x', tekst },
      /^De actie is daarmee klaar of vervallen/,
    ],
    ['vervolgstappen', 'tekst-leeg', { vervolgstappen: [{ wat: ' ' }], tekst }, /^De tekst bij/],
    [
      'vervolgstappen',
      'datum-vorm',
      { vervolgstappen: [{ wat: 'Bellen.', wanneer: 'ooit' }], tekst },
      /^‘ooit’ bij \[vervolgstappen\]/,
    ],
    [
      'vervolgstappen',
      'termijn-voorbij',
      { vervolgstappen: [{ wat: 'Bellen.', wanneer: '2023-05' }], tekst },
      /^De termijn \(mei 2023\) ligt vóór het bericht/,
    ],
    [
      'vervolgstappen',
      'eigenaar-onbekend',
      { vervolgstappen: [{ wat: 'Bellen.', wie: 'jan' }], tekst },
      /^Er is geen functie of organisatie ‘jan’/,
    ],
    [
      'vervolgstappen',
      'stap-bij-afgerond',
      { ...OPEN, status: 'vervallen', reden: 'x', vervolgstappen: [{ wat: 'Bellen.' }], tekst },
      /^Een vervolgstap hoort bij een actie die nog loopt/,
    ],
    ['bron', 'bron-onbekend', { bron: 'brom', plek: 'x', tekst }, /‘brom’\. Bedoelde u ‘bron’\?/],
    ['plek', 'plek-ontbreekt', { bron: 'bron', tekst }, /^Bij \[bron\] hoort \[plek\]/],
    ['bron', 'duiding-zonder-bron', { duiding: 'x', tekst }, /^Bij \[duiding\] hoort de bron/],
    [
      'aanwezig',
      'aanwezig-bij-bron',
      { bron: 'bron', plek: 'x', aanwezig: ['manager'], tekst },
      /^\[aanwezig\] hoort bij een bespreking/,
    ],
    ['aanwezig', 'functie-onbekend', { aanwezig: ['jan'], tekst }, /^Er is geen functie ‘jan’\. Kies/],
    ['bron', 'bespreking-bezet', { datum: '2023-04-01', tekst }, /bestaat al en is geen bespreking/],
  ])('%s: %s', (veld, code, deel, zin) => {
    const bevindingen = keurBeslissing({ ...BASIS, ...deel }, { register, vandaag: VANDAAG });
    expect(bevindingen.map((bevinding) => `${bevinding.veld} ${bevinding.code}`)).toEqual([
      `${veld} ${code}`,
    ]);
    expect(bevindingInWoorden(eerste(bevindingen), (naam) => `[${naam}]`)).toMatch(zin);
  });

  test('the bespreking of that day was with others', () => {
    const metAnderen = bouwRegister({
      ...INHOUD,
      'functies/wethouder.yaml': {
        naam: 'Wethouder',
        organisatie: 'gemeente',
        vindplaatsen: [{ bron: 'bron', plek: 'x' }],
      },
    });
    const beslissing = { ...BASIS, datum: '2023-03-01', aanwezig: ['wethouder'], tekst };
    const [bevinding] = keurBeslissing(beslissing, { register: metAnderen, vandaag: VANDAAG });
    expect(bevinding).toEqual({
      code: 'bespreking-met-anderen',
      veld: 'aanwezig',
      gegevens: { pad: 'bronnen/plan-bespreking-2023-03-01.yaml' },
    });
  });

  test('everything that is wrong comes out at once', () => {
    expect(
      keur({ ...OPEN, status: 'uitgevoerd-en-geborgd', deadline: 'morgen', eigenaar: 'jan', bron: 'bron' }),
    ).toEqual([
      'deadline deadline-vorm',
      'tekst tekst-ontbreekt',
      'borging borging-ontbreekt',
      'plek plek-ontbreekt',
      'eigenaar eigenaar-onbekend',
    ]);
  });
});

describe('of an action that was finished already, what is open is asked', () => {
  const gestopt = bouwRegister({
    'plannen/plan/acties/1.1.yaml': actieDeel({
      voortgang: [
        { datum: '2022-06-01', verwachtingen: [{ id: 'open', tekst: 'Het komt.', termijn: '2024' }] },
        { datum: '2022-12-01', status: 'vervallen', reden_vervallen: 'Te duur.' },
      ],
    }),
  });
  test.each<[string, Partial<Beslissing>, boolean]>([
    ['by who tells how it stands', { tekst: 'Zo is het nog.' }, true],
    ['not by who takes it up again', { status: 'in-gang-gezet' }, false],
    ['not by who names another owner', { eigenaar: 'manager' }, false],
    ['nor by who moves its deadline', { deadline: '2024' }, false],
  ])('%s', (_, deel, verwacht) => {
    const beslissing = { ...BASIS, tekst: 'Een bericht.', ...deel };
    const codes = keurBeslissing(beslissing, { register: gestopt, vandaag: VANDAAG }).map(({ code }) => code);
    expect(codes.includes('verwachting-nog-open')).toBe(verwacht);
  });
});

describe('what was just told is asked about', () => {
  const herhaling = (datum: string, tekst: string) =>
    herhalingenIn({ ...BASIS, datum, tekst }, register).map(({ veld, code }) => `${veld} ${code}`);

  test.each<[string, string, string, string[]]>([
    ['the same words on that day', '2023-03-01', 'Een bericht.', ['tekst tekst-gelijk']],
    ['the same words two weeks later', '2023-03-15', ' Een  bericht. ', ['tekst tekst-gelijk']],
    ['later that is news again', '2023-03-16', 'Een bericht.', []],
    ['other words are news', '2023-03-01', 'Een ander bericht.', []],
  ])('%s', (_, datum, tekst, verwacht) => {
    expect(herhaling(datum, tekst)).toEqual(verwacht);
  });
});

describe('who were at a bespreking', () => {
  const pad = 'bronnen/plan-bespreking-2023-03-01.yaml';
  const schrijf = (functies: string[], inhoud: Parameters<typeof bouwInhoud>[0] = INHOUD) =>
    schrijfAanwezig({ plan: 'plan', dag: '2023-03-01', functies }, 'Overleg', bouwInhoud(inhoud));

  test('is written in its file, which is made where it isn’t there', () => {
    expect(schrijf(['ander'], {})).toEqual([
      {
        pad,
        oud: undefined,
        nieuw: 'soort: bespreking\ntitel: Overleg\ndatum: 2023-03-01\nfuncties:\n  - ander\n',
      },
    ]);
  });

  test('can be changed, and be unknown again; only that line changes', () => {
    const [wijziging] = schrijf([]);
    expect(wijziging?.nieuw).toBe(
      stringify({ ...BESPREKING, functies: undefined }) +
        'functies: { onbekend: niet opgeschreven wie erbij waren }\n',
    );
    expect(schrijf(['manager'])).toEqual([]);
  });

  test('nobody said so yet: nothing is made of that', () => {
    expect(schrijf([], {})).toEqual([]);
  });
});

describe('beslissingen are carried out together', () => {
  const omgeving = {
    register,
    vandaag: VANDAAG,
    bestanden: bouwInhoud(INHOUD),
    titelVan: (dag: string) => `Bespreking van ${dag}`,
  };

  test('each in the file of its action, on top of the one before, and the bespreking is made once', () => {
    const uitvoering = voerUit(
      [
        { ...BASIS, deadline: '2025', tekst: 'Later.' },
        { ...BASIS, tekst: 'En verder niets.', concept: true },
        { ...BASIS, notitie: 'Bel even.' },
      ],
      omgeving,
    );
    if (!uitvoering.goed) throw new Error('refused');
    expect(uitvoering.wijzigingen.map(({ pad, oud }) => [pad, oud === undefined])).toEqual([
      ['bronnen/plan-bespreking-2023-06-01.yaml', true],
      ['plannen/plan/acties/1.1.yaml', false],
    ]);
    const tekst = uitvoering.wijzigingen[1]?.nieuw ?? '';
    expect(leesBerichten(tekst).map((bericht) => [bericht.tekst, bericht.concept])).toEqual([
      ['Een bericht.', false],
      ['Een bericht.', false],
      ['Een bericht.', false],
      ['Later.', false],
      ['En verder niets.', true],
    ]);
    expect(tekst).toContain('intern:\n  notitie: Bel even.\n');
  });

  test('or not at all: every finding of every one is told', () => {
    const fout = { ...BASIS, eigenaar: 'jan', tekst: 'Iets.' };
    const uitvoering = voerUit([{ ...BASIS, tekst: 'Goed.' }, fout, { ...BASIS }], omgeving);
    if (uitvoering.goed) throw new Error('carried out');
    expect(uitvoering.afkeuringen.map(({ bevindingen }) => bevindingen.map(({ code }) => code))).toEqual([
      ['eigenaar-onbekend'],
      ['niets-beslist'],
    ]);
  });

  test('a file that can’t be added to is a finding too', () => {
    const bestanden = bouwInhoud({
      ...INHOUD,
      'plannen/plan/acties/1.1.yaml': JSON.stringify(INHOUD['plannen/plan/acties/1.1.yaml']),
    });
    const uitvoering = voerUit([{ ...BASIS, tekst: 'Iets.' }], { ...omgeving, bestanden });
    expect(uitvoering).toMatchObject({
      goed: false,
      afkeuringen: [{ bevindingen: [{ code: 'niet-te-bewerken', veld: 'tekst' }] }],
    });
  });
});

describe('a concept', () => {
  const concept = (bericht: object) => ({
    'plannen/plan/acties/1.1.yaml': actieDeel({
      voortgang: [
        { datum: '2023-01-01', concept: 'ja', ...bericht },
        { datum: '2023-02-01', tekst: 'Vrijgegeven.' },
      ],
    }),
  });

  test('is in the register of those inside only, and so is a bespreking that only concepts cite', () => {
    const bestanden = bouwInhoud({
      ...concept({ grondslag: 'bron', reden: undefined, vindplaats: { bron: 'overleg', plek: 'x' } }),
      'bronnen/overleg.yaml': { ...BESPREKING, datum: '2023-01-01' },
    });
    const zien = (metConcepten: boolean) => {
      const resultaat = maakRegister(bestanden, { vandaag: VANDAAG }, { metConcepten });
      if (!resultaat.goed) throw new Error('wrong');
      const [actie] = resultaat.register.acties;
      return [actie?.voortgang.map(({ tekst }) => tekst), resultaat.register.bronnen.has('overleg')];
    };
    expect(zien(true)).toEqual([['Een bericht.', 'Vrijgegeven.'], true]);
    expect(zien(false)).toEqual([['Vrijgegeven.'], false]);
  });

  test('a bespreking in which nothing was decided yet is for those inside', () => {
    const bestanden = bouwInhoud({ 'bronnen/overleg.yaml': BESPREKING });
    const zien = (metConcepten: boolean) => {
      const resultaat = maakRegister(bestanden, { vandaag: VANDAAG }, { metConcepten });
      return resultaat.goed && resultaat.register.bronnen.has('overleg');
    };
    expect([zien(true), zien(false)]).toEqual([true, false]);
  });

  test('says in its timeline that it is one', () => {
    const bestanden = bouwInhoud(concept({}));
    const resultaat = maakRegister(bestanden, { vandaag: VANDAAG }, { metConcepten: true });
    if (!resultaat.goed) throw new Error('wrong');
    const actie = eerste(resultaat.register.acties);
    expect(actie.voortgang.map((bericht) => beeldBericht(bericht, actie).titel)).toEqual([
      'Concept, nog niet vrijgegeven',
      'Bericht: stand ongewijzigd',
    ]);
  });

  test('is checked like any other entry', () => {
    const { goed, meldingen } = controleer(concept({ status: 'uitgevoerd-en-geborgd' }));
    expect([goed, meldingen.map(({ code }) => code)]).toEqual([false, ['borging-ontbreekt']]);
  });

  test('is nothing that a released entry can build on: told at that entry', () => {
    const verwachting = { id: 'brug', tekst: 'De brug komt.', termijn: '2024' };
    const tekst = stringify(
      actieDeel({
        voortgang: [
          { datum: '2023-01-01', concept: 'ja', verwachtingen: [verwachting] },
          { datum: '2023-02-01', over_verwachtingen: [{ id: 'brug', uitkomst: 'nagekomen' }] },
        ],
      }),
      { aliasDuplicateObjects: false },
    );
    const { goed, meldingen } = controleer({ 'plannen/plan/acties/1.1.yaml': tekst });
    const regel = tekst.split('\n').findIndex((deel) => deel.trim() === 'over_verwachtingen:') + 2;
    expect(goed).toBe(false);
    expect(
      meldingen.filter(({ code }) => code === 'verwachting-onbekend').map(({ plaats }) => plaats.regel),
    ).toEqual([regel]);
  });
});

describe('the entry that is taken back', () => {
  test.each<[string, readonly string[], string | undefined, number[]]>([
    ['is the last', ['2022', '2023-01-01', '2023-02-01'], undefined, [2]],
    [
      'isn’t clear when there are more on that day',
      ['2023-01-01', '2023-02-01', '2023-02-01'],
      undefined,
      [1, 2],
    ],
    ['isn’t clear within a period', ['2022-05-01', '2023-02-01', '2023'], undefined, [1, 2]],
    ['is the one with that date', ['2022', '2023-01-01', '2023-02-01'], '2022', [0]],
    ['isn’t there without entries', [], undefined, []],
  ])('%s', (_, datums, datum, plekken) => {
    const regels = datums.map((tekst) => `  - { datum: '${tekst}', tekst: x }\n`).join('');
    const berichten = leesBerichten(regels === '' ? 'a: 1\n' : `voortgang:\n${regels}`);
    expect(teHerroepen(berichten, datum).map(({ plek }) => plek)).toEqual(plekken);
  });
});

test.each([
  ['in-gang-gezet', true, false],
  ['in-gang-gezet', false, undefined],
  ['nog-uit-te-voeren', true, undefined],
] as const)(
  'an entry with %s, after one that it was done (%s), writes uitgevoerd: %s',
  (status, gedaan, verwacht) => {
    const actie = bouwActie({
      vastgesteld: { status: 'in-gang-gezet', ...(gedaan && { uitgevoerd: 'ja' }) },
    });
    const stand = deriveStand(actie, '2023-01-01');
    if (!stand.vastgesteld) throw new Error('not adopted');
    expect(nietMeerUitgevoerd(status, stand)).toBe(verwacht);
  },
);
