import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The first moment that a zip can hold. A zip writes the time on the wall, so that is what stays the same everywhere. */
const begin = (): Date => new Date(1980, 0, 1);

/** An id that docx draws by lot. */
const LOT = /rId[a-z0-9_-]{21}/g;

/**
 * Packs a Word file again without a clock and without chance, and says in its properties that it is in Dutch, which
 * docx has no option for: its dates are `dag`, the ids of its links are numbers
 * in the order of the text, its parts stand in the order of their names. The same text gives the same bytes.
 */
export function pakVast(bytes: Uint8Array, dag: string): Uint8Array {
  const delen = Object.entries(unzipSync(bytes)).sort(([a], [b]) => (a < b ? -1 : 1));
  const nummers = new Map<string, string>();
  // The text goes first: the order of its links is the order that a reader sees.
  const volgorde = [...delen].sort(([a], [b]) => Number(isTekst(b)) - Number(isTekst(a)));
  for (const [naam, deel] of volgorde) {
    if (!isXml(naam)) continue;
    for (const [id] of strFromU8(deel).matchAll(LOT)) {
      if (!nummers.has(id)) nummers.set(id, `rIdLink${nummers.size + 1}`);
    }
  }
  const vast = delen.map(([naam, deel]): [string, Uint8Array] => {
    if (!isXml(naam)) return [naam, deel];
    const xml = strFromU8(deel)
      .replace(LOT, (id) => nummers.get(id) ?? id)
      .replace('</cp:coreProperties>', '<dc:language>nl-NL</dc:language></cp:coreProperties>')
      .replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${dag}T00:00:00Z`);
    return [naam, strToU8(xml)];
  });
  return zipSync(Object.fromEntries(vast), { mtime: begin(), level: 9 });
}

const isXml = (naam: string): boolean => /\.(xml|rels)$/.test(naam);
const isTekst = (naam: string): boolean => naam === 'word/document.xml';
