import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { kopieVan, MINI } from '../map.ts';
import { zetLibreOffice } from '../word.ts';
import { roepAan } from './cli.ts';

const ID = 'voortgang-2023';
const sha256 = (tekst: string): string => createHash('sha256').update(tekst).digest('hex');
const KAART = 'Een kaart van de bomen.\n';

/** A project with a proposal that has a bijlage as a file. */
function project(bijlagen: string, anders: (voorstel: string) => string = (tekst) => tekst): string {
  const map = kopieVan();
  cpSync(MINI, join(map, 'content'), { recursive: true });
  mkdirSync(join(map, 'bijlagen'));
  writeFileSync(join(map, 'bijlagen/kaart.txt'), KAART);
  const pad = join(map, `content/collegevoorstellen/${ID}.mdx`);
  writeFileSync(pad, anders(readFileSync(pad, 'utf8').replace(/^bijlagen: .*$/m, `bijlagen: ${bijlagen}`)));
  zetLibreOffice(map);
  return map;
}

const pakket = (map: string, uit: string, ...rest: string[]) =>
  roepAan(['voorstel', 'pakket', ID, '--uit', uit, ...rest], {
    cwd: map,
    env: { PATH: map, WAAKVLAM_CONTENT: join(map, 'content') },
  });

const MET_BESTAND = `[{ titel: De kaart, bestand: bijlagen/kaart.txt, sha256: ${sha256(KAART)} }, Het verslag]`;

describe('voorstel pakket', () => {
  test('holds what the system of a council takes, with the hash of each file', async () => {
    const map = project(MET_BESTAND);
    const { exit, uit } = await pakket(map, 'p.zip');
    expect(exit).toBe(0);
    expect(uit).toContain('Zonder bestand: Het verslag');
    const delen = unzipSync(readFileSync(join(map, 'p.zip')));
    expect(Object.keys(delen)).toEqual([
      'LEESMIJ.txt',
      'bijlagen/1-kaart.txt',
      'metagegevens.json',
      `${ID}.docx`,
      `${ID}.pdf`,
      'SHA256SUMS',
    ]);
    const lees = (pad: string): string => strFromU8(delen[pad] ?? new Uint8Array());
    expect(JSON.parse(lees('metagegevens.json'))).toMatchObject({
      soort: 'Advies aan het college',
      titel: 'Hoe het gaat met het klimaatplan',
      aard: 'voorbeeld',
      plan: { id: 'voorbeeldstad-2022-2024' },
      peildatum: '2023-07-01',
      kenmerk: null,
      bestanden: [{ bestand: `${ID}.pdf` }, { bestand: `${ID}.docx` }],
      bijlagen: [
        { titel: 'De kaart', bestand: 'bijlagen/1-kaart.txt', sha256: sha256(KAART) },
        { titel: 'Het verslag' },
      ],
    });
    for (const regel of lees('SHA256SUMS').trim().split('\n')) {
      const [hash, pad = ''] = regel.split('  ');
      expect(
        createHash('sha256')
          .update(delen[pad] ?? '')
          .digest('hex'),
      ).toBe(hash);
    }
    expect(lees('LEESMIJ.txt')).toContain('Er is geen diwoo.xml');
    await pakket(map, 'q.zip');
    expect(readFileSync(join(map, 'q.zip')).equals(readFileSync(join(map, 'p.zip')))).toBe(true);
  });

  test('of what the municipality itself decided has the metadata for the Woo', async () => {
    const map = project('[]', (tekst) =>
      tekst
        .replace('status: voorbeeld', '')
        .replace(/^(aard|status): .*\n/gm, '')
        .replace(
          /^vorm:/m,
          'aard: echt\nstatus: besloten\nkenmerk: VS-2023-7\nbesloten: { datum: 2023-09-05 }\nvorm:',
        ),
    );
    const site = join(map, 'content/site.yaml');
    writeFileSync(
      site,
      readFileSync(site, 'utf8').replace(
        'officieel: nee',
        'officieel: ja\nwoo: { organisatie: gemeente-voorbeeldstad, tooi: "https://identifier.overheid.nl/tooi/id/gemeente/gm0001", naam: gemeente Voorbeeldstad, informatiecategorie: jaarplannen-en-jaarverslagen }',
      ),
    );
    expect(await pakket(map, 'uit')).toMatchObject({ exit: 0 });
    const xml = readFileSync(join(map, 'uit/diwoo.xml'), 'utf8');
    expect(xml).toContain('vergaderstukken decentrale overheden');
    expect(xml).toContain('<diwoo:atTime>2023-09-05T00:00:00</diwoo:atTime>');
    const metagegevens = JSON.parse(readFileSync(join(map, 'uit/metagegevens.json'), 'utf8')) as object;
    expect(metagegevens).toMatchObject({ kenmerk: 'VS-2023-7', besloten: '2023-09-05', status: 'besloten' });
  });

  test.each([
    ['[{ titel: De kaart, bestand: bijlagen/weg.txt }]', 'bestaat niet'],
    [
      `[{ titel: De kaart, bestand: bijlagen/kaart.txt, sha256: ${sha256('anders')} }]`,
      'de SHA-256 klopt niet',
    ],
    ['[{ titel: De kaart, bestand: ../../../../../../../../etc/hostname }]', 'buiten de map van het project'],
  ])('refuses bijlagen: %s', async (bijlagen, zin) => {
    const map = project(bijlagen);
    const { exit, fout } = await pakket(map, 'p.zip');
    expect([exit, fout]).toEqual([1, expect.stringContaining(zin)]);
    expect(existsSync(join(map, 'p.zip'))).toBe(false);
  });

  test('of what isn’t finished isn’t made', async () => {
    const map = project('[]', (tekst) =>
      tekst.replace(/^(aard|status): .*\n/gm, '').replace('Wie in de zomer', 'TODO Wie in de zomer'),
    );
    const { exit, fout } = await pakket(map, 'p.zip', '--no-pdf');
    expect([exit, fout]).toEqual([1, expect.stringMatching(/nog niet af.*regel \d+/s)]);
  });
});
