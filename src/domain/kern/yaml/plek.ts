import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import { regelEinde } from '../regelEinde.ts';

/** Where the key of a pair begins. */
export const beginVan = ({ key }: Pair): number => (key as Node).range?.[0] ?? 0;

/** Where a pair ends. */
export const eindVan = ({ key, value }: Pair): number => ((value ?? key) as Node).range?.[1] ?? 0;

/** The pair of a map with a key. */
export const paarVan = (kaart: YAMLMap, sleutel: string): Pair | undefined =>
  kaart.items.find(({ key }) => isScalar(key) && key.value === sleutel);

/** Where a key stands. */
export function sleutelOffset(kaart: YAMLMap, veld: string): number {
  const paar = kaart.items.find(({ key }) => isScalar(key) && key.value === veld);
  return (paar?.key as Node | undefined)?.range?.[0] ?? 0;
}

/** Right after the line on which a key stands. */
export const naSleutel = (inhoud: string, kaart: YAMLMap, veld: string): number =>
  regelEinde(inhoud, sleutelOffset(kaart, veld));

/** Right after the last line of a value; a comment on that line belongs to it, the lines below don't. */
export function naRegelVan(inhoud: string, node: Node): number {
  const laatste = laatsteBlad(node);
  const [begin, einde] = laatste.range ?? [0, 0];
  const isBlok = isScalar(laatste) && (laatste.type ?? '').startsWith('BLOCK_');
  if (!isBlok) return regelEinde(inhoud, einde);
  const bewaart = /^[>|][-0-9]*\+/.test(inhoud.slice(begin));
  return bewaart ? einde : inhoud.slice(0, einde).trimEnd().length + lengteRegeleinde(inhoud, einde);
}

/** How long the line end is that follows the last word before an offset; nothing at the end of the file. */
function lengteRegeleinde(inhoud: string, einde: number): number {
  const vanaf = inhoud.slice(0, einde).trimEnd().length;
  return /^[^\S\n]*\n/.exec(inhoud.slice(vanaf))?.[0].length ?? 0;
}

/** The last thing that is written of a value: of a block list or map, what stands last in it. */
function laatsteBlad(node: Node): Node {
  if (isSeq(node) && !node.flow) {
    const laatste = node.items.at(-1) as Node | null | undefined;
    return laatste ? laatsteBlad(laatste) : node;
  }
  if (isMap(node) && !node.flow) {
    const laatste = node.items.at(-1);
    const waarde = laatste?.value as Node | null | undefined;
    return waarde && !(isScalar(waarde) && waarde.source === '')
      ? laatsteBlad(waarde)
      : ((laatste?.key as Node | undefined) ?? node);
  }
  return node;
}

/** Where the line begins on which an offset stands. */
export const regelBegin = (inhoud: string, offset: number): number =>
  inhoud.lastIndexOf('\n', offset - 1) + 1;

/** How many characters stand before an offset on its line. */
export const kolomVan = (inhoud: string, offset: number): number => offset - regelBegin(inhoud, offset);

/** The comment on the line of a value, with the white space before it. */
export function opmerkingBij(inhoud: string, node: Node): string {
  const isBlok = isScalar(node) && (node.type ?? '').startsWith('BLOCK_');
  const vanaf = node.range?.[isBlok ? 0 : 1] ?? 0;
  const regel = inhoud.slice(vanaf, regelEinde(inhoud, vanaf)).trimEnd();
  return /(?<!\s)\s+#.*$/.exec(regel)?.[0] ?? '';
}

/** Whether a comment stands in a piece of YAML. */
export const heeftOpmerking = (deel: string): boolean => /(^|\s)#/.test(deel);
