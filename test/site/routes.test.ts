import { expect, test } from 'vitest';
import { alleRoutes, interneRoutes, routesVan } from '../../src/site/integratie/routes.ts';
import { leesMap } from '../../src/io/leesMap.ts';
import { maakRegister } from '../../src/domain/maakRegister.ts';
import type { Register } from '../../src/domain/register.ts';
import { MINI } from '../map.ts';

const gelezen = maakRegister(leesMap(MINI), { vandaag: '2023-07-01' });
if (!gelezen.goed) throw new Error('The miniature content is wrong');
const { register } = gelezen;

const patronen = (leeg: keyof Register): string[] =>
  routesVan({ ...register, [leeg]: new Map() }).map(({ pattern }) => pattern);

test.each<[keyof Register, string[]]>([
  ['kaders', ['/kaders', '/kaders/[kader]', '/kaders/[kader]/[onderdeel]']],
  ['cijfers', ['/cijfers', '/cijfers/[cijfer]']],
  ['momenten', ['/tijdlijn']],
  [
    'collegevoorstellen',
    ['/collegevoorstellen', '/collegevoorstellen/[voorstel]', '/collegevoorstellen/[voorstel].docx'],
  ],
])('without %s there is no %j', (leeg, weg) => {
  const alle = routesVan(register).map(({ pattern }) => pattern);
  expect(alle).toEqual(expect.arrayContaining(weg));
  expect(patronen(leeg)).toEqual(alle.filter((pattern) => !weg.includes(pattern)));
});

test.each([
  '/',
  '/404',
  '/[pagina]',
  '/zoeken',
  '/[beeld].svg',
  '/data/v1/[bestand].json',
  '/data/schema/[naam]',
])('every site has %s', (pattern) => {
  const leeg = Object.fromEntries(
    Object.entries(register).map(([naam, waarde]) => [naam, waarde instanceof Map ? new Map() : waarde]),
  ) as unknown as Register;
  expect(routesVan(leeg).map((route) => route.pattern)).toContain(pattern);
});

test('the internal pages are not among those of the public site', () => {
  const openbaar = new Set(alleRoutes().map(({ pattern }) => pattern));
  expect(
    interneRoutes()
      .map(({ pattern }) => pattern)
      .sort(),
  ).toEqual([
    '/eigenaren/[eigenaar]',
    '/eigenaren/[eigenaar].ics',
    '/eigenaren/[eigenaar].xml',
    '/review',
    '/review/[bespreking]',
  ]);
  expect(interneRoutes().filter(({ pattern }) => openbaar.has(pattern))).toEqual([]);
});
