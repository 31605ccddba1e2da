import { describe, expect, test } from 'vitest';
import { maakOpname } from '../../src/domain/opname/opname.ts';
import { beeldActie } from '../../src/render/soorten/actie/beeld.ts';
import { actiesData } from '../../src/render/soorten/actie/json.ts';
import { beeldOrganisatie } from '../../src/render/soorten/organisatie/beeld.ts';
import { beeldPlan } from '../../src/render/soorten/plan/beeld.ts';
import { beeldVerschil } from '../../src/render/beeld/verschil.ts';
import { actieDeel, bouwRegister, controleer, eerste, kort, planDeel, type BerichtDeel } from '../bouw.ts';

/** A plan that ended in 2025 and one that came after it, with an action each; what the first reports is the test's. */
const inhoud = (...voortgang: BerichtDeel[]) => ({
  'plannen/plan/acties/1.1.yaml': actieDeel({ vastgesteld: { status: 'in-gang-gezet' }, voortgang }),
  'plannen/plan/acties/1.2.yaml': actieDeel({}),
  'plannen/nieuw/plan.yaml': planDeel({ titel: 'Nieuw plan', looptijd: { van: '2025', tot_en_met: '2028' } }),
  'plannen/nieuw/acties/3.1.yaml': actieDeel({ titel: 'Verder' }),
});
const overgenomen = (door: string, datum = '2025-06-01'): BerichtDeel => ({
  datum,
  overgenomen_door: door,
});

function op(peildatum: string, door = 'nieuw/3.1') {
  const register = bouwRegister(inhoud(overgenomen(door)));
  const opname = maakOpname(register, peildatum);
  const actie = register.acties.find(({ id }) => id === 'plan/1.1');
  if (!actie) throw new Error('not there');
  return { register, opname, actie, van: opname.van(actie) };
}

describe('an action that was taken over', () => {
  test('keeps the status that was known last, and asks for nothing more', () => {
    const voor = op('2026-06-01', 'nieuw').opname.op('2025-05-31').van(op('2025-05-31').actie);
    expect(voor.stand).toMatchObject({ status: 'in-gang-gezet', overgenomen: undefined });
    const { van, opname, actie } = op('2026-06-01');
    expect(van.stand).toMatchObject({ status: 'in-gang-gezet', overgenomen: { door: { id: 'nieuw/3.1' } } });
    expect(van.aandacht).toEqual([]);
    const { wachtrij, verloop } = opname.vanPlan(actie.plan);
    expect(wachtrij.punten.map((punt) => punt.actie.nummer)).toEqual(['1.2']);
    expect(wachtrij.rust).toEqual([actie]);
    expect(wachtrij.zonderEigenaar.map(({ nummer }) => nummer)).toEqual(['1.2']);
    expect(verloop.telling['in-gang-gezet']).toBe(1);
    expect(verloop.overgenomen).toBe(1);
  });

  test('isn’t before the day on which that was told', () => {
    const { opname, actie } = op('2025-05-31');
    expect(opname.van(actie).stand).toMatchObject({ overgenomen: undefined });
    expect(opname.vanPlan(actie.plan).verloop.overgenomen).toBe(0);
  });

  test('leads to where it goes on, and back', () => {
    const { opname, actie, register } = op('2026-06-01');
    expect(beeldActie(actie, opname)).toMatchObject({
      status: { tekst: 'In gang gezet; overgenomen' },
      overgenomen: {
        zin: 'Sinds 1 juni 2025 overgenomen in',
        door: { tekst: 'actie 3.1 van Nieuw plan', adres: '/plannen/nieuw/acties/3.1/' },
      },
    });
    const verder = register.acties.find(({ id }) => id === 'nieuw/3.1');
    expect(verder && beeldActie(verder, opname).neemtOver).toEqual([
      { tekst: 'Actie 1.1 Een actie (Een plan)', adres: '/plannen/plan/acties/1.1/' },
    ]);
    expect(beeldPlan(actie.plan, opname).conclusie).toContain('Daarvan is er 1 overgenomen');
  });

  test('by a plan or an organisatie, is told of there', () => {
    const plan = op('2026-06-01', 'nieuw');
    const nieuw = plan.register.plannen.get('nieuw');
    expect(nieuw && beeldPlan(nieuw, plan.opname).neemtOver).toHaveLength(1);
    const bij = op('2026-06-01', 'gemeente');
    const gemeente = eerste([...bij.register.organisaties.values()]);
    expect(beeldOrganisatie(gemeente, bij.opname).linkgroepen.map(({ kop }) => kop)).toContain(
      'Acties die zij overnam',
    );
    expect(beeldActie(bij.actie, bij.opname).overgenomen?.zin).toBe('Sinds 1 juni 2025 overgenomen door');
  });

  test('is told of among what changed, and in the open data', () => {
    const { opname, actie } = op('2026-06-01');
    const { acties } = beeldVerschil(actie.plan, '2025-05-31', opname);
    expect(eerste(acties).regels).toEqual(['Overgenomen in actie 3.1 van Nieuw plan.']);
    const data = actiesData.maak(opname) as { acties: { plan: string; overgenomen: unknown }[] };
    expect(actiesData.schema.parse(data)).toEqual(data);
    expect(data.acties.find(({ plan }) => plan === 'plan')?.overgenomen).toMatchObject({
      soort: 'actie',
      door: 'nieuw/3.1',
      sinds: '2025-06-01',
    });
  });
});

const BESTAND = 'plannen/plan/acties/1.1.yaml';
test.each<[string, BerichtDeel[], string]>([
  ['something that isn’t there', [overgenomen('nieuw/3.2')], 'verwijzing-onbekend'],
  ['itself', [overgenomen('plan/1.1')], 'overgenomen-door-zichzelf'],
  ['its own plan', [overgenomen('plan')], 'overgenomen-door-zichzelf'],
  [
    'another, once it is finished',
    [{ datum: '2025-01-01', status: 'uitgevoerd-en-geborgd', borging: 'Vast.' }, overgenomen('nieuw/3.1')],
    'overgenomen-past-niet',
  ],
])('an action can’t be taken over by %s', (_, voortgang, code) => {
  const { meldingen } = controleer(inhoud(...voortgang), '2026-01-01');
  const fouten = meldingen.filter(({ ernst }) => ernst === 'fout').map(kort);
  expect(fouten).toEqual([expect.stringMatching(new RegExp(`^${BESTAND}:\\d+:\\d+ ${code}$`))]);
});

test('what was taken over doesn’t come back to itself', () => {
  const { meldingen } = controleer(
    {
      ...inhoud(overgenomen('nieuw/3.1')),
      'plannen/nieuw/acties/3.1.yaml': actieDeel({ voortgang: [overgenomen('plan/1.1')] }),
    },
    '2026-01-01',
  );
  const codes = meldingen.filter(({ ernst }) => ernst === 'fout').map(({ code }) => code);
  expect(codes).toEqual(['overgenomen-in-kring', 'overgenomen-in-kring']);
});
