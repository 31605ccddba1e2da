import { strFromU8, strToU8 } from 'fflate';
import type {
  Bladzijde,
  Randplek,
  Sjabloon,
  Sjabloondeel,
  Sjabloonrand,
} from '../../domain/soorten/vorm/sjabloon.ts';
import { ontsnap } from '../xml/xml.ts';
import { tabelstijlVan, voegStijlenSamen } from './sjabloonstijlen.ts';
import { A4, type Blad } from './tabel.ts';

/** What a file of ours takes of a template, beside its styles and its page. */
export interface Briefhoofd {
  /** Whether it takes the headers and footers: not where the file isn't the organisatie's. */
  readonly metRanden: boolean;
  /** Whether its own header says something, and its own footer something else than the page: then they stay too. */
  readonly eigenKop: boolean;
  readonly eigenVoet: boolean;
}

/** The parts of a file, by name. */
export type Delen = Record<string, Uint8Array>;

const TEKSTDELEN = ['document', 'footnotes', 'endnotes', 'header1', 'footer1'];
const PLEKKEN = ['default', 'first', 'even'] as const satisfies readonly Randplek[];
const RELATIE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WML = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** What a page of a template gives to a table. */
export function bladVan(sjabloon: Sjabloon): Blad {
  const { pgSz, pgMar } = sjabloon.bladzijde;
  const over = [pgMar['left'], pgMar['right'], pgMar['gutter']].reduce(
    (breedte, rand) => breedte - Number(rand ?? 0),
    Number(pgSz['w'] ?? 0),
  );
  return { breedte: over > 0 ? over : A4.breedte, tabelstijl: tabelstijlVan(sjabloon) };
}

/** A Word file of ours in the looks of a template: what the template lacks stays ours. The same two give the same parts. */
export function metSjabloon(delen: Delen, sjabloon: Sjabloon, hoofd: Briefhoofd): Delen {
  return new Invoeging(delen, sjabloon).alles(hoofd);
}

class Invoeging {
  readonly #uit: Delen;
  readonly #sjabloon: Sjabloon;

  constructor(delen: Delen, sjabloon: Sjabloon) {
    this.#uit = { ...delen };
    this.#sjabloon = sjabloon;
  }

  alles(hoofd: Briefhoofd): Delen {
    const { nummering, thema } = this.#sjabloon;
    this.#stijlen();
    if (nummering) this.#nummering(nummering);
    if (thema) this.#zetDeel('word/theme/theme1.xml', thema.xml, thema);
    this.#sectie(hoofd);
    return this.#uit;
  }

  #lees(naam: string): string {
    return strFromU8(this.#uit[naam] ?? new Uint8Array());
  }

  #verander(naam: string, anders: (xml: string) => string): void {
    if (this.#uit[naam]) this.#uit[naam] = strToU8(anders(this.#lees(naam)));
  }

  #stijlen(): void {
    const teksten = TEKSTDELEN.map((naam) => `word/${naam}.xml`);
    const gebruikt = teksten.flatMap((naam) =>
      [...this.#lees(naam).matchAll(STIJLNAAM)].map(([, , id = '']) => id),
    );
    const { xml, idVan } = voegStijlenSamen(this.#lees('word/styles.xml'), this.#sjabloon, gebruikt);
    this.#uit['word/styles.xml'] = strToU8(xml);
    for (const naam of teksten) {
      this.#verander(naam, (tekst) =>
        tekst.replace(STIJLNAAM, (_, voor: string, id: string) => `${voor}${idVan(id)}"`),
      );
    }
  }

