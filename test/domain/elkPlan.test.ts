import { describe, expect, test } from 'vitest';
import { isOnbekend } from '../../schemas/onbekend.ts';
import { leesDeadline, schrijfDeadline } from '../../schemas/deadline.ts';
import { bovenliggende } from '../../schemas/actienummer.ts';
import { maakOpname } from '../../src/domain/opname/opname.ts';
import { deriveAgenda } from '../../src/domain/opname/agenda.ts';
import { deriveVerschuivingen } from '../../src/domain/opname/deadline.ts';
import type { Actie, Register } from '../../src/domain/register.ts';
import { actiesData } from '../../src/render/soorten/actie/json.ts';
import { beeldActie } from '../../src/render/soorten/actie/beeld.ts';
import { beeldPlanjaren } from '../../src/render/soorten/plan/planjaren.ts';
import { beeldPlandelen } from '../../src/render/soorten/plan/plandelen.ts';
import { beeldPlanachtergrond } from '../../src/render/soorten/plan/planachtergrond.ts';
import {
  actieDeel,
  bouwActie,
  bouwRegister,
  controleer,
  eerste,
  kort,
  MINSTE,
  opnameOp,
  planDeel,
} from '../bouw.ts';

const ACTIE = 'plannen/plan/acties/1.1.yaml';
const BRON = MINSTE['bronnen/bron.yaml'] as Readonly<Record<string, unknown>>;

const json = (register: Register): unknown => actiesData.maak(maakOpname(register, '2025-01-01'));

describe('an action takes from its plan what it doesn’t say', () => {
  /** The action of docs: seven lines with the one that names its schema. */
  const KORT = `# yaml-language-server: $schema=../../../../schemas/json/actie.schema.json
titel: Een actie
samenvatting: Wat de actie inhoudt.
vastgesteld:
  status: nog-uit-te-voeren
  eigenaar: manager
  deadline: 2025
`;
  const lang = actieDeel({
    samenvatting: 'Wat de actie inhoudt.',
    vindplaatsen: [{ bron: 'bron', plek: 'bijlage 1' }],
    vastgesteld: {
      status: 'nog-uit-te-voeren',
      eigenaar: 'manager',
      deadline: '2025',
      vindplaatsen: [{ bron: 'bron', plek: 'bijlage 1' }],
    },
  });
  const plan = planDeel({ acties_uit: { bron: 'bron', plek: 'bijlage 1' } });

  test('seven lines say what eighteen did', () => {
    expect(KORT.trim().split('\n').length).toBeLessThanOrEqual(7);
    const [een, ander] = [KORT, lang].map((deel) =>
      json(bouwRegister({ 'plannen/plan/plan.yaml': plan, [ACTIE]: deel })),
    );
    expect(een).toEqual(ander);
  });

  test('without acties_uit it stands where the plan does', () => {
    const { vindplaatsen, vastgesteld } = eerste(
      bouwRegister({ [ACTIE]: 'titel: Alleen een titel\n' }).acties,
    );
    expect(vindplaatsen.map(({ plek }) => plek)).toEqual(['bladzijde 1']);
    expect(vastgesteld.datum.tekst).toBe('2022-01-01');
    expect([vastgesteld.status, vastgesteld.eigenaar, vastgesteld.deadline].every(isOnbekend)).toBe(true);
  });

  test('what it says itself stays', () => {
    const { vindplaatsen, vastgesteld } = eerste(
      bouwRegister({
        'plannen/plan/plan.yaml': plan,
        [ACTIE]: {
          titel: 'x',
          vindplaatsen: [{ bron: 'bron', plek: 'bijlage 2' }],
          vastgesteld: { datum: '2023' },
        },
      }).acties,
    );
    expect(vindplaatsen[0]?.plek).toBe('bijlage 2');
    expect(vastgesteld.vindplaatsen[0]?.plek).toBe('bijlage 2');
    expect(vastgesteld.datum.tekst).toBe('2023');
  });

  test('of a plan that can’t be read nothing else is told', () => {
    const { meldingen } = controleer({ 'plannen/plan/plan.yaml': 'titel: [\n', [ACTIE]: KORT });
    expect(meldingen.filter(({ ernst }) => ernst === 'fout').map(kort)).toEqual([
      'plannen/plan/plan.yaml:1:8 yaml-vorm',
    ]);
  });
});

describe('a bron says once where its facts stand', () => {
  const voortgang = [
    {
      datum: '2023',
      grondslag: 'bron',
      reden: undefined,
      vindplaats: { bron: 'bron' },
      status: 'in-gang-gezet',
    },
  ];

  test('an entry that only names it stands there', () => {
    const { voortgang: berichten } = eerste(
      bouwRegister({
        'bronnen/bron.yaml': { ...BRON, plek: 'bijlage 3' },
        [ACTIE]: actieDeel({ voortgang }),
      }).acties,
    );
    expect(berichten[0]?.grond.vindplaats?.plek).toBe('bijlage 3');
  });

  test('of a bron that doesn’t, the place is missed', () => {
    const { meldingen } = controleer({ [ACTIE]: actieDeel({ voortgang }) });
    expect(meldingen.map(({ code }) => code)).toContain('plek-ontbreekt');
  });

  test('a page that is about a bron has no place in it', () => {
    const over = { titel: 'x', soort: 'naam', wij: 'x', reden: 'x', raakt: [{ bron: 'bron' }] };
    const a = { zegt: 'x', vindplaats: { bron: 'bron', plek: 'y' } };
    expect(controleer({ 'afwijkingen/x.yaml': { ...over, a } }).goed).toBe(true);
  });
});

