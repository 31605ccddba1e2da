import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { leesSjabloonbytes } from '../../src/io/word/sjabloon.ts';
import { stijlnaam } from '../../src/render/docx/sjabloonstijlen.ts';
import { renderVoorstelDocx } from '../../src/render/docx/voorstel.ts';
import { beeldVoorstel } from '../../src/render/soorten/collegevoorstel/beeld.ts';
import { maakOpname } from '../../src/domain/opname/opname.ts';
import { laadRegister } from '../../src/io/laadRegister.ts';
import { keurDocx, leesDocx } from '../docx.ts';
import { roepAan } from '../cli/cli.ts';
import { kopieVan, MINI } from '../map.ts';
import { koptekst, maakSjabloon, relaties, veld, type Delen } from '../sjabloon.ts';

const DAG = '2026-01-01';

/** A proposal of the miniature content in a template; `wordt-geschreven` is a real one, `voortgang-2023` an example. */
async function geschreven(id: string, sjabloon = maakSjabloon()) {
  const resultaat = laadRegister(MINI, DAG);
  if (!resultaat.goed) throw new Error('The miniature content is wrong');
  const { register, concepten } = resultaat;
  const voorstel = concepten.get(id) ?? register.collegevoorstellen.get(id);
  if (!voorstel) throw new Error(`No ${id}`);
  const beeld = beeldVoorstel(voorstel, maakOpname(register, voorstel.peildatum));
  const bytes = await renderVoorstelDocx(beeld, register.site, leesSjabloonbytes(sjabloon));
  const { delen } = leesDocx(bytes);
  return { bytes, deel: (naam: string): string => delen.get(naam) ?? '', delen };
}

/** A copy of the miniature content of which the form names a template. */
function mapMet(bytes: Uint8Array | undefined, naam = 'huisstijl.dotx'): string {
  const map = kopieVan(MINI);
  const vorm = join(map, 'vormen/stadsadvies.yaml');
  writeFileSync(
    vorm,
    readFileSync(vorm, 'utf8').replace('lettertype: Georgia,', `lettertype: Georgia, sjabloon: ${naam},`),
  );
  if (bytes) writeFileSync(join(map, 'vormen', naam), bytes);
  return map;
}

