import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { markdownToMdast, type MdastNode } from 'satteri';
import { describe, expect, test } from 'vitest';
import { maakOpname } from '../../src/domain/opname/opname.ts';
import { maakRegister } from '../../src/domain/maakRegister.ts';
import type { Register } from '../../src/domain/register.ts';
import { leesMap } from '../../src/io/leesMap.ts';
import { beeldVoorstelSamenvatting } from '../../src/render/soorten/collegevoorstel/samenvatting.ts';
import {
  beeldVoorbeelden,
  beeldVoorstel,
  beeldVoorstellen,
} from '../../src/render/soorten/collegevoorstel/beeld.ts';
import { renderVoorstelDocx } from '../../src/render/docx/voorstel.ts';
import { renderVoorstelMarkdown } from '../../src/render/markdown/voorstel.ts';
import { renderMeldingen } from '../../src/render/terminal/meldingen.ts';
import { keurDocx, leesDocx } from '../docx.ts';
import { MINI } from '../map.ts';
import { beeldVan, platte, tabelMet } from './beeld.ts';

const DAG = '2026-01-01';

type Wijziging = (pad: string, tekst: string) => string;

const lees = (map: string, wijzig?: Wijziging): Register => leesAlles(map, wijzig).register;

function leesAlles(map: string, wijzig: Wijziging = (_, tekst) => tekst) {
  const bestanden = leesMap(map).map((bestand) =>
    'bytes' in bestand
      ? {
          pad: bestand.pad,
          bytes: new TextEncoder().encode(wijzig(bestand.pad, new TextDecoder().decode(bestand.bytes))),
        }
      : bestand,
  );
  const resultaat = maakRegister(bestanden, { gevraagd: DAG, vandaag: DAG });
  if (!resultaat.goed) throw new Error(renderMeldingen(resultaat.meldingen, (pad) => pad));
  return resultaat;
}

describe('a proposal in a form that only its YAML knows', () => {
  const register = lees(MINI);
  const beeld = beeldVan(register, 'voortgang-2023');

  test('as Markdown', async () => {
    await expect(renderVoorstelMarkdown(beeld, register.site)).toMatchFileSnapshot(
      join(import.meta.dirname, 'verwacht/voortgang-2023.md'),
    );
  });

  test('one that was made up stands in no list of proposals, and speaks for nobody', () => {
    expect(beeldVoorstellen(register)).toEqual([]);
    expect(beeldVoorbeelden(register).map(({ aanhef }) => aanhef)).toEqual([
      'Voorbeeld van een advies aan het college, niet van Gemeente Voorbeeldstad',
    ]);
  });

  test('in a summary of half a page', async () => {
    const voorstel = register.collegevoorstellen.get('voortgang-2023');
    const samenvatting = voorstel && beeldVoorstelSamenvatting(voorstel, maakOpname(register, DAG));
    await expect(`${JSON.stringify(samenvatting, null, 2)}\n`).toMatchFileSnapshot(
      join(import.meta.dirname, 'verwacht/samenvatting.json'),
    );
  });

  test('has the headings of its form, in its order', () => {
    const koppen = beeld.blokken.flatMap((blok) =>
      blok.soort === 'kop' ? [`${blok.niveau} ${blok.tekst}`] : [],
    );
    expect(koppen).toEqual([
      '2 De kern',
      '3 Een eigen tussenkop',
      '2 Waarom dit goed is',
      '3 Wat ertegen is',
      '4 2.1 Het kan weer later worden',
      '2 Geld en tijd',
      '3 Stukken',
      '2 Wij stellen voor',
    ]);
  });

  test('numbers its footnotes, and its sources in a list of their own, in the order of the text', () => {
    const noten = [...platte(beeld.blokken).matchAll(/"soort":"noot","nummer":(\d+)(,"weer":true)?/g)];
    const nieuw = noten.filter(([, , weer]) => weer === undefined).map(([, nummer]) => Number(nummer));
    expect(nieuw).toEqual(beeld.voetnoten.map(({ nummer }) => nummer));
    expect(nieuw).toEqual(nieuw.map((_, i) => i + 1));
    // What a note says again keeps its number: no two notes say the same.
    const teksten = beeld.voetnoten.map(({ delen }) => platte(delen));
    expect(new Set(teksten).size).toBe(teksten.length);
    expect(noten.length).toBeGreaterThan(nieuw.length);
    const lijst = beeld.aanhang.find((blok) => blok.soort === 'lijst' && blok.anker === 'bron');
    if (lijst?.soort !== 'lijst') throw new Error('No list of sources');
    const bronnen = lijst.punten.map((punt) => platte(punt));
    expect(new Set(bronnen).size).toBe(bronnen.length);
    const merken = [...platte(beeld.blokken).matchAll(/"soort":"bron","nummer":(\d+)/g)].map(([, nr]) =>
      Number(nr),
    );
    expect([...new Set(merken)]).toEqual(bronnen.map((_, i) => i + 1));
  });

  test('one that is being written is not in the register', () => {
    expect([...register.collegevoorstellen.keys()]).toEqual(['voortgang-2023']);
  });
});

