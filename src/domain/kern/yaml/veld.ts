import { isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import { schrijfYaml, type YamlWaarde } from './schrijf.ts';
import { type Ingreep, NIET, bewerk, metOpmerking, nieuwVeld, vervangVeld } from './ingreep.ts';
import { beginVan, kolomVan, naRegelVan, opmerkingBij, paarVan, regelBegin, sleutelOffset } from './plek.ts';

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
