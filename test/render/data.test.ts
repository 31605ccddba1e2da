import { describe, expect, test } from 'vitest';
import { isVelden } from '../../schemas/velden.ts';
import { maakRegister } from '../../src/domain/maakRegister.ts';
import { maakOpname } from '../../src/domain/opname/opname.ts';
import type { Register } from '../../src/domain/register.ts';
import { leesMap } from '../../src/io/leesMap.ts';
import { beeldActie, type ActieBeeld } from '../../src/render/soorten/actie/beeld.ts';
import { actiesData } from '../../src/render/soorten/actie/json.ts';
import { maakAllesOnbekend, nergensInData, nietInData } from '../data.ts';
import { MINI } from '../map.ts';

function leesMini(): Register {
  const gelezen = maakRegister(leesMap(MINI), { vandaag: '2023-07-01' });
  if (!gelezen.goed) throw new Error('The miniature content is wrong');
  return gelezen.register;
}

describe('the open data say all that the register does, and so all that a page can say of the content', () => {
  test('of the miniature content', () => {
    expect(nietInData(leesMini())).toEqual([]);
  });

  test('also where all that may be unknown is unknown, each for a reason of its own', () => {
    const register = leesMini();
    expect(maakAllesOnbekend(register)).toBeGreaterThan(50);
    expect(nietInData(register)).toEqual([]);
  });
});

test('whatever the open data name by an id is in one of the files', () => {
  expect(nergensInData(leesMini())).toEqual([]);
});

/** Where acties.json says what the page of an action does; `undefined` for what is said of the plan, or leads elsewhere. */
const IN_JSON: Readonly<Record<keyof ActieBeeld, string | undefined>> = {
  adres: 'url',
  nummer: 'nummer',
  kop: 'titel', // or korteTitel
  titel: 'titel',
  plan: 'plan',
  samenvatting: 'samenvatting',
  gedaan: 'voortgang',
  nietBekend: undefined, // what isn't there
  status: 'status',
  statusUitleg: 'status',
  sinds: 'sinds',
  statusGrond: 'statusGrond',
  borging: 'borging',
  reden: 'reden',
  overgenomen: 'overgenomen',
  neemtOver: undefined, // said of the action that was taken over
  eigenaar: 'eigenaar',
  eigenaarAdres: 'eigenaar',
  betrokken: 'betrokken',
  deadline: 'deadline',
  meer: undefined, // fields of the register, each under its own name
  titelAangepast: 'titelAangepast',
  andereTitels: 'andereTitels',
  doelstellingen: 'doelstellingen',
  koppelingen: 'koppelingen',
  latereKoppelingen: 'latereKoppelingen',
  geenKoppelingen: 'geenKoppelingen',
  verband: 'verband',
  aandacht: 'aandacht',
  verwachtingen: 'verwachtingen',
  vervolgstappen: undefined, // verwachtingen that say who does them
  tijdlijn: 'vastgesteld', // and voortgang, of which the test above sees each word
  vindplaatsen: 'vindplaatsen',
  peildatum: undefined, // of the whole file
  laatsteBericht: 'laatsteBericht',
  geleden: undefined, // from that to the peildatum
  balk: undefined, // a drawing of what is said above
  stilte: 'nietGenoemdIn',
  vorige: undefined,
  volgende: undefined,
};

/** Whether something is said: not nothing, not an empty list, and not that it is unknown. */
function isGezegd(waarde: unknown): boolean {
  if (waarde === undefined || waarde === null) return false;
  if (Array.isArray(waarde)) return waarde.length > 0;
  return !(isVelden(waarde) && 'bekend' in waarde && waarde['bekend'] === false);
}

describe.each(['2021-12-01', '2023-07-01', '2025-06-30'])('on %s', (peildatum) => {
  const register = leesMini();
  const opname = maakOpname(register, peildatum);
  const { acties } = actiesData.maak(opname) as { acties: Record<string, unknown>[] };

  test.each(register.acties.map((actie) => [actie.id, actie] as const))(
    'the page of action %s and its open data are silent about the same',
    (_, actie) => {
      const json = acties.find(({ plan, nummer }) => `${String(plan)}/${String(nummer)}` === actie.id) ?? {};
      const beeld = Object.entries(beeldActie(actie, opname));
      const [page, data] = [new Map<string, boolean>(), new Map<string, boolean>()];
      for (const [veld, waarde] of beeld) {
        const inJson = IN_JSON[veld as keyof ActieBeeld];
        if (inJson === undefined) continue;
        page.set(veld, isGezegd(waarde));
        data.set(veld, isGezegd(json[inJson]));
      }
      expect(Object.fromEntries(page)).toEqual(Object.fromEntries(data));
    },
  );
});
