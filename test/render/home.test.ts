import { expect, test } from 'vitest';
import { maakOpname } from '../../src/domain/opname/opname.ts';
import { beeldHome } from '../../src/render/beeld/home.ts';
import { actieDeel, bouwRegister, type ActieDeel } from '../bouw.ts';

const home = (deel: ActieDeel, peildatum: string) =>
  beeldHome(maakOpname(bouwRegister({ 'plannen/plan/acties/1.1.yaml': actieDeel(deel) }), peildatum))
    .plannen[0];

test.each<[ActieDeel, string]>([
  [{}, 'Van de enige actie zeggen de bronnen niet hoe het ermee staat.'],
  [{ vastgesteld: { status: 'in-gang-gezet' } }, 'De enige actie is in gang gezet.'],
  [
    { vastgesteld: { status: 'uitgevoerd-en-geborgd', borging: 'Zo.' } },
    'De enige actie is klaar en geborgd.',
  ],
  [{ vastgesteld: { datum: '2024' } }, 'De enige actie was op de peildatum nog niet vastgesteld.'],
])('of a plan with one action home says of that action how far it is: %j', (deel, verwacht) => {
  expect(home(deel, '2023-01-01')?.conclusie).toBe(verwacht);
});

test.each<[string, ActieDeel, string, readonly string[] | undefined]>([
  ['nothing before the plan is adopted', {}, '2021-06-01', undefined],
  [
    'nothing is, once all is known',
    { vastgesteld: { status: 'in-gang-gezet', eigenaar: 'manager', deadline: '2024' } },
    '2023-01-01',
    [],
  ],
])('what home says is unknown: %s', (_, deel, peildatum, verwacht) => {
  expect(home(deel, peildatum)?.onbekend).toEqual(verwacht);
});
