import { describe, expect, test } from 'vitest';
import { maakOpname } from '../../src/domain/opname/opname.ts';
import type { Punt, Reeks } from '../../src/domain/register.ts';
import { beeldCijfer, beeldCijfers, cijfersVan } from '../../src/render/soorten/cijfer/beeld.ts';
import { beeldMiddelen, middelenVan } from '../../src/render/soorten/middelen/beeld.ts';
import { breekAf, tekenStaafgrafiek } from '../../src/render/soorten/cijfer/staafgrafiek.ts';
import { cijfersData } from '../../src/render/soorten/cijfer/json.ts';
import { middelenData } from '../../src/render/soorten/middelen/json.ts';
import { cijferInWoorden } from '../../src/render/tekst/cijfer.ts';
import { bedragInWoorden, getalInWoorden } from '../../src/domain/kern/woorden/getal.ts';
import { maakRegister } from '../../src/domain/maakRegister.ts';
import type { Register } from '../../src/domain/register.ts';
import { leesMap } from '../../src/io/leesMap.ts';
import { bouwRegister, datum, eerste } from '../bouw.ts';
import { MINI } from '../map.ts';

const register = ((): Register => {
  const resultaat = maakRegister(leesMap(MINI), { vandaag: '2025-06-30' });
  if (!resultaat.goed) throw new Error('The miniature content is wrong');
  return resultaat.register;
})();
const cijfer = eerste([...register.cijfers.values()]);
const middelen = eerste([...register.middelen.values()]);

test.each([
  [6251, '6.251'],
  [2.5, '2,5'],
  [1200000, '1.200.000'],
  [0, '0'],
])('%d is written %s', (getal, woorden) => {
  expect(getalInWoorden(getal)).toBe(woorden);
});

test.each([
  [1900000, '€\u00a01.900.000'],
  [12.5, '€\u00a012,50'],
  [-5000, '−€\u00a05.000'],
])('%d euros are written %s', (bedrag, woorden) => {
  expect(bedragInWoorden(bedrag)).toBe(woorden);
});

const punt = (deel: Partial<Punt>): Punt => ({
  periode: datum('2020'),
  waarde: 20,
  op: undefined,
  soort: 'precies',
  noot: undefined,
  vindplaats: undefined,
  ...deel,
});

test.each<[Partial<Punt>, Reeks['maat'], string]>([
  [{}, 'aantal', '20'],
  [{ soort: 'ongeveer' }, 'procent', 'ongeveer 20%'],
  [{ soort: 'minder-dan', waarde: 2.5 }, 'procent', 'minder dan 2,5%'],
  [{ soort: 'ruim', waarde: 536000 }, 'aantal', 'ruim 536.000'],
  [{ waarde: 1, op: 20 }, 'verhouding', '1 op de 20'],
  [{ waarde: { onbekend: 'x' } }, 'aantal', 'onbekend'],
])('%j as %s is %s', (deel, maat, woorden) => {
  expect(cijferInWoorden(punt(deel), maat)).toBe(woorden);
});

describe('a bar chart', () => {
  const { hoogte, namen, balken } = tekenStaafgrafiek([
    {
      naam: 'Een',
      staven: [
        { waarde: 100, tekst: '2020: 100' },
        { waarde: 50, tekst: '2021: 50' },
      ],
    },
    { naam: 'Een veel langere naam die niet op een regel past', staven: [{ waarde: 0, tekst: '0' }] },
  ]);

  test('begins at zero, and bars are as long as their values', () => {
    const [heel, half, niets] = balken.map(({ breedte }) => breedte);
    expect(half).toBeCloseTo((heel ?? 0) / 2, 1);
    expect(niets).toBe(0);
  });

  test('leaves room for the value beside the longest bar', () => {
    expect(Math.max(...balken.map(({ breedte }) => breedte))).toBeLessThan(75);
  });

  test('breaks a long name, and nothing overlaps or sticks out', () => {
    expect(namen).toHaveLength(3);
    const randen = balken.map((balk) => [balk.y, balk.y + balk.hoogte] as const);
    for (const [i, [boven]] of randen.entries()) {
      expect(boven).toBeGreaterThan(randen[i - 1]?.[1] ?? -1);
    }
    expect(randen.at(-1)?.[1]).toBe(hoogte);
  });

  test('of nothing is empty', () => {
    expect(tekenStaafgrafiek([])).toEqual({ hoogte: 0, namen: [], balken: [], lijnen: [] });
  });
});

