import { expect, test } from 'vitest';
import { vraagOverTabel } from '../../src/domain/teruglezen/tabelvraag.ts';

const plan = (id: string, ...nummers: string[]) => nummers.map((nummer) => ({ nummer, plan: { id } }));

const ACTIES = [...plan('klimaat', '3', 'A1', '2b', '4.1.2', 'C', '7'), ...plan('water', '7')];

/** What is said of a row whose second cell was changed. */
function zinBij(sleutel: string, kop = 'Actie'): string {
  const rijen = [
    [kop, 'Status'],
    [sleutel, 'loopt'],
  ];
  const stuk = {
    soort: 'tabel',
    tekst: '',
    herkomst: [],
    noten: [],
    uit: undefined,
    gegevens: 'Tabel',
    rijen,
  } as const;
  const [vraag, ...meer] = vraagOverTabel(
    stuk,
    [
      [kop, 'Status'],
      [sleutel, 'klaar'],
    ],
    ACTIES,
  );
  expect(meer).toEqual([]);
  return vraag?.zin ?? '';
}

test.each([
  ['3 Bomen planten', 'klimaat/3'],
  ['A1 Bomen planten', 'klimaat/A1'],
  ['2b Bomen planten', 'klimaat/2b'],
  ['4.1.2 Bomen planten', 'klimaat/4.1.2'],
  ['C Bomen planten', 'klimaat/C'],
  // A table of expectations names no more than the number.
  ['2b', 'klimaat/2b'],
  // Two plans of the proposal have it: the command asks which.
  ['7 Bomen planten', '7'],
])('a cell in the row of ‘%s’ asks for a bericht at %s', (sleutel, doel) => {
  expect(zinBij(sleutel)).toContain(` npx waakvlam bevestig ${doel} --concept `);
});

test.each([
  ['4 Bomen planten', 'Actie'],
  ['2B Bomen planten', 'Actie'],
  ['3. Bomen planten', 'Actie'],
  ['Hele plan', 'Actie'],
  ['3 maart 2023', 'Wanneer'],
])('one in the row of ‘%s’ under ‘%s’ names no action', (sleutel, kop) => {
  expect(zinBij(sleutel, kop)).toMatch(/pas die aan als het klopt\.$/);
});
