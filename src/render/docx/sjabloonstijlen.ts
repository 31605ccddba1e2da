import type { Sjabloon, Sjabloonstijl } from '../../domain/soorten/vorm/sjabloon.ts';

/** The names that Dutch programs give the styles that Word itself knows in English. */
const SYNONIEMEN: Readonly<Record<string, string>> = {
  standaard: 'normal',
  bijschrift: 'caption',
  voetnoottekst: 'footnote text',
  voetnootmarkering: 'footnote reference',
  eindnoottekst: 'endnote text',
  eindnootmarkering: 'endnote reference',
  lijstalinea: 'list paragraph',
};

/** The name of a style as Word itself would write it, whatever program wrote it. */
export function stijlnaam(naam: string): string {
  const kaal = naam.trim().toLowerCase();
  const kop = /^(?:kop|heading) ?([1-9])$/.exec(kaal)?.[1];
  return kop === undefined ? (SYNONIEMEN[kaal] ?? kaal) : `heading ${kop}`;
}

/** The one style that a template has of its own for tables; with several or none it isn't known which is meant. */
export function tabelstijlVan({ stijlen }: Sjabloon): string | undefined {
  const [stijl, ...meer] = stijlen.filter(({ soort, isEigen }) => soort === 'table' && isEigen);
  return meer.length === 0 ? stijl?.id : undefined;
}

/** A style of ours, as docx writes it. */
interface EigenStijl extends Pick<Sjabloonstijl, 'id' | 'soort' | 'naam'> {
  readonly xml: string;
}

/** The styles of a template with those of ours that it lacks, and what a style of ours is called in it. */
export interface Samengevoegd {
  readonly xml: string;
  readonly idVan: (id: string) => string;
}

/** Puts the styles that a text of ours uses behind those of a template, but for what that has by the same name. */
export function voegStijlenSamen(
  eigen: string,
  { stijlen, stijltekst }: Sjabloon,
  gebruikt: readonly string[],
): Samengevoegd {
  const onze = new Map(leesEigen(eigen).map((stijl) => [stijl.id, stijl]));
  const ids = new Map<string, string>();
  const bezet = new Set(stijlen.map(({ id }) => id));
  const erbij: EigenStijl[] = [];
  const voegToe = (id: string): void => {
    const stijl = onze.get(id);
    if (!stijl || ids.has(id)) return;
    const zelfde = stijlen.find((van) => isZelfde(van, stijl));
    ids.set(id, zelfde?.id ?? (bezet.has(id) ? `Waakvlam${id}` : id));
    if (zelfde) return;
    erbij.push(stijl);
    for (const [, , hangtAan = ''] of stijl.xml.matchAll(VERWIJST)) voegToe(hangtAan);
  };
  for (const id of gebruikt) voegToe(id);
  const idVan = (id: string): string => ids.get(id) ?? id;
  const achteraan = erbij.map(({ id, xml }) =>
    zonderTaal(xml)
      .replace(`w:styleId="${id}"`, `w:styleId="${idVan(id)}"`)
      .replace(/ w:default="[^"]*"/, '')
      .replace(VERWIJST, (_, voor: string, naar: string) =>
        ids.has(naar) ? `${voor}${idVan(naar)}"/>` : '',
      ),
  );
  const einde = stijltekst.lastIndexOf('</w:styles>');
  const xml = stijltekst.slice(0, einde) + achteraan.join('') + stijltekst.slice(einde);
  return { xml: inHetNederlands(xml), idVan };
}

/** What a style hangs under, goes on with, or belongs with. */
const VERWIJST = /(<w:(?:basedOn|next|link) w:val=")([^"]*)"\/>/g;

/** The same by its name; ordinary text also by being that. */
const isZelfde = (van: Sjabloonstijl, { soort, naam }: EigenStijl): boolean =>
  van.soort === soort &&
  (stijlnaam(van.naam) === stijlnaam(naam) ||
    (naam === 'Normal' && soort === 'paragraph' && van.isStandaard));

const leesEigen = (xml: string): EigenStijl[] =>
  xml
    .split('<w:style ')
    .slice(1)
    .map((deel) => {
      const stijl = `<w:style ${deel.slice(0, deel.indexOf('</w:style>'))}</w:style>`;
      const veld = (patroon: RegExp): string => patroon.exec(stijl)?.[1] ?? '';
      return {
        id: veld(/\bw:styleId="([^"]*)"/),
        soort: veld(/\bw:type="([^"]*)"/),
        naam: veld(/<w:name w:val="([^"]*)"/),
        xml: stijl,
      };
    });

const TAAL = '<w:lang w:val="nl-NL"/>';

const zonderTaal = (xml: string): string => xml.replace(/<w:lang\b[^>]*\/>/g, '');

/** Our text is in Dutch, whatever language the template was made in: that is for who has it read aloud. */
function inHetNederlands(stijltekst: string): string {
  const xml = zonderTaal(stijltekst).replace('<w:docDefaults/>', '');
  const [vorm, met] = STANDAARDVORMEN.find(([kandidaat]) => kandidaat.test(xml)) ?? [];
  return vorm && met ? xml.replace(vorm, met) : xml;
}

/** The ways in which a template says how text looks that has no style, and each with a language in it. */
const STANDAARDVORMEN: readonly (readonly [RegExp, (deel: string) => string])[] = [
  [/<w:rPrDefault>\s*<w:rPr>/, (deel) => `${deel}${TAAL}`],
  [/<w:rPrDefault>\s*<w:rPr\/>/, () => `<w:rPrDefault><w:rPr>${TAAL}</w:rPr>`],
  [/<w:rPrDefault\/>/, () => `<w:rPrDefault><w:rPr>${TAAL}</w:rPr></w:rPrDefault>`],
  [/<w:docDefaults>/, (deel) => `${deel}<w:rPrDefault><w:rPr>${TAAL}</w:rPr></w:rPrDefault>`],
  [
    /<w:styles\b[^>]*>/,
    (deel) => `${deel}<w:docDefaults><w:rPrDefault><w:rPr>${TAAL}</w:rPr></w:rPrDefault></w:docDefaults>`,
  ],
];