describe('a Word file in a template', () => {
  test('takes the styles that it has, and keeps ours for the others', async () => {
    const { deel } = await geschreven('wordt-geschreven');
    const tekst = deel('word/document.xml');
    expect(tekst).toContain('<w:pStyle w:val="Kop1"/>');
    expect(tekst).not.toContain('<w:pStyle w:val="Heading');
    const stijlen = deel('word/styles.xml');
    const ids = [...stijlen.matchAll(/ w:styleId="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const genoemd = [
      ...tekst.matchAll(/<w:(?:p|r|tbl)Style w:val="([^"]*)"/g),
      ...stijlen.matchAll(/<w:(?:basedOn|next|link) w:val="([^"]*)"/g),
    ];
    for (const [, id] of genoemd) expect(ids).toContain(id);
    // The template has a style of another name under an id of ours.
    expect(stijlen).toContain('w:styleId="Gegevens"><w:name w:val="Briefgegevens"/>');
    expect(stijlen).toContain(
      'w:styleId="WaakvlamGegevens"><w:name w:val="Gegevens"/><w:basedOn w:val="Standaard"/>',
    );
    expect(tekst).toContain('<w:pStyle w:val="WaakvlamGegevens"/>');
  });

  test('is in Dutch, whatever the language of the template', async () => {
    const { deel } = await geschreven('wordt-geschreven');
    expect([...deel('word/styles.xml').matchAll(/<w:lang w:val="([^"]*)"/g)].map(([, taal]) => taal)).toEqual(
      ['nl-NL'],
    );
  });

  test('has its page, its letterhead with the logo, and its footer', async () => {
    const { deel, delen } = await geschreven('wordt-geschreven');
    const [sectie = ''] = /<w:sectPr>.*<\/w:sectPr>/s.exec(deel('word/document.xml')) ?? [];
    expect(sectie).toContain('w:left="1701"');
    expect(sectie).toContain('<w:titlePg/>');
    for (const [, rand = '', plek = '', id = ''] of sectie.matchAll(
      /<w:(header|footer)Reference w:type="(\w+)" r:id="([^"]*)"/g,
    )) {
      expect(deel('word/_rels/document.xml.rels')).toContain(`Id="${id}"`);
      expect(deel('[Content_Types].xml')).toContain(`PartName="/word/${rand}-${plek}.xml"`);
    }
    expect(deel('word/header-first.xml')).toContain('Gemeente Voorbeeldstad');
    const [, beeld = ''] = /r:embed="([^"]*)"/.exec(deel('word/header-first.xml')) ?? [];
    expect(deel('word/_rels/header-first.xml.rels')).toContain(
      `Id="${beeld}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="/word/media/sjabloon-1.png"`,
    );
    expect(delen.has('word/media/sjabloon-1.png')).toBe(true);
    const [, link = ''] = /<w:hyperlink r:id="([^"]*)"/.exec(deel('word/footer-default.xml')) ?? [];
    expect(deel('word/_rels/footer-default.xml.rels')).toContain(`Id="${link}"`);
  });

  test('says on every page that it is a concept, and counts its pages once', async () => {
    const { deel } = await geschreven('wordt-geschreven');
    for (const plek of ['first', 'default']) {
      expect(deel(`word/header-${plek}.xml`)).toContain('>Concept · ');
      expect(deel(`word/footer-${plek}.xml`).match(/\bPAGE\b/g)).toHaveLength(1);
    }
  });

  test('counts its pages where the template doesn’t', async () => {
    const voet = maakSjabloon({
      'word/footer1.xml': koptekst('').replaceAll('w:hdr', 'w:ftr'),
      'word/_rels/footer1.xml.rels': '',
    });
    expect((await geschreven('wordt-geschreven', voet)).deel('word/footer-default.xml')).toContain('PAGE');
  });

  test('has room for a header of ours where the template has none', async () => {
    const zonder = maakSjabloon({
      'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body><w:sectPr><w:footerReference w:type="default" r:id="rId6"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:header="0" w:footer="300"/><w:titlePg/></w:sectPr></w:body></w:document>`,
    });
    const { deel } = await geschreven('wordt-geschreven', zonder);
    const [sectie = ''] = /<w:sectPr>.*<\/w:sectPr>/s.exec(deel('word/document.xml')) ?? [];
    expect(sectie).toContain('<w:pgMar w:top="1134" w:header="709" w:footer="300"/>');
    // What it isn't stands on the first page too; a number that the template leaves out there stays out.
    expect(sectie.match(/headerReference w:type="\w+"/g)).toHaveLength(2);
    expect(sectie.match(/footerReference w:type="\w+"/g)).toEqual(['footerReference w:type="default"']);
  });

  test('one that isn’t the municipality’s takes the looks, and no letterhead', async () => {
    const { deel, delen } = await geschreven('voortgang-2023');
    expect(deel('word/document.xml')).toContain('<w:pStyle w:val="Kop1"/>');
    expect([...delen.keys()].filter((naam) => /header-|footer-|media/.test(naam))).toEqual([]);
    expect(deel('word/header1.xml')).toContain('niet van de gemeente');
  });

  test('has its tables in the one style that the template has for them, as wide as its text', async () => {
    const { deel } = await geschreven('voortgang-2023');
    const tekst = deel('word/document.xml');
    const [tabel = ''] = /<w:tblPr>.*?<\/w:tblPr>/s.exec(tekst) ?? [];
    expect(tabel).toContain('<w:tblStyle w:val="Huistabel"/>');
    expect(tabel).toContain(`w:w="${11906 - 1134 - 1701}"`);
    expect(tabel).not.toContain('tblBorders');
  });

  test('keeps its own lists beside those of the template', async () => {
    const { deel } = await geschreven('voortgang-2023');
    const nummering = deel('word/numbering.xml');
    expect(nummering).toContain('§ %1');
    const lijsten = [...nummering.matchAll(/<w:abstractNum w:abstractNumId="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(lijsten).size).toBe(lijsten.length);
    const nummers = [...nummering.matchAll(/<w:num w:numId="(\d+)"[^>]*><w:abstractNumId w:val="(\d+)"/g)];
    for (const [, , lijst] of nummers) expect(lijsten).toContain(lijst);
    for (const [, id] of deel('word/document.xml').matchAll(/<w:numId w:val="(\d+)"/g)) {
      expect(nummers.map(([, nummer]) => nummer)).toContain(id);
    }
  });

  test('is the same twice', async () => {
    const [een, ander] = [await geschreven('wordt-geschreven'), await geschreven('wordt-geschreven')];
    expect(Buffer.compare(een.bytes, ander.bytes)).toBe(0);
  });

  test('is written by the command, and read back without a change', async () => {
    const map = mapMet(maakSjabloon());
    const uit = join(kopieVan(), 'v.docx');
    for (const id of ['wordt-geschreven', 'voortgang-2023']) {
      const schrijf = ['voorstel', 'schrijf', id, '--uit', uit, '--overschrijf', '--content', map];
      expect(await roepAan(schrijf)).toMatchObject({ exit: 0 });
      const stijlen = leesDocx(readFileSync(uit)).delen.get('word/styles.xml');
      expect(stijlen).toContain('w:styleId="Kop1"');
      const { uit: gelezen } = await roepAan(['voorstel', 'lees', uit, '--content', map]);
      expect(gelezen).toContain(`In dit bestand is niets veranderd aan ‘${id}’.`);
    }
  });
});

test.each([
  ['Kop 1', 'heading 1'],
  ['Heading 2', 'heading 2'],
  ['Standaard', 'normal'],
  ['Huistabel', 'huistabel'],
])('%s is the style %s', (naam, verwacht) => {
  expect(stijlnaam(naam)).toBe(verwacht);
});

