import { isOnbekend } from '../../../../schemas/onbekend.ts';
import type {
  Begrip,
  Cijfer,
  Collegevoorstel,
  Grond,
  Punt,
  Reeks,
  Vindplaats,
} from '../../../domain/register.ts';
import { adresVan } from '../../adres.ts';
import { datumInWoorden } from '../../tekst/datum.ts';
import { tekst, type Deel, type Voetnoot } from '../../beeld/document.ts';
import { lezingIn } from './stem.ts';

/** A place in a bron. */
type Plaats = Pick<Vindplaats, 'bron' | 'plek'>;

/** The footnotes of a document, numbered as they come. Each call gives the mark for in the text. */
export class Noten {
  readonly #voorstel: Collegevoorstel;
  readonly #noten: Voetnoot[] = [];
  readonly #nummers = new Map<string, number>();

  constructor(voorstel: Collegevoorstel) {
    this.#voorstel = voorstel;
  }

  get alle(): readonly Voetnoot[] {
    return this.#noten;
  }

  /** Where something stands. */
  vindplaats(vindplaats: Plaats): Deel {
    return this.#voeg(delenVan(vindplaats));
  }

  /** What a statement rests on: where it stands, or that it is our reading and why. */
  grond({ grondslag, reden, vindplaats }: Grond): Deel {
    if (grondslag === 'bron') return this.vindplaats(vindplaats);
    return this.#voeg([
      tekst(`${lezingIn(this.#voorstel)} ${reden}${vindplaats ? ' ' : ''}`),
      ...(vindplaats ? delenVan(vindplaats) : []),
    ]);
  }

  /** What several statements rest on, each mark once. */
  gronden(gronden: readonly Grond[]): Deel[] {
    const uniek = new Map<number, Deel>();
    for (const grond of gronden) {
      const noot = this.grond(grond);
      if (noot.soort === 'noot' && !uniek.has(noot.nummer)) uniek.set(noot.nummer, noot);
    }
    return [...uniek.values()];
  }

  /** That something is our reading, and why. */
  duiding(reden: string): Deel {
    return this.#voeg([tekst(`${lezingIn(this.#voorstel)} ${reden}`)]);
  }

  /** What a figure is, and where it stands. */
  cijfer(cijfer: Cijfer, reeks: Reeks, { periode, noot, vindplaats }: Punt): Deel {
    const wanneer = isOnbekend(periode) ? 'periode onbekend' : datumInWoorden(periode);
    const waar = vindplaats ?? cijfer.vindplaatsen[0];
    return this.#voeg([
      { soort: 'link', tekst: cijfer.titel, adres: adresVan(cijfer) },
      tekst(`: ${reeks.naam}, ${reeks.gebied}, ${wanneer}. ${noot === undefined ? '' : `${noot} `}`),
      ...(waar ? delenVan(waar) : []),
    ]);
  }

  /** What a word means. */
  begrip(begrip: Begrip): Deel {
    const voluit = begrip.voluit === undefined || isOnbekend(begrip.voluit) ? '' : ` (${begrip.voluit})`;
    const uitleg = isOnbekend(begrip.uitleg) ? 'de betekenis is niet bekend.' : begrip.uitleg.tekst;
    return this.#voeg([
      { soort: 'link', tekst: begrip.term, adres: adresVan(begrip) },
      tekst(`${voluit}: ${uitleg}`),
    ]);
  }

  /** A note that says the same as an earlier one has its number. */
  #voeg(delen: readonly Deel[]): Deel {
    const noot = metHoofdletter(delen);
    const sleutel = JSON.stringify(noot);
    const eerder = this.#nummers.get(sleutel);
    if (eerder !== undefined) return { soort: 'noot', nummer: eerder, weer: true };
    const nummer = this.#noten.length + 1;
    this.#nummers.set(sleutel, nummer);
    this.#noten.push({ nummer, delen: noot });
    return { soort: 'noot', nummer };
  }
}

const delenVan = ({ bron, plek }: Plaats): Deel[] => [
  { soort: 'link', tekst: bron.kort, adres: adresVan(bron) },
  tekst(`, ${plek}.`),
];

/** A note begins with a capital, also when its first word is a term. */
const metHoofdletter = ([eerste, ...rest]: readonly Deel[]): Deel[] =>
  eerste && 'tekst' in eerste
    ? [{ ...eerste, tekst: eerste.tekst.charAt(0).toUpperCase() + eerste.tekst.slice(1) }, ...rest]
    : [...(eerste ? [eerste] : []), ...rest];
