import { Document, isMap, isScalar, Scalar, visit, type Node } from 'yaml';

/** Plain data as content is written: texts, numbers, lists and maps. What is `undefined` is left out. */
export type YamlWaarde =
  string | number | readonly YamlWaarde[] | { readonly [sleutel: string]: YamlWaarde | undefined };

/** How wide a line of content may be; Prettier's width for this project. */
const BREEDTE = 110;

/** A map that is shorter than this, and holds no map itself, goes on one line: `{ bron: …, plek: … }`. */
const KORTE_MAP = 90;

/** A text that is longer than this is folded over lines of its own. */
const KORTE_TEKST = 80;

/**
 * Writes a value as the YAML of this project: long texts folded, short maps on one line, single quotes where quotes
 * are needed. Every line begins with `inspringing` spaces and ends with a line feed.
 */
export function schrijfYaml(waarde: YamlWaarde, inspringing = 0): string {
  const document = new Document(waarde, { version: '1.2', schema: 'core' });
  visit(document, {
    Scalar: (sleutel, scalar) => {
      if (sleutel !== 'key') scalar.type = tekstVorm(scalar.value, inspringing);
    },
    Map: (_, map) => {
      map.flow = past(map);
    },
  });
  const tekst = document.toString({
    lineWidth: BREEDTE - inspringing,
    minContentWidth: 0,
    singleQuote: true,
    blockQuote: 'folded',
  });
  return tekst.replace(/^(?=.)/gm, ' '.repeat(inspringing));
}

/** The white space of a text that somebody typed: one space between words, one line end between paragraphs. */
export const netteTekst = (tekst: string): string =>
  tekst
    .trim()
    .split(/\n\s*\n/)
    .map((alinea) => alinea.trim().replace(/\s+/g, ' '))
    .join('\n');

function tekstVorm(waarde: unknown, inspringing: number): Scalar.Type {
  if (typeof waarde !== 'string') return Scalar.PLAIN;
  return waarde.length > KORTE_TEKST - inspringing || waarde.includes('\n')
    ? Scalar.BLOCK_FOLDED
    : Scalar.PLAIN;
}

function past(map: { items: readonly { key: unknown; value: unknown }[] }): boolean {
  const namen = map.items.map(({ key }) => (isScalar(key) ? String(key.value) : ''));
  if (!namen.every((naam) => IN_EEN_REGEL.has(naam))) return false;
  const lengte = map.items.reduce(
    (som, { value }) => som + (isScalar(value) ? lengteVan(value) : Infinity),
    0,
  );
  return (
    lengte + namen.join('').length + 4 * namen.length <= KORTE_MAP && !isMap(map.items[0]?.value as Node)
  );
}

/** Keys of maps that content writes on one line: a vindplaats, an outcome, an unknown. */
const IN_EEN_REGEL: ReadonlySet<string> = new Set([
  'bron',
  'plek',
  'id',
  'uitkomst',
  'termijn',
  'onbekend',
  'voorwaarde',
]);

const lengteVan = (scalar: Scalar): number => String(scalar.value).length;