  /** The lists of ours behind those of the template, which its styles refer to. */
  #nummering(deel: Sjabloondeel): void {
    const eigen = this.#lees('word/numbering.xml');
    const vanaf = 1 + Math.max(0, ...getallenBij(deel.xml, /\bw:(?:abstractNumId|numId)="(\d+)"/g));
    const hoger = (xml: string): string =>
      xml
        .replace(/ w15:\w+="[^"]*"/g, '')
        .replace(
          /(\bw:(?:abstractNumId|numId)=")(\d+)/g,
          (_, voor: string, id: string) => voor + plus(id, vanaf),
        )
        .replace(/(<w:abstractNumId w:val=")(\d+)/g, (_, voor: string, id: string) => voor + plus(id, vanaf));
    const lijsten = tussen(eigen, '<w:abstractNum ', '<w:num ');
    const nummers = tussen(eigen, '<w:num ', '</w:numbering>');
    const achter = deel.xml.lastIndexOf('<w:numIdMacAtCleanup');
    const einde = achter === -1 ? deel.xml.lastIndexOf('</w:numbering>') : achter;
    if (einde === -1) return;
    const eerste = deel.xml.search(/<w:num[ >]/);
    const midden = eerste === -1 ? einde : eerste;
    const xml =
      deel.xml.slice(0, midden) +
      hoger(lijsten) +
      deel.xml.slice(midden, einde) +
      hoger(nummers) +
      deel.xml.slice(einde);
    this.#zetDeel('word/numbering.xml', xml, deel);
    this.#verander('word/document.xml', (tekst) =>
      tekst.replace(/(<w:numId w:val=")(\d+)/g, (_, voor: string, id: string) => voor + plus(id, vanaf)),
    );
  }

  #sectie({ metRanden, eigenKop, eigenVoet }: Briefhoofd): void {
    const { bladzijde, randen } = this.#sjabloon;
    const eersteAnders = metRanden && bladzijde.eersteAnders;
    const evenAnders = metRanden && bladzijde.evenAnders;
    const plekken = PLEKKEN.filter(
      (plek) => plek === 'default' || (plek === 'first' ? eersteAnders : evenAnders),
    );
    const vind = (rand: Sjabloonrand['rand'], plek: Randplek): Sjabloonrand | undefined =>
      metRanden ? randen.find((van) => van.rand === rand && van.plek === plek) : undefined;
    const verwijzingen = (['header', 'footer'] as const).flatMap((rand) =>
      plekken.flatMap((plek) => {
        const eigen = rand === 'header' ? eigenKop : eigenVoet;
        const van = vind(rand, plek);
        // A first page without one is meant to be empty, unless ours has something to say there.
        if (!van && plek !== 'default' && !eigen && vind(rand, 'default')) return [];
        const id = van
          ? this.#zetRand(van, eigen || (rand === 'footer' && !van.metBladzijde))
          : this.#idVan(rand);
        return [`<w:${rand}Reference w:type="${plek}" r:id="${id}"/>`];
      }),
    );
    const zonder = (['header', 'footer'] as const).filter((rand) => !vind(rand, 'default'));
    this.#verander('word/document.xml', (xml) => {
      const begin = xml.lastIndexOf('<w:sectPr>');
      const eigen = xml.slice(begin);
      const sectie = [
        '<w:sectPr>',
        ...verwijzingen,
        element('pgSz', bladzijde, eigen),
        element('pgMar', metAfstand(bladzijde, zonder), eigen),
        ...(eersteAnders ? ['<w:titlePg/>'] : []),
        '<w:docGrid w:linePitch="360"/></w:sectPr></w:body></w:document>',
      ];
      return xml.slice(0, begin) + sectie.join('');
    });
    if (evenAnders) {
      this.#verander('word/settings.xml', (xml) =>
        xml.replace('<w:evenAndOddHeaders w:val="false"/>', '<w:evenAndOddHeaders/>'),
      );
    }
  }

  /** A header or footer of the template, with the lines of ours below it where those say something; returns its id. */
  #zetRand(rand: Sjabloonrand, metEigen: boolean): string {
    const naam = `${rand.rand}-${rand.plek}.xml`;
    const eigen = metEigen ? this.#alineas(`word/${rand.rand}1.xml`) : '';
    const einde = rand.xml.lastIndexOf('</w:');
    this.#zetDeel(`word/${naam}`, rand.xml.slice(0, einde) + eigen + rand.xml.slice(einde), rand);
    const id = `rIdSjabloon-${rand.rand}-${rand.plek}`;
    this.#verander('word/_rels/document.xml.rels', (xml) =>
      xml.replace('</Relationships>', `${relatie(id, rand.rand, naam)}</Relationships>`),
    );
    this.#verander(INHOUD, (xml) =>
      xml.replace(
        '</Types>',
        `<Override ContentType="${WML}.${rand.rand}+xml" PartName="/word/${naam}"/></Types>`,
      ),
    );
    return id;
  }

  #alineas(naam: string): string {
    const xml = this.#lees(naam);
    return xml.slice(xml.indexOf('<w:p>'), xml.lastIndexOf('</w:'));
  }

  /** The id by which the text refers to the header or footer of ours. */
  #idVan(rand: 'header' | 'footer'): string {
    const eigen = this.#lees('word/_rels/document.xml.rels').split('<Relationship ');
    const deze = eigen.find((deel) => deel.includes(`Target="${rand}1.xml"`)) ?? '';
    return /\bId="([^"]*)"/.exec(deze)?.[1] ?? '';
  }

  /** A part of the template, with its pictures. */
  #zetDeel(naam: string, xml: string, { verwijzingen }: Sjabloondeel): void {
    const [map, bestand] = gesplitst(naam);
    // An id of its own in the whole file: packing gives links other ones.
    const ids = new Map(verwijzingen.map(({ id }, i) => [id, `rIdSjabloon-${bestand}-${i + 1}`]));
    this.#uit[naam] = strToU8(
      xml.replace(/(\br:\w+=")([^"]*)/g, (_, voor: string, id: string) => voor + (ids.get(id) ?? id)),
    );
    const rels = verwijzingen.map(({ id, soort, doel }) =>
      soort === 'hyperlink'
        ? relatie(ids.get(id) ?? id, soort, doel, ' TargetMode="External"')
        : relatie(ids.get(id) ?? id, soort, `/${this.#zetBeeld(doel)}`),
    );
    this.#uit[`${map}/_rels/${bestand}.rels`] = strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rels.join('')}</Relationships>`,
    );
  }

  #zetBeeld(doel: string): string {
    const { beelden } = this.#sjabloon;
    const uitgang = doel.slice(doel.lastIndexOf('.') + 1).toLowerCase();
    const naam = `word/media/sjabloon-${[...beelden.keys()].indexOf(doel) + 1}.${uitgang}`;
    this.#uit[naam] = beelden.get(doel) ?? new Uint8Array();
    this.#verander(INHOUD, (xml) =>
      xml.includes(`Extension="${uitgang}"`)
        ? xml
        : xml.replace(
            /(<Types\b[^>]*>)/,
            `$1<Default ContentType="${soortBeeld(uitgang)}" Extension="${uitgang}"/>`,
          ),
    );
    return naam;
  }
}

