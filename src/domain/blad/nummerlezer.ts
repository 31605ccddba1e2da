import { ACTIENUMMER_PATROON, zelfdeActienummer } from '../../../schemas/actienummer.ts';
import { kort } from './celtekst.ts';
import type { Navraag } from './navraag.ts';
import { delenVan, leesNummer, leesVooraan, type Nummerlezing } from './nummer.ts';
import type { Bladrij } from './rijen.ts';

/** Reads the number of each row: it may stand in the text of the action, and no two rows have the same. */
export class Nummerlezer {
  readonly #navraag: Navraag;
  readonly #tekstenBeginnenMetNummer: boolean;
  /** Where each number stands, without capitals. */
  readonly #gezien = new Map<string, string>();
  #vorige: string | undefined;

  constructor(navraag: Navraag) {
    this.#navraag = navraag;
    const { rijen } = navraag.rijen;
    const genummerd = rijen.filter((rij) => {
      const gelezen = leesVooraan(rij.cel('actie').tekst);
      return 'nummer' in gelezen || 'misschien' in gelezen;
    });
    this.#tekstenBeginnenMetNummer = genummerd.length > 1 && genummerd.length * 2 > rijen.length;
  }

  /** The number of a row; `undefined` when it was asked for. */
  nummer(rij: Bladrij): string | undefined {
    const [cel, actie] = [rij.cel('nummer'), rij.cel('actie')];
    const eigen = leesNummer(cel.cel, this.#vorige, new Set(this.#gezien.keys()));
    const vooraan = this.vooraan(actie.tekst);
    // A number with more parts than its column has is the whole one: the column counts, or names the part above.
    const uitTekst =
      'nummer' in vooraan &&
      (!('nummer' in eigen || 'bedorven' in eigen) ||
        ('nummer' in eigen && delenVan(vooraan.nummer) > delenVan(eigen.nummer)));
    const gelezen: Nummerlezing = uitTekst || ('geen' in eigen && cel.kolom === undefined) ? vooraan : eigen;
    const waar = uitTekst || cel.kolom === undefined ? actie.naam : cel.naam;
    const id = `nummer ${waar}`;
    const antwoord = this.#navraag.antwoord(id);
    let nummer = antwoord !== undefined && ACTIENUMMER_PATROON.test(antwoord) ? antwoord : undefined;
    if (nummer === undefined && 'nummer' in gelezen) nummer = gelezen.nummer;
    if (nummer === undefined) {
      const fout = antwoord === undefined ? '' : ` Het antwoord ‘${kort(antwoord)}’ is geen nummer.`;
      this.#navraag.vraag(
        {
          id,
          zin: `${nummerVraag(gelezen)}${fout}`,
          keuzes: [],
          voorstel: nummerVoorstel(gelezen),
          wacht: true,
        },
        waar,
        undefined,
      );
      return undefined;
    }
    nummer = this.#inPlan(nummer) ?? nummer;
    const eerder = this.#gezien.get(nummer.toLowerCase());
    if (eerder !== undefined) {
      const vraag = `Het nummer ${nummer} staat ook in ${eerder}. Welk nummer heeft deze actie?`;
      this.#navraag.vraag({ id, zin: vraag, keuzes: [], voorstel: undefined, wacht: true }, waar, nummer);
      return undefined;
    }
    this.#gezien.set(nummer.toLowerCase(), waar);
    this.#vorige = nummer;
    return nummer;
  }

  /** The number as the plan writes it, whatever capitals the sheet has. */
  #inPlan(nummer: string): string | undefined {
    return this.#navraag.context.plan.acties.find((deel) => zelfdeActienummer(deel.nummer, nummer))?.nummer;
  }

  /** What leads the text of an action. A bare number or letter is one where most texts of the sheet begin so. */
  vooraan(tekst: string): Nummerlezing {
    const gelezen = leesVooraan(tekst);
    return 'misschien' in gelezen && this.#tekstenBeginnenMetNummer
      ? { nummer: gelezen.misschien, rest: gelezen.rest }
      : gelezen;
  }
}

function nummerVraag(gelezen: Nummerlezing): string {
  if ('bedorven' in gelezen)
    return `Hier staat nu ‘${gelezen.getoond}’. Een rekenblad maakt dat van een nummer als ${gelezen.bedorven}. Welk nummer heeft de actie?`;
  if ('vorm' in gelezen)
    return `‘${gelezen.vorm}’ kan geen nummer zijn: een nummer heeft een tot vier delen met punten, zonder nul ervoor, zoals 3, 1.10, A1 of 2b. Welk nummer krijgt de actie?`;
  if ('misschien' in gelezen)
    return `De tekst begint met ‘${gelezen.misschien}’. Is dat het nummer van de actie? Antwoord met haar nummer.`;
  return 'Het nummer van de actie ontbreekt. Welk nummer heeft zij?';
}

/** What the number probably is, to agree with. */
function nummerVoorstel(gelezen: Nummerlezing): string | undefined {
  if ('bedorven' in gelezen) return gelezen.bedorven;
  if ('misschien' in gelezen) return gelezen.misschien;
  const zonderNullen = 'vorm' in gelezen ? gelezen.vorm.replace(/(^|\.)0+(?=\d)/g, '$1') : '';
  return ACTIENUMMER_PATROON.test(zonderNullen) ? zonderNullen : undefined;
}
