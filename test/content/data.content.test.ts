import { expect, test } from 'vitest';
import { maakAllesOnbekend, nietInData } from '../data.ts';
import { leesContent } from './inhoud.ts';

test('the open data say all that the register does of the real content', () => {
  expect(nietInData(leesContent('2026-01-01').register)).toEqual([]);
});

test('also where all that may be unknown is unknown, each for a reason of its own', () => {
  const { register } = leesContent('2026-01-01');
  expect(maakAllesOnbekend(register)).toBeGreaterThan(500);
  expect(nietInData(register)).toEqual([]);
});