const INHOUD = '[Content_Types].xml';

/** Where a text names a style: of a table only what the template gave. */
const STIJLNAAM = /(<w:[pr]Style w:val=")([^"]*)"/g;

const soortBeeld = (uitgang: string): string => `image/${/^tiff?$/.test(uitgang) ? 'tiff' : `x-${uitgang}`}`;

const relatie = (id: string, soort: string, doel: string, meer = ''): string =>
  `<Relationship Id="${id}" Type="${RELATIE}/${soort}" Target="${ontsnap(doel)}"${meer}/>`;

const gesplitst = (naam: string): [string, string] => {
  const streep = naam.lastIndexOf('/');
  return [naam.slice(0, streep), naam.slice(streep + 1)];
};

const plus = (id: string, vanaf: number): string => String(Number(id) + (id === '0' ? 0 : vanaf));

const getallenBij = (xml: string, patroon: RegExp): number[] =>
  [...xml.matchAll(patroon)].map(([, getal]) => Number(getal));

/** What stands from one mark up to another. */
function tussen(xml: string, van: string, tot: string): string {
  const begin = xml.indexOf(van);
  const einde = xml.indexOf(tot, begin);
  return begin === -1 || einde === -1 ? '' : xml.slice(begin, einde);
}

/** The margins with room for a header or footer of ours, where a template has none and keeps none. */
const metAfstand = (bladzijde: Bladzijde, zonder: readonly Sjabloonrand['rand'][]): Bladzijde => ({
  ...bladzijde,
  pgMar:
    Object.keys(bladzijde.pgMar).length === 0
      ? {}
      : { ...bladzijde.pgMar, ...Object.fromEntries(zonder.map((rand) => [rand, AFSTAND])) },
});

/** How far a header or footer of ours stands from the edge, in twentieths of a point. */
const AFSTAND = '709';

/** An element of a section as the template has it, else as ours. */
function element(naam: 'pgSz' | 'pgMar', bladzijde: Bladzijde, eigen: string): string {
  const waarden = Object.entries(bladzijde[naam]);
  if (waarden.length === 0) return new RegExp(`<w:${naam}[^>]*/>`).exec(eigen)?.[0] ?? '';
  return `<w:${naam} ${waarden.map(([veld, waarde]) => `w:${veld}="${waarde}"`).join(' ')}/>`;
}
