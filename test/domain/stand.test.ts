import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { schrijfDeadline } from '../../schemas/deadline.ts';
import { isOnbekend, type Onbekend } from '../../schemas/onbekend.ts';
import {
  berichtenOp,
  deriveStand,
  isAfgerond,
  type VastgesteldeStand,
} from '../../src/domain/opname/stand.ts';
import type { Actie, Eigenaar } from '../../src/domain/register.ts';
import { compareLaatsteDag, teltOp } from '../../src/domain/kern/dag.ts';
import { bouwActie, datum, type ActieDeel, type BerichtDeel } from '../bouw.ts';

function standOp(actie: Actie, peildatum: string): VastgesteldeStand {
  const stand = deriveStand(actie, peildatum);
  if (!stand.vastgesteld) throw new Error('Not adopted');
  return stand;
}

/** A stand in short: status, since when, and what else a test asks about. */
const sinds = (stand: VastgesteldeStand): string => {
  const status = isOnbekend(stand.status) ? 'onbekend' : stand.status;
  if (!stand.sinds) return status;
  return `${status} ${stand.sindsPrecies ? 'sinds' : 'uiterlijk sinds'} ${stand.sinds.tekst}`;
};

const groen = { status: 'uitgevoerd-en-geborgd', borging: 'Het staat in de begroting.' };

describe('before the adoption counts there is no stand', () => {
  test.each([
    ['2022', '2022-12-30', false],
    ['2022', '2022-12-31', true],
    ['2022-Q1', '2022-03-30', false],
    ['2022-Q1', '2022-03-31', true],
    ['2022-02-15', '2022-02-14', false],
    ['2022-02-15', '2022-02-15', true],
  ])('adopted in %s, at %s: %s', (wanneer, peildatum, verwacht) => {
    const actie = bouwActie({ vastgesteld: { datum: wanneer } });
    expect(deriveStand(actie, peildatum).vastgesteld).toBe(verwacht);
  });

  test('nor before that of its plan', () => {
    const actie = bouwActie(
      { vastgesteld: { datum: '2022-03-01' } },
      { vaststelling: { datum: '2022', door: 'gemeente', grondslag: 'duiding', reden: 'Voor de test.' } },
    );
    expect(deriveStand(actie, '2022-12-30').vastgesteld).toBe(false);
    expect(deriveStand(actie, '2022-12-31').vastgesteld).toBe(true);
  });

  test('an entry of the same year is not told before it', () => {
    const actie = bouwActie({
      vastgesteld: { datum: '2022' },
      voortgang: [{ datum: '2022-03-01', status: 'in-gang-gezet' }],
    });
    expect(berichtenOp(actie, '2022-06-01')).toEqual([]);
    expect(sinds(standOp(actie, '2022-12-31'))).toBe('in-gang-gezet uiterlijk sinds 2022-03-01');
  });
});

describe('what the status rests on', () => {
  const bericht = (datum: string, status?: string): BerichtDeel => ({
    datum,
    ...(status !== undefined && { status }),
    grondslag: 'bron',
    reden: undefined,
    vindplaats: { bron: 'bron', plek: datum },
  });
  test.each<[string, ActieDeel, string | undefined]>([
    ['nothing, while it is unknown', {}, undefined],
    ['the adoption', { vastgesteld: { status: 'in-gang-gezet' } }, 'bladzijde 1'],
    ['the entry that gave it', { voortgang: [bericht('2022-03', 'in-gang-gezet')] }, '2022-03'],
    [
      'and not one that only confirms it',
      {
        voortgang: [
          bericht('2022-03', 'in-gang-gezet'),
          bericht('2022-06'),
          bericht('2022-09', 'in-gang-gezet'),
        ],
      },
      '2022-03',
    ],
    [
      'the entry that says that it is done',
      { voortgang: [bericht('2022-03', 'in-gang-gezet'), { ...bericht('2022-06'), uitgevoerd: 'ja' }] },
      '2022-06',
    ],
    [
      'nothing, once it is unknown again',
      { voortgang: [bericht('2022-03', 'in-gang-gezet'), bericht('2022-06', 'onbekend')] },
      undefined,
    ],
  ])('%s', (_wat, deel, plek) => {
    expect(standOp(bouwActie(deel), '2023-01-01').statusGrond?.vindplaats?.plek).toBe(plek);
  });
});

