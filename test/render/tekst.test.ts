import { describe, expect, test } from 'vitest';
import { tijdTussen } from '../../src/domain/kern/dag.ts';
import type { Signaal } from '../../src/domain/opname/aandacht.ts';
import {
  beeldLegenda,
  beeldTelling,
  sindsInWoorden,
  verloopInWoorden,
} from '../../src/render/beeld/stand.ts';
import {
  dagInWoorden,
  datumInWoorden,
  datumOfOnbekend,
  inOfOp,
  periodeInWoorden,
} from '../../src/render/tekst/datum.ts';
import { aantal, somOp } from '../../src/domain/kern/woorden/opsomming.ts';
import { deActies, geenActies, vanDeActies } from '../../src/render/tekst/acties.ts';
import { duurInWoorden } from '../../src/render/tekst/opsomming.ts';
import { signaalInWoorden, zonderPunt } from '../../src/render/tekst/signaal.ts';
import {
  LEGENDA,
  STATUS_TEKSTEN,
  statusInWoorden,
  statusNaam,
  statusSleutel,
} from '../../src/render/tekst/status.ts';
import { kennisVan } from '../../src/render/tekst/stem.ts';
import {
  type ActieDeel,
  bouwActie,
  bouwPlan,
  bouwRegister,
  datum,
  eerste,
  MINSTE,
  opnameOp,
  planDeel,
} from '../bouw.ts';

describe('a date in words is as precise as its source', () => {
  test.each([
    ['2022', '2022', 'in 2022'],
    ['2022-Q1', 'het eerste kwartaal van 2022', 'in het eerste kwartaal van 2022'],
    ['2022-Q2', 'het tweede kwartaal van 2022', 'in het tweede kwartaal van 2022'],
    ['2022-Q3', 'het derde kwartaal van 2022', 'in het derde kwartaal van 2022'],
    ['2022-Q4', 'het vierde kwartaal van 2022', 'in het vierde kwartaal van 2022'],
    ['2022-12', 'december 2022', 'in december 2022'],
    ['2023-03-01', '1 maart 2023', 'op 1 maart 2023'],
    ['2022-12-31', '31 december 2022', 'op 31 december 2022'],
    ['1900-01-01', '1 januari 1900', 'op 1 januari 1900'],
  ])('%s is %s', (tekst, woorden, inEenZin) => {
    expect([datumInWoorden(datum(tekst)), inOfOp(datum(tekst))]).toEqual([woorden, inEenZin]);
  });

  test('a day, a span, and a date that is unknown', () => {
    expect(dagInWoorden('2024-02-29')).toBe('29 februari 2024');
    expect(periodeInWoorden(datum('2021'), datum('2025-Q2'))).toBe(
      '2021 tot en met het tweede kwartaal van 2025',
    );
    expect(datumOfOnbekend({ onbekend: 'de bijlage ontbreekt' })).toBe('onbekend');
    expect(datumOfOnbekend(datum('2022'))).toBe('2022');
  });
});

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a en b'],
  [['a', 'b', 'c'], 'a, b en c'],
])('%j is summed up as %j', (woorden, verwacht) => {
  expect(somOp(woorden)).toBe(verwacht);
  expect(somOp(woorden, 'of')).toBe(verwacht.replace(' en ', ' of '));
});

test.each([
  [0, '0 acties'],
  [1, '1 actie'],
  [2, '2 acties'],
  [1234, '1.234 acties'],
])('%i is %s', (getal, verwacht) => {
  expect(aantal(getal, 'actie', 'acties')).toBe(verwacht);
});

test.each([
  ['2023-03-31', '2023-03-31', '0 dagen'],
  ['2023-03-31', '2023-04-01', '1 dag'],
  ['2023-03-31', '2023-06-30', '91 dagen'],
  ['2023-03-31', '2023-07-08', '99 dagen'],
  ['2023-03-31', '2023-07-09', 'ruim 3 maanden'],
  ['2023-03-31', '2023-07-31', '4 maanden'],
  ['2022-12-31', '2023-06-30', '6 maanden'],
  ['2021-12-31', '2022-12-30', 'ruim 11 maanden'],
  ['2021-12-31', '2022-12-31', '12 maanden'],
  ['2021-12-31', '2023-01-01', 'ruim 12 maanden'],
  ['2021-12-31', '2023-12-30', 'ruim 23 maanden'],
  ['2021-12-31', '2023-12-31', '2 jaar'],
  ['2021-12-31', '2024-01-01', 'ruim 2 jaar'],
  ['2021-12-31', '2024-09-29', 'ruim 2 jaar'],
  ['2021-12-31', '2024-09-30', 'bijna 3 jaar'],
  ['2021-12-31', '2024-12-30', 'bijna 3 jaar'],
  ['2024-02-29', '2025-02-28', '12 maanden'],
])('from the end of %s to the end of %s is %s', (van, tot, verwacht) => {
  expect(duurInWoorden(tijdTussen(van, tot))).toBe(verwacht);
});

