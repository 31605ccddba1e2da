import type { Opname } from '../../../domain/opname/opname.ts';
import type { Collegevoorstel, Voorstelblok, Voorsteldeel, Voorstelpunt } from '../../../domain/register.ts';
import { cijferMetEenheid } from '../../tekst/cijfer.ts';
import {
  alinea,
  opsomming,
  tekst,
  vet,
  type Alinea,
  type Blok,
  type Deel,
  type Kop,
} from '../../beeld/document.ts';
import { planningBlokken, sindsVorigBlokken, stilteBlokken, verwachtingenBlokken } from './gegevens.ts';
import { middelenBlokken } from './middelen.ts';
import { Noten } from './noten.ts';
import { voortgangstabel } from './voortgang.ts';

/** Turns the text of a proposal into a document: its components are filled with what held on its day. */
export class Voorstelschrijver {
  readonly noten: Noten;
  readonly #voorstel: Collegevoorstel;
  readonly #opname: Opname;
  readonly #ids = new Set<string>();
  #niveau = 2;

  constructor(voorstel: Collegevoorstel, opname: Opname) {
    this.#voorstel = voorstel;
    this.#opname = opname;
    this.noten = new Noten(voorstel);
  }

  blokken(blokken: readonly Voorstelblok[]): Blok[] {
    return blokken.flatMap((blok) => this.#blok(blok));
  }

  #blok(blok: Voorstelblok): readonly Blok[] {
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
      case 'argument':
      case 'kanttekening':
        return this.#punt(blok);
      case 'voortgangstabel':
        return [voortgangstabel(this.#voorstel, this.#opname, blok.acties, this.noten)];
      case 'middelen':
        return middelenBlokken(blok.middelen, this.#voorstel, this.#opname, this.noten);
      case 'besluiten':
        return [this.#besluiten()];
      case 'bijlagen':
        return [this.#bijlagen()];
      case 'sinds-vorig-voorstel':
        return sindsVorigBlokken(this.#voorstel, this.#opname, this.noten);
      case 'stilte':
        return stilteBlokken(this.#voorstel, this.#opname, this.noten);
      case 'verwachtingen':
        return verwachtingenBlokken(this.#voorstel, this.#opname, this.noten);
      case 'planning':
        return planningBlokken(this.#voorstel, this.#opname, this.noten);
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
  #punt({ soort, nummer, titel, blokken }: Voorstelpunt): Blok[] {
    const { nummering } = this.#voorstel.vorm;
    const vorm = soort === 'argument' ? nummering.argumenten : nummering.kanttekeningen;
    if (vorm === 'kop') return [this.#kop(this.#niveau + 1, `${nummer} ${titel}`), ...this.blokken(blokken)];
    const [eerste, ...rest] = this.blokken(blokken);
    const aanhef = vet(`${nummer} ${titel}${/[.?!]$/.test(titel) ? '' : '.'} `);
    if (eerste?.soort !== 'alinea') return [alinea(aanhef), ...(eerste ? [eerste] : []), ...rest];
    return [{ soort: 'alinea', delen: [aanhef, ...eerste.delen] }, ...rest];
  }

  #besluiten(): Blok {
    const punten = this.#voorstel.besluiten.map(({ tekst: woorden, vindplaats }): [Alinea] => [
      alinea(woorden, ...(vindplaats ? [this.noten.vindplaats(vindplaats)] : [])),
    ]);
    return { soort: 'lijst', genummerd: true, begin: 1, punten };
  }

  #bijlagen(): Blok {
    const { bijlagen } = this.#voorstel;
    return bijlagen.length === 0
      ? alinea('Er zijn geen bijlagen.')
      : opsomming(bijlagen.map((bijlage) => [tekst(bijlage)]));
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

  #deel(deel: Voorsteldeel): Deel[] {
    switch (deel.soort) {
      case 'woorden':
        return [{ soort: 'tekst', tekst: deel.woorden, vet: deel.vet, schuin: deel.schuin }];
      case 'regeleinde':
        return [deel];
      case 'link':
        return [{ soort: 'link', tekst: deel.woorden, adres: deel.adres }];
      case 'cijfer': {
        const { cijfer, reeks, punt } = deel;
        return [tekst(cijferMetEenheid(punt, reeks)), this.noten.cijfer(cijfer, reeks, punt)];
      }
      case 'begrip':
        return [...this.#delen(deel.delen), this.noten.begrip(deel.begrip)];
      case 'bron':
        return [this.noten.vindplaats(deel.vindplaats)];
      case 'duiding':
        return [this.noten.duiding(deel.reden)];
    }
  }
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