describe('the status, and since when', () => {
  const rijen: [string, ActieDeel, string][] = [
    ['nothing is known', {}, 'onbekend'],
    [
      'as adopted: since then at the latest',
      { vastgesteld: { status: 'in-gang-gezet' } },
      'in-gang-gezet uiterlijk sinds 2022-01-01',
    ],
    [
      'a change of a known status: since then',
      {
        vastgesteld: { status: 'nog-uit-te-voeren' },
        voortgang: [{ datum: '2022-Q4', status: 'in-gang-gezet' }],
      },
      'in-gang-gezet sinds 2022-Q4',
    ],
    [
      'a change of an unknown status: since then at the latest',
      { voortgang: [{ datum: '2022-Q4', status: 'in-gang-gezet' }] },
      'in-gang-gezet uiterlijk sinds 2022-Q4',
    ],
    [
      'an entry without a change confirms',
      { vastgesteld: { status: 'nog-uit-te-voeren' }, voortgang: [{ datum: '2023-05-01' }] },
      'nog-uit-te-voeren uiterlijk sinds 2022-01-01',
    ],
    [
      'the same status again keeps its beginning',
      {
        vastgesteld: { status: 'nog-uit-te-voeren' },
        voortgang: [
          { datum: '2022-05-01', status: 'in-gang-gezet' },
          { datum: '2023-05-01', status: 'in-gang-gezet' },
        ],
      },
      'in-gang-gezet sinds 2022-05-01',
    ],
    [
      'done: since then, also when it was in gang before',
      {
        vastgesteld: { status: 'in-gang-gezet' },
        voortgang: [
          { datum: '2024-06-01', status: 'in-gang-gezet', uitgevoerd: 'ja' },
          { datum: '2024-09-01', uitgevoerd: 'ja' },
        ],
      },
      'in-gang-gezet sinds 2024-06-01',
    ],
    [
      'no longer done: in gang since then at the latest',
      {
        vastgesteld: { status: 'in-gang-gezet', uitgevoerd: 'ja' },
        voortgang: [{ datum: '2024-06-01', uitgevoerd: 'nee' }],
      },
      'in-gang-gezet uiterlijk sinds 2024-06-01',
    ],
    [
      'an entry can make it unknown',
      { vastgesteld: { status: 'in-gang-gezet' }, voortgang: [{ datum: '2022-05-01', status: 'onbekend' }] },
      'onbekend',
    ],
    [
      'known again after that: since then at the latest',
      {
        vastgesteld: { status: 'in-gang-gezet' },
        voortgang: [
          { datum: '2022-05-01', status: { onbekend: 'de kleur ontbreekt' } },
          { datum: '2022-06-01', status: 'in-gang-gezet' },
        ],
      },
      'in-gang-gezet uiterlijk sinds 2022-06-01',
    ],
    [
      'back to what it was: since then',
      {
        vastgesteld: { status: 'nog-uit-te-voeren' },
        voortgang: [
          { datum: '2022-05-01', status: 'in-gang-gezet' },
          { datum: '2022-06-01', status: 'nog-uit-te-voeren' },
        ],
      },
      'nog-uit-te-voeren sinds 2022-06-01',
    ],
    [
      'of two entries with the same last day the lower in the file holds',
      {
        voortgang: [
          { datum: '2022-12-31', status: 'nog-uit-te-voeren' },
          { datum: '2022-Q4', status: 'in-gang-gezet' },
          { datum: '2022', status: 'vervallen' },
        ],
      },
      'vervallen sinds 2022',
    ],
  ];
  test.each(rijen)('%s', (_, deel, verwacht) => {
    expect(sinds(standOp(bouwActie(deel), '2025-01-01'))).toBe(verwacht);
  });
});

describe('an entry counts when its last day has come', () => {
  test.each([
    ['2022', '2022-12-30', 'onbekend'],
    ['2022', '2022-12-31', 'in-gang-gezet uiterlijk sinds 2022'],
    ['2022-Q3', '2022-09-29', 'onbekend'],
    ['2022-Q3', '2022-09-30', 'in-gang-gezet uiterlijk sinds 2022-Q3'],
    ['2022-12-20', '2022-12-19', 'onbekend'],
    ['2022-12-20', '2022-12-20', 'in-gang-gezet uiterlijk sinds 2022-12-20'],
  ])('of %s, at %s: %s', (wanneer, peildatum, verwacht) => {
    const actie = bouwActie({ voortgang: [{ datum: wanneer, status: 'in-gang-gezet' }] });
    expect(sinds(standOp(actie, peildatum))).toBe(verwacht);
  });
});

