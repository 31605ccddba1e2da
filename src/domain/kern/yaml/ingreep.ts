import { isMap, isScalar, parseDocument, type Node, type YAMLMap } from 'yaml';
import { parseYaml } from './boom.ts';
import { naRegelVan, opmerkingBij, regelBegin, sleutelOffset } from './plek.ts';

/**
 * A content file is written in a way that can't be added to without touching the rest of it: the change has to be
 * made by hand. The message is the field.
 */
export class NietTeBewerken extends Error {}

/** A piece of text that comes at an offset, in place of what stands up to `tot`; `undefined` where it can't be done. */
export interface Ingreep {
  readonly offset: number;
  readonly tot?: number;
  readonly invoeging: string | undefined;
}

/** What can’t be done without touching the rest of the file. */
export const NIET: Ingreep = { offset: 0, invoeging: undefined };

/** Makes one change, and reads the result back: the field holds what was meant, and nothing else has changed. */
export function bewerk(
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

/** A field that isn’t there yet: right before the first of the fields `voor` that is, or at the end. */
export function nieuwVeld(
  inhoud: string,
  kaart: YAMLMap,
  voor: readonly string[],
  invoeging: string,
): Ingreep {
  const volgende = kaart.items.find(({ key }) => isScalar(key) && voor.includes(String(key.value)));
  const laatste = kaart.items.at(-1);
  const na = volgende ? kaart.items[kaart.items.indexOf(volgende) - 1] : laatste;
  const node = ((na?.value as Node | null) ?? na?.key) as Node | undefined;
  return { offset: node ? naRegelVan(inhoud, node) : 0, invoeging };
}

/**
 * A field in brackets (`[]`, `{ … }`), written anew; the comment behind it stays. With comments between its brackets it
 * can't be done: they would be lost.
 */
export function vervangVeld(inhoud: string, kaart: YAMLMap, veld: string, node: Node, blok: string): Ingreep {
  const [begin = 0, einde = 0] = node.range ?? [];
  if (/\s#[^\n]*\n/.test(inhoud.slice(begin, einde))) return NIET;
  return {
    offset: regelBegin(inhoud, sleutelOffset(kaart, veld)),
    tot: naRegelVan(inhoud, node),
    invoeging: metOpmerking(blok, opmerkingBij(inhoud, node)),
  };
}

/** A block with a comment behind its first line. */
export const metOpmerking = (blok: string, opmerking: string): string =>
  blok.replace('\n', () => `${opmerking}\n`);
