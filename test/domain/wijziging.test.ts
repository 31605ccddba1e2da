import { expect, test } from 'vitest';
import { naElkaar, type Wijziging } from '../../src/domain/beslissing/wijziging.ts';

const wijziging = (pad: string, oud: string | undefined, nieuw: string | undefined): Wijziging => ({
  pad,
  oud,
  nieuw,
});

test.each<[string, Wijziging[], Wijziging[], Wijziging[]]>([
  ['nothing after nothing', [], [], []],
  ['files of their own stay', [wijziging('a', '1', '2')], [wijziging('b', '1', '2')], [wijziging('a', '1', '2'), wijziging('b', '1', '2')]], // prettier-ignore
  ['one file is from the first to the last', [wijziging('a', '1', '2')], [wijziging('a', '2', '3')], [wijziging('a', '1', '3')]], // prettier-ignore
  ['there and back is no change', [wijziging('a', '1', '2')], [wijziging('a', '2', '1')], []],
  ['made after it was thrown away is a change', [wijziging('a', '1', undefined)], [wijziging('a', undefined, '2')], [wijziging('a', '1', '2')]], // prettier-ignore
  ['made and thrown away is none', [wijziging('a', undefined, '1')], [wijziging('a', '1', undefined)], []],
])('changes that come after each other: %s', (_, eerst, daarna, samen) => {
  expect(naElkaar(eerst, daarna)).toEqual(samen);
});