describe('uitgevoerd, borging and reden go with the status', () => {
  const uitgevoerd = { status: 'in-gang-gezet', uitgevoerd: 'ja' };
  const rijen: [string, BerichtDeel[], { uitgevoerd?: boolean; borging?: string; reden?: string }][] = [
    ['done, borging unknown', [{ datum: '2022-05-01', ...uitgevoerd }], { uitgevoerd: true }],
    [
      'an entry without a status keeps it',
      [{ datum: '2022-05-01', ...uitgevoerd }, { datum: '2022-06-01' }],
      { uitgevoerd: true },
    ],
    [
      'an entry can say it without a status',
      [
        { datum: '2022-05-01', status: 'in-gang-gezet' },
        { datum: '2022-06-01', uitgevoerd: 'ja' },
      ],
      { uitgevoerd: true },
    ],
    [
      'and take it back',
      [
        { datum: '2022-05-01', ...uitgevoerd },
        { datum: '2022-06-01', uitgevoerd: 'nee' },
      ],
      { uitgevoerd: false },
    ],
    [
      'another status resets it',
      [
        { datum: '2022-05-01', ...uitgevoerd },
        { datum: '2022-06-01', status: 'nog-uit-te-voeren' },
      ],
      { uitgevoerd: false },
    ],
    [
      'groen says how it is anchored',
      [
        { datum: '2022-05-01', ...uitgevoerd },
        { datum: '2022-06-01', ...groen },
      ],
      { uitgevoerd: false, borging: 'Het staat in de begroting.' },
    ],
    [
      'groen can say it anew',
      [
        { datum: '2022-05-01', ...groen },
        { datum: '2022-06-01', borging: 'Het staat in het beleid.' },
      ],
      { borging: 'Het staat in het beleid.' },
    ],
    [
      'no longer groen, no longer anchored',
      [
        { datum: '2022-05-01', ...groen },
        { datum: '2022-06-01', status: 'in-gang-gezet' },
      ],
      {},
    ],
    [
      'vervallen says why',
      [{ datum: '2022-05-01', status: 'vervallen', reden_vervallen: 'Er is geen geld.' }],
      { reden: 'Er is geen geld.' },
    ],
    [
      'vervallen said anew says why anew',
      [
        { datum: '2022-05-01', status: 'vervallen', reden_vervallen: 'Er is geen geld.' },
        { datum: '2022-06-01', status: 'vervallen', reden_vervallen: 'Het mag niet.' },
        { datum: '2022-07-01' },
      ],
      { reden: 'Het mag niet.' },
    ],
    [
      'no longer vervallen, no reden',
      [
        { datum: '2022-05-01', status: 'vervallen', reden_vervallen: 'Er is geen geld.' },
        { datum: '2022-06-01', status: 'in-gang-gezet', reden: 'Er is weer geld.' },
      ],
      {},
    ],
  ];
  test.each(rijen)('%s', (_, voortgang, verwacht) => {
    const stand = standOp(bouwActie({ voortgang }), '2025-01-01');
    expect({ uitgevoerd: stand.uitgevoerd, borging: stand.borging, reden: stand.reden }).toEqual({
      uitgevoerd: false,
      borging: undefined,
      reden: undefined,
      ...verwacht,
    });
  });

  test('as adopted, too', () => {
    const vervallen = bouwActie({ vastgesteld: { status: 'vervallen', reden_vervallen: 'Te duur.' } });
    expect(standOp(vervallen, '2025-01-01').reden).toBe('Te duur.');
    const af = bouwActie({ vastgesteld: groen });
    expect(standOp(af, '2025-01-01').borging).toBe('Het staat in de begroting.');
  });
});

