import { expect, test } from 'vitest';
import { maakOpname } from '../../src/domain/opname/opname.ts';
import { beeldStand, standdagenMetPagina } from '../../src/render/soorten/plan/standpagina.ts';
import { actieDeel, bouwRegister, eerste } from '../bouw.ts';

const register = bouwRegister({ 'plannen/plan/acties/1.1.yaml': actieDeel({}) });
const plan = eerste([...register.plannen.values()]);
const opname = maakOpname(register, '2024-01-01');
const eigen = opname.vanPlan(plan).standdagen;

test.each<[string, string, string[]]>([
  ['a day of which the word was taken back', '/plannen/plan/stand/2023-05-01/', [...eigen, '2023-05-01']],
  ['a day that it has a page of anyway', `/plannen/plan/stand/${eigen[0] ?? ''}/`, [...eigen]],
  ['a day after the peildatum', '/plannen/plan/stand/2024-01-02/', [...eigen]],
  ['a day of another plan', '/plannen/ander/stand/2023-05-01/', [...eigen]],
  ['another page', '/plannen/plan/acties/1.1/', [...eigen]],
])('%s that was published: %s', (_, adres, dagen) => {
  expect(standdagenMetPagina(plan, opname, new Set([adres]))).toEqual(dagen);
});

test('the page of a day without a change stands between the days before and after it', () => {
  expect(eigen).not.toContain('2023-05-01');
  const { titel, vorige, volgende } = beeldStand(plan, '2023-05-01', opname);
  expect([titel, vorige?.adres, volgende]).toEqual([
    'Stand op 1 mei 2023',
    `/plannen/plan/stand/${eigen.at(-1) ?? ''}/`,
    undefined,
  ]);
});