describe('a template that can’t be used is refused in a sentence with its name', () => {
  const HOOFD = 'word/_rels/document.xml.rels';
  const erbij = (soort: string, doel: string): Delen => ({
    'word/_rels/settings.xml.rels': relaties(['rId1', soort, doel, true]),
  });
  test.each<[string, Uint8Array | undefined, string]>([
    ['isn’t there', undefined, 'Het bestand bestaat niet'],
    ['is empty', new Uint8Array(), 'leeg'],
    ['is no zip', Buffer.from('huisstijl'), 'geen Word-bestand'],
    ['is a broken zip', maakSjabloon().slice(0, 900), 'beschadigd'],
    ['is a PDF', Buffer.from('%PDF-1.7'), 'pdf'],
    ['is no Word file', maakSjabloon({ '_rels/.rels': relaties() }), 'geen Word-bestand'],
    ['has no styles', maakSjabloon({ [HOOFD]: relaties() }), 'geen stijlen'],
    ['has macros', maakSjabloon({ 'word/vbaProject.bin': 'x' }), 'macro’s'],
    [
      'says that it has macros',
      maakSjabloon({
        '[Content_Types].xml':
          '<Types><Override ContentType="application/vnd.ms-word.template.macroEnabledTemplate.main+xml" PartName="/word/document.xml"/></Types>',
      }),
      'macro’s',
    ],
    ['is a bomb', maakSjabloon({ 'word/styles.xml': ' '.repeat(9_000_000) }), 'te groot'],
    [
      'reads a file of this machine',
      maakSjabloon({
        'word/header1.xml': '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:hdr>&e;</w:hdr>',
      }),
      'DTD',
    ],
    [
      'hangs under another',
      maakSjabloon(erbij('attachedTemplate', 'file:///P:/stiekem.dotm')),
      'P:/stiekem.dotm',
    ],
    [
      'has a picture from elsewhere',
      maakSjabloon({
        'word/_rels/header1.xml.rels': relaties(['rId1', 'image', 'https://x.example/a.png', true]),
      }),
      'https://x.example/a.png',
    ],
    [
      'has a link that runs something',
      maakSjabloon({
        'word/_rels/footer1.xml.rels': relaties(['rId1', 'hyperlink', 'file:///c:/x.exe', true]),
      }),
      'van buiten',
    ],
    [
      'has a field that fetches',
      maakSjabloon({ 'word/header2.xml': koptekst(veld('INCLUDEPICTURE "http://x"')) }),
      'INCLUDEPICTURE',
    ],
    ['has an object', maakSjabloon({ 'word/header2.xml': koptekst('<w:object/>') }), 'ingesloten object'],
    [
      'has a part that is no picture',
      maakSjabloon({ 'word/_rels/header1.xml.rels': relaties(['rId1', 'image', '../../../site.yaml']) }),
      'ingesloten object',
    ],
    ['has broken XML', maakSjabloon({ 'word/header1.xml': '<w:hdr>' }), 'beschadigd'],
    [
      'is of the strict kind',
      maakSjabloon({
        'word/document.xml': '<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"/>',
      }),
      'Strict',
    ],
  ])('one that %s', async (_, bytes, zin) => {
    const map = mapMet(bytes);
    const { exit, uit, fout } = await roepAan(['controleer', '--content', map]);
    const gezegd = uit + fout;
    expect(exit).toBe(1);
    expect(gezegd).toMatch(
      /vormen\/stadsadvies\.yaml:\d+:\d+ fout vorm-sjabloon Het sjabloon ‘huisstijl.dotx’/,
    );
    expect(gezegd).toContain(zin);
    const doel = join(kopieVan(), 'v.docx');
    const schrijf = await roepAan(['voorstel', 'schrijf', 'voortgang-2023', '--uit', doel, '--content', map]);
    expect(schrijf).toMatchObject({ exit: 1 });
    expect(schrijf.fout).toContain('huisstijl.dotx');
  });

  test('one that stands elsewhere, by a link', async () => {
    const map = mapMet(undefined);
    const buiten = join(kopieVan(), 'huisstijl.dotx');
    writeFileSync(buiten, maakSjabloon());
    symlinkSync(buiten, join(map, 'vormen/huisstijl.dotx'));
    const { exit, uit, fout } = await roepAan(['controleer', '--content', map]);
    expect([exit, uit + fout]).toEqual([1, expect.stringContaining('geen gewoon bestand')]);
  });

  test.each(['../huisstijl.dotx', '/etc/huisstijl.dotx', 'huisstijl.dotm'])(
    'one that is named %s',
    async (naam) => {
      const { exit, uit, fout } = await roepAan(['controleer', '--content', mapMet(undefined, `'${naam}'`)]);
      expect([exit, uit + fout]).toEqual([1, expect.stringContaining('geen pad')]);
    },
  );
});

test('a file in a template can be read by headings, tables and aloud', async () => {
  const { bytes, deel } = await geschreven('voortgang-2023');
  const engels = leesDocx(bytes);
  const koppen = [...deel('word/document.xml').matchAll(/<w:pStyle w:val="(?:Kop|Heading)(\d)"/g)];
  expect(koppen.map(([, niveau]) => Number(niveau))).toEqual([1, 2, 3, 2, 3, 4, 2, 3, 2, 2]);
  expect(keurDocx(engels).filter((zin) => !zin.includes('heading'))).toEqual([]);
});
