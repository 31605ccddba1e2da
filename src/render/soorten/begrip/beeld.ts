import { isOnbekend } from '../../../../schemas/onbekend.ts';
import type { Begrip, Ding, Register } from '../../../domain/register.ts';
import { adresVan } from '../../adres.ts';
import { beeldGrond, beeldWaarde, type GrondBeeld, type Link, type WaardeBeeld } from '../../beeld/basis.ts';
import { beeldOnderwerp } from '../../beeld/onderwerp.ts';

/** A begrip in a list. */
export interface BegripRegel {
  readonly adres: string;
  readonly term: string;
  /** What an abbreviation stands for; `undefined` for another word. */
  readonly voluit: WaardeBeeld | undefined;
}

/** The begrippen under one letter. */
export interface Lettergroep {
  /** For the address of the heading within the page. */
  readonly id: string;
  readonly letter: string;
  readonly begrippen: readonly BegripRegel[];
}

/** Everything on the page of a begrip. */
export interface BegripBeeld extends BegripRegel {
  readonly omschrijving: string;
  readonly uitleg: WaardeBeeld;
  readonly grond: GrondBeeld | undefined;
  readonly vormen: readonly string[];
  readonly ook: readonly string[];
  readonly zieOok: readonly Link[];
  readonly organisatie: Link | undefined;
  /** Where the begrip is used, by kind of page. */
  readonly gebruik: readonly { readonly kop: string; readonly paginas: readonly Link[] }[];
}

/** All begrippen by letter, in the order of the alphabet; what begins with a digit goes first. */
export function beeldBegrippen(register: Register): Lettergroep[] {
  const begrippen = [...register.begrippen.values()].sort((a, b) => volgorde.compare(a.term, b.term));
  return [...Map.groupBy(begrippen, ({ term }) => letterVan(term))].map(([letter, groep]) => ({
    id: `letter-${letter.toLowerCase()}`,
    letter,
    begrippen: groep.map(beeldBegripRegel),
  }));
}

/** The page of a begrip, with the pages that use it. */
export function beeldBegrip(begrip: Begrip, gebruik: readonly Ding[]): BegripBeeld {
  const { uitleg } = begrip;
  const paginas = gebruik.map(beeldOnderwerp);
  return {
    ...beeldBegripRegel(begrip),
    omschrijving: isOnbekend(uitleg) ? `Wat ‘${begrip.term}’ betekent.` : uitleg.tekst,
    uitleg: beeldWaarde(uitleg, ({ tekst }) => tekst),
    grond: isOnbekend(uitleg) ? undefined : beeldGrond(uitleg.grond),
    vormen: begrip.vormen,
    ook: begrip.ook,
    zieOok: begrip.zieOok.map((ander) => ({ tekst: ander.term, adres: adresVan(ander) })),
    organisatie: begrip.organisatie && {
      tekst: begrip.organisatie.naam,
      adres: adresVan(begrip.organisatie),
    },
    gebruik: [...Map.groupBy(paginas, ({ soort }) => soort)].map(([kop, groep]) => ({ kop, paginas: groep })),
  };
}

const beeldBegripRegel = (begrip: Begrip): BegripRegel => ({
  adres: adresVan(begrip),
  term: begrip.term,
  voluit: begrip.voluit === undefined ? undefined : beeldWaarde(begrip.voluit, (voluit) => voluit),
});

const volgorde = new Intl.Collator('nl', { sensitivity: 'base', ignorePunctuation: true });

function letterVan(term: string): string {
  const [letter = ''] = /[\p{L}\p{N}]/u.exec(term) ?? [];
  return /\p{N}/u.test(letter) ? '0-9' : letter.normalize('NFD').charAt(0).toUpperCase();
}