describe('the Word file', () => {
  const register = lees(MINI);
  const beeld = beeldVan(register, 'voortgang-2023');
  const maak = (): Promise<Uint8Array> => renderVoorstelDocx(beeld, register.site);

  test('can be read by headings, tables and aloud', async () => {
    const bestand = leesDocx(await maak());
    expect(keurDocx(bestand)).toEqual([]);
    expect(bestand.koppen.slice(0, 3)).toEqual([
      [1, 'Hoe het gaat met het klimaatplan'],
      [2, 'De kern'],
      [3, 'Een eigen tussenkop'],
    ]);
  });

  test('has every footnote of the document, and leads from each mark of a source to its place in the list', async () => {
    const { voetnoten, delen } = leesDocx(await maak());
    expect(voetnoten).toEqual(['Het overleg is twee keer per jaar.', 'Lees het verslag.']);
    const tekst = delen.get('word/document.xml') ?? '';
    const doelen = new Set([...tekst.matchAll(/w:anchor="(_Bron\d+)"/g)].map(([, naam]) => naam));
    const plekken = [...tekst.matchAll(/<w:bookmarkStart w:name="(_Bron\d+)"/g)].map(([, naam]) => naam);
    expect([...doelen]).toEqual(plekken);
    expect(plekken.length).toBeGreaterThan(10);
  });

  test('refers back to a footnote that comes again, and parts two that stand against each other', async () => {
    const tekst = leesDocx(await maak()).delen.get('word/document.xml') ?? '';
    const eerste = [...tekst.matchAll(/<w:footnoteReference w:id="(\d+)"/g)].map(([, id]) => id);
    expect(eerste).toEqual(beeld.voetnoten.map(({ nummer }) => String(nummer)));
    for (const [, plek = ''] of tekst.matchAll(/w:instr="NOTEREF (_RefNoot\d+) \\f \\h"/g)) {
      expect(tekst).toContain(`w:name="${plek}"`);
    }
    expect(tekst).toMatch(/w:instr="NOTEREF/);
    const ids = [...tekst.matchAll(/<w:bookmarkStart [^>]*w:id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('has a list within a list one level deeper, and the words of an item without a mark of their own', async () => {
    const genest = lees(MINI, (pad, tekst) =>
      pad.endsWith('voortgang-2023.mdx')
        ? tekst.replace(
            '- Een punt.\n',
            '- Een punt.\n\n  Meer over dit punt.\n\n  1. Dieper.\n     - Diepst.\n',
          )
        : tekst,
    );
    const bestand = leesDocx(await renderVoorstelDocx(beeldVan(genest, 'voortgang-2023'), genest.site));
    const alinea = (woorden: string): string =>
      bestand.delen
        .get('word/document.xml')
        ?.split('<w:p>')
        .find((deel) => deel.includes(`>${woorden}<`)) ?? '';
    expect(alinea('Een punt.')).toContain('<w:ilvl w:val="0"/>');
    expect(alinea('Meer over dit punt.')).toMatch(/<w:ind w:left="400"\/>/);
    expect(alinea('Meer over dit punt.')).not.toContain('<w:numPr>');
    expect(alinea('Dieper.')).toContain('<w:ilvl w:val="1"/>');
    expect(alinea('Diepst.')).toContain('<w:ilvl w:val="2"/>');
    expect(alinea('Nog een punt.')).toContain('<w:ilvl w:val="0"/>');
  });

  test('numbers a list as its text does, and makes nothing hard that a style decides', async () => {
    const lijst = lees(MINI, (pad, tekst) =>
      pad.endsWith('voortgang-2023.mdx')
        ? tekst.replace('- Een punt.\n- Nog een punt.\n', '1. Eerst.\n\nTussendoor.\n\n2. Dan.\n')
        : tekst,
    );
    const { delen } = leesDocx(await renderVoorstelDocx(beeldVan(lijst, 'voortgang-2023'), lijst.site));
    const nummering = delen.get('word/numbering.xml') ?? '';
    expect(nummering).toMatch(/<w:lvl w:ilvl="0"[^>]*><w:start w:val="2"\/>/);
    expect(delen.get('word/document.xml')).not.toMatch(/<w:[bi](?:Cs)? w:val="(?:false|0)"\/>/);
    expect(delen.get('word/styles.xml')).toMatch(/w:styleId="Heading2".*?<w:outlineLvl w:val="1"\/>/s);
  });

  test('has a table of contents that Word keeps, where its form asks for one', async () => {
    const metInhoud = lees(MINI, (pad, tekst) =>
      pad.endsWith('stadsadvies.yaml')
        ? tekst.replace("kleur_tabelkop: 'E2F0D9'", "kleur_tabelkop: 'E2F0D9', inhoudsopgave: ja")
        : tekst,
    );
    const tekstVan = async (register: Register): Promise<string> =>
      leesDocx(await renderVoorstelDocx(beeldVan(register, 'voortgang-2023'), register.site)).delen.get(
        'word/document.xml',
      ) ?? '';
    expect(await tekstVan(metInhoud)).toMatch(
      /<w:instrText[^>]*>TOC .*De kern.*<w:pStyle w:val="Heading2"\/>/s,
    );
    expect(await tekstVan(register)).not.toContain('TOC ');
  });

  test('marks what is still to do, and says that it is in Dutch', async () => {
    const { register: todo, concepten } = leesAlles(MINI, (pad, tekst) =>
      pad.endsWith('wordt-geschreven.mdx')
        ? tekst
            .replace('Het plan is er.\n\n<', 'Het is er. TODO: waarom?\n\n<')
            .replace('INTERN-MERKTEKEN 2023-1', "'TODO: het kenmerk'")
        : tekst,
    );
    const concept = concepten.get('wordt-geschreven');
    if (!concept) throw new Error('No concept');
    const { delen } = leesDocx(
      await renderVoorstelDocx(beeldVoorstel(concept, maakOpname(todo, DAG)), todo.site),
    );
    expect(delen.get('word/document.xml')).toMatch(/<w:highlight w:val="yellow"\/>.*?TODO: waarom\?/);
    expect(delen.get('word/header1.xml')).not.toContain('TODO');
    expect(delen.get('docProps/core.xml')).toContain('<dc:language>nl-NL</dc:language>');
  });

  test('names the kenmerk as its form does, once', async () => {
    const anders = lees(MINI, (pad, tekst) =>
      pad.endsWith('stadsadvies.yaml')
        ? tekst.replace('kop: Ons kenmerk', 'kop: Zaaknummer').replace('kop: Wijk', 'kop: Welke wijk?')
        : pad === 'site.yaml'
          ? tekst.replace('officieel: nee', 'officieel: ja')
          : tekst.replace('aard: voorbeeld', 'status: openbaar\nkenmerk: VS-2023-7'),
    );
    const echt = beeldVan(anders, 'voortgang-2023');
    const md = renderVoorstelMarkdown(echt, anders.site);
    expect(md.match(/VS-2023-7/g)).toHaveLength(1);
    expect(md).toContain('**Zaaknummer:** VS-2023-7');
    expect(md).toContain('**Welke wijk?** De hele stad');
    const { delen } = leesDocx(await renderVoorstelDocx(echt, anders.site));
    expect(delen.get('word/header1.xml')).toContain('Zaaknummer: VS-2023-7');
  });

  test('has the kenmerk in the footer, and a place and day below the text, where its form has them there', async () => {
    const anders = lees(MINI, (pad, tekst) =>
      pad.endsWith('stadsadvies.yaml')
        ? tekst
            .replace('kop: Wijk', 'kop: Wijk, waar: slot')
            .replace(/lettertype: /, 'kenmerk: voet, lettertype: ')
        : pad === 'site.yaml'
          ? tekst.replace('officieel: nee', 'officieel: ja')
          : tekst.replace('aard: voorbeeld', 'status: openbaar\nkenmerk: VS-2023-7'),
    );
    const echt = beeldVan(anders, 'voortgang-2023');
    const { delen } = leesDocx(await renderVoorstelDocx(echt, anders.site));
    expect(delen.get('word/footer1.xml')).toContain('VS-2023-7');
    expect(delen.get('word/header1.xml')).not.toContain('VS-2023-7');
    expect(renderVoorstelMarkdown(echt, anders.site)).toMatch(/\n\nDe hele stad\n\n## Bronnen/);
    expect(echt.kopvelden.map(({ naam }) => naam)).not.toContain('Wijk');
  });

  test('says of which day its data are in one field: that of its form, where it has one', async () => {
    const dag = '1 juli 2023';
    const van = (anders: Register) => beeldVan(anders, 'voortgang-2023').kopvelden;
    expect(van(register).filter(({ waarde }) => waarde.includes(dag))).toEqual([
      { naam: 'Gegevens', waarde: `Stand op ${dag}` },
    ]);
    const anders = lees(MINI, (pad, tekst) =>
      pad.endsWith('stadsadvies.yaml')
        ? tekst.replace('kopvelden:', 'kopvelden:\n  - { veld: peildatum, kop: Stand op }')
        : tekst,
    );
    expect(van(anders).filter(({ waarde }) => waarde.includes(dag))).toEqual([
      { naam: 'Stand op', waarde: dag },
    ]);
    const eigen = beeldVan(anders, 'voortgang-2023');
    const { delen } = leesDocx(await renderVoorstelDocx(eigen, anders.site));
    const koppen = (delen.get('word/document.xml') ?? '').replace(/<[^>]+>/g, '').split('De kern')[0];
    expect(koppen?.match(/Stand op/g)).toHaveLength(1);
    expect(
      renderVoorstelMarkdown(eigen, anders.site)
        .split('## ')[0]
        ?.match(/Stand op/g),
    ).toHaveLength(1);
  });

  test('says on every page what it isn’t, and which page it is', async () => {
    const { delen } = leesDocx(await maak());
    expect(delen.get('word/header1.xml')).toContain(beeld.merk?.kort);
    expect(delen.get('word/footer1.xml')).toMatch(/PAGE.*NUMPAGES/s);
  });

  test('that isn’t the municipality’s isn’t made by it; a real one is, with its kenmerk', async () => {
    expect(leesDocx(await maak()).maker).toBe('Proefsite klimaat');
    const echt = lees(MINI, (pad, tekst) =>
      pad === 'site.yaml'
        ? tekst.replace('officieel: nee', 'officieel: ja')
        : pad.endsWith('voortgang-2023.mdx')
          ? tekst.replace('aard: voorbeeld', 'status: openbaar\nkenmerk: VS-2023-7')
          : tekst,
    );
    const bestand = leesDocx(await renderVoorstelDocx(beeldVan(echt, 'voortgang-2023'), echt.site));
    expect([bestand.maker, bestand.titel]).toEqual([
      'Gemeente Voorbeeldstad',
      'Hoe het gaat met het klimaatplan',
    ]);
    expect(bestand.delen.get('word/header1.xml')).toContain('Ons kenmerk: VS-2023-7');
    expect(bestand.delen.get('word/header1.xml')).not.toContain('Voorbeeld, gemaakt');
  });

  test('has the font and the colours of its form', async () => {
    const { delen } = leesDocx(await maak());
    expect(delen.get('word/styles.xml')).toMatch(/w:ascii="Georgia".*w:val="006100"/s);
    expect(delen.get('word/document.xml')).toContain('w:fill="E2F0D9"');
  });

  test('is the same at another moment, and in another zone', async () => {
    const hash = async (): Promise<string> =>
      createHash('sha256')
        .update(await maak())
        .digest('hex');
    const eerst = await hash();
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Pacific/Auckland';
    await new Promise((klaar) => setTimeout(klaar, 2100)); // the time in a zip counts by two seconds
    const later = await hash();
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(later).toBe(eerst);
    const delen = [...leesDocx(await maak()).delen.values()].join('\n');
    expect(delen).toContain('2023-07-01T00:00:00Z');
    expect(delen).not.toContain(String(new Date().getFullYear()));
  });
});

describe('whatever stands in a field, in Markdown it is only words', () => {
  const register = lees(MINI);
  const beeld = beeldVan(register, 'voortgang-2023');

  /** The kinds of nodes that a Markdown text has, and the words in it. */
  function ontleed(tekst: string): { soorten: string[]; woorden: string } {
    const soorten: string[] = [];
    const woorden: string[] = [];
    const loop = (node: MdastNode): void => {
      if (node.type === 'text') woorden.push(node.value);
      else soorten.push(node.type);
      if ('children' in node) for (const kind of node.children) loop(kind);
    };
    loop(markdownToMdast(tekst));
    return { soorten, woorden: woorden.join(' ') };
  }

  /** The same view with a text in the place of each that holds words. */
  const metTekst = <T>(deel: T, tekst: string): T =>
    (Array.isArray(deel)
      ? deel.map((kind: unknown) => metTekst(kind, tekst))
      : typeof deel === 'object' && deel !== null
        ? Object.fromEntries(
            Object.entries(deel).map(([naam, waarde]: [string, unknown]) => [
              naam,
              typeof waarde === 'string' && !VAST.has(naam) ? tekst : metTekst(waarde, tekst),
            ]),
          )
        : deel) as T;
  const VAST = new Set(['soort', 'adres']);

  /** Plain words in its place, with a letter or none at each end as it has: that decides what a mark beside it means. */
  const gewoon = (tekst: string): string =>
    `${/^\w/.test(tekst) ? '' : '('}woord${/\w$/.test(tekst.trim()) ? '' : ')'}`;

  test.each([
    '**vet** _schuin_ ~~weg~~ `code` $x$',
    '[link](pad) ![beeld](x.png) [^1] <tel:1>',
    '<img src=x onerror=alert(1)> <!-- weg --> &lt; &#60; &copy;',
    '# kop',
    '- punt',
    '+ punt',
    '1. punt',
    '1) punt',
    '> citaat',
    '---',
    '===',
    '| a | b |',
    'twee\r\n\r\n# regels\n- en meer',
    '\\*',
  ])('%j', (tekst) => {
    const metWoorden = (ander: string) =>
      ontleed(renderVoorstelMarkdown(metTekst(beeld, ander), register.site));
    const { soorten, woorden } = metWoorden(tekst);
    expect(soorten).toEqual(metWoorden(gewoon(tekst)).soorten);
    expect(woorden).toContain(tekst.trim().replace(/\s*\n\s*/g, ' '));
  });
});

test('another status of an action changes its row in page, Markdown and Word alike', async () => {
  const rijen = async (register: Register): Promise<string[]> => {
    const beeld = beeldVan(register, 'voortgang-2023');
    const [, rij] = tabelMet(beeld.blokken, 'De acties van').rijen;
    const docx = leesDocx(await renderVoorstelDocx(beeld, register.site));
    const inWord = docx.tabellen
      .flat()
      .find(([cel, , gedaan]) => cel?.startsWith('1.2 ') && gedaan?.includes('warmtenet'));
    const md = /^\| \*\*1\.2.*$/m.exec(renderVoorstelMarkdown(beeld, register.site))?.[0];
    return [platte(rij), inWord?.join(' ') ?? '', md ?? ''];
  };
  const voor = await rijen(lees(MINI));
  const na = await rijen(
    lees(MINI, (pad, tekst) =>
      pad.endsWith('acties/1.2.yaml')
        ? tekst.replace(/status: vervallen\n +reden_vervallen: .*/, 'status: in-gang-gezet')
        : tekst,
    ),
  );
  for (const rij of voor) expect(rij).toContain('Vervallen');
  for (const rij of na) {
    expect(rij).toContain('In gang gezet');
    expect(rij).not.toContain('Vervallen');
  }
});
