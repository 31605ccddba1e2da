import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pasToe } from '../../src/domain/beslissing/wijziging.ts';
import type { Cel, Werkboek } from '../../src/domain/blad/blad.ts';
import type { Inleesopdracht } from '../../src/domain/blad/inleesopdracht.ts';
import { leesIn } from '../../src/domain/blad/leesIn.ts';
import { isFout } from '../../src/domain/kern/melding.ts';
import { maakRegister } from '../../src/domain/maakRegister.ts';
import { lees, PROEF, proefBestanden, register } from './leesProef.ts';

/*
 * Whatever stands in the cells: nothing breaks, what is written is right, and every row is written, waits or is refused.
 */

const KOP = [
  'Nr',
  'Actie',
  'Pijler',
  'Regionale actie',
  'Hoe',
  'Toelichting',
  'Eigenaar',
  'Deadline',
  'Status',
  'Borging',
  'Reden',
];
const bestanden = proefBestanden();

const alsCel = (tekst: string): Cel => ({
  waarde: { soort: 'tekst', tekst },
  kleur: undefined,
  formule: false,
});
const boekVan = (rijen: readonly (readonly string[])[]): Werkboek => ({
  bladen: [
    {
      naam: 'Blad',
      verborgen: false,
      samengevoegd: [],
      voorwaarden: [],
      rijen: [KOP, ...rijen].map((rij) => rij.map(alsCel)),
    },
  ],
});

const tekst = fc.oneof(
  fc.constantFrom(
    '',
    'onbekend',
    '1',
    '6',
    'geen',
    'loopt',
    'gereed',
    'vervallen',
    'Programmamanager klimaat',
    'Jan de Vries',
    '2024',
    'Q2 2023',
    '2020',
    'continu',
    '=1+1',
    '- x',
    '# y',
    "'",
    '{a: b}',
    '---',
    'a: b',
    '1.10',
    'a\n\nb',
    '\u3164',
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
);
const rij = fc.tuple(
  fc.constantFrom('1.1', '1.2', '1.10', '2.1.3', '', 'A1', '3'),
  ...KOP.slice(1).map(() => tekst),
);

const opdracht = (): Inleesopdracht => {
  const plan = register.plannen.get(PROEF);
  if (!plan) throw new Error('No plan');
  const velden = {
    soort: 'document',
    titel: 'Blad',
    organisatie: 'gemeente-voorbeeldstad',
    datum: 'onbekend',
    omschrijving: 'Een blad.',
    sha256: '0'.repeat(64),
  };
  const bron = { id: 'blad', velden, isBlad: true, plekVan: () => 'rij' };
  return {
    plan,
    register,
    bestanden,
    vandaag: '2026-12-01',
    datum: '2026-12-01',
    bron,
    wijze: 'eerste',
    tekstVan: () => 'Anders.',
  };
};

test('whatever stands in the cells', () => {
  fc.assert(
    fc.property(fc.array(rij, { minLength: 1, maxLength: 4 }), (rijen) => {
      const lezing = lees(boekVan(rijen));
      const { wijzigingen, verslagen } = leesIn(lezing, opdracht());
      const { meldingen } = maakRegister(pasToe(bestanden, wijzigingen), { vandaag: '2026-12-01' });
      expect(meldingen.filter(isFout)).toEqual([]);
      expect(verslagen).toHaveLength(lezing.acties.length);
      if (lezing.wachtend.length > 0) expect(lezing.vragen.some(({ wacht }) => wacht)).toBe(true);
    }),
    { numRuns: 60 },
  );
});
