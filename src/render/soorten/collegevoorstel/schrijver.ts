import type { Opname } from '../../../domain/opname/opname.ts';
import type {
  Collegevoorstel,
  Voorstelblok,
  Voorsteldeel,
  Voorstelonderdeel,
} from '../../../domain/register.ts';
import { woordenVan } from '../../../domain/kern/mdx/loop.ts';
import { alinea, vet, type Blok, type Deel, type Kop } from '../../beeld/document.ts';
import { vulIn } from './aantal.ts';
import { Noten } from './noten.ts';
import { beeldRegel, beeldZinsdeel, isRegel, isZinsdeel, type Omgeving } from './onderdelen.ts';

/** Turns the text of a proposal into a document: its components are filled with what held on its day. */
export class Voorstelschrijver {
  readonly noten: Noten;
  readonly #omgeving: Omgeving;
  readonly #ids = new Set<string>();
  #niveau = 2;

  constructor(voorstel: Collegevoorstel, opname: Opname) {
    this.noten = new Noten(voorstel);
    this.#omgeving = { voorstel, opname, noten: this.noten, eigenTekst: false };
  }

  blokken(blokken: readonly Voorstelblok[]): Blok[] {
    return blokken.flatMap((blok, i) => this.#blok(blok, heeftEigenTekst(blokken, i)));
  }

  #blok(blok: Voorstelblok, eigenTekst: boolean): readonly Blok[] {
    switch (blok.soort) {
      case 'kop':
        this.#niveau = blok.niveau;
        return [this.#kop(blok.niveau, blok.kop)];
      case 'alinea':
        return [{ soort: 'alinea', delen: this.#delen(blok.delen) }];
      case 'lijst': {
        const punten = blok.punten.map((punt) => this.blokken(punt));
        return [{ soort: 'lijst', genummerd: blok.genummerd, begin: blok.begin, punten }];
      }
      case 'onderdeel':
        if (isRegel(blok.gebruik)) return beeldRegel(blok.gebruik, { ...this.#omgeving, eigenTekst });
        if (isZinsdeel(blok.gebruik)) throw new Error(`Not within a sentence: ${blok.gebruik.naam}`);
        return this.#punt(blok.gebruik, blok.blokken);
    }
  }

  #kop(niveau: number, woorden: string): Kop {
    const basis = slugVan(woorden);
    let id = basis;
    for (let i = 2; this.#ids.has(id); i += 1) id = `${basis}-${i}`;
    this.#ids.add(id);
    return { soort: 'kop', niveau: Math.min(niveau, 4) as Kop['niveau'], tekst: woorden, id };
  }

  /** An argument or kanttekening: under a heading with its number, or with the number before its first words. */
  #punt(
    { naam, eigenschappen }: Voorstelonderdeel<'Argument' | 'Kanttekening'>,
    blokken: readonly Voorstelblok[],
  ): Blok[] {
    const { voorstel, opname } = this.#omgeving;
    const { nummer } = eigenschappen;
    const titel = vulIn(eigenschappen.titel, voorstel.plan, opname);
    const { nummering } = voorstel.vorm;
    const vorm = naam === 'Argument' ? nummering.argumenten : nummering.kanttekeningen;
    if (vorm === 'kop') return [this.#kop(this.#niveau + 1, `${nummer} ${titel}`), ...this.blokken(blokken)];
    const [eerste, ...rest] = this.blokken(blokken);
    const aanhef = vet(`${nummer} ${titel}${/[.?!]$/.test(titel) ? '' : '.'} `);
    if (eerste?.soort !== 'alinea') return [alinea(aanhef), ...(eerste ? [eerste] : []), ...rest];
    return [{ soort: 'alinea', delen: [aanhef, ...eerste.delen] }, ...rest];
  }

  /** A footnote's mark stands right after the word before it. */
  #delen(delen: readonly Voorsteldeel[]): Deel[] {
    const uit: Deel[] = [];
    for (const deel of delen.flatMap((deel) => this.#deel(deel))) {
      if (deel.soort === 'noot') {
        for (let vorige = uit.at(-1); vorige?.soort === 'tekst'; vorige = uit.at(-1)) {
          uit.pop();
          const tekst = vorige.tekst.trimEnd();
          if (tekst === '') continue;
          uit.push({ ...vorige, tekst });
          break;
        }
      }
      uit.push(deel);
    }
    return uit;
  }

  #deel(deel: Voorsteldeel): readonly Deel[] {
    switch (deel.soort) {
      case 'woorden':
        return [{ soort: 'tekst', tekst: deel.woorden, vet: deel.vet, schuin: deel.schuin }];
      case 'regeleinde':
        return [deel];
      case 'link':
        return [{ soort: 'link', tekst: woordenVan(deel.delen), adres: deel.adres }];
      case 'onderdeel':
        if (!isZinsdeel(deel.gebruik)) throw new Error(`Within a sentence: ${deel.gebruik.naam}`);
        return beeldZinsdeel(deel.gebruik, this.#omgeving, this.#delen(deel.delen));
    }
  }
}

/** Whether words of the writer stand between the same two headings as a block. */
function heeftEigenTekst(blokken: readonly Voorstelblok[], plek: number): boolean {
  const begin = blokken.findLastIndex((blok, i) => i < plek && blok.soort === 'kop') + 1;
  const volgende = blokken.findIndex((blok, i) => i > plek && blok.soort === 'kop');
  return blokken
    .slice(begin, volgende === -1 ? undefined : volgende)
    .some(({ soort }) => soort === 'alinea' || soort === 'lijst');
}

/** An id for a heading: its letters and digits, joined by hyphens. */
const slugVan = (woorden: string): string =>
  woorden
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .replace(/^(?=\d|$)/, 'deel-');