describe('who take part', () => {
  const standOp = (actie: Actie, dag: string): readonly string[] => {
    const { stand } = opnameOp(dag).van(actie);
    return stand.vastgesteld ? stand.betrokken.map(({ id }) => id) : [];
  };

  test('are those of the adoption until an entry says otherwise', () => {
    const actie = bouwActie({
      vastgesteld: { eigenaar: 'manager', betrokken: ['gemeente'] },
      voortgang: [
        { datum: '2023-01-01' },
        { datum: '2023-02-01', betrokken: ['manager'] },
        { datum: '2023-03-01', betrokken: 'geen' },
      ],
    });
    expect(
      ['2022-12-31', '2023-01-15', '2023-02-15', '2023-04-01'].map((dag) => standOp(actie, dag)),
    ).toEqual([['gemeente'], ['gemeente'], ['manager'], []]);
    expect(beeldActie(actie, opnameOp('2023-02-15')).betrokken.map(({ tekst }) => tekst)).toHaveLength(1);
  });
});

describe('a deadline without a day', () => {
  const voorwaarde = { voorwaarde: 'een half jaar na vaststelling van de visie' };

  test.each([
    ['doorlopend', 'doorlopend', 'doorlopend'],
    [voorwaarde, voorwaarde.voorwaarde, `voorwaarde: ${voorwaarde.voorwaarde}`],
  ])('%j is never over, and stands in no calendar', (deadline, tekst, geschreven) => {
    const register = bouwRegister({ [ACTIE]: actieDeel({ vastgesteld: { deadline } }) });
    const actie = eerste(register.acties);
    const opname = maakOpname(register, '2024-12-31');
    const codes = opname.van(actie).aandacht.map(({ code }) => code);
    expect(codes.filter((code) => code.startsWith('deadline'))).toEqual([]);
    expect(deriveAgenda(opname).filter(({ soort }) => soort === 'deadline')).toEqual([]);
    expect(beeldActie(actie, opname).deadline).toMatchObject({ bekend: true, tekst });
    expect(leesDeadline(geschreven)).toEqual(deadline);
    expect(schrijfDeadline(actie.vastgesteld.deadline as never)).toBe(geschreven);
    expect(json(register)).toMatchObject({ acties: [{ deadline: null, deadlineZonderDag: tekst }] });
  });

  test('a date that becomes doorlopend, and a date again, moved from that date', () => {
    const actie = bouwActie({
      vastgesteld: { deadline: '2023' },
      voortgang: [
        { datum: '2023-01-01', deadline: 'doorlopend' },
        { datum: '2023-02-01', deadline: '2025' },
      ],
    });
    expect(deriveVerschuivingen(actie, '2024-01-01').map(({ van, naar }) => [van.tekst, naar.tekst])).toEqual(
      [['2023', '2025']],
    );
  });
});

test('an action that has yet to begin isn’t silent', () => {
  const codes = (start: string): string[] =>
    opnameOp('2024-06-01')
      .van(bouwActie({ vastgesteld: { start } }))
      .aandacht.map(({ code }) => code);
  expect(codes('2025')).not.toContain('stil');
  expect(codes('2023')).toContain('stil');
});

describe('a plan names its levels', () => {
  const nummering = {
    niveaus: ['programma', 'doel', 'actie'],
    titels: [
      { nummer: '1', titel: 'Voorkomen' },
      { nummer: '1.2', titel: 'Vroeg zien' },
      { nummer: '2', titel: 'Helpen' },
    ],
    grondslag: 'duiding',
    reden: 'Voor de test.',
  };
  const nummers = ['1.1.1', '1.1.2', '1.2.1', '2.1', '3'];
  const { plannen } = bouwRegister({
    'plannen/plan/plan.yaml': planDeel({ nummering }),
    [ACTIE]: null,
    ...Object.fromEntries(nummers.map((nummer) => [`plannen/plan/acties/${nummer}.yaml`, actieDeel()])),
  });
  const plan = eerste([...plannen.values()]);

  test('each part begins with its title, and what has none has no heading', () => {
    const { rijen } = beeldPlanjaren(plan, opnameOp('2024-01-01'));
    expect(
      rijen.map(({ nummer, koppen }) => [
        nummer,
        ...koppen.map((kop) => `${kop.niveau ?? ''} ${kop.nummer} ${kop.titel}`),
      ]),
    ).toEqual([
      ['1.1.1', 'programma 1 Voorkomen'],
      ['1.1.2'],
      ['1.2.1', 'doel 1.2 Vroeg zien'],
      ['2.1', 'programma 2 Helpen'],
      ['3'],
    ]);
  });

  test('a large plan is cut into those parts', () => {
    const delen = beeldPlandelen(plan, opnameOp('2024-01-01'));
    expect(delen.map(({ naam, aantal }) => [naam, aantal])).toEqual([
      ['1 Voorkomen', 3],
      ['2 Helpen', 1],
      ['Overige', 1],
    ]);
  });

  test('what the parts of a number are needs no telling besides', () => {
    expect(beeldPlanachtergrond(plan, opnameOp('2024-01-01')).nummering?.uitleg).toBe(
      'De delen van een nummer zijn, van voor naar achter: programma, doel en actie.',
    );
  });

  test.each([
    ['1.2.3', ['1', '1.2']],
    ['1.2', ['1']],
    ['A2', []],
  ])('above %s stand %j', (nummer, boven) => {
    expect(bovenliggende(nummer)).toEqual(boven);
  });
});
