import {
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { regelEinde } from '../kern/regelEinde.ts';
import { parseYaml } from '../kern/yaml/boom.ts';
import { schrijfYaml, type YamlWaarde } from './yamlItem.ts';

/**
 * A content file is written in a way that can't be added to without touching the rest of it: the change has to be
 * made by hand. The message is the field.
 */
export class NietTeBewerken extends Error {}

/**
 * Adds an item to a list at the top level of a YAML text, before the item that now stands at `plek`. Everything else
 * stays as it is, to the byte: comments, order, layout, line ends. A field that isn't there comes right before the
 * first of the fields `voor` that is, or at the end.
 */
export function voegItemToe(
  tekst: string,
  veld: string,
  plek: number,
  item: YamlWaarde,
  voor: readonly string[] = [],
): string {
  const verwacht = (oud: unknown): unknown => ((oud ?? []) as unknown[]).toSpliced(plek, 0, item);
  return bewerk(tekst, veld, verwacht, (inhoud, kaart) => {
    const node = kaart.get(veld, true) as Node | undefined;
    if (isSeq(node) && node.items.length > 0) {
      if (node.flow) return NIET;
      const kolom = kolomVan(inhoud, node.range?.[0] ?? 0);
      const vorige = plek === 0 ? undefined : (node.items[plek - 1] as Node);
      const offset = vorige ? naRegelVan(inhoud, vorige) : naSleutel(inhoud, kaart, veld);
      return { offset, invoeging: schrijfYaml([item], kolom) };
    }
    const blok = `${veld}:\n${schrijfYaml([item], 2)}`;
    if (node === undefined) return nieuwVeld(inhoud, kaart, voor, blok);
    if (isSeq(node)) return vervangVeld(inhoud, kaart, veld, node, blok);
    if (!isScalar(node) || node.value !== null) return NIET;
    return { offset: naSleutel(inhoud, kaart, veld), invoeging: schrijfYaml([item], 2) };
  });
}

/**
 * Takes an item out of a list at the top level: `voegItemToe` backwards. The lines above and below it stay, comments
 * too. With its last item the field goes; where comments stand between the two that can't be done.
 */
export function verwijderItem(tekst: string, veld: string, plek: number): string {
  const verwacht = (oud: unknown): unknown => {
    const rest = (oud as unknown[]).toSpliced(plek, 1);
    return rest.length === 0 ? undefined : rest;
  };
  return bewerk(tekst, veld, verwacht, (inhoud, kaart) => {
    const lijst = kaart.get(veld, true);
    const item = isSeq(lijst) && !lijst.flow ? (lijst.items[plek] as Node | null | undefined) : undefined;
    if (!isSeq(lijst) || !item) return NIET;
    const streepje = regelVanStreepje(inhoud, lijst, item);
    const tot = naRegelVan(inhoud, item);
    if (lijst.items.length > 1) return { offset: streepje, tot, invoeging: '' };
    const offset = regelBegin(inhoud, sleutelOffset(kaart, veld));
    return heeftOpmerking(inhoud.slice(offset, streepje)) ? NIET : { offset, tot, invoeging: '' };
  });
}

/**
 * Takes a field out of an item of a list at the top level. A comment on its line stays, on a line of its own. Between
 * brackets a comment beside the field can't be kept, so that isn't done.
 */
export function verwijderVeld(tekst: string, veld: string, plek: number, sleutel: string): string {
  const verwacht = (oud: unknown): unknown =>
    (oud as object[]).map((item, i) =>
      i === plek
        ? Object.fromEntries(
            Object.entries(item as Record<string, unknown>).filter(([naam]) => naam !== sleutel),
          )
        : item,
    );
  return bewerk(tekst, veld, verwacht, (inhoud, kaart) => {
    const lijst = kaart.get(veld, true);
    const item = isSeq(lijst) ? lijst.items[plek] : undefined;
    if (!isMap(item)) return NIET;
    const nr = item.items.findIndex(({ key }) => isScalar(key) && key.value === sleutel);
    const paar = item.items[nr];
    if (!paar) return NIET;
    const begin = beginVan(paar);
    const isEerste = !item.flow && inhoud.slice(regelBegin(inhoud, begin), begin).trim() !== '';
    if (item.flow || isEerste) return verwijderInRegel(inhoud, item.items, nr);
    const waarde = (paar.value as Node | null) ?? (paar.key as Node);
    const opmerking = opmerkingBij(inhoud, waarde).trimStart();
    const offset = regelBegin(inhoud, begin);
    return {
      offset,
      tot: naRegelVan(inhoud, waarde),
      invoeging: opmerking === '' ? '' : `${inhoud.slice(offset, begin)}${opmerking}\n`,
    };
  });
}

/** A field with others on its line: what follows takes its place, or it goes with the comma before it. */
function verwijderInRegel(inhoud: string, paren: readonly Pair[], nr: number): Ingreep {
  const [paar, vorig, volgend] = [paren[nr], paren[nr - 1], paren[nr + 1]];
  if (!paar || (!vorig && !volgend)) return NIET;
  const offset = volgend || !vorig ? beginVan(paar) : eindVan(vorig);
  const tot = volgend ? beginVan(volgend) : eindVan(paar);
  return heeftOpmerking(inhoud.slice(offset, tot)) ? NIET : { offset, tot, invoeging: '' };
}

const beginVan = ({ key }: Pair): number => (key as Node).range?.[0] ?? 0;
const eindVan = ({ key, value }: Pair): number => ((value ?? key) as Node).range?.[1] ?? 0;
const heeftOpmerking = (deel: string): boolean => /(^|\s)#/.test(deel);

/** Where the line begins of the dash before an item: the nearest above it, in the column of the list. */
function regelVanStreepje(inhoud: string, lijst: YAMLSeq, item: Node): number {
  const kolom = kolomVan(inhoud, lijst.range?.[0] ?? 0);
  let begin = regelBegin(inhoud, item.range?.[0] ?? 0);
  while (begin > 0 && inhoud.slice(begin, begin + kolom + 1).trim() !== '-') {
    begin = regelBegin(inhoud, begin - 1);
  }
  return begin;
}

/**
 * Sets a text in a map at the top level (`intern: { notitie: … }`), with the map made at the end of the file where it
 * isn't there yet. What stands elsewhere stays as it is.
 */
export function zetTekst(tekst: string, veld: string, sleutel: string, waarde: string): string {
  const verwacht = (oud: unknown): unknown => ({ ...(oud as object | undefined), [sleutel]: waarde });
  return bewerk(tekst, veld, verwacht, (inhoud, kaart) => {
    const node = kaart.get(veld, true) as Node | undefined;
    if (node === undefined) {
      return nieuwVeld(inhoud, kaart, [], `${veld}:\n${schrijfYaml({ [sleutel]: waarde }, 2)}`);
    }
    if (!isMap(node)) return NIET;
    const paar = node.items.find(({ key }) => isScalar(key) && key.value === sleutel);
    const sleutelNode = paar?.key as Node | undefined;
    if (node.flow || !sleutelNode) {
      const rest = node.toJSON() as Record<string, YamlWaarde>;
      const blok = `${veld}:\n${schrijfYaml({ ...rest, [sleutel]: waarde }, 2)}`;
      return vervangVeld(inhoud, kaart, veld, node, blok);
    }
    const begin = sleutelNode.range?.[0] ?? 0;
    const oud = (paar?.value as Node | null) ?? sleutelNode;
    const regels = schrijfYaml({ [sleutel]: waarde }, kolomVan(inhoud, begin));
    return {
      offset: regelBegin(inhoud, begin),
      tot: naRegelVan(inhoud, oud),
      invoeging: metOpmerking(regels, opmerkingBij(inhoud, oud)),
    };
  });
}

/**
 * Sets a field at the top level to another value. The comment on its line stays; a field that isn't there comes right
 * before the first of the fields `voor` that is, or at the end. Comments between the lines of the old value can't be
 * kept, so that isn't done.
 */
export const zetHoofdveld = (
  tekst: string,
  veld: string,
  waarde: YamlWaarde,
  voor: readonly string[] = [],
): string =>
  bewerk(
    tekst,
    veld,
    () => waarde,
    (inhoud, kaart) => {
      const blok = schrijfYaml({ [veld]: waarde });
      if (!kaart.has(veld)) return nieuwVeld(inhoud, kaart, voor, blok);
      return vervangPaar(inhoud, paarVan(kaart, veld), blok);
    },
  );

/**
 * Sets a field of a map at the top level (`vastgesteld: { status: … }`), or takes it out when there is no value. A new
 * one comes right behind the field `na`, or first where that isn't there.
 */
export function zetVeld(
  tekst: string,
  veld: string,
  sleutel: string,
  waarde: YamlWaarde | undefined,
  na: string,
): string {
  const verwacht = (oud: unknown): unknown => {
    const paren = Object.entries(oud as Record<string, unknown>);
    if (paren.some(([naam]) => naam === sleutel)) {
      return Object.fromEntries(
        paren.flatMap(([naam, deel]): [string, unknown][] =>
          naam !== sleutel ? [[naam, deel]] : waarde === undefined ? [] : [[naam, waarde]],
        ),
      );
    }
    if (waarde === undefined) return oud;
    const plek = paren.findIndex(([naam]) => naam === na);
    return Object.fromEntries(paren.toSpliced(plek + 1, 0, [sleutel, waarde]));
  };
  return bewerk(tekst, veld, verwacht, (inhoud, kaart) => {
    const node = kaart.get(veld, true);
    if (!isMap(node)) return NIET;
    if (node.flow) {
      const nieuw = verwacht(node.toJSON()) as YamlWaarde;
      return vervangVeld(inhoud, kaart, veld, node, schrijfYaml({ [veld]: nieuw }));
    }
    const kolom = kolomVan(inhoud, node.range?.[0] ?? 0);
    const blok = waarde === undefined ? '' : schrijfYaml({ [sleutel]: waarde }, kolom);
    const paar = paarVan(node, sleutel);
    if (paar) return vervangPaar(inhoud, paar, blok);
    const vorige = paarVan(node, na)?.value as Node | undefined;
    const [eerste] = node.items;
    if (vorige) return { offset: naRegelVan(inhoud, vorige), invoeging: blok };
    return eerste ? { offset: regelBegin(inhoud, beginVan(eerste)), invoeging: blok } : NIET;
  });
}

const paarVan = (kaart: YAMLMap, sleutel: string): Pair | undefined =>
  kaart.items.find(({ key }) => isScalar(key) && key.value === sleutel);

/** The lines of a field, written anew; `blok` is empty where it goes. */
function vervangPaar(inhoud: string, paar: Pair | undefined, blok: string): Ingreep {
  const sleutel = paar?.key as Node | undefined;
  const waarde = (paar?.value as Node | null | undefined) ?? sleutel;
  if (!sleutel || !waarde) return NIET;
  const offset = regelBegin(inhoud, sleutel.range?.[0] ?? 0);
  const tot = naRegelVan(inhoud, waarde);
  const opEenRegel = isScalar(waarde) || ((isMap(waarde) || isSeq(waarde)) && waarde.flow === true);
  const opmerking = opEenRegel ? opmerkingBij(inhoud, waarde) : '';
  const over = inhoud.slice(offset, tot).replace(opmerking, '');
  if (!isScalar(waarde) && /\s#[^\n]*\n/.test(over)) return NIET;
  if (blok !== '') return { offset, tot, invoeging: metOpmerking(blok, opmerking) };
  return opmerking === '' ? { offset, tot, invoeging: '' } : NIET;
}

/** Adds a field at the top of a YAML text, below the line that names its schema. */
export const zetVooraan = (tekst: string, veld: string, waarde: YamlWaarde): string =>
  bewerk(
    tekst,
    veld,
    () => waarde,
    (inhoud, kaart) =>
      kaart.has(veld)
        ? NIET
        : {
            offset: /^# yaml-language-server:.*(?:\n|$)/.exec(inhoud)?.[0].length ?? 0,
            invoeging: schrijfYaml({ [veld]: waarde }),
          },
  );

/** Takes a field at the top level out of a YAML text. The comment on its line stays, on a line of its own. */
export const verwijderHoofdveld = (tekst: string, veld: string): string =>
  bewerk(
    tekst,
    veld,
    () => undefined,
    (inhoud, kaart) => {
      const node = kaart.get(veld, true) as Node | undefined;
      if (!isScalar(node)) return NIET;
      const opmerking = opmerkingBij(inhoud, node).trimStart();
      return {
        offset: regelBegin(inhoud, sleutelOffset(kaart, veld)),
        tot: naRegelVan(inhoud, node),
        invoeging: opmerking === '' ? '' : `${opmerking}\n`,
      };
    },
  );

/** A piece of text that comes at an offset, in place of what stands up to `tot`; `undefined` where it can't be done. */
interface Ingreep {
  readonly offset: number;
  readonly tot?: number;
  readonly invoeging: string | undefined;
}

const NIET: Ingreep = { offset: 0, invoeging: undefined };

/**
 * A field in brackets (`[]`, `{ … }`), written anew; the comment behind it stays. With comments between its brackets it
 * can't be done: they would be lost.
 */
function vervangVeld(inhoud: string, kaart: YAMLMap, veld: string, node: Node, blok: string): Ingreep {
  const [begin = 0, einde = 0] = node.range ?? [];
  if (/\s#[^\n]*\n/.test(inhoud.slice(begin, einde))) return NIET;
  return {
    offset: regelBegin(inhoud, sleutelOffset(kaart, veld)),
    tot: naRegelVan(inhoud, node),
    invoeging: metOpmerking(blok, opmerkingBij(inhoud, node)),
  };
}

/** The comment on the line of a value, with the white space before it. */
function opmerkingBij(inhoud: string, node: Node): string {
  const isBlok = isScalar(node) && (node.type ?? '').startsWith('BLOCK_');
  const vanaf = node.range?.[isBlok ? 0 : 1] ?? 0;
  const regel = inhoud.slice(vanaf, regelEinde(inhoud, vanaf)).trimEnd();
  return /(?<!\s)\s+#.*$/.exec(regel)?.[0] ?? '';
}

const metOpmerking = (blok: string, opmerking: string): string => blok.replace('\n', () => `${opmerking}\n`);

/** Makes one change, and reads the result back: the field holds what was meant, and nothing else has changed. */
function bewerk(
  tekst: string,
  veld: string,
  verwacht: (oud: unknown) => unknown,
  maak: (inhoud: string, kaart: YAMLMap) => Ingreep,
): string {
  const bom = tekst.startsWith('\uFEFF') ? '\uFEFF' : '';
  const inhoud = tekst.slice(bom.length);
  const kaart = parseDocument(inhoud, { version: '1.2', schema: 'core', uniqueKeys: false }).contents;
  if (!isMap(kaart) || kaart.flow) throw new NietTeBewerken(veld);
  const { offset, tot = offset, invoeging } = maak(inhoud, kaart);
  if (invoeging === undefined) throw new NietTeBewerken(veld);
  const einde = inhoud.includes('\r\n') ? '\r\n' : '\n';
  const ontbreekt = invoeging !== '' && offset > 0 && !inhoud.slice(0, offset).endsWith('\n') ? einde : '';
  const nieuw = inhoud.slice(0, offset) + ontbreekt + invoeging.replaceAll('\n', einde) + inhoud.slice(tot);
  const [voor, na] = [parseYaml(inhoud), parseYaml(nieuw)];
  const oud = voor.waarde as Record<string, unknown>;
  const bedoeld = { ...oud, [veld]: verwacht(oud[veld]) };
  if (na.vondsten.length > voor.vondsten.length || gesorteerd(na.waarde) !== gesorteerd(bedoeld)) {
    throw new NietTeBewerken(veld);
  }
  return bom + nieuw;
}

/** A value as text in which the order of its top fields doesn't matter; one that is `undefined` isn't there. */
const gesorteerd = (waarde: unknown): string =>
  JSON.stringify(
    Object.entries(waarde as object)
      .filter(([, deel]) => deel !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

function nieuwVeld(inhoud: string, kaart: YAMLMap, voor: readonly string[], invoeging: string): Ingreep {
  const volgende = kaart.items.find(({ key }) => isScalar(key) && voor.includes(String(key.value)));
  const laatste = kaart.items.at(-1);
  const na = volgende ? kaart.items[kaart.items.indexOf(volgende) - 1] : laatste;
  const node = ((na?.value as Node | null) ?? na?.key) as Node | undefined;
  return { offset: node ? naRegelVan(inhoud, node) : 0, invoeging };
}

function sleutelOffset(kaart: YAMLMap, veld: string): number {
  const paar = kaart.items.find(({ key }) => isScalar(key) && key.value === veld);
  return (paar?.key as Node | undefined)?.range?.[0] ?? 0;
}

/** Right after the line on which a key stands. */
const naSleutel = (inhoud: string, kaart: YAMLMap, veld: string): number =>
  regelEinde(inhoud, sleutelOffset(kaart, veld));

/** Right after the last line of a value; a comment on that line belongs to it, the lines below don't. */
function naRegelVan(inhoud: string, node: Node): number {
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

const regelBegin = (inhoud: string, offset: number): number => inhoud.lastIndexOf('\n', offset - 1) + 1;

/** How many characters stand before an offset on its line. */
const kolomVan = (inhoud: string, offset: number): number => offset - regelBegin(inhoud, offset);
