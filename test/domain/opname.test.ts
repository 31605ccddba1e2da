import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Datum } from '../../schemas/datum.ts';
import { isOnbekend, type Onbekend } from '../../schemas/onbekend.ts';
import { maakRegister } from '../../src/domain/maakRegister.ts';
import { maakOpname, type Opname } from '../../src/domain/opname/opname.ts';
import type { Actie, Plan } from '../../src/domain/register.ts';
import { leesMap } from '../../src/io/leesMap.ts';
import { bouwPlan, bouwRegister, eerste, opnameOp } from '../bouw.ts';
import { MINI } from '../map.ts';

const resultaat = maakRegister(leesMap(MINI), { vandaag: '2023-07-01' });
if (!resultaat.goed) throw new Error('content with mistakes');
const { register } = resultaat;

const MS_PER_DAG = 86_400_000;
const BEGIN = Date.UTC(2019, 0, 1);

/** Any day from 2019 to 2030, around all that happens in the miniature content. */
const dag = fc
  .integer({ min: 0, max: 12 * 365 })
  .map((dagen) => new Date(BEGIN + dagen * MS_PER_DAG).toISOString().slice(0, 10));

/** The entries of an action that count on a day; `undefined` before its adoption. */
function berichtenVan({ vastgesteld, plan, voortgang }: Actie, op: string) {
  const isVastgesteld = vastgesteld.datum.laatste <= op && plan.vaststelling.datum.laatste <= op;
  return isVastgesteld ? voortgang.filter(({ datum }) => datum.laatste <= op) : undefined;
}

/** The stand of an action by the plainest reading: of each field the last word. */
function plat(actie: Actie, op: string): unknown {
  const berichten = berichtenVan(actie, op);
  if (!berichten) return { vastgesteld: false };
  const { status, eigenaar, deadline, datum } = actie.vastgesteld;
  const laatste = <T>(begin: T, woorden: readonly (T | undefined)[]): T =>
    woorden.findLast((woord) => woord !== undefined) ?? begin;
  return {
    vastgesteld: true,
    status: laatste(
      status,
      berichten.map((bericht) => bericht.status),
    ),
    eigenaar: laatste(
      eigenaar,
      berichten.map((bericht) => bericht.eigenaar),
    ),
    deadline: laatste(
      deadline,
      berichten.map((bericht) => bericht.deadline),
    ),
    laatsteBericht: laatste(
      datum,
      berichten.map((bericht) => bericht.datum),
    ),
  };
}

/** What is expected of an action by the plainest reading: what was raised, with the last word about each. */
function platVerwacht(actie: Actie, op: string): unknown {
  const berichten = berichtenVan(actie, op) ?? [];
  const voorbij = (termijn: Datum | Onbekend): boolean => !isOnbekend(termijn) && termijn.laatste < op;
  return berichten
    .flatMap(({ verwachtingen }) => verwachtingen)
    .map(({ id, termijn }) => {
      const woorden = berichten
        .flatMap((bericht) => bericht.overVerwachtingen)
        .filter((deel) => deel.id === id);
      const nu = woorden.findLast((woord) => woord.termijn !== undefined)?.termijn ?? termijn;
      const uitkomst = woorden.at(-1)?.uitkomst ?? 'open';
      const looptNog = uitkomst === 'open' || uitkomst === 'verschoven';
      return { id, termijn: nu, toestand: looptNog && voorbij(nu) ? 'geen-bericht' : uitkomst };
    });
}

