import { expect, test } from 'vitest';
import { maakOpname } from '../../src/domain/opname/opname.ts';
import { beeldAandacht, type Aandachtskeuze } from '../../src/render/beeld/aandacht.ts';
import { renderAandacht } from '../../src/render/terminal/aandacht.ts';
import { actieDeel, bouwRegister, eerste } from '../bouw.ts';

const klaar = { status: 'vervallen', reden_vervallen: 'Niet meer nodig.', eigenaar: 'manager' };
const register = bouwRegister({
  'plannen/plan/acties/1.1.yaml': actieDeel({ vastgesteld: { deadline: '2023' } }),
  'plannen/plan/acties/1.2.yaml': actieDeel({ vastgesteld: klaar }),
  'plannen/plan/acties/1.3.yaml': actieDeel({ vastgesteld: { ...klaar, eigenaar: 'gemeente' } }),
});

test.each<[string, Aandachtskeuze, boolean, string[]]>([
  [
    'all of it',
    {},
    false,
    [
      '1 actie vraagt aandacht.',
      'Eigenaar onbekend bij 1 van de 3 acties die wij kennen',
      'Deadline onbekend bij 2 van de 3 acties die wij kennen',
      'Vraagt niets: 1.2 en 1.3.',
    ],
  ],
  [
    'of an owner: what asks for nothing is only what is theirs',
    { eigenaar: 'manager' },
    true,
    ['Geen actie met deze keuze vraagt aandacht.', 'Deadline onbekend bij 1 actie', 'Vraagt niets: 1.2.'],
  ],
  ['of an onderdeel without actions', { onderdeel: 'pijler-1' }, true, ['Geen actie met deze keuze']],
  [
    'of a reason: the others ask for something else, or for nothing',
    { reden: 'deadline-nadert' },
    true,
    ['Geen actie met deze keuze'],
  ],
])('the queue, %s', (_, keuze, gekozen, verwacht) => {
  const beeld = beeldAandacht(
    eerste([...register.plannen.values()]),
    maakOpname(register, '2024-02-01'),
    keuze,
  );
  const tekst = renderAandacht(beeld, gekozen);
  for (const deel of verwacht) expect(tekst).toContain(deel);
  for (const kop of ['Vraagt niets', 'Eigenaar bij', 'Deadline bij']) {
    expect(tekst.includes(kop), kop).toBe(verwacht.some((deel) => deel.startsWith(kop)));
  }
});
