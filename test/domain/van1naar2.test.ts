import { describe, expect, test } from 'vitest';
import { van1naar2 } from '../../src/domain/formaat/van1naar2.ts';
import { werkBij } from '../../src/domain/formaat/bijwerken.ts';
import { maakOpname } from '../../src/domain/opname/opname.ts';
import { pasToe } from '../../src/domain/formaat/stap.ts';
import { maakRegister } from '../../src/domain/maakRegister.ts';
import { FORMAAT } from '../../schemas/formaat.ts';
import { actieDeel, bouwInhoud, eerste, MINSTE } from '../bouw.ts';

const ACTIE = 'plannen/plan/acties/1.1.yaml';

const na = (tekst: string): string =>
  van1naar2
    .maak([{ pad: ACTIE, bytes: new TextEncoder().encode(tekst) }])
    .map(({ nieuw }) => nieuw ?? '')
    .join('') || tekst;

test.each([
  ['status: ingediend', 'status: openbaar'],
  ['status: reconstructie # uit 2022', 'aard: reconstructie # uit 2022'],
  ["status: 'voorbeeld'", "aard: 'voorbeeld'"],
  ['status: concept', 'status: concept'],
])('what a proposal is gets a field of its own: %s', (oud, nieuw) => {
  const met = (regel: string): string =>
    `---\r\nonderwerp: x\r\n${regel}\r\n---\r\n\r\nstatus: voorbeeld\r\n`;
  const [wijziging] = van1naar2.maak([
    { pad: 'collegevoorstellen/x.mdx', bytes: new TextEncoder().encode(met(oud)) },
  ]);
  expect(wijziging?.nieuw ?? met(oud)).toBe(met(nieuw));
});

describe('why an action was dropped gets a field of its own; all else stays, to the byte', () => {
  test.each<[string, string, string]>([
    [
      'as it was adopted',
      'titel: x\nvastgesteld:\n  status: vervallen # helaas\n  # Waarom\n  reden: Te duur. # dus\n',
      'titel: x\nvastgesteld:\n  status: vervallen # helaas\n  # Waarom\n  reden_vervallen: Te duur. # dus\n',
    ],
    [
      'in an entry that a source gives, on more lines',
      'voortgang:\n  - datum: 2023\n    status: vervallen\n    reden: >-\n      Te duur,\n      en te nat.\n    grondslag: bron\n',
      'voortgang:\n  - datum: 2023\n    status: vervallen\n    reden_vervallen: >-\n      Te duur,\n      en te nat.\n    grondslag: bron\n',
    ],
    [
      'in an entry that is our reading, which keeps its own reden',
      'voortgang:\n  - status: vervallen\n    grondslag: duiding\n    reden: >-\n      Er is\n      geen geld.\n    # Einde\n    tekst: x\n',
      'voortgang:\n  - status: vervallen\n    grondslag: duiding\n    reden_vervallen: >-\n      Er is\n      geen geld.\n    reden: >-\n      Er is\n      geen geld.\n    # Einde\n    tekst: x\n',
    ],
    [
      'in braces',
      'voortgang: [{ status: vervallen, reden: "Te duur.", grondslag: duiding }]\n',
      'voortgang: [{ status: vervallen, reden_vervallen: "Te duur.", reden: "Te duur.", grondslag: duiding }]\n',
    ],
    [
      'first in its item, with the line ends of the file',
      'voortgang:\r\n  - reden: Te duur.\r\n    status: vervallen\r\n    grondslag: duiding\r\n',
      'voortgang:\r\n  - reden_vervallen: Te duur.\r\n    reden: Te duur.\r\n    status: vervallen\r\n    grondslag: duiding\r\n',
    ],
  ])('%s', (_, oud, nieuw) => {
    expect(na(oud)).toBe(nieuw);
  });

  test.each([
    ['of another status', 'voortgang:\n  - status: in-gang-gezet\n    reden: Zo gelezen, niet vervallen.\n'],
    ['that has the field already', 'vastgesteld: { status: vervallen, reden_vervallen: x, reden: y }\n'],
    ['that can’t be read', 'vastgesteld: { status: vervallen, reden: [\n'],
  ])('a reden %s stays', (_, tekst) => {
    expect(na(tekst)).toBe(tekst);
  });
});

test('content of before is right afterwards, and says the same', () => {
  const actie = actieDeel({
    voortgang: [
      { datum: '2023-06-01', status: 'vervallen', reden_vervallen: undefined, reden: 'Geen geld.' },
    ],
  });
  const site = { ...(MINSTE['site.yaml'] as Readonly<Record<string, unknown>>), formaat: 1 };
  const oud = bouwInhoud({ 'site.yaml': site, [ACTIE]: actie });
  const { stappen, wijzigingen } = werkBij(oud);
  expect(stappen.map(({ van }) => van)).toEqual(Array.from({ length: FORMAAT - 1 }, (_, i) => i + 1));
  const gelezen = maakRegister(pasToe(oud, wijzigingen), { vandaag: '2025-01-01' });
  if (!gelezen.goed) throw new Error(JSON.stringify(gelezen.meldingen));
  const { stand } = maakOpname(gelezen.register, '2025-01-01').van(eerste(gelezen.register.acties));
  expect(stand).toMatchObject({
    status: 'vervallen',
    reden: 'Geen geld.',
    statusGrond: { grondslag: 'duiding', reden: 'Geen geld.' },
  });
});