describe('a stand in words', () => {
  const groen = { status: 'uitgevoerd-en-geborgd', borging: 'Het ligt vast.' };
  test.each<[ActieDeel, string, string | undefined]>([
    [{}, 'Onbekend', undefined],
    [{ vastgesteld: { datum: '2099' } }, 'Nog niet vastgesteld', undefined],
    [{ vastgesteld: { status: 'nog-uit-te-voeren' } }, 'Nog uit te voeren', 'sinds 1 januari 2022 of eerder'],
    [
      { voortgang: [{ datum: '2022-Q4', status: 'in-gang-gezet' }] },
      'In gang gezet',
      'sinds het vierde kwartaal van 2022 of eerder',
    ],
    [
      { vastgesteld: { status: 'in-gang-gezet', uitgevoerd: 'ja' } },
      'In gang gezet: uitgevoerd, borging niet bekend',
      'sinds 1 januari 2022 of eerder',
    ],
    [
      { vastgesteld: { status: 'in-gang-gezet' }, voortgang: [{ datum: '2022-05', ...groen }] },
      'Uitgevoerd en geborgd',
      'sinds mei 2022',
    ],
    [
      { vastgesteld: { status: 'in-gang-gezet' }, voortgang: [{ datum: '2022', status: 'vervallen' }] },
      'Vervallen',
      'sinds 2022',
    ],
  ])('%j is %s, %s', (deel, status, sinds) => {
    const stand = opnameOp('2024-01-01').van(bouwActie(deel)).stand;
    expect([statusInWoorden(stand), sindsInWoorden(stand)]).toEqual([status, sinds]);
    expect(STATUS_TEKSTEN[statusSleutel(stand)].naam).toBe(status.split(':')[0]);
  });

  test('every status of the legend has a name and a colour', () => {
    expect(
      LEGENDA.map((sleutel) => `${STATUS_TEKSTEN[sleutel].kleur}: ${STATUS_TEKSTEN[sleutel].naam}`),
    ).toEqual([
      'rood: Nog uit te voeren',
      'oranje: In gang gezet',
      'groen: Uitgevoerd en geborgd',
      'grijs: Vervallen',
      'wit: Onbekend',
    ]);
  });

  const vervallen = { datum: '2023', status: 'vervallen' };
  test.each<[string, ActieDeel, string[]]>([
    ['onbekend and vervallen', {}, ['vervallen', 'onbekend']],
    ['vervallen too, where we read it', { voortgang: [vervallen] }, ['vervallen', 'onbekend']],
    [
      'not vervallen, where the plan has it',
      { vastgesteld: { status: 'vervallen', reden_vervallen: 'Te duur.' } },
      ['onbekend'],
    ],
    [
      'not vervallen, where a later source has it',
      { voortgang: [{ ...vervallen, grondslag: 'bron', vindplaats: { bron: 'bron', plek: 'bladzijde 2' } }] },
      ['onbekend'],
    ],
  ])('the legend of a plan says which statuses are ours: %s', (_, deel, verwacht) => {
    const vanOns = beeldLegenda(bouwActie(deel).plan).filter(({ uitleg }) =>
      uitleg.includes('deze site voegt hem toe'),
    );
    expect(vanOns.map(({ status }) => status.sleutel)).toEqual(verwacht);
  });

  test('the name of a status that an entry gives', () => {
    expect([statusNaam('vervallen'), statusNaam({ onbekend: null })]).toEqual(['Vervallen', 'Onbekend']);
  });
});

describe('a signal in words', () => {
  const signaal = (deel: ActieDeel, peildatum: string, code: Signaal['code']): string => {
    const drempels = { nadertDagen: 90, stilDagen: 90, langInGangDagen: 3650 };
    return signaalInWoorden(
      eerste(
        opnameOp(peildatum, drempels)
          .van(bouwActie(deel))
          .aandacht.filter((deel) => deel.code === code),
      ),
    );
  };
  const verwachtingen = [{ id: 'vijver', tekst: 'De vijver is klaar.', termijn: '2022-Q2' }];

  test.each<[Signaal['code'], string, ActieDeel, string]>([
    [
      'deadline-voorbij',
      '2023-01-01',
      { vastgesteld: { deadline: '2022' } },
      'De deadline (2022) is 1 dag voorbij.',
    ],
    [
      'deadline-voorbij',
      '2024-01-01',
      { vastgesteld: { deadline: '2022' } },
      'De deadline (2022) is ruim 12 maanden voorbij.',
    ],
    [
      'deadline-nadert',
      '2022-12-31',
      { vastgesteld: { deadline: '2022' } },
      'De deadline (2022) loopt op de peildatum af.',
    ],
    [
      'deadline-nadert',
      '2022-12-01',
      { vastgesteld: { deadline: '2022-Q4' } },
      'De deadline (het vierde kwartaal van 2022) loopt over 30 dagen af.',
    ],
    ['stil', '2022-04-05', {}, 'Het laatste bericht is van 1 januari 2022: 94 dagen geleden.'],
    [
      'plan-afgelopen',
      '2026-01-01',
      {},
      'Het plan liep tot en met 2025. Er is geen bericht dat de actie is afgerond.',
    ],
    [
      'deadline-verschoven',
      '2022-06-01',
      { vastgesteld: { deadline: '2022' }, voortgang: [{ datum: '2022-05-01', deadline: '2023-03' }] },
      'De deadline is 1 keer verschoven: van 2022 naar maart 2023.',
    ],
    [
      'deadline-verschoven',
      '2022-06-01',
      {
        vastgesteld: { deadline: '2022' },
        voortgang: [
          { datum: '2022-05-01', deadline: '2023' },
          { datum: '2022-06-01', deadline: '2024' },
        ],
      },
      'De deadline is 2 keer verschoven: van 2022 naar 2023, daarna van 2023 naar 2024.',
    ],
    [
      'uitgevoerd-niet-geborgd',
      '2022-06-01',
      { vastgesteld: { status: 'in-gang-gezet', uitgevoerd: 'ja' } },
      'De actie is uitgevoerd. Het is niet bekend hoe het resultaat vastligt.',
    ],
    [
      'verwachting-zonder-bericht',
      '2022-07-02',
      { voortgang: [{ datum: '2022-02-01', verwachtingen }] },
      'Verwacht in het tweede kwartaal van 2022: ‘De vijver is klaar’. De termijn is 2 dagen voorbij. Sindsdien is daar geen bericht over bekend.',
    ],
  ])('%s at %s', (code, peildatum, deel, zin) => {
    expect(signaal(deel, peildatum, code)).toBe(zin);
  });

  test('a sentence is quoted without its full stop', () => {
    expect(['Klaar.', 'Klaar', ' Klaar. '].map(zonderPunt)).toEqual(['Klaar', 'Klaar', 'Klaar']);
  });
});

