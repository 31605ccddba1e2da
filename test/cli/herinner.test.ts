import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inhoudVan, kopieVan, MINI } from '../map.ts';
import { roepAan, type Uitkomst } from './cli.ts';

/** Runs `herinner` in an empty folder, on the miniature content. */
function herinner(map: string, ...argumenten: string[]): Promise<Uitkomst> {
  return roepAan(['herinner', '--uit', 'post', ...argumenten], {
    cwd: map,
    env: { WAAKVLAM_CONTENT: MINI, WAAKVLAM_PEILDATUM: '2023-07-01' },
  });
}

/** The headers and the text of a draft, decoded. */
function leesMail(pad: string): { koppen: Record<string, string>; tekst: string } {
  const [kop = '', ...delen] = readFileSync(pad, 'latin1').split('\r\n\r\n');
  const koppen = Object.fromEntries(
    kop
      .replace(/\r\n[ \t]+/g, ' ')
      .split('\r\n')
      .map((regel) => regel.split(/: (.*)/s).slice(0, 2)),
  ) as Record<string, string>;
  const bytes = delen
    .join('\r\n\r\n')
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return { koppen, tekst: Buffer.from(bytes, 'latin1').toString('utf8').replaceAll('\r\n', '\n') };
}

describe('each owner gets one draft', () => {
  test('with the stand, the questions and the form of the answer, and a calendar', async () => {
    const map = kopieVan();
    const { exit, uit } = await herinner(map);
    expect(exit).toBe(0);
    expect(readdirSync(join(map, 'post')).sort()).toEqual([
      '.gitignore',
      '2023-07-01-energieloket-verzonnen-land.eml',
      '2023-07-01-programmamanager-klimaat.eml',
      'energieloket-verzonnen-land.ics',
      'programmamanager-klimaat.ics',
    ]);
    const { koppen, tekst } = leesMail(join(map, 'post/2023-07-01-programmamanager-klimaat.eml'));
    expect(koppen).toMatchObject({
      Subject: 'Hoe staat het met uw actie? Klimaatplan Voorbeeldstad 2022-2024',
      'X-Unsent': '1',
      'Content-Type': 'text/plain; charset=utf-8',
    });
    expect(koppen).not.toHaveProperty('To');
    for (const deel of [
      'U bent eigenaar van 1 actie uit ‘Klimaatplan Voorbeeldstad 2022-2024’.',
      'Actie 6.1: Bomen planten op pleinen\n  Status: in gang gezet (sinds 1 november 2022)\n  Deadline: 30 september 2023\n',
      '- Klopt de status nog?',
      'Uw antwoord:\n  Status (',
    ])
      expect(tekst).toContain(deel);
    expect(tekst).not.toContain('INTERN-MERKTEKEN');
    expect(uit).toContain(
      'de mail heeft geen ‘Aan’. Zet ‘programmamanager-klimaat’ in .waakvlam/adressen.yaml.',
    );
    expect(uit).toContain('is de eigenaar onbekend, dus daarover gaat geen mail.');
  });

  test('whoever agreed to a vervolgstap that is due is asked, also who owns nothing', async () => {
    const map = kopieVan(MINI);
    const stap = ['vervolgstap', 'voorbeeldstad-2022-2024/6.1', 'De buurt bellen.', '--datum', '2023-06-01'];
    const wie = ['--wie', 'college-voorbeeldstad', '--wanneer', '2023-07', '--content', map];
    expect((await roepAan([...stap, ...wie])).exit).toBe(0);
    expect((await herinner(map, '--content', map)).exit).toBe(0);
    const { koppen, tekst } = leesMail(join(map, 'post/2023-07-01-college-voorbeeldstad.eml'));
    expect(koppen['Subject']).toBe('Hoe staat het met uw vervolgstap? Klimaatplan Voorbeeldstad 2022-2024');
    expect(tekst).toContain('is met u afgesproken dat u 1 vervolgstap zet.');
    expect(tekst).toContain('  Vervolgstap van u: De buurt bellen\n  Wanneer: juli 2023\n');
    expect(readFileSync(join(map, 'post/college-voorbeeldstad.ics'), 'utf8')).toContain(
      'SUMMARY:Vervolgstap: actie 6.1',
    );
  });

  test('in a folder that git ignores, also below one that it follows', async () => {
    const map = kopieVan();
    execFileSync('git', ['init', '-q', map]);
    mkdirSync(join(map, 'er'));
    writeFileSync(join(map, 'er/iets.txt'), '');
    expect((await herinner(map, '--uit', 'er/brieven')).exit).toBe(0);
    expect((await herinner(map, '--uit', 'er')).exit).toBe(0);
    const volgt = execFileSync('git', ['ls-files', '-o', '--exclude-standard'], {
      cwd: map,
      encoding: 'utf8',
    });
    expect(volgt).not.toContain('brieven');
    expect(readdirSync(join(map, 'er'))).not.toContain('.gitignore');
  });

  test('to the address that stands outside git', async () => {
    const map = kopieVan();
    mkdirSync(join(map, '.waakvlam'));
    writeFileSync(
      join(map, '.waakvlam/adressen.yaml'),
      '# wie\nprogrammamanager-klimaat: klimaat@stad.example\n',
    );
    expect((await herinner(map)).exit).toBe(0);
    const { koppen } = leesMail(join(map, 'post/2023-07-01-programmamanager-klimaat.eml'));
    expect(koppen['To']).toBe('klimaat@stad.example');
  });

  test('unless they reported within the term', async () => {
    const map = kopieVan();
    const { uit } = await herinner(map, '--binnen', '120d');
    expect(uit).toContain(
      'Overgeslagen, want over hun acties kwam kort geleden nog een bericht: Programmamanager klimaat',
    );
    expect(readdirSync(join(map, 'post'))).not.toContain('2023-07-01-programmamanager-klimaat.eml');
  });

  test('a new owner is written to, who hasn’t reported yet', async () => {
    const map = kopieVan();
    const content = kopieVan(MINI);
    const env = { WAAKVLAM_CONTENT: content, WAAKVLAM_PEILDATUM: '2023-07-01' };
    const eigenaar = ['eigenaar', 'voorbeeldstad-2022-2024/6.1', 'college-voorbeeldstad'];
    await roepAan([...eigenaar, '--datum', '2023-06-28'], { cwd: map, env });
    const { uit } = await roepAan(['herinner', '--uit', 'post'], { cwd: map, env });
    expect(uit).not.toContain('kwam kort geleden nog een bericht');
    const { tekst } = leesMail(join(map, 'post/2023-07-01-college-voorbeeldstad.eml'));
    expect(tekst).toContain('- U bent eigenaar sinds 28 juni 2023. Wat is uw eerste stap, en wanneer?');
  });

  test('the same again leaves them as they are; one that was worked on isn’t lost', async () => {
    const map = kopieVan();
    await herinner(map);
    const eerst = inhoudVan(map);
    expect((await herinner(map)).exit).toBe(0);
    expect(inhoudVan(map)).toEqual(eerst);
    writeFileSync(join(map, 'post/2023-07-01-programmamanager-klimaat.eml'), 'aangepast');
    const bewerkt = inhoudVan(map);
    const { exit, fout } = await herinner(map);
    expect(exit).toBe(2);
    expect(fout).toContain('bestaat al en is anders. Er is niets geschreven.');
    expect(inhoudVan(map)).toEqual(bewerkt);
  });

  test('a trial writes nothing', async () => {
    const map = kopieVan();
    const { exit, uit } = await herinner(map, '--dry-run');
    expect(exit).toBe(0);
    expect(uit).toContain('Zou schrijven: post/2023-07-01-programmamanager-klimaat.eml');
    expect(inhoudVan(map)).toEqual([]);
  });
});

describe('a mistake in the addresses is told with its place, and nothing is written', () => {
  test.each([
    [
      'geen adres',
      '# wie\nprogrammamanager-klimaat: geen adres\n',
      /^\.waakvlam\/adressen\.yaml:2:27 Bij ‘programmamanager-klimaat’ staat geen e-mailadres\./,
    ],
    ['geen lijst', '- a@b.nl\n', /^\.waakvlam\/adressen\.yaml:1:1 Verwacht: per regel een functie/],
    ['kapot', 'a: "b\n', /^\.waakvlam\/adressen\.yaml:1:4 Verwacht: per regel/],
    [
      'onbekende functie',
      'iemand: a@b.nl\n',
      /In dit bestand staat ‘iemand’, maar zo heet geen functie of organisatie\./,
    ],
  ])('%s', async (_, adressen, melding) => {
    const map = kopieVan();
    mkdirSync(join(map, '.waakvlam'));
    writeFileSync(join(map, '.waakvlam/adressen.yaml'), adressen);
    const { exit, fout } = await herinner(map);
    expect(fout).toMatch(melding);
    expect(exit).toBe(1);
    expect(readdirSync(map)).toEqual(['.waakvlam']);
  });
});
