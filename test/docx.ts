import { strFromU8, unzipSync } from 'fflate';

/** What a Word file holds, as far as the tests look at it. */
export interface Woordbestand {
  readonly delen: ReadonlyMap<string, string>;
  /** The headings in order: level and words. */
  readonly koppen: readonly (readonly [niveau: number, tekst: string])[];
  /** The tables: each row its cells. */
  readonly tabellen: readonly (readonly (readonly string[])[])[];
  readonly voetnoten: readonly string[];
  readonly titel: string;
  readonly maker: string;
}

/** Reads a Word file as a program for blind readers would: by its styles and marks, not by its looks. */
export function leesDocx(bytes: Uint8Array): Woordbestand {
  const delen = new Map(Object.entries(unzipSync(bytes)).map(([naam, deel]) => [naam, strFromU8(deel)]));
  const tekst = delen.get('word/document.xml') ?? '';
  const kern = delen.get('docProps/core.xml') ?? '';
  return {
    delen,
    koppen: blokken(tekst, 'w:p').flatMap((alinea) => {
      const niveau = /<w:pStyle w:val="Heading(\d)"\/>/.exec(alinea)?.[1];
      return niveau === undefined ? [] : [[Number(niveau), woorden(alinea)] as const];
    }),
    tabellen: blokken(tekst, 'w:tbl').map((tabel) =>
      blokken(tabel, 'w:tr').map((rij) => blokken(rij, 'w:tc').map(woorden)),
    ),
    voetnoten: blokken(delen.get('word/footnotes.xml') ?? '', 'w:footnote')
      .map(woorden)
      .filter((noot) => noot !== ''),
    titel: /<dc:title>([^<]*)/.exec(kern)?.[1] ?? '',
    maker: /<dc:creator>([^<]*)/.exec(kern)?.[1] ?? '',
  };
}

/** What is wrong with a Word file for who reads it by its headings, its tables or aloud. Empty when all is well. */
export function keurDocx(bestand: Woordbestand): string[] {
  const { delen, koppen, titel } = bestand;
  const bevindingen: string[] = [];
  let vorige = 0;
  for (const [niveau, kop] of koppen) {
    if (niveau > vorige + 1) bevindingen.push(`heading ‘${kop}’ skips from level ${vorige} to ${niveau}`);
    if (kop === '') bevindingen.push(`an empty heading of level ${niveau}`);
    vorige = niveau;
  }
  if (koppen.filter(([niveau]) => niveau === 1).length !== 1) bevindingen.push('not one heading of level 1');
  for (const tabel of blokken(delen.get('word/document.xml') ?? '', 'w:tbl')) {
    const [eerste = '', ...rest] = blokken(tabel, 'w:tr');
    if (!eerste.includes('<w:tblHeader/>')) bevindingen.push('a table without a header row');
    if (rest.some((rij) => rij.includes('<w:tblHeader/>')))
      bevindingen.push('a header row in the middle of a table');
    if (!/<w:tblDescription w:val="[^"]+"\/>/.test(tabel)) bevindingen.push('a table without a description');
    const breedtes = [eerste, ...rest].map((rij) => blokken(rij, 'w:tc').length);
    if (new Set(breedtes).size > 1) bevindingen.push('a table with rows of different lengths');
  }
  const stijlen = delen.get('word/styles.xml') ?? '';
  if (!/<w:docDefaults>.*?<w:lang w:val="nl-NL"/s.test(stijlen))
    bevindingen.push('the language is not nl-NL');
  for (const [naam, xml] of delen) {
    for (const [, taal] of xml.matchAll(/<w:lang [^>]*w:val="([^"]+)"/g)) {
      if (taal !== 'nl-NL') bevindingen.push(`${naam} has the language ${taal ?? ''}`);
    }
    if (xml.includes('<w:drawing>') && !/<wp:docPr [^>]*descr="[^"]+"/.test(xml)) {
      bevindingen.push(`${naam} has a picture without a text`);
    }
  }
  if (titel === '') bevindingen.push('no title');
  return bevindingen;
}

/** The elements of a name, each with all that it holds; those within another are its own. */
function blokken(xml: string, naam: string): string[] {
  const uit: string[] = [];
  let diepte = 0;
  let begin = 0;
  for (const treffer of xml.matchAll(new RegExp(`<(/?)${naam}(?=[\\s>/])[^>]*?(/?)>`, 'g'))) {
    const [geheel, sluit, leeg] = treffer;
    if (leeg) continue;
    if (!sluit) {
      if (diepte === 0) begin = treffer.index;
      diepte += 1;
    } else if ((diepte -= 1) === 0) uit.push(xml.slice(begin, treffer.index + geheel.length));
  }
  return uit;
}

const woorden = (xml: string): string =>
  [...xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, tekst = '']) => tekst)
    .join('')
    .replaceAll('&apos;', '’')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .trim();
