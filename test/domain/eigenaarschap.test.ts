import { describe, expect, test } from 'vitest';
import { maakOpname } from '../../src/domain/opname/opname.ts';
import { actieDeel, type BerichtDeel, bouwRegister, eerste } from '../bouw.ts';

const MANAGER = { naam: 'Manager', organisatie: 'gemeente', vindplaatsen: [{ bron: 'bron', plek: 'p. 1' }] };
const bespreking = (functies: unknown): object => ({
  soort: 'bespreking',
  titel: 'Bespreking',
  datum: '2023-03-01',
  functies,
});
const inBespreking = (bron: string): object => ({
  grondslag: 'bron',
  reden: undefined,
  vindplaats: { bron, plek: 'actie 1.1' },
});

/** The opname of one action with these entries, with the manager and another functie to own it. */
function van(voortgang: readonly BerichtDeel[], peildatum = '2023-04-01') {
  const register = bouwRegister({
    'functies/manager.yaml': MANAGER,
    'functies/ander.yaml': { ...MANAGER, naam: 'Ander' },
    'bronnen/met.yaml': bespreking(['manager']),
    'bronnen/zonder.yaml': bespreking(['ander']),
    'bronnen/open.yaml': bespreking('onbekend'),
    'plannen/plan/acties/1.1.yaml': actieDeel({ vastgesteld: { eigenaar: 'ander' }, voortgang }),
  });
  return maakOpname(register, peildatum).van(eerste(register.acties));
}

const KREEG = { datum: '2023-02-01', eigenaar: 'manager' };

describe('a new owner who hasn’t reported', () => {
  test.each<[string, BerichtDeel[], boolean]>([
    ['nothing came after', [KREEG], true],
    [
      'what came the same day was decided with it',
      [KREEG, { datum: '2023-02-01', tekst: 'Zo staat het.' }],
      true,
    ],
    ['only the deadline moved', [KREEG, { datum: '2023-03-01', deadline: '2024' }], true],
    [
      'a vervolgstap was agreed',
      [
        KREEG,
        {
          datum: '2023-03-01',
          verwachtingen: [{ id: 'bel', tekst: 'Bellen.', termijn: '2024', wie: 'manager' }],
        },
      ],
      true,
    ],
    ['it was told where the owner wasn’t', [KREEG, { datum: '2023-03-01', ...inBespreking('zonder') }], true],
    ['it was told where the owner was', [KREEG, { datum: '2023-03-01', ...inBespreking('met') }], false],
    ['nobody knows who were there', [KREEG, { datum: '2023-03-01', ...inBespreking('open') }], false],
    ['a report came after', [KREEG, { datum: '2023-03-01', status: 'in-gang-gezet' }], false],
    ['a document tells of the owner and the status', [{ ...KREEG, status: 'in-gang-gezet' }], false],
    [
      'both were decided in a bespreking',
      [{ datum: '2023-03-01', eigenaar: 'manager', status: 'in-gang-gezet', ...inBespreking('zonder') }],
      true,
    ],
    ['the owner was there from the start', [], false],
    ['the owner became unknown', [KREEG, { datum: '2023-03-01', eigenaar: 'onbekend' }], false],
  ])('%s: %#', (_, voortgang, vraagt) => {
    const codes = van(voortgang).aandacht.map(({ code }) => code);
    expect(codes.includes('nieuwe-eigenaar')).toBe(vraagt);
  });

  test('is silent as any other after the threshold', () => {
    expect(van([KREEG], '2024-02-01').aandacht.map(({ code }) => code)).not.toContain('nieuwe-eigenaar');
  });
});
