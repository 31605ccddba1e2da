import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { roepAan } from '../cli/cli.ts';
import { leesDocx } from '../docx.ts';
import { inhoudVan, kopieVan, MINI } from '../map.ts';
import {
  gewist,
  gezet,
  metOpmerking,
  OPMERKINGDELEN,
  run,
  veranderd,
  vervang,
  type Vervanging,
} from '../word.ts';

const ID = 'voortgang-2023';
const MDX = `collegevoorstellen/${ID}.mdx`;
const ALINEA = '<w:p><w:pPr>';

interface Punt {
  readonly nummer: number;
  readonly soort: string;
  readonly overTeNemen: boolean;
  readonly onder: string;
  readonly oud?: string;
  readonly nieuw?: string;
  readonly zin?: string;
  readonly wie: readonly string[];
}

let geschreven: Uint8Array;

beforeAll(async () => {
  geschreven = await schrijf(MINI, ID);
});

async function schrijf(inhoud: string, id: string): Promise<Uint8Array> {
  const { renderVoorstelDocx } = await import('../../src/render/docx/voorstel.ts');
  const { beeldVoorstel } = await import('../../src/render/soorten/collegevoorstel/beeld.ts');
  const { laadRegister } = await import('../../src/io/laadRegister.ts');
  const { maakOpname } = await import('../../src/domain/opname/opname.ts');
  const resultaat = laadRegister(inhoud);
  if (!resultaat.goed) throw new Error('The content has errors');
  const { register, concepten } = resultaat;
  const voorstel = register.collegevoorstellen.get(id) ?? concepten.get(id);
  if (!voorstel) throw new Error(`No ${id}`);
  return renderVoorstelDocx(beeldVoorstel(voorstel, maakOpname(register, voorstel.peildatum)), register.site);
}

/** Brings a file back to a copy of the content. */
function terug(bytes: Uint8Array, inhoud = kopieVan(MINI)) {
  const pad = join(kopieVan(), 'terug.docx');
  writeFileSync(pad, bytes);
  const aanroep = ['voorstel', 'lees', pad, '--content', inhoud];
  return {
    inhoud,
    tekst: (): string => readFileSync(join(inhoud, MDX), 'utf8'),
    toon: () => roepAan(aanroep),
    punten: async (): Promise<Punt[]> =>
      (JSON.parse((await roepAan([...aanroep, '--json'])).uit) as { punten: Punt[] }).punten,
    neem: (...rest: string[]) => roepAan([...aanroep, '--neem', ...rest]),
  };
}

const document = (...paren: Vervanging[]) => ({ 'word/document.xml': vervang(...paren) });

