import { expect, test } from 'vitest';
import { beeldActie } from '../../src/render/soorten/actie/beeld.ts';
import { beeldStanddagen } from '../../src/render/soorten/plan/standpagina.ts';
import { actieDeel, bouwRegister, eerste, opnameOp } from '../bouw.ts';

test.each([
  ['a source says it', {}, undefined, '1 actie vastgesteld'],
  [
    'we read it',
    { duiding: 'De brief noemt haar.' },
    'Onze lezing',
    '1 actie vastgesteld (1 volgens onze lezing)',
  ],
])('an action shows whether a source says that it was adopted: %s', (_, deel, label, dag) => {
  const { acties } = bouwRegister({ 'plannen/plan/acties/1.1.yaml': actieDeel({ vastgesteld: deel }) });
  const actie = eerste(acties);
  const opname = opnameOp('2023-01-01');
  const { tijdlijn } = beeldActie(actie, opname);
  expect(tijdlijn.at(-1)?.grond?.label).toBe(label);
  expect(tijdlijn.at(-1)?.grond?.reden).toBe('duiding' in deel ? deel.duiding : undefined);
  expect(beeldStanddagen(actie.plan, opname).map(({ wat }) => wat)).toEqual([dag]);
});