describe('the course of a plan in words', () => {
  const plan = bouwPlan([{ voortgang: [{ datum: '2022-Q4', status: 'in-gang-gezet' }] }], {
    vaststelling: { datum: '2022-01-01', door: 'gemeente', grondslag: 'duiding', reden: 'Voor de test.' },
  });
  const opDag = (peildatum: string) =>
    verloopInWoorden(plan, opnameOp(peildatum).vanPlan(plan).verloop, peildatum);

  test.each([
    ['2021-12-31', 'Op 31 december 2021 was dit plan nog niet vastgesteld.'],
    ['2022-01-01', undefined],
    ['2025-12-31', undefined],
    [
      '2026-01-01',
      'Dit plan liep tot en met 2025 en is dus afgelopen. Wat u hier ziet, is de laatst bekende stand. Het laatste bericht gaat over het vierde kwartaal van 2022. Dat is ruim 3 jaar geleden. Wat er daarna is gebeurd, is niet bekend.',
    ],
  ])('at %s: %s', (peildatum, verwacht) => {
    expect(opDag(peildatum)).toBe(verwacht);
  });

  test('no count without the number unknown beside it', () => {
    const telling = (peildatum: string) =>
      beeldTelling(opnameOp(peildatum).vanPlan(plan).verloop).map(
        ({ status, aantal: getal }) => `${getal} ${status.sleutel}`,
      );
    expect(telling('2021-12-31')).toEqual(['1 nog-niet-vastgesteld']);
    expect(telling('2022-01-01')).toEqual([
      '0 uitgevoerd-en-geborgd',
      '0 in-gang-gezet',
      '0 nog-uit-te-voeren',
      '1 onbekend',
    ]);
    expect(telling('2023-01-01')).toEqual([
      '0 uitgevoerd-en-geborgd',
      '1 in-gang-gezet',
      '0 nog-uit-te-voeren',
      '0 onbekend',
    ]);
  });
});

test.each([
  ['', ['De 2 acties', 'De actie', '1 van de 2 acties', '1 actie', 'Geen acties']],
  [
    ' die wij kennen',
    [
      '2 acties die wij kennen',
      '1 actie die wij kennen',
      '1 van de 2 acties die wij kennen',
      '1 actie',
      'Geen acties die wij kennen',
    ],
  ],
] as const)(
  'a sentence about actions says no more than is known of their list: “…%s”',
  (kennis, verwacht) => {
    expect([
      deActies(2, kennis),
      deActies(1, kennis),
      vanDeActies(1, 2, kennis),
      vanDeActies(1, 1, kennis),
      geenActies(kennis),
    ]).toEqual(verwacht);
  },
);

describe('the voice of a site', () => {
  const heel = { alle_acties_bekend: 'ja' };
  test.each([
    ['the list is whole', heel, 'nee', ''],
    ['the list is whole on a site of its own', heel, 'ja', ''],
    ['there may be more', { alle_acties_bekend: 'nee' }, 'nee', ' die wij kennen'],
    ['there may be more on a site of its own', { alle_acties_bekend: 'nee' }, 'ja', ' die hier staan'],
  ])('%s', (_, plan, officieel, verwacht) => {
    const { plannen, site } = bouwRegister({
      'site.yaml': { ...MINSTE['site.yaml'], officieel },
      'plannen/plan/plan.yaml': planDeel(plan),
    });
    expect(kennisVan(plannen.values(), site)).toBe(verwacht);
  });
});
