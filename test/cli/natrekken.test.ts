import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { kopieVan, MINI } from '../map.ts';
import { roepAan } from './cli.ts';

const BRON = 'klimaatplan-voorbeeldstad';
const TEKST =
  'Klimaatplan\nDus: de stad isoleert haar scho-\nlen, en plant bomen langs de straat.\nHalverwege wordt geteld. Een boom per huus.\n';

/** A copy of the miniature content, whose document has this text, and the folder with that text. */
function bereid(tekst = TEKST): { readonly content: string; readonly bronnen: string } {
  const [content, bronnen] = [kopieVan(MINI), kopieVan()];
  const bron = join(content, 'bronnen', `${BRON}.yaml`);
  const sha256 = createHash('sha256').update(TEKST).digest('hex');
  writeFileSync(bron, readFileSync(bron, 'utf8').replace('a'.repeat(64), sha256));
  writeFileSync(join(bronnen, `${BRON}.txt`), tekst);
  return { content, bronnen };
}

/** Writes words at the first place that an action names. */
function haalAan(content: string, woorden: string): void {
  const pad = join(content, 'plannen/voorbeeldstad-2022-2024/acties/1.2.yaml');
  const actie = readFileSync(pad, 'utf8');
  const plek = /\{ bron: klimaatplan-voorbeeldstad, plek: [^}]*?(?=\s*\})/.exec(actie)?.[0];
  if (plek === undefined) throw new Error('No place to write at');
  writeFileSync(pad, actie.replace(plek, `${plek}, woorden: '${woorden}'`));
}

const trekNa = ({ content, bronnen }: { content: string; bronnen: string }, ...rest: string[]) =>
  roepAan(['natrekken', '--content', content, '--bronnen', bronnen, ...rest]);

describe('natrekken', () => {
  test('finds words over the end of a line, and says how many it looked for', async () => {
    const mappen = bereid();
    haalAan(mappen.content, 'isoleert haar scholen, en plant bomen');
    const { exit, uit, fout } = await trekNa(mappen);
    expect([exit, fout]).toEqual([0, '']);
    expect(uit).toContain('0 fouten, ');
    expect(uit).toContain(
      'Documenten: 1 nagetrokken.\nWoorden bij een plek: 2 gevonden, 0 niet gevonden, 1 onbekend.\n',
    );
    expect(uit).toMatch(/Nog zonder woorden: \d+ plekken \(.*\d+ in acties/);
  });

  test('names words that don’t stand there, with their place, and exits 1', async () => {
    const mappen = bereid();
    haalAan(mappen.content, 'isoleert alle huizen');
    const { exit, uit } = await trekNa(mappen);
    expect(exit).toBe(1);
    expect(uit).toMatch(
      /1\.2\.yaml:\d+:\d+ fout woorden-niet-gevonden ‘isoleert alle huizen’ staat niet in ‘klimaatplan-voorbeeldstad’\./,
    );
    expect(uit).toContain('\n  Hint: ');
  });

  test('says of a text that it is another one', async () => {
    const { exit, uit } = await trekNa(bereid(`${TEKST}Met een regel erbij.\n`));
    expect(exit).toBe(1);
    expect(uit).toContain('klimaatplan-voorbeeldstad.yaml:9:9 fout bron-tekst-anders');
  });

  test('says of a bron that its text isn’t there, which is no mistake of the content', async () => {
    const { exit, uit } = await trekNa({ content: MINI, bronnen: kopieVan() });
    expect(exit).toBe(0);
    expect(uit).toContain('waarschuwing bron-niet-nagetrokken');
    expect(uit).toContain('Documenten: 0 nagetrokken, van 1 ontbreekt de tekst.');
  });

  test('gives the same to a program', async () => {
    const mappen = bereid();
    haalAan(mappen.content, 'isoleert alle huizen');
    const { exit, uit } = await trekNa(mappen, '--json');
    expect(exit).toBe(1);
    expect(JSON.parse(uit)).toMatchObject({
      versie: 1,
      fouten: 1,
      meldingen: [{ code: 'woorden-niet-gevonden', ernst: 'fout' }],
      documenten: { nagetrokken: 1, zonderTekst: 0 },
      woorden: { gevonden: 1, nietGevonden: 1, nietNagetrokken: 0, onbekend: 1 },
    });
  });

  test.each<[string, readonly string[], RegExp]>([
    ['no folder', [], /^De optie ‘--bronnen <map>’ ontbreekt\./],
    [
      'a folder that isn’t there',
      ['--bronnen', 'bestaat-niet'],
      /^De map ‘bestaat-niet’ bestaat niet\. Kies met --bronnen /,
    ],
    ['a file', ['--bronnen', 'package.json'], /^De map ‘package\.json’ bestaat niet\./],
  ])('%s is a wrong call', async (_, argumenten, verwacht) => {
    const { exit, uit, fout } = await roepAan(['natrekken', '--content', MINI, ...argumenten]);
    expect([exit, uit]).toEqual([2, '']);
    expect(fout).toMatch(verwacht);
  });
});
