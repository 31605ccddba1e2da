import { describe, expect, test } from 'vitest';
import { type ActieDeel, bouwActie, opnameOp } from '../bouw.ts';

const DREMPELS = { nadertDagen: 30, stilDagen: 100, langInGangDagen: 3650 };

/** The signals of an action, with the number of days where they have one. */
function signalen(deel: ActieDeel, peildatum: string, drempels = DREMPELS): string[] {
  return opnameOp(peildatum, drempels)
    .van(bouwActie(deel))
    .aandacht.map((signaal) => ('duur' in signaal ? `${signaal.code} ${signaal.duur.dagen}` : signaal.code));
}

const LUID = { ...DREMPELS, stilDagen: 3650, langInGangDagen: 3650 };
const metDeadline = (deadline: string): ActieDeel => ({ vastgesteld: { status: 'in-gang-gezet', deadline } });

describe('a deadline comes near, and passes after its last day', () => {
  test.each([
    ['2023-06-30', '2023-05-30', []],
    ['2023-06-30', '2023-05-31', ['deadline-nadert 30']],
    ['2023-06-30', '2023-06-29', ['deadline-nadert 1']],
    ['2023-06-30', '2023-06-30', ['deadline-nadert 0']],
    ['2023-06-30', '2023-07-01', ['deadline-voorbij 1']],
    ['2023-Q2', '2023-03-01', []],
    ['2023-Q2', '2023-03-02', ['deadline-nadert 120']],
    ['2023-Q2', '2023-06-30', ['deadline-nadert 0']],
    ['2023-Q2', '2023-07-01', ['deadline-voorbij 1']],
    ['2023', '2023-11-30', []],
    ['2023', '2023-12-31', ['deadline-nadert 0']],
    ['2023', '2024-01-01', ['deadline-voorbij 1']],
    ['onbekend', '2024-01-01', []],
  ])('%s at %s: %j', (deadline, peildatum, verwacht) => {
    expect(signalen(metDeadline(deadline), peildatum, LUID)).toEqual(verwacht);
  });

  test('not for what is done already, but for its borging', () => {
    const gedaan = { vastgesteld: { status: 'in-gang-gezet', uitgevoerd: 'ja', deadline: '2023' } };
    expect(signalen(gedaan, '2023-12-31', LUID)).toEqual(['uitgevoerd-niet-geborgd']);
    expect(signalen(gedaan, '2024-01-01', LUID)).toEqual(['uitgevoerd-niet-geborgd']);
  });
});

describe('an action is silent when its last word is more than the threshold ago', () => {
  const voortgang = [{ datum: '2023-Q1', status: 'in-gang-gezet' }];
  test.each([
    ['the adoption, 100 days ago', {}, '2022-04-11', []],
    ['the adoption, 101 days ago', {}, '2022-04-12', ['stil 101']],
    ['an entry, 100 days after its last day', { voortgang }, '2023-07-09', []],
    ['an entry, 101 days after its last day', { voortgang }, '2023-07-10', ['stil 101']],
  ])('%s', (_, deel, peildatum, verwacht) => {
    expect(signalen(deel, peildatum)).toEqual(verwacht);
  });
});

test.each([
  ['2023-03-31', ['verwachting-nadert 0']],
  ['2023-04-01', ['verwachting-zonder-bericht 1']],
])('an expectation for 2023-Q1 asks for attention at %s: %j', (peildatum, verwacht) => {
  const verwachtingen = [{ id: 'x', tekst: 'Het is er.', termijn: '2023-Q1' }];
  expect(signalen({ voortgang: [{ datum: '2023-02-01', verwachtingen }] }, peildatum)).toEqual(verwacht);
});

describe('of more expectations', () => {
  const met = (...verwachtingen: readonly (readonly [id: string, termijn: string])[]) => ({
    datum: '2023-02-01',
    verwachtingen: verwachtingen.map(([id, termijn]) => ({ id, tekst: `Het is ${id}.`, termijn })),
  });

  test('the one that is longest unheard of comes first, and one without a term asks for nothing', () => {
    const voortgang = [
      met(['nu', '2023-03-20'], ['open', 'onbekend'], ['eerst', '2023-03-01'], ['na', '2023-03-10']),
    ];
    expect(signalen({ voortgang }, '2023-03-31')).toEqual([
      'verwachting-zonder-bericht 30',
      'verwachting-zonder-bericht 21',
      'verwachting-zonder-bericht 11',
    ]);
  });

  test('only those come near that are soon, and still open or moved', () => {
    const over = [
      { id: 'af', uitkomst: 'nagekomen' },
      { id: 'later', uitkomst: 'verschoven', termijn: '2023-04-05' },
    ];
    const voortgang = [
      met(
        ['af', '2023-04-01'],
        ['later', '2023-03-01'],
        ['ver', '2024'],
        ['open', '2023-04-10'],
        ['ooit', 'onbekend'],
      ),
      { datum: '2023-02-02', over_verwachtingen: over },
    ];
    expect(signalen({ voortgang }, '2023-03-31')).toEqual(['verwachting-nadert 5', 'verwachting-nadert 10']);
  });
});