describe('the Word file', () => {
  test('locks what data filled, names each paragraph, and says what it was made of', () => {
    const { delen } = leesDocx(geschreven);
    const xml = delen.get('word/document.xml') ?? '';
    expect(xml).toMatch(
      /<w:sdt><w:sdtPr><w:alias w:val="Gegevens: Voortgangstabel"\/><w:tag w:val="waakvlam:Voortgangstabel:\d+"\/><w:id w:val="\d+"\/><w:lock w:val="sdtContentLocked"\/>/,
    );
    expect(xml).toMatch(/<w:tag w:val="waakvlam:Cijfer:\d+"\/>/);
    expect(xml).toMatch(/<w:bookmarkStart w:name="_wv_tekst_\d+_[a-z\d]{6}"/);
    const ids = [...xml.matchAll(/<w:bookmarkStart [^>]*w:id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const eigenschappen = delen.get('docProps/custom.xml') ?? '';
    for (const waarde of [ID, '2023-07-01']) expect(eigenschappen).toContain(`>${waarde}<`);
  });
});

/** What a colleague did, what is shown of it, and what stands in the file when it is taken over. */
const GEDAAN: readonly (readonly [wat: string, paren: Vervanging[], punt: Partial<Punt>, staatEr: string])[] =
  [
    [
      'a tracked change',
      [
        [
          run('Wie in de zomer plant, moet water geven.'),
          run('Wie in de zomer plant, moet ') + gewist('water geven') + gezet('veel gieten') + run('.'),
        ],
      ],
      { soort: 'wijziging', oud: 'water geven', nieuw: 'veel gieten', wie: ['Jan Jansen'] },
      'Wie in de zomer plant, moet veel gieten.',
    ],
    [
      'a change that nobody tracked',
      [['In de stad staan nu', 'In de stad zijn er nu']],
      { oud: 'staan', nieuw: 'zijn er' },
      'In de stad zijn er nu <Cijfer',
    ],
    [
      'words before a footnote',
      [['Dat staat in het overleg.', 'Dat staat ook in het overleg.']],
      { nieuw: 'ook ' },
      'Dat staat ook in het overleg.<Noot>',
    ],
    [
      'words in italics',
      [['>Dat is veel.<', '>Dat is heel veel.<']],
      { nieuw: 'heel ' },
      '*Dat is heel veel.*',
    ],
    [
      'the words of a link',
      [['>de site<', '>onze site<']],
      { oud: 'de', nieuw: 'onze' },
      '[onze site](https://waakvlam.example/)',
    ],
    [
      'an item of a list',
      [['Nog een punt.', 'Nog één punt: dit.']],
      { soort: 'wijziging' },
      '- Nog één punt: dit.',
    ],
    [
      'a title',
      [['1.1 De meeste acties lopen', '1.1 De &quot;meeste&quot; acties lopen']],
      { soort: 'wijziging' },
      'titel="De &quot;meeste&quot; acties lopen"',
    ],
    [
      'a heading of one’s own',
      [['Een eigen tussenkop', 'Een andere tussenkop']],
      { soort: 'wijziging' },
      '### Een andere tussenkop',
    ],
    [
      'a besluit',
      [['Kennisnemen van de voortgang', 'Kennisnemen: van de voortgang']],
      { nieuw: ':' },
      '- tekst: "Kennisnemen: van de voortgang van het plan."',
    ],
    [
      'the onderwerp',
      [['<w:t xml:space="preserve">Hoe het gaat met', '<w:t xml:space="preserve">Hoe ver het is met']],
      { soort: 'wijziging' },
      'onderwerp: Hoe ver het is met het klimaatplan',
    ],
    [
      'signs that mean something in Markdown',
      [['De datum is in het', 'De *datum* is [in] het']],
      { soort: 'wijziging' },
      String.raw`De \*datum\* is \[in\] het overleg<Noot>`,
    ],
    [
      'a paragraph more',
      [
        [
          `${ALINEA}<w:pStyle w:val="Heading3"/></w:pPr>`,
          `<w:p>${run('1. Een nieuwe alinea.')}</w:p>${ALINEA}<w:pStyle w:val="Heading3"/></w:pPr>`,
        ],
      ],
      { soort: 'nieuw', nieuw: '1. Een nieuwe alinea.' },
      '<SindsVorigVoorstel />\n\n1\\. Een nieuwe alinea.\n\n### Een andere tussenkop',
    ],
    [
      'a paragraph that became two',
      [['Lees ', `</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">Lees `]],
      { soort: 'wijziging' },
      'veel.*\n\nLees **meer** op',
    ],
  ];

/** As LibreOffice writes a link within a sentence, and the mark of a source that a bookmark ends in. */
test('what LibreOffice makes of a mark is no change', async () => {
  const zoals = (xml: string): string =>
    xml
      .replace(
        /<w:t xml:space="preserve">\[(\d+)\]<\/w:t><\/w:r><\/w:hyperlink>/,
        (_, nummer: string) => `<w:t>[${nummer}</w:t></w:r><w:r><w:t>]</w:t></w:r></w:hyperlink>`,
      )
      .replace(
        /<w:hyperlink [^>]*w:anchor="(_Bron2)">(.*?)<\/w:hyperlink>/,
        (_, plek: string, runs: string) =>
          `<w:r><w:fldChar w:fldCharType="begin"/><w:instrText> HYPERLINK "" \\l "${plek}" </w:instrText><w:fldChar w:fldCharType="separate"/></w:r>${runs}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      );
  const anders = veranderd(geschreven, { 'word/document.xml': zoals });
  expect(tekstIn(anders)).not.toBe(tekstIn(geschreven));
  expect(await terug(anders).punten()).toEqual([]);
});

describe('voorstel lees', () => {
  test('of a file in which nothing was changed finds nothing', async () => {
    expect((await terug(geschreven).toon()).uit).toContain('In dit bestand is niets veranderd');
  });

  test('brings back each thing that was done, as it stands in the file', async () => {
    const { punten, neem, tekst, inhoud } = terug(
      veranderd(geschreven, document(...GEDAAN.flatMap(([, paren]) => paren))),
    );
    const gevonden = await punten();
    expect(gevonden.filter(({ overTeNemen }) => !overTeNemen)).toEqual([]);
    for (const [, , punt] of GEDAAN) expect(gevonden).toContainEqual(expect.objectContaining(punt));
    expect(gevonden).toHaveLength(GEDAAN.length);
    expect(await neem('alles')).toMatchObject({ exit: 0 });
    for (const [wat, , , staatEr] of GEDAAN) expect(tekst(), wat).toContain(staatEr);
    expect((await roepAan(['controleer', '--content', inhoud])).exit).toBe(0);
    expect(await punten()).toEqual([]);
  });

  test('takes nothing over unasked, nor on trial', async () => {
    const { inhoud, toon, neem } = terug(veranderd(geschreven, document(['moet water', 'kan water'])));
    const voor = inhoudVan(inhoud);
    expect((await toon()).uit).toMatch(/1\. Tekst veranderd, onder ‘.*\n.*\[moet\].*\n.*\[kan\]/);
    expect((await neem('alles', '--dry-run')).uit).toContain('+Wie in de zomer plant, kan water geven.');
    expect(inhoudVan(inhoud)).toEqual(voor);
  });

  test('can take one change now, and the next later', async () => {
    const { neem, punten, tekst } = terug(
      veranderd(
        geschreven,
        document(['Het plan loopt. In de stad staan', 'Het plan loopt goed. In de stad zijn']),
      ),
    );
    expect((await punten()).map(({ nieuw }) => nieuw)).toEqual([' goed', 'zijn']);
    await neem('2');
    expect(tekst()).toContain('Het plan loopt. In de stad zijn nu');
    expect((await punten()).map(({ nieuw }) => nieuw)).toEqual([' goed']);
    await neem('1');
    expect(tekst()).toContain('Het plan loopt goed. In de stad zijn nu');
  });

  test('asks about what data filled, and takes none of it', async () => {
    const { punten, neem } = terug(
      veranderd(
        geschreven,
        document(
          ['Warmtenet', 'Warmtenetten'],
          [/\d+ warmtepompen/.exec(tekstIn(geschreven))?.[0] ?? '', '9 warmtepompen'],
        ),
      ),
    );
    const gevonden = await punten();
    expect(gevonden.map(({ soort }) => soort)).toEqual(['vraag', 'vraag']);
    expect(gevonden[1]?.zin).toContain('npx waakvlam bevestig voorbeeldstad-2022-2024/');
    const { exit, fout } = await neem('1');
    expect([exit, fout]).toEqual([2, expect.stringContaining('Punt 1 is niet over te nemen')]);
  });

  test('a paragraph that went is shown, and goes when it is taken', async () => {
    const zonder = (xml: string): string =>
      xml.replace(/<w:p>(?:(?!<\/w:p>).)*Het plan loopt\..*?<\/w:p>/, '');
    const { punten, neem, tekst } = terug(veranderd(geschreven, { 'word/document.xml': zonder }));
    expect(await punten()).toMatchObject([{ soort: 'weg', overTeNemen: true }]);
    await neem('1');
    expect(tekst()).toContain('## De kern\n\n<SindsVorigVoorstel />');
    expect(await punten()).toEqual([]);
  });

  test('a comment becomes something to do, without who wrote it', async () => {
    const bytes = await schrijf(MINI, 'wordt-geschreven');
    const { inhoud, punten, neem } = terug(
      veranderd(bytes, {
        ...document([run('Er is geld.'), metOpmerking('Er is geld.')]),
        ...OPMERKINGDELEN('Hoeveel dan?'),
      }),
    );
    expect(await punten()).toMatchObject([
      { soort: 'opmerking', oud: 'Er is geld.', nieuw: 'Hoeveel dan?', wie: ['Piet de Boer'] },
    ]);
    await neem('1');
    const tekst = readFileSync(join(inhoud, 'collegevoorstellen/wordt-geschreven.mdx'), 'utf8');
    expect(tekst).toContain('Er is geld.\n\nTODO: opmerking uit Word: Hoeveel dan?\n\n<Middelen');
    expect(tekst).not.toContain('Piet');
    expect(await punten()).toEqual([]);
  });

  test('what was changed here meanwhile is said with it', async () => {
    const inhoud = kopieVan(MINI);
    const pad = join(inhoud, MDX);
    writeFileSync(pad, readFileSync(pad, 'utf8').replace('Wie in de zomer', 'Wie in de lente of zomer'));
    const { punten } = terug(
      veranderd(geschreven, document(['moet water', 'kan water'], ['Nog een punt.', 'Geen punt.'])),
      inhoud,
    );
    const gevonden = await punten();
    expect(gevonden.find(({ nieuw }) => nieuw === 'Geen')?.zin).toBeUndefined();
    expect(gevonden.find(({ nieuw }) => nieuw === 'kan')?.zin).toContain('ook in het voorstel veranderd');
  });

  test.each([
    ['0', 'Er is geen punt 0.'],
    ['1-', 'Schrijf nummers'],
    ['9', 'Er is geen punt 9.'],
  ])('--neem %s is a mistake in the call', async (nummers, zin) => {
    const { exit, fout } = await terug(veranderd(geschreven, document(['moet water', 'kan water']))).neem(
      nummers,
    );
    expect([exit, fout]).toEqual([2, expect.stringContaining(zin)]);
  });
});

const DTD = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>';

test.each<[string, () => Uint8Array, string]>([
  ['no zip', () => new TextEncoder().encode('Dag'), 'geen Word-bestand'],
  ['nothing', () => new Uint8Array(), 'is leeg'],
  ['a pdf', () => new TextEncoder().encode('%PDF-1.7'), 'een pdf'],
  ['half a file', () => geschreven.slice(0, geschreven.length / 2), 'beschadigd'],
  [
    'broken XML',
    () => veranderd(geschreven, { 'word/document.xml': (xml) => xml.slice(0, 9_000) }),
    'beschadigd',
  ],
  ['a DTD', () => veranderd(geschreven, { 'word/document.xml': (xml) => DTD + xml }), '(DTD)'],
  [
    'a zip bomb',
    () => veranderd(geschreven, { 'word/document.xml': () => ' '.repeat(9_000_000) }),
    'te groot',
  ],
  ['macros', () => veranderd(geschreven, { 'word/vbaProject.bin': () => 'x' }), 'macro’s'],
  [
    'another Word file',
    () => veranderd(geschreven, { 'docProps/custom.xml': () => '<Properties/>' }),
    'van welk voorstel',
  ],
])('%s is refused in a sentence', async (_, bytes, zin) => {
  const { exit, fout } = await terug(bytes()).toon();
  expect([exit, fout]).toEqual([1, expect.stringContaining(zin)]);
});

/** The words of the body of a Word file. */
const tekstIn = (bytes: Uint8Array): string =>
  (leesDocx(bytes).delen.get('word/document.xml') ?? '').replace(/<[^>]+>/g, '');
