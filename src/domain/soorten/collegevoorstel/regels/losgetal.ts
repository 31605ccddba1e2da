import type { Onbekend } from '../../../../../schemas/onbekend.ts';
import type { Inhoud, Item } from '../../../kern/inhoud.ts';
import { loop, onderdelenIn } from '../../../kern/mdx/loop.ts';
import { op, regel } from '../../../kern/regel.ts';
import type { Pad } from '../../../kern/yaml/boom.ts';

/**
 * A bare number before the unit of a known figure, or an amount in euro, may be that figure, typed over. One that no
 * figure has is told from 21 on: below that it is mostly a count of the writer's own, like "12 adviezen".
 */
export const LOS_GETAL = regel({
  code: 'voorstel-los-getal',
  ernst: 'waarschuwing',
  *zoek({ inhoud }) {
    const bekend = bekendeGetallen(inhoud);
    const patroon = patroonVan(bekend);
    if (!patroon) return;
    for (const voorstel of inhoud.van('collegevoorstel').values()) {
      for (const [tekst, vervolg, pad] of zinnen(voorstel.waarde)) {
        for (const treffer of `${tekst}${vervolg}`.matchAll(patroon)) {
          if (treffer.index < tekst.length && isVerdacht(treffer, bekend)) {
            yield op(voorstel, pad, { gevonden: treffer[0].trim() });
          }
        }
      }
    }
  },
  zin: ({ gevonden }) => `‘${gevonden}’ lijkt een cijfer dat in de gegevens staat.`,
  verwacht:
    'Een cijfer met <Cijfer>, of een bedrag met <Middelen>: dan klopt het altijd, en staat de bron erbij.',
  hint: 'Zoek het cijfer in cijfers of middelen, en voeg het zo in. Staat het daar niet? Dan mag dit blijven.',
});

/** Where a writer types sentences: each with the text that may go on after it, as after words in bold. */
function* zinnen({
  blokken,
  besluiten = [],
}: Item<'collegevoorstel'>['waarde']): Iterable<readonly [tekst: string, vervolg: string, pad: Pad]> {
  const teksten = [...loop(blokken)].flatMap(({ node, pad }) =>
    node.soort === 'woorden' ? [{ tekst: node.woorden, pad }] : [],
  );
  for (const [i, { tekst, pad }] of teksten.entries()) {
    yield [tekst, /\d$/.test(tekst) ? (teksten[i + 1]?.tekst ?? '') : '', pad];
  }
  for (const [{ eigenschappen }, pad] of onderdelenIn(blokken)) {
    if ('titel' in eigenschappen) yield [eigenschappen.titel, '', [...pad, 'eigenschappen', 'titel']];
  }
  for (const [i, { tekst }] of besluiten.entries()) yield [tekst, '', ['besluiten', i, 'tekst']];
}

/** The numbers that are known of each unit, in any period; `€` is the unit of amounts. */
function bekendeGetallen(inhoud: Inhoud): ReadonlyMap<string, ReadonlySet<number>> {
  const bekend = new Map<string, Set<number>>();
  const voegToe = (eenheid: string, waarden: readonly (number | Onbekend)[]): void => {
    const getallen = waarden.filter((waarde) => typeof waarde === 'number');
    bekend.set(eenheid, new Set([...(bekend.get(eenheid) ?? []), ...getallen]));
  };
  for (const { waarde } of inhoud.van('cijfer').values()) {
    for (const { eenheid = waarde.eenheid, waarden } of waarde.reeksen) {
      voegToe(
        eenheid,
        waarden.map((punt) => punt.waarde),
      );
    }
  }
  for (const { waarde } of inhoud.van('middelen').values()) {
    voegToe(
      '€',
      waarde.kolommen.flatMap(({ posten, totaal }) => [...posten.map(({ bedrag }) => bedrag), totaal]),
    );
  }
  return bekend;
}

const MAAL: Readonly<Record<string, number>> = { duizend: 1e3, miljoen: 1e6, miljard: 1e9 };

/** A number with a unit after it, also at the end of a longer word ("zorgmeldingen"), or an amount. */
function patroonVan(bekend: ReadonlyMap<string, unknown>): RegExp | undefined {
  if (bekend.size === 0) return undefined;
  const eenheden = [...bekend.keys()]
    .filter((eenheid) => eenheid !== '€')
    .sort((a, b) => b.length - a.length)
    .map((eenheid) => eenheid.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  const getal = String.raw`(?<getal>\d+(?:\.\d{3})*(?:,\d+)?)`;
  const maal = `(?:\\s+(?<maal>${Object.keys(MAAL).join('|')}))?`;
  const na = [
    ...(eenheden.length > 0 ? [String.raw`(?:\s?%)?\s+\p{L}*?(?<eenheid>${eenheden.join('|')})`] : []),
    ...(bekend.has('€') ? [String.raw`\s+(?<euro>euro)`] : []),
  ];
  const voor = bekend.has('€') ? String.raw`(?<teken>€\s?)?` : '';
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}.,])${voor}${getal}${maal}(?:(?:${na.join('|')})(?![\p{L}\p{N}]))?`,
    'gu',
  );
}

function isVerdacht({ groups }: RegExpMatchArray, bekend: ReadonlyMap<string, ReadonlySet<number>>): boolean {
  const { getal = '', maal = '', teken, euro, eenheid } = groups ?? {};
  const hoort = (teken ?? euro) === undefined ? eenheid : '€';
  if (hoort === undefined) return false;
  const waarde = Number(getal.replaceAll('.', '').replace(',', '.')) * (MAAL[maal] ?? 1);
  return waarde > 20 || (bekend.get(hoort)?.has(waarde) ?? false);
}
