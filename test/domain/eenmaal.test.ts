import { expect, test } from 'vitest';
import { eenmaalPerPlanEnDag } from '../../src/domain/opname/eenmaal.ts';
import type { Plan } from '../../src/domain/register.ts';

test('a derivation is worked out once for a plan and a day, also when it finds nothing', () => {
  const gevraagd: string[] = [];
  const derive = eenmaalPerPlanEnDag((plan, peildatum) => {
    gevraagd.push(`${plan.id} ${peildatum}`);
    return undefined;
  });
  const [een, twee] = [{ id: 'een' } as Plan, { id: 'twee' } as Plan];

  for (let keer = 0; keer < 2; keer++) {
    derive(een, '2022-12-31');
    derive(een, '2023-06-30');
    derive(twee, '2022-12-31');
  }

  expect(gevraagd).toEqual(['een 2022-12-31', 'een 2023-06-30', 'twee 2022-12-31']);
});
