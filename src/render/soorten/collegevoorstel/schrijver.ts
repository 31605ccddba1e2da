import type { Opname } from '../../../domain/opname/opname.ts';
import type {
  Collegevoorstel,
  Voorstelblok,
  Voorsteldeel,
  Voorstelonderdeel,
} from '../../../domain/register.ts';
import { geheelUit } from '../../../domain/kern/herkomst.ts';
import { woordenVan } from '../../../domain/kern/mdx/loop.ts';
import type { Pad } from '../../../domain/kern/yaml/boom.ts';
import { alinea, vet, type Blok, type Deel, type Kop } from '../../beeld/document.ts';
import { eigenWoorden, vulIn } from './aantal.ts';
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

  /** The blocks of a text, or of a part of it to which `pad` leads. */
  blokken(blokken: readonly Voorstelblok[], pad: Pad = ['blokken']): Blok[] {
    return blokken.flatMap((blok, i) => this.#blok(blok, [...pad, i], heeftEigenTekst(blokken, i)));
  }

  #blok(blok: Voorstelblok, uit: Pad, eigenTekst: boolean): readonly Blok[] {
    switch (blok.soort) {
      case 'kop':
        this.#niveau = blok.niveau;
        return [this.#kop(blok.niveau, blok.kop, { uit, ...this.#eigenKop(blok.kop, uit) })];
      case 'alinea':
        return [{ soort: 'alinea', uit, delen: this.#delen(blok.delen, [...uit, 'delen']) }];
      case 'lijst': {
        const punten = blok.punten.map((punt, i) => this.blokken(punt, [...uit, 'punten', i]));
        return [{ soort: 'lijst', uit, genummerd: blok.genummerd, begin: blok.begin, punten }];
      }
      case 'onderdeel': {
        const { gebruik } = blok;
        if (isZinsdeel(gebruik)) throw new Error(`Not within a sentence: ${gebruik.naam}`);
        if (!isRegel(gebruik)) return this.#punt(gebruik, blok.blokken, uit);
        const gegevens = gebruik.naam === 'Besluiten' ? undefined : gebruik.naam;
        return beeldRegel(gebruik, { ...this.#omgeving, eigenTekst }).map((deel) => ({
          ...deel,
          uit,
          gegevens,
        }));
      }
    }
  }

  /** A heading of the form isn't the writer's. */
  #eigenKop(woorden: string, uit: Pad): Pick<Kop, 'herkomst'> {
    const kaal = woorden.trim().replace(/\s+/g, ' ');
    const isVanVorm = this.#omgeving.voorstel.vorm.secties.some(({ kop }) => kop === kaal);
    return isVanVorm ? {} : { herkomst: geheelUit(uit, woorden) };
  }

  #kop(niveau: number, woorden: string, vandaan: Pick<Kop, 'uit' | 'herkomst'>): Kop {
    const basis = slugVan(woorden);
    let id = basis;
    for (let i = 2; this.#ids.has(id); i += 1) id = `${basis}-${i}`;
    this.#ids.add(id);
    return { soort: 'kop', niveau: Math.min(niveau, 4) as Kop['niveau'], tekst: woorden, id, ...vandaan };
  }

  /** An argument or kanttekening: under a heading with its number, or with the number before its first words. */
  #punt(
    { naam, eigenschappen }: Voorstelonderdeel<'Argument' | 'Kanttekening'>,
    blokken: readonly Voorstelblok[],
    uit: Pad,
  ): Blok[] {
    const { voorstel, opname } = this.#omgeving;
    const { nummer } = eigenschappen;
    const titel = vulIn(eigenschappen.titel, voorstel, opname);
    const herkomst = eigenWoorden(
      eigenschappen.titel,
      voorstel,
      opname,
      [...uit, 'gebruik', 'eigenschappen', 'titel'],
      nummer.length + 1,
    );
    const { nummering } = voorstel.vorm;
    const vorm = naam === 'Argument' ? nummering.argumenten : nummering.kanttekeningen;
    const binnen = [...uit, 'blokken'];
    if (vorm === 'kop') {
      const kop = this.#kop(this.#niveau + 1, `${nummer} ${titel}`, { uit, herkomst });
      return [kop, ...this.blokken(blokken, binnen)];
    }
    const [eerste, ...rest] = this.blokken(blokken, binnen);
    const aanhef: Deel = {
      ...vet(`${nummer} ${titel}${/[.?!]$/.test(titel) ? '' : '.'} `),
      herkomst,
    };
    if (eerste?.soort !== 'alinea') return [{ ...alinea(aanhef), uit }, ...(eerste ? [eerste] : []), ...rest];
    return [{ ...eerste, delen: [aanhef, ...eerste.delen] }, ...rest];
  }

  /** A mark stands right after the word before it. */
  #delen(delen: readonly Voorsteldeel[], pad: Pad): Deel[] {
    const uit: Deel[] = [];
    for (const deel of delen.flatMap((deel, i) => this.#deel(deel, [...pad, i]))) {
      if (deel.soort === 'noot' || deel.soort === 'bron') {
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

  #deel(deel: Voorsteldeel, pad: Pad): readonly Deel[] {
    switch (deel.soort) {
      case 'woorden': {
        const { woorden, vet: isVet, schuin } = deel;
        const herkomst = geheelUit(pad, woorden);
        return [{ soort: 'tekst', tekst: woorden, vet: isVet, schuin, herkomst }];
      }
      case 'regeleinde':
        return [deel];
      case 'link': {
        const woorden = woordenVan(deel.delen);
        const herkomst = deel.delen.length === 1 ? geheelUit([...pad, 'delen', 0], woorden) : [];
        return [{ soort: 'link', tekst: woorden, adres: deel.adres, herkomst }];
      }
      case 'onderdeel': {
        const { gebruik } = deel;
        if (!isZinsdeel(gebruik)) throw new Error(`Within a sentence: ${gebruik.naam}`);
        const binnen = this.#delen(deel.delen, [...pad, 'delen']);
        return beeldZinsdeel(gebruik, this.#omgeving, binnen).map((stuk) => metHerkomst(stuk, gebruik, pad));
      }
    }
  }
}

/** A piece that a component shows, with where it came from: a mark that is the whole component, or data. */
function metHerkomst(deel: Deel, { naam }: Voorstelonderdeel, uit: Pad): Deel {
  if (deel.soort === 'noot' || deel.soort === 'bron') {
    return { ...deel, uit, geheel: naam === 'Bron' || naam === 'Duiding' };
  }
  return deel.soort === 'tekst' && !deel.herkomst ? { ...deel, gegevens: naam } : deel;
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
