import type { Onderdeel } from '../register.ts';
import { kaal, ruweTekst } from './blad.ts';
import { kort } from './celtekst.ts';
import type { Navraag } from './navraag.ts';
import { leesOnderdelen, onderdeelnaam } from './onderdeel.ts';
import type { Bladrij } from './rijen.ts';

/** Reads which onderdelen of a kader the actions of a sheet belong to. */
export class Onderdeellezer {
  readonly #navraag: Navraag;
  /** What the row above says, by column: a sheet often says it once for the rows below. */
  readonly #boven = new Map<string, { readonly nummer: string; readonly onderdelen: readonly Onderdeel[] }>();

  constructor(navraag: Navraag) {
    this.#navraag = navraag;
  }

  /** What a row says in one of its columns; `undefined` when it says nothing new. */
  onderdelen(
    rij: Bladrij,
    deel: Bladrij['onderdelen'][number],
    nummer: string,
  ): readonly Onderdeel[] | undefined {
    const { cel, keuzes, naam } = deel;
    if (this.#navraag.isGelijk(nummer, cel)) return undefined;
    const leegId = `${deel.soorten.join('/')} ${nummer}`;
    const kop = rij.tussenkop?.onderdelen.filter((onderdeel) => keuzes.includes(onderdeel));
    if (cel.tekst === '' && kop && kop.length > 0) return kop;
    const id = cel.tekst === '' ? leegId : `${deel.soorten.join('/')} ‘${kaal(cel.tekst)}’`;
    const antwoord = this.#navraag.antwoord(leegId) ?? this.#navraag.antwoord(id);
    if (antwoord !== undefined && kaal(antwoord) === 'geen') return [];
    const tekst = antwoord ?? ruweTekst(cel.cel);
    const boven = this.#boven.get(naam);
    if (tekst.trim() === '' && boven && eersteDeel(boven.nummer) === eersteDeel(nummer)) {
      this.#navraag.merkOp(
        cel.naam,
        'deze cel is leeg; overgenomen is wat erboven staat, omdat het nummer met hetzelfde getal begint.',
      );
      return boven.onderdelen;
    }
    if (tekst.trim() === '') {
      if (this.#isGekoppeld(nummer, keuzes)) return undefined;
      this.#navraag.vraag(
        {
          id: leegId,
          zin: `Bij welk onderdeel (${naam}) hoort actie ${nummer}? De cel is leeg. Antwoord ‘geen’ als het er geen is.`,
          keuzes: [...keuzes.map(onderdeelnaam), 'geen'],
          voorstel: undefined,
          wacht: false,
        },
        cel.naam,
        nummer,
      );
      return undefined;
    }
    if (['geen', 'onbekend', 'nvt', 'n v t'].includes(kaal(tekst))) return [];
    const gelezen = leesOnderdelen(tekst, keuzes);
    if ('onderdelen' in gelezen) {
      this.#boven.set(naam, { nummer, onderdelen: gelezen.onderdelen });
      return gelezen.onderdelen;
    }
    this.#navraag.wachtOp(
      {
        id,
        zin: `‘${kort(gelezen.onleesbaar)}’ is geen bekend onderdeel (${naam}). Welk is bedoeld? Antwoord ‘geen’ als het er geen is.`,
        keuzes: [...keuzes.map(onderdeelnaam), 'geen'],
        voorstel: undefined,
      },
      cel.naam,
      nummer,
    );
    return undefined;
  }

  #isGekoppeld(nummer: string, keuzes: readonly Onderdeel[]): boolean {
    const actie = this.#navraag.context.plan.acties.find((deel) => deel.nummer === nummer);
    return actie?.koppelingen.some(({ onderdeel }) => keuzes.includes(onderdeel)) ?? false;
  }
}

const eersteDeel = (nummer: string): string => nummer.split('.')[0] ?? '';