describe('on any day', () => {
  test('the stand of every action is the last word about it', () => {
    fc.assert(
      fc.property(dag, (op) => {
        const opname = maakOpname(register, op);
        for (const actie of register.acties)
          expect(opname.van(actie).stand).toMatchObject(plat(actie, op) as object);
      }),
    );
  });

  test('what is expected of every action stands as the last word about that', () => {
    fc.assert(
      fc.property(dag, (op) => {
        const opname = maakOpname(register, op);
        for (const actie of register.acties) {
          const { verwachtingen } = opname.van(actie);
          expect(verwachtingen.map(({ id, termijn, toestand }) => ({ id, termijn, toestand }))).toEqual(
            platVerwacht(actie, op),
          );
        }
      }),
    );
  });

  test('an opname made for it and one that another day gives say the same', () => {
    fc.assert(
      fc.property(dag, dag, (een, ander) => {
        const [hier, daar] = [maakOpname(register, een), maakOpname(register, ander).op(een)];
        for (const actie of register.acties)
          expect(daar.van(actie).aandacht).toEqual(hier.van(actie).aandacht);
        for (const plan of register.plannen.values()) {
          expect(daar.vanPlan(plan).verloop).toEqual(hier.vanPlan(plan).verloop);
          expect(daar.vanPlan(plan).stilte).toEqual(hier.vanPlan(plan).stilte);
        }
        expect(daar.agenda).toEqual(hier.agenda);
      }),
      { numRuns: 25 },
    );
  });
});

describe('what was worked out is kept: asking twice gives the same object', () => {
  const opname = maakOpname(register, '2023-07-01');
  const plan = eerste([...register.plannen.values()].filter(({ acties }) => acties.length > 2));
  const actie = eerste(plan.acties);
  const kader = eerste([...register.kaders.values()]);
  const organisatie = eerste([...register.organisaties.values()]);

  test.each<[string, (van: Opname) => unknown]>([
    ['an action', (van) => van.van(actie)],
    ['its stand', (van) => van.van(actie).stand],
    ['its entries', (van) => van.van(actie).berichten],
    ['its expectations', (van) => van.van(actie).verwachtingen],
    ['its deadlines', (van) => van.van(actie).verschuivingen],
    ['its koppelingen', (van) => van.van(actie).koppelingen],
    ['its reasons for attention', (van) => van.van(actie).aandacht],
    ['a plan', (van) => van.vanPlan(plan)],
    ['its course', (van) => van.vanPlan(plan).verloop],
    ['its queue', (van) => van.vanPlan(plan).wachtrij],
    ['its planning', (van) => van.vanPlan(plan).planning],
    ['its reports', (van) => van.vanPlan(plan).berichten],
    ['its expectations as a whole', (van) => van.vanPlan(plan).verwachtingen],
    ['its unknowns', (van) => van.vanPlan(plan).onbekenden],
    ['its division', (van) => van.vanPlan(plan).indeling],
    ['its days', (van) => van.vanPlan(plan).standdagen],
    ['a kader', (van) => van.vanKader(kader)],
    ['an organisatie', (van) => van.vanOrganisatie(organisatie)],
    ['the calendar', (van) => van.agenda],
    ['the queue of all plans', (van) => van.aandachtspunten],
    ['another day', (van) => van.op('2022-12-31')],
    ['the way back from another day', (van) => van.op('2022-12-31').op('2023-07-01')],
  ])('%s', (_, vraag) => {
    expect(vraag(opname)).toBeDefined();
    expect(vraag(opname)).toBe(vraag(opname));
  });
});

/** A plan that counts how often somebody looks at its actions. */
function geteldPlan(): { readonly plan: Plan; readonly keren: () => number } {
  const { acties, ...rest } = bouwPlan([{}]);
  let keren = 0;
  const plan: Plan = {
    ...rest,
    get acties() {
      keren += 1;
      return acties;
    },
  };
  return { plan, keren: () => keren };
}

test('that there is nothing is kept too', () => {
  const { plan, keren } = geteldPlan();
  const opname = opnameOp('2024-01-01');
  expect(opname.vanPlan(plan).stilte).toBeUndefined();
  const eenKeer = keren();
  expect(opname.vanPlan(plan).stilte).toBeUndefined();
  expect(keren()).toBe(eenKeer);
});

test('what one plan was on another day costs nothing for the others', () => {
  const { plan, keren } = geteldPlan();
  const basis = bouwRegister();
  const opname = maakOpname(
    { ...basis, plannen: new Map([...basis.plannen, ['ander', plan]]) },
    '2024-01-01',
  );
  const toen = opname.op('2022-06-30').vanPlan(eerste([...basis.plannen.values()]));
  expect([toen.verloop.aantal, toen.verschil(undefined).acties.length]).toEqual([1, 1]);
  expect(keren()).toBe(0);
});
