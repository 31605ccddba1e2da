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
import { alinea, opsomming, tekst, vet, type Blok, type Deel, type Voetnoot } from '../../beeld/document.ts';
import { lezingIn } from './stem.ts';

/** A place in a bron. */
type Plaats = Pick<Vindplaats, 'bron' | 'plek'>;

/**
 * What a document refers to: its footnotes, which are words of the writer; its sources and readings, in one numbered
 * list at the end; and the words that are explained there. Each call gives what goes into the text.
 */
export class Noten {
  readonly #voorstel: Collegevoorstel;
  readonly #noten = new Genummerd();
  readonly #bronnen = new Genummerd();
  readonly #begrippen = new Set<Begrip>();

  constructor(voorstel: Collegevoorstel) {
    this.#voorstel = voorstel;
  }

  get voetnoten(): readonly Voetnoot[] {
    return this.#noten.alle.map((delen, i) => ({ nummer: i + 1, delen }));
  }

  /** What stands behind the document: the words that it explains, and its sources. */
  get aanhang(): readonly Blok[] {
    const begrippen = [...this.#begrippen].sort((a, b) => a.term.localeCompare(b.term, 'nl'));
    return [
      ...(begrippen.length > 0
        ? [kop('Begrippen'), opsomming(begrippen.map((begrip) => metHoofdletter(uitlegVan(begrip))))]
        : []),
      ...(this.#bronnen.alle.length > 0
        ? [
            kop('Bronnen'),
            alinea('De nummers tussen haken in de tekst verwijzen naar deze lijst.'),
            {
              soort: 'lijst' as const,
              genummerd: true,
              begin: 1,
              anker: 'bron' as const,
              punten: this.#bronnen.alle.map((delen) => [{ soort: 'alinea' as const, delen }]),
            },
          ]
        : []),
    ];
  }

  /** A footnote. */
  noot(delen: readonly Deel[]): Deel {
    const { nummer, weer } = this.#noten.voeg(delen);
    return { soort: 'noot', nummer, ...(weer && { weer }) };
  }

  /** Where something stands; no mark in a form without sources. */
  vindplaats(vindplaats: Plaats): Deel {
    return this.#bron(delenVan(vindplaats));
  }

  /** What a statement of the data rests on: where it stands, or that it is a reading and why. */
  grond({ grondslag, reden, vindplaats }: Grond): Deel {
    if (grondslag === 'bron') return this.vindplaats(vindplaats);
    return this.#bron([
      tekst(`${lezingIn(this.#voorstel)} ${reden}${vindplaats ? ' ' : ''}`),
      ...(vindplaats ? delenVan(vindplaats) : []),
    ]);
  }

  /** What several statements rest on, each mark once. */
  gronden(gronden: readonly Grond[]): Deel[] {
    const uniek = new Map<number, Deel>();
    for (const grond of gronden) {
      const bron = this.grond(grond);
      if (bron.soort === 'bron' && !uniek.has(bron.nummer)) uniek.set(bron.nummer, bron);
    }
    return [...uniek.values()];
  }

  /** That the writer reads something so, and why. */
  duiding(reden: string): Deel {
    return this.#bron([tekst(`${lezingIn(this.#voorstel, 'schrijver')} ${reden}`)]);
  }

  /** What a figure is, and where it stands. */
  cijfer(cijfer: Cijfer, reeks: Reeks, { periode, noot, vindplaats }: Punt): Deel {
    const wanneer = isOnbekend(periode) ? 'periode onbekend' : datumInWoorden(periode);
    const waar = vindplaats ?? cijfer.vindplaatsen[0];
    return this.#bron([
      { soort: 'link', tekst: cijfer.titel, adres: adresVan(cijfer) },
      tekst(`: ${reeks.naam}, ${reeks.gebied}, ${wanneer}. ${noot === undefined ? '' : `${noot} `}`),
      ...(waar ? delenVan(waar) : []),
    ]);
  }

  /** That a word is explained at the end. */
  begrip(begrip: Begrip): void {
    this.#begrippen.add(begrip);
  }

  /** What a word means, in a footnote. */
  begripsnoot(begrip: Begrip): Deel {
    return this.noot(uitlegVan(begrip));
  }

  #bron(delen: readonly Deel[]): Deel {
    if (this.#voorstel.vorm.bronnen === 'geen') return tekst('');
    return { soort: 'bron', nummer: this.#bronnen.voeg(delen).nummer };
  }
}

/** Lines that are numbered as they come; one that says the same as an earlier one has its number. */
class Genummerd {
  readonly #regels: (readonly Deel[])[] = [];
  readonly #nummers = new Map<string, number>();

  get alle(): readonly (readonly Deel[])[] {
    return this.#regels;
  }

  voeg(delen: readonly Deel[]): { readonly nummer: number; readonly weer: boolean } {
    const regel = metHoofdletter(delen);
    const sleutel = JSON.stringify(regel, zonderHerkomst);
    const eerder = this.#nummers.get(sleutel);
    if (eerder !== undefined) return { nummer: eerder, weer: true };
    const nummer = this.#regels.push(regel);
    this.#nummers.set(sleutel, nummer);
    return { nummer, weer: false };
  }
}

/** Two that the writer typed in two places say the same. */
const zonderHerkomst = (veld: string, waarde: unknown): unknown => (veld === 'herkomst' ? undefined : waarde);

const kop = (woorden: string): Blok => ({
  soort: 'kop',
  niveau: 2,
  tekst: woorden,
  id: `aanhang-${woorden.toLowerCase()}`,
});

function uitlegVan(begrip: Begrip): Deel[] {
  const voluit = begrip.voluit === undefined || isOnbekend(begrip.voluit) ? '' : ` (${begrip.voluit})`;
  const uitleg = isOnbekend(begrip.uitleg) ? 'de betekenis is niet bekend.' : begrip.uitleg.tekst;
  return [vet(begrip.term), tekst(`${voluit}: ${uitleg}`)];
}

const delenVan = ({ bron, plek }: Plaats): Deel[] => [
  { soort: 'link', tekst: bron.kort, adres: adresVan(bron) },
  tekst(`, ${plek}.`),
];

/** A line begins with a capital, also when its first word is a term. */
const metHoofdletter = ([eerste, ...rest]: readonly Deel[]): Deel[] =>
  eerste && 'tekst' in eerste
    ? [{ ...eerste, tekst: eerste.tekst.charAt(0).toUpperCase() + eerste.tekst.slice(1) }, ...rest]
    : [...(eerste ? [eerste] : []), ...rest];
