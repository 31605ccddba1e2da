import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FORMAAT } from '../../schemas/formaat.ts';
import { STAPPEN, werkBij } from '../../src/domain/formaat/bijwerken.ts';
import { NietTeBewerken, tekstVan, type Stap } from '../../src/domain/formaat/stap.ts';
import { van0naar1 } from '../../src/domain/formaat/van0naar1.ts';
import { THEMAS_VAN_0 } from '../../src/domain/formaat/themasVan0.ts';
import type { Bestand } from '../../src/domain/kern/bestand.ts';
import { bouwInhoud, controleer, kort, MINSTE, type Inhoudsdeel } from '../bouw.ts';

const SITE = MINSTE['site.yaml'] as Readonly<Record<string, unknown>>;
const site = (formaat: unknown, meer: object = {}): object => ({ ...SITE, ...meer, formaat });

const boom = (delen: Readonly<Record<string, string>>): Bestand[] =>
  Object.entries(delen).map(([pad, tekst]) => ({ pad, bytes: new TextEncoder().encode(tekst) }));

describe('content of another format: one melding, whatever else is wrong', () => {
  const kapot = { 'kaders/kader.yaml': 'titel: [', 'zomaar.txt': 'x' };
  test.each<[string, Inhoudsdeel, string[]]>([
    [
      'of before there were formats',
      { ...SITE, formaat: undefined, thema: 'beuk' },
      ['site.yaml:1:1 formaat-oud'],
    ],
    ['of a later version', site(FORMAAT + 1, { iets: 'nieuws' }), ['site.yaml:1:10 formaat-nieuw']],
  ])('%s', (_, deel, verwacht) => {
    expect(controleer({ ...kapot, 'site.yaml': deel }).meldingen.map(kort)).toEqual(verwacht);
  });

  test.each<[string, unknown, string]>([
    ['a word', 'een', 'waarde-keuze'],
    ['a half', 1.5, 'waarde-keuze'],
    ['below nothing', -1, 'waarde-keuze'],
    ['what there was before formats had a number', 0, 'waarde-keuze'],
  ])('a format that is none is a mistake like any other: %s', (_, formaat, code) => {
    expect(controleer({ 'site.yaml': site(formaat) }).meldingen.map((melding) => melding.code)).toContain(
      code,
    );
  });

  test.each([
    ['that is not there', null, 'site-ontbreekt'],
    ['that can’t be read', 'naam: [', 'yaml-vorm'],
  ])('a site.yaml %s says so itself', (_, deel, code) => {
    expect(controleer({ 'site.yaml': deel }).meldingen.map((melding) => melding.code)).toContain(code);
  });
});

describe('the steps', () => {
  test('lead one by one to the format of this version', () => {
    expect(STAPPEN.map(({ van }) => van)).toEqual(Array.from({ length: FORMAAT }, (_, i) => i));
  });

  test('the first number of the version is the format', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
    expect(Number(version.split('.')[0])).toBe(FORMAAT);
  });

  const schrijft = (van: number, pad: string, nieuw: string): Stap => ({
    van,
    wat: 'voor de test',
    maak: (bestanden) => [
      { pad, oud: tekstVan(bestanden, pad), nieuw: `${tekstVan(bestanden, pad) ?? ''}${nieuw}` },
    ],
  });
  const stappen = [
    schrijft(0, 'a.yaml', 'nul '),
    schrijft(1, 'a.yaml', 'een '),
    schrijft(2, 'b.yaml', 'twee'),
  ];

  test.each([
    ['naam: x\n', [0, 1, 2], { 'a.yaml': 'nul een ', 'b.yaml': 'twee' }],
    ['formaat: 1\n', [1, 2], { 'a.yaml': 'een ', 'b.yaml': 'twee' }],
    ['formaat: 2\n', [2], { 'b.yaml': 'twee' }],
    ['formaat: 3\n', [], {}],
    ['formaat: 4\n', [], {}],
    ['formaat: [', [], {}],
  ])('from %j: %j, each on what the one before it made', (tekst, van, verwacht) => {
    const uitkomst = werkBij(boom({ 'site.yaml': tekst }), stappen);
    expect(uitkomst.stappen.map((stap) => stap.van)).toEqual(van);
    expect(Object.fromEntries(uitkomst.wijzigingen.map(({ pad, nieuw }) => [pad, nieuw ?? '']))).toEqual(
      verwacht,
    );
  });
});

describe('from 0 to 1', () => {
  const na = (delen: Readonly<Record<string, string>>): Record<string, string> =>
    Object.fromEntries(van0naar1.maak(boom(delen)).map(({ pad, nieuw }) => [pad, nieuw ?? '']));

  test.each<[string, string, string]>([
    ['at the top', 'naam: x\ntaal: nl\n', 'formaat: 1\nnaam: x\ntaal: nl\n'],
    [
      'below the line that names the schema, above other comments',
      '# yaml-language-server: $schema=x\n# De naam\nnaam: x\n',
      '# yaml-language-server: $schema=x\nformaat: 1\n# De naam\nnaam: x\n',
    ],
    ['with the line ends of the file', 'naam: x\r\n', 'formaat: 1\r\nnaam: x\r\n'],
    ['behind a byte order mark', '\uFEFFnaam: x\n', '\uFEFFformaat: 1\nnaam: x\n'],
    [
      'beside a theme that there never was, which the checker then tells',
      'thema: roze\n',
      'formaat: 1\nthema: roze\n',
    ],
  ])('site.yaml says its format, %s', (_, oud, nieuw) => {
    expect(na({ 'site.yaml': oud })).toEqual({ 'site.yaml': nieuw });
  });

  test.each<[string, string, keyof typeof THEMAS_VAN_0, string]>([
    ['in the middle', 'naam: x\nthema: waakvlam\ntaal: nl\n', 'waakvlam', 'formaat: 1\nnaam: x\ntaal: nl\n'],
    ['at the end', "naam: x\nthema: 'beuk'", 'beuk', 'formaat: 1\nnaam: x\n'],
    [
      'with comments, which stay',
      '# Over ons\nnaam: x # kort\n# Hoe het eruitziet\nthema: beuk # sinds 2023\n\ntaal: nl\n',
      'beuk',
      'formaat: 1\n# Over ons\nnaam: x # kort\n# Hoe het eruitziet\n# sinds 2023\n\ntaal: nl\n',
    ],
  ])('a theme that was chosen becomes a stylesheet: %s', (_, oud, thema, nieuw) => {
    expect(na({ 'site.yaml': oud })).toEqual({ 'site.yaml': nieuw, 'thema/thema.css': THEMAS_VAN_0[thema] });
  });

  test('a stylesheet that is there already stays', () => {
    const bestanden = { 'site.yaml': 'naam: x\nthema: beuk\n', 'thema/thema.css': ':root { }' };
    expect(na(bestanden)).toEqual({ 'site.yaml': 'formaat: 1\nnaam: x\n' });
  });

  test('a site.yaml in brackets is not written anew', () => {
    expect(() => na({ 'site.yaml': '{ naam: x }\n' })).toThrow(NietTeBewerken);
  });

  test.each(['waakvlam', 'beuk'] as const)('the stylesheet of %s is right', (thema) => {
    const oud = bouwInhoud({ 'site.yaml': { ...SITE, formaat: undefined, thema } });
    const delen = Object.fromEntries(werkBij(oud).wijzigingen.map(({ pad, nieuw }) => [pad, nieuw ?? '']));
    expect(Object.keys(delen)).toEqual(['site.yaml', 'thema/thema.css']);
    expect(controleer(delen).goed).toBe(true);
  });
});
