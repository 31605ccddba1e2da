import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLSeq } from 'yaml';
import { schrijfYaml, type YamlWaarde } from './schrijf.ts';
import { type Ingreep, NIET, bewerk, nieuwVeld, vervangVeld } from './ingreep.ts';
import {
  beginVan,
  eindVan,
  heeftOpmerking,
  kolomVan,
  naRegelVan,
  naSleutel,
  opmerkingBij,
  regelBegin,
  sleutelOffset,
} from './plek.ts';

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

/** Where the line begins of the dash before an item: the nearest above it, in the column of the list. */
function regelVanStreepje(inhoud: string, lijst: YAMLSeq, item: Node): number {
  const kolom = kolomVan(inhoud, lijst.range?.[0] ?? 0);
  let begin = regelBegin(inhoud, item.range?.[0] ?? 0);
  while (begin > 0 && inhoud.slice(begin, begin + kolom + 1).trim() !== '-') {
    begin = regelBegin(inhoud, begin - 1);
  }
  return begin;
}
