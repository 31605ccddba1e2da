import type { Dag, Datum } from '../../../schemas/datum.ts';
import { isOnbekend, type Onbekend } from '../../../schemas/onbekend.ts';
import type { Bron, DocumentBron, Register } from '../../domain/register.ts';
import { plekAdres } from '../adres.ts';
import { dagInWoorden, datumInWoorden, inOfOp } from '../tekst/datum.ts';
import type { Link, VindplaatsBeeld } from './basis.ts';

/** Where a reader who wants to see a bron can go: a sentence, and its address on the web where that is known. */
export interface Toegang {
  readonly zin: string | undefined;
  readonly link: Link | undefined;
}

/** The proof of a fact, opened beside it. */
export interface BewijsBeeld {
  /** The words in the document, as they stand there. */
  readonly woorden: string | undefined;
  /** Why there are none. */
  readonly zonderWoorden: string | undefined;
  /** How to cite the fact; `titel` leads to its place on the page of the bron. */
  readonly aanhaling: {
    /** Who the bron is from, with a comma behind it. */
    readonly van: string;
    readonly titel: Link;
    /** Its date, its reference number and the place in it. */
    readonly waar: string;
    /** This site, and the day. */
    readonly hier: string;
    /** The lasting address of the fact, to copy. */
    readonly adres: string;
  };
  readonly toegang: Toegang;
}

/** Where and when a fact is shown. */
export interface Vertoning {
  /** The address of the page, from the root of the site. */
  readonly adres: string;
  readonly register: Register;
  /** The day that the page tells of. */
  readonly dag: Dag;
}

/** The proof of a fact, on a page. */
export function beeldBewijs(
  { bron: { id }, plek, woorden, anker }: VindplaatsBeeld,
  { adres, register: { bronnen, site }, dag }: Vertoning,
): BewijsBeeld {
  const bron = bronnen.get(id);
  if (!bron) throw new Error(`Not in the register although it is cited: ${id}`);
  const aangehaald = woorden === undefined || isOnbekend(woorden) ? undefined : woorden;
  const vast = `${adres}#${anker}`;
  return {
    woorden: aangehaald,
    zonderWoorden: isOnbekend(woorden) ? (woorden.onbekend ?? undefined) : undefined,
    aanhaling: {
      van: bron.soort === 'document' ? `${vanWie(bron)}, ` : '',
      titel: { tekst: bron.titel, adres: plekAdres(bron, plek) },
      waar: [...datering(bron), ...kenmerk(bron), plek].join(', '),
      hier: `${site.naam}, stand op ${dagInWoorden(dag)}`,
      adres: isOnbekend(site.basisadres) ? vast : `${site.basisadres}${vast}`,
    },
    toegang: beeldToegang(bron, site, aangehaald),
  };
}

/** The organisatie of a document, and that it is our reading where the document doesn't say so. */
export const vanWie = ({ organisatie, organisatieReden }: DocumentBron): string =>
  organisatieReden === undefined ? organisatie.naam : `${organisatie.naam} (onze lezing)`;

/** When a bron is from, as far as that is known. */
function datering(bron: Bron): string[] {
  if (bron.soort === 'extern') return [`bekeken ${inOfOp(bron.geraadpleegd)}`];
  const { datum }: { readonly datum: Datum | Onbekend } = bron;
  if (isOnbekend(datum)) return ['zonder datum'];
  const gelezen = bron.soort === 'document' && bron.datumReden !== undefined;
  return [gelezen ? `${datumInWoorden(datum)} (onze lezing)` : datumInWoorden(datum)];
}

const kenmerk = (bron: Bron): string[] =>
  bron.soort === 'document' && !isOnbekend(bron.kenmerk) ? [`kenmerk ${bron.kenmerk}`] : [];

/**
 * How a reader gets to a bron: its address on the web, straight at these words, or else who to ask for it and by what
 * name. The municipality's own site doesn't say what it doesn't know about its documents.
 */
export function beeldToegang(bron: Bron, { officieel }: Register['site'], woorden?: string): Toegang {
  if (bron.soort === 'extern') return { zin: undefined, link: naarWeb(bron.soort, bron.url, woorden) };
  if (bron.soort === 'bespreking') {
    return {
      zin: officieel ? undefined : 'Van dit overleg kennen wij geen openbaar verslag.',
      link: undefined,
    };
  }
  if (!isOnbekend(bron.url)) return { zin: undefined, link: naarWeb(bron.soort, bron.url, woorden) };
  const vraag = `U kunt het opvragen bij ${bron.organisatie.naam}. Noem daarbij ${isOnbekend(bron.kenmerk) ? 'de titel' : `kenmerk ${bron.kenmerk}`}.`;
  return {
    zin: officieel
      ? `Dit document staat niet op het web. ${vraag}`
      : `Wij hebben dit document niet op het web gevonden. ${vraag}`,
    link: undefined,
  };
}

/** The address of a bron on the web; browsers go to the words and mark them. In a PDF they can't. */
function naarWeb(soort: 'document' | 'extern', url: string, woorden: string | undefined): Link {
  const wat = soort === 'extern' ? 'de pagina' : 'het document';
  if (woorden === undefined || /\.pdf$/i.test(new URL(url).pathname)) {
    return { tekst: `Open ${wat}`, adres: url };
  }
  // In a text fragment a hyphen, a comma and an ampersand mean something.
  const fragment = encodeURIComponent(woorden).replaceAll('-', '%2D');
  return {
    tekst: `Open ${wat} bij deze woorden`,
    adres: `${url}${url.includes('#') ? '' : '#'}:~:text=${fragment}`,
  };
}
