import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { DatumVeld } from '../../schemas/datum.ts';
import { isOnbekend, ofOnbekend, ofOnbekendWeglaatbaar } from '../../schemas/onbekend.ts';
import { StatusVeld } from '../../schemas/status.ts';
import { Tekst } from '../../schemas/tekst.ts';
import { verwijzing } from '../../schemas/verwijzing.ts';

describe.each([
  ['a text', ofOnbekend(Tekst)],
  ['a reference', ofOnbekend(verwijzing('functie'))],
  ['a status', ofOnbekend(StatusVeld)],
  ['a date', ofOnbekend(DatumVeld)],
  ['a list', ofOnbekend(z.array(Tekst).min(1))],
])('where %s is asked', (_, schema) => {
  test.each([
    ['onbekend', { onbekend: null }],
    [{ onbekend: 'de bijlage ontbreekt' }, { onbekend: 'de bijlage ontbreekt' }],
  ])('%j says that it is unknown', (waarde, verwacht) => {
    expect(schema.parse(waarde)).toEqual(verwacht);
  });

  test.each([[''], [{ onbekend: '' }], [{ onbekend: null }], [{}], [null], [{ onbekend: 'x', meer: 'y' }]])(
    '%j is neither a value nor unknown',
    (waarde) => {
      expect(schema.safeParse(waarde).success).toBe(false);
    },
  );
});

test('leaving a field out says unknown, where that may be', () => {
  expect(ofOnbekendWeglaatbaar(Tekst).parse(undefined)).toEqual({ onbekend: null });
  expect(ofOnbekend(Tekst).safeParse(undefined).success).toBe(false);
});

test.each([
  [{ onbekend: null }, true],
  [{ onbekend: 'reden' }, true],
  ['onbekend', false],
  [undefined, false],
  [null, false],
])('isOnbekend(%j) is %s', (waarde, verwacht) => {
  expect(isOnbekend(waarde)).toBe(verwacht);
});