describe('many values under one name', () => {
  const staven = (dagen: readonly (number | undefined)[]) =>
    dagen.map((dag, i) => ({ waarde: 10 * i, tekst: `${2020 + i}: ${10 * i}`, dag }));

  test.each([
    ['are a line', [0, 366, 731, 1096], 1],
    ['stay bars when there are few', [0, 366, 731], 0],
    ['stay bars when one has no day', [0, undefined, 731, 1096], 0],
  ])('%s', (_, dagen, lijnen) => {
    expect(tekenStaafgrafiek([{ naam: 'Een', staven: staven(dagen) }]).lijnen).toHaveLength(lijnen);
  });

  test('lie in time and from zero, with words at the ends only', () => {
    const { hoogte, lijnen } = tekenStaafgrafiek([{ naam: 'Een', staven: staven([0, 365, 730, 1460]) }]);
    const { grond, punten, einden } = eerste(lijnen);
    const [a, b, c, d] = punten;
    expect((b?.x ?? 0) - (a?.x ?? 0)).toBeCloseTo((c?.x ?? 0) - (b?.x ?? 0), 1);
    expect((d?.x ?? 0) - (c?.x ?? 0)).toBeCloseTo(2 * ((c?.x ?? 0) - (b?.x ?? 0)), 1);
    expect([a?.y, grond]).toEqual([hoogte, hoogte]);
    expect(einden.map(({ tekst, anker }) => [tekst, anker])).toEqual([
      ['2020: 0', 'start'],
      ['2023: 30', 'end'],
    ]);
  });
});

test.each([
  ['een twee drie', 7, ['een', 'twee', 'drie']],
  ['een twee drie', 8, ['een twee', 'drie']],
  ['onafbreekbaar woord', 6, ['onafb-', 'reekb-', 'aar', 'woord']],
])('%j in lines of %d is %j', (tekst, lengte, regels) => {
  expect(breekAf(tekst, lengte)).toEqual(regels);
});

describe('the page of figures', () => {
  const beeld = beeldCijfer(cijfer, register);

  test('marks numbers under ten, and no percentage', () => {
    const klein = beeld.reeksen.flatMap(({ punten }) => punten.filter((deel) => deel.klein));
    expect(klein.map(({ tekst }) => tekst)).toEqual(['8 warmtepompen']);
    expect(beeld.kleinUitleg).toContain('onder de 10');
  });

  test.each([
    ['ja', true],
    ['nee', false],
    [undefined, true],
  ])('marks them where people are counted: telt_mensen %s', (teltMensen, verwacht) => {
    const dagen = bouwRegister({
      'cijfers/dagen.yaml': {
        titel: 'Warme dagen',
        maat: 'aantal',
        eenheid: 'dagen',
        ...(teltMensen !== undefined && { telt_mensen: teltMensen }),
        gebied: 'De gemeente',
        onderwerp: 'Hitte',
        samenvatting: 'Hoe warm het was.',
        reeksen: [{ id: 'dagen', naam: 'Dagen', waarden: [{ periode: '2022', waarde: 3 }] }],
        grafiek: 'geen',
        vindplaatsen: [{ bron: 'bron', plek: 'bladzijde 1' }],
      },
    });
    const pagina = beeldCijfer(eerste([...dagen.cijfers.values()]), dagen);
    expect([pagina.kleinUitleg !== undefined, pagina.hoofdcijfer?.klein]).toEqual([verwacht, verwacht]);
  });

  test('draws only what has the same unit', () => {
    expect(beeld.grafiek?.tekening.balken).toHaveLength(6);
    expect(beeld.grafiek?.omschrijving).toContain('Alle warmtepompen: 2020: 30; 2021: 1.250*.');
  });

  test('says in words that the sums hold', () => {
    expect(beeld.narekeningen.flatMap(({ uitkomsten }) => uitkomsten.map(({ tekst }) => tekst))).toEqual([
      '2020: 30 = 8 + 22. Dat klopt.',
      '2021: 1.250 = 1.000 + 250. Dat klopt.',
      '250 − 22 = 228. Dat klopt.',
    ]);
  });

  test('gives notes and unknown periods a number', () => {
    expect(beeld.voetnoten.map(({ tekst }) => tekst)).toEqual([
      'Tot en met juni.',
      'Periode onbekend: het plan noemt geen jaar.',
    ]);
    expect(beeld.reeksen.at(-1)?.punten).toEqual([
      { periode: 'Onbekend', tekst: 'bijna 2,5% van de huizen', bekend: true, klein: false, voetnoten: [2] },
    ]);
  });

  test('shows the latest figure of the first series in the list', () => {
    expect(eerste(eerste(beeldCijfers(register).eigen).cijfers).hoofdcijfer).toEqual({
      tekst: '1.250 warmtepompen',
      over: 'Alle warmtepompen, in 2021; let op de noot bij dit cijfer',
      klein: false,
    });
  });

  test('is found from its organisatie', () => {
    const stad = register.organisaties.get('gemeente-voorbeeldstad');
    expect(stad && cijfersVan(stad, register)).toHaveLength(1);
  });
});