test.each([
  ['2023-05-01', '2023-04-30', []],
  ['2023-05-01', '2023-05-01', ['stil 485']],
])('an action that begins on %s is not silent before that day (%s)', (start, peildatum, verwacht) => {
  expect(signalen({ vastgesteld: { start } }, peildatum)).toEqual(verwacht);
});

test.each([
  ['2023-05-12', ['nieuwe-eigenaar 100']],
  ['2023-05-13', ['stil 101']],
])('who is new is asked about until it is silence (%s)', (peildatum, verwacht) => {
  expect(signalen({ voortgang: [{ datum: '2023-02-01', eigenaar: 'manager' }] }, peildatum)).toEqual(
    verwacht,
  );
});

test('a deadline that moved stays a signal', () => {
  const deel = { vastgesteld: { deadline: '2022' }, voortgang: [{ datum: '2022-12-01', deadline: '2024' }] };
  expect(signalen(deel, '2022-11-30')).toEqual(['stil 333']);
  expect(signalen(deel, '2022-12-01')).toEqual(['deadline-verschoven']);
});

describe('orange for long', () => {
  const voortgang = [{ datum: '2023-01-31', status: 'in-gang-gezet' }];
  const drempels = { nadertDagen: 30, stilDagen: 3650, langInGangDagen: 100 };
  test.each<[string, ActieDeel, string, string[]]>([
    ['100 days', { voortgang }, '2023-05-11', []],
    ['101 days', { voortgang }, '2023-05-12', ['lang-in-gang 101']],
    [
      'done, but for its borging',
      { voortgang: [{ ...voortgang[0], datum: '2023-01-31', uitgevoerd: 'ja' }] },
      '2023-05-12',
      ['uitgevoerd-niet-geborgd'],
    ],
    [
      'red isn’t orange',
      { voortgang: [{ datum: '2023-01-31', status: 'nog-uit-te-voeren' }] },
      '2024-05-12',
      [],
    ],
    ['a plan that has ended', { voortgang }, '2026-01-01', ['plan-afgelopen 1']],
  ])('%s', (_, deel, peildatum, verwacht) => {
    expect(signalen(deel, peildatum, drempels)).toEqual(verwacht);
  });
});

describe('after the end of the plan', () => {
  const deel: ActieDeel = {
    vastgesteld: { status: 'in-gang-gezet', deadline: '2026-01-20' },
    voortgang: [{ datum: '2025-11-01' }],
  };
  test.each([
    ['2025-12-31', ['deadline-nadert 20']],
    ['2026-01-01', ['plan-afgelopen 1']],
    ['2026-01-21', ['plan-afgelopen 21', 'deadline-voorbij 1']],
    ['2027-01-01', ['plan-afgelopen 366', 'deadline-voorbij 346']],
  ])('nothing comes near or is silent any more; what has passed, has (%s)', (peildatum, verwacht) => {
    expect(signalen(deel, peildatum)).toEqual(verwacht);
  });
});

test('the worst comes first', () => {
  const deel: ActieDeel = {
    vastgesteld: { status: 'in-gang-gezet', deadline: '2022-06-01' },
    voortgang: [
      {
        datum: '2022-02-01',
        deadline: '2022-07-01',
        verwachtingen: [{ id: 'x', tekst: 'Het is er.', termijn: '2022-03' }],
      },
    ],
  };
  expect(signalen(deel, '2023-01-01')).toEqual([
    'deadline-voorbij 184',
    'verwachting-zonder-bericht 276',
    'stil 334',
    'deadline-verschoven',
  ]);
});

describe('no attention', () => {
  const alles = {
    deadline: '2022-06-01',
    verwachtingen: [{ id: 'x', tekst: 'Het is er.', termijn: '2022-06-01' }],
  };
  test.each([
    ['once it is done and anchored', { status: 'uitgevoerd-en-geborgd', borging: 'Het ligt vast.' }],
    ['once it is dropped', { status: 'vervallen' }],
  ])('%s', (_, slot) => {
    const voortgang = [
      { datum: '2022-02-01', ...alles },
      { datum: '2022-08-01', ...slot },
    ];
    expect(signalen({ voortgang }, '2022-07-31')).not.toEqual([]);
    expect(signalen({ voortgang }, '2022-08-01')).toEqual([]);
    expect(signalen({ voortgang }, '2030-01-01')).toEqual([]);
  });

  test('before the adoption', () => {
    expect(signalen({ vastgesteld: { datum: '2022-06-01', deadline: '2022-06-02' } }, '2022-05-31')).toEqual(
      [],
    );
  });
});
