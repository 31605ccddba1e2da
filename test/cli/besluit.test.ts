import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { laadRegister } from '../../src/io/laadRegister.ts';
import { inhoudVan, kopieVan, MINI } from '../map.ts';
import { roepAan, type Uitkomst } from './cli.ts';

const PLAN = 'voorbeeldstad-2022-2024';
const ACTIE = `plannen/${PLAN}/acties/6.1.yaml`;
const VOORSTEL = 'collegevoorstellen/wordt-geschreven.mdx';
const ZIN = 'De laatste bomen zijn geplant.';

/** A copy of the content, of a municipality itself, with what one does in it. */
function proefinhoud() {
  const inhoud = kopieVan(MINI);
  const bestand = (pad: string): string => readFileSync(join(inhoud, pad), 'utf8');
  const pas = (pad: string, doe: (tekst: string) => string): void => {
    writeFileSync(join(inhoud, pad), doe(bestand(pad)));
  };
  pas('site.yaml', (tekst) => tekst.replace('officieel: nee', 'officieel: ja'));
  pas(VOORSTEL, (tekst) => tekst.replace('Niets.', 'Niets.\n\n<Voortgangstabel />'));
  const roep = (...argumenten: string[]): Promise<Uitkomst> => roepAan([...argumenten, '--content', inhoud]);
  const lees = () => {
    const resultaat = laadRegister(inhoud, '2024-01-01');
    if (!resultaat.goed) throw new Error('Wrong content');
    return resultaat.register;
  };
  const openbaar = (): string[] =>
    lees().acties.flatMap(({ voortgang }) => voortgang.map(({ tekst }) => tekst));
  const schrijf = async (id: string): Promise<string> => {
    const uit = join(kopieVan(MINI), 'voorstel.md');
    await roep('voorstel', 'schrijf', id, '--uit', uit);
    return readFileSync(uit, 'utf8');
  };
  return { inhoud, bestand, roep, lees, openbaar, schrijf };
}

test('what is written down for a proposal stays inside until the college has decided', async () => {
  const { bestand, roep, lees, openbaar, schrijf } = proefinhoud();
  const erbij = await roep(
    ...['bevestig', `${PLAN}/6.1`, '--datum', '2023-06-01', '--tekst', ZIN],
    ...['--embargo', 'wordt-geschreven', '--aanwezig', 'programmamanager-klimaat'],
  );
  expect(erbij.uit).toContain('npx waakvlam voorstel besluit wordt-geschreven');
  expect(bestand(ACTIE)).toContain('concept: ja\n    embargo: wordt-geschreven\n');
  expect(openbaar()).not.toContain(ZIN);

  expect(await schrijf('wordt-geschreven')).toContain(ZIN);
  expect(await schrijf('voortgang-2023')).not.toContain(ZIN);

  const vrij = await roep('vrijgeven', `${PLAN}/6.1`);
  expect([vrij.exit, vrij.uit]).toEqual([
    0,
    expect.stringContaining('wacht op het besluit over ‘wordt-geschreven’'),
  ]);
  expect(openbaar()).not.toContain(ZIN);

  const besluit = ['voorstel', 'besluit', 'wordt-geschreven', '--datum', '4-7-2023'];
  const genomen = await roep(...besluit, '--anders', 'Zonder de haven.');
  expect([genomen.exit, genomen.uit]).toEqual([0, expect.stringContaining('bij 1 actie')]);
  expect(bestand(VOORSTEL)).toMatch(
    /\nstatus: besloten\nbesloten:\n {2}datum: 2023-07-04\n {2}anders: Zonder de haven\.\n/,
  );
  expect(bestand(ACTIE)).not.toMatch(/concept|embargo/);
  expect(openbaar()).toContain(ZIN);

  expect(lees().collegevoorstellen.has('wordt-geschreven')).toBe(false);
  expect((await roep(...besluit, '--openbaar')).exit).toBe(0);
  expect(lees().collegevoorstellen.has('wordt-geschreven')).toBe(true);
});

test.each([
  [['wordt-geschreven', '--datum', '2090-01-01'], 'moet nog komen'],
  [['wordt-geschreven', '--datum', 'morgenvroeg'], 'geen geldige datum'],
  [['nergens', '--datum', '2023-07-04'], 'Het voorstel ‘nergens’ bestaat niet.'],
])('a decision %j is a mistake in the call, and changes nothing', async (argumenten, zin) => {
  const { inhoud, roep } = proefinhoud();
  const voor = inhoudVan(inhoud);
  const { exit, fout } = await roep('voorstel', 'besluit', ...argumenten);
  expect([exit, fout]).toEqual([2, expect.stringContaining(zin)]);
  expect(inhoudVan(inhoud)).toEqual(voor);
});