describe('whom figures are about', () => {
  const over = (organisatie?: string) => ({
    titel: organisatie ?? 'iedereen',
    maat: 'aantal',
    eenheid: 'bomen',
    gebied: `gebied van ${organisatie ?? 'iedereen'}`,
    ...(organisatie !== undefined && { organisatie }),
    onderwerp: 'Bomen',
    samenvatting: 'Hoeveel bomen er staan.',
    reeksen: ['a', 'b'].map((id) => ({ id, naam: id, waarden: [{ periode: '2022', waarde: 30 }] })),
    grafiek: 'staven',
    vindplaatsen: [{ bron: 'bron', plek: 'bladzijde 1' }],
  });
  const organisatie = (naam: string, soort: string, leden: readonly string[] = [], deel_van?: string) => ({
    naam,
    soort,
    ...(deel_van !== undefined && { deel_van }),
    ...(leden.length > 0 && {
      leden: [{ onderwerp: 'Bomen', leden, grondslag: 'duiding', reden: 'Zo is het.' }],
    }),
    vindplaatsen: [{ bron: 'bron', plek: 'bladzijde 1' }],
  });
  // The gemeente with the plan lies in a regio, and that in a land; another regio has another gemeente.
  const bomen = bouwRegister({
    'organisaties/regio.yaml': organisatie('Regio', 'regio', ['gemeente'], 'land'),
    'organisaties/land.yaml': organisatie('Land', 'regio'),
    'organisaties/buur.yaml': organisatie('Buur', 'regio', ['buurdorp']),
    'organisaties/buurdorp.yaml': organisatie('Buurdorp', 'gemeente'),
    ...Object.fromEntries(
      ['land', 'buur', 'regio', 'buurdorp', undefined, 'gemeente'].map((wie) => [
        `cijfers/${wie ?? 'iedereen'}.yaml`,
        over(wie),
      ]),
    ),
  });
  const lijst = beeldCijfers(bomen);

  test('those of who has a plan come first, then those of what that is a part of, and they are drawn', () => {
    expect(lijst.eigen.map(({ kop, cijfers }) => [kop, cijfers.map(({ grafiek }) => grafiek?.wat)])).toEqual([
      ['Gemeente', ['Aantal bomen, 2022']],
      ['Regio', ['Aantal bomen, 2022']],
      ['Land', ['Aantal bomen, 2022']],
    ]);
    expect(lijst.algemeen.map(({ kop }) => kop)).toEqual(['gebied van iedereen']);
  });

  test('those that hold elsewhere say so, in the list and on their page', () => {
    expect(lijst.elders?.band).toBe('Deze cijfers gaan niet over Gemeente.');
    expect(lijst.elders?.groepen.map(({ kop }) => kop)).toEqual(['Buur', 'Buurdorp']);
    expect(
      ['buur', 'regio', 'iedereen'].map((id) => {
        const een = bomen.cijfers.get(id);
        return een && beeldCijfer(een, bomen).elders;
      }),
    ).toEqual(['Deze cijfers gaan over gebied van buur, niet over Gemeente.', undefined, undefined]);
  });
});

describe('the page of a budget', () => {
  const beeld = beeldMiddelen(middelen);

  test('adds up what it can', () => {
    expect(beeld.kolommen.map(({ narekening }) => narekening)).toEqual([
      'Nagerekend: de 2 posten zijn samen €\u00a02.000.000,50. Dat klopt met het totaal in de bron.',
      'Dit is niet na te rekenen: niet alle bedragen zijn bekend.',
    ]);
    expect(beeld.evenwicht).toBe('De totalen zijn gelijk: €\u00a02.000.000,50.');
  });

  test('draws amounts in proportion, the largest first, unless one isn’t known', () => {
    const [grafiek, geen] = beeld.kolommen.map((kolom) => kolom.grafiek);
    const [groot, klein] = grafiek?.tekening.balken ?? [];
    expect(grafiek?.wat).toContain('samen €\u00a02.000.000,50');
    expect((groot?.breedte ?? 0) >= (klein?.breedte ?? 0)).toBe(true);
    expect(geen).toBeUndefined();
  });

  test('is found from its plan', () => {
    const plan = register.plannen.get('voorbeeldstad-2022-2024');
    expect(plan && middelenVan(plan, register)).toEqual([
      { tekst: middelen.titel, adres: '/middelen/klimaatfonds/' },
    ]);
  });
});

test('the open data has the published form, and marks small numbers', () => {
  const [cijfers, geld] = [cijfersData, middelenData].map(({ schema, maak }) =>
    schema.parse(maak(maakOpname(register, '2025-06-30'))),
  ) as [
    { cijfers: { reeksen: { waarden: { kleinGetal: boolean; waarde: number }[] }[] }[] },
    { middelen: { kolommen: { klopt: boolean | null }[] }[] },
  ];
  const punten = cijfers.cijfers.flatMap(({ reeksen }) => reeksen.flatMap(({ waarden }) => waarden));
  expect(punten.filter(({ kleinGetal }) => kleinGetal).map(({ waarde }) => waarde)).toEqual([8]);
  expect(geld.middelen[0]?.kolommen.map(({ klopt }) => klopt)).toEqual([true, null]);
});