describe('owner, deadline and last word', () => {
  const actie = bouwActie({
    vastgesteld: { eigenaar: 'gemeente', deadline: '2023' },
    voortgang: [
      { datum: '2022-05-01', deadline: '2024-Q1' },
      { datum: '2022-06-01', eigenaar: 'manager' },
      { datum: '2022-07-01', eigenaar: { onbekend: 'de functie bestaat niet meer' }, deadline: 'onbekend' },
    ],
  });
  const wie = (eigenaar: Eigenaar | Onbekend) => (isOnbekend(eigenaar) ? eigenaar.onbekend : eigenaar.id);

  test.each([
    ['2022-04-30', 'gemeente', '2023', '2022-01-01'],
    ['2022-05-01', 'gemeente', '2024-Q1', '2022-05-01'],
    ['2022-06-01', 'manager', '2024-Q1', '2022-06-01'],
    ['2022-07-01', 'de functie bestaat niet meer', null, '2022-07-01'],
  ])('at %s: %s, %s, last word %s', (peildatum, eigenaar, deadline, laatste) => {
    const stand = standOp(actie, peildatum);
    expect([
      wie(stand.eigenaar),
      isOnbekend(stand.deadline) ? stand.deadline.onbekend : schrijfDeadline(stand.deadline),
      stand.laatsteBericht.tekst,
    ]).toEqual([eigenaar, deadline, laatste]);
  });

  test('the last word is the adoption while that is later than every entry', () => {
    const vroeg = bouwActie({ vastgesteld: { datum: '2022' }, voortgang: [{ datum: '2022-03-01' }] });
    expect(standOp(vroeg, '2023-01-01').laatsteBericht.tekst).toBe('2022');
  });
});

test.each([
  ['nog-uit-te-voeren', false],
  ['in-gang-gezet', false],
  ['uitgevoerd-en-geborgd', true],
  ['vervallen', true],
  ['onbekend', false],
])('an action that is %s is finished: %s', (status, verwacht) => {
  const actie = bouwActie({
    vastgesteld: {
      status,
      ...(status === 'vervallen' && { reden_vervallen: 'Te duur.' }),
      ...(status === groen.status && groen),
    },
  });
  expect(isAfgerond(standOp(actie, '2025-01-01'))).toBe(verwacht);
});

describe('for any progress', () => {
  const bericht = fc
    .record({
      datum: fc.constantFrom(
        '2022',
        '2022-Q2',
        '2022-Q4',
        '2022-06',
        '2022-09-15',
        '2023',
        '2023-01',
        '2023-03-01',
      ),
      status: fc.constantFrom('nog-uit-te-voeren', 'in-gang-gezet', 'vervallen', 'onbekend', undefined),
    })
    .map(({ datum: wanneer, status }) => ({ datum: wanneer, ...(status !== undefined && { status }) }));
  const voortgang = fc
    .array(bericht, { maxLength: 6 })
    .map((berichten) => [...berichten].sort((a, b) => compareLaatsteDag(datum(a.datum), datum(b.datum))));
  const peildatum = fc.constantFrom(
    '2022-01-01',
    '2022-06-30',
    '2022-09-14',
    '2022-12-30',
    '2022-12-31',
    '2023-02-01',
    '2024-01-01',
  );

  test('the stand uses no entry that does not count yet', () => {
    fc.assert(
      fc.property(voortgang, peildatum, (berichten, dag) => {
        const stand = standOp(bouwActie({ voortgang: berichten }), dag);
        expect(stand.laatsteBericht.laatste <= dag).toBe(true);
        expect(stand.sinds === undefined || stand.sinds.laatste <= dag).toBe(true);
      }),
    );
  });

  test('leaving out what does not count yet changes nothing', () => {
    fc.assert(
      fc.property(voortgang, peildatum, (berichten, dag) => {
        const geteld = berichten.filter((deel) => teltOp(datum(deel.datum), dag));
        expect(standOp(bouwActie({ voortgang: berichten }), dag)).toEqual(
          standOp(bouwActie({ voortgang: geteld }), dag),
        );
      }),
    );
  });

  test('an entry that only confirms leaves all but the last word as it was', () => {
    fc.assert(
      fc.property(voortgang, (berichten) => {
        const voor = standOp(bouwActie({ voortgang: berichten }), '2024-06-01');
        const na = standOp(bouwActie({ voortgang: [...berichten, { datum: '2024-05-01' }] }), '2024-06-01');
        expect(na).toEqual({ ...voor, laatsteBericht: datum('2024-05-01') });
      }),
    );
  });
});
