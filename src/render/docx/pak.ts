import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The first moment that a zip can hold. A zip writes the time on the wall, so that is what stays the same everywhere. */
const begin = (): Date => new Date(1980, 0, 1);

/** A relationship with something outside the file, as the standard of Word files writes it. */
const NAAR_BUITEN = /<Relationship\b(?=[^>]*\bTargetMode="External")[^>]*\bId="([^"]+)"/g;

/** Where a part names a relationship, or its list of relationships does. */
const NAAM = /\b(r:id|Id)="([^"]+)"/g;

/**
 * Packs a Word file again without a clock and without chance, and says in its properties that it is in Dutch, which
 * docx has no option for: its dates are `dag`, the ids of its links, which docx draws by lot, are numbers in the order
 * of the text, its parts stand in the order of their names. The same text gives the same bytes. `anders` changes its parts
 * before that.
 */
export function pakVast(
  bytes: Uint8Array,
  dag: string,
  anders = (delen: Record<string, Uint8Array>): Record<string, Uint8Array> => delen,
): Uint8Array {
  const delen = Object.entries(anders(unzipSync(bytes))).sort(([a], [b]) => (a < b ? -1 : 1));
  const links = delen.flatMap(([naam, deel]) =>
    naam.endsWith('.rels') ? [...strFromU8(deel).matchAll(NAAR_BUITEN)].map(([, id = '']) => id) : [],
  );
  const nummers = new Map(links.map((id, i) => [id, `rIdLink${i + 1}`]));
  const vast = delen.map(([naam, deel]): [string, Uint8Array] => {
    if (!isXml(naam)) return [naam, deel];
    const xml = strFromU8(deel)
      .replace(NAAM, (geheel, veld: string, id: string) => {
        const nummer = nummers.get(id);
        return nummer === undefined ? geheel : `${veld}="${nummer}"`;
      })
      .replace('</cp:coreProperties>', '<dc:language>nl-NL</dc:language></cp:coreProperties>')
      .replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${dag}T00:00:00Z`);
    return [naam, strToU8(xml)];
  });
  return zipSync(Object.fromEntries(vast), { mtime: begin(), level: 9 });
}

const isXml = (naam: string): boolean => /\.(xml|rels)$/.test(naam);
