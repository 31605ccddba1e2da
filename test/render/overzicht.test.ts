import { expect, test } from 'vitest';
import { maakOpname } from '../../src/domain/opname/opname.ts';
import { beeldPlanOverzicht } from '../../src/render/soorten/plan/beeld.ts';
import { renderOverzicht } from '../../src/render/terminal/overzicht.ts';
import { actieDeel, bouwRegister, eerste } from '../bouw.ts';

const WOORD = 'aansprakelijkheidswaardevaststellingsveranderingen';
const register = bouwRegister({
  'functies/manager.yaml': {
    naam: WOORD,
    organisatie: 'gemeente',
    vindplaatsen: [{ bron: 'bron', plek: 'bladzijde 1' }],
  },
  'plannen/plan/acties/1.1.yaml': actieDeel({ titel: `Over ${WOORD}`, vastgesteld: { eigenaar: 'manager' } }),
});
const plan = eerste([...register.plannen.values()]);

test.each([80, 100, 120, 200])('at %i columns no row is wider, and no word is cut off', (breedte) => {
  const regels = renderOverzicht(beeldPlanOverzicht(plan, maakOpname(register, '2024-01-01')), breedte).split(
    '\n',
  );
  expect(Math.max(...regels.map((regel) => regel.length))).toBeLessThanOrEqual(Math.max(breedte, 100));
  expect(regels.join('\n')).not.toContain('…');
  const kolom = (n: number) =>
    regels.map((regel) => (regel.split('│')[n] ?? '').trim().replace(/-$/, '')).join('');
  expect(kolom(2)).toContain(WOORD);
  expect(kolom(4)).toContain(WOORD);
});
