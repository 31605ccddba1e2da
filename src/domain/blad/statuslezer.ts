import type { Status } from '../../../schemas/status.ts';
import { somOp } from '../kern/woorden/opsomming.ts';
import { ONBEKEND_IN_BLAD, type Rijstatus, type Waarde } from './actierij.ts';
import { kaal } from './blad.ts';
import { kort, platOf, sleutel } from './celtekst.ts';
import { leesKleur } from './kleur.ts';
import type { Navraag } from './navraag.ts';
import { kleurenVan, type Bladrij } from './rijen.ts';
import { gaanSamen, leesStatuswoord, type Bladstatus } from './status.ts';

/** Reads the status of each row: by its word, or else by its colour. */
export class Statuslezer {
  readonly #navraag: Navraag;
  #kleuren: boolean | undefined;

  constructor(navraag: Navraag) {
    this.#navraag = navraag;
  }

  /** How far the action of a row is. */
  status(rij: Bladrij, nummer: string): Waarde<Rijstatus> | undefined {
    const over = [rij.cel('status'), rij.cel('borging'), rij.cel('reden')];
    if (over.every((cel) => this.#navraag.isGelijk(nummer, cel)) && over[0]?.cel?.kleur === undefined)
      return undefined;
    const gelezen = this.#bladstatus(rij, nummer);
    if (gelezen === undefined) return undefined;
    const { status, cel } = gelezen;
    if (status === 'onbekend')
      return {
        onbekend: gelezen.reden ?? (gelezen.gezegd ? ONBEKEND_IN_BLAD : 'het blad geeft geen status'),
        gezegd: gelezen.gezegd,
      };
    const is = (velden: Partial<Rijstatus> & { status: Status }): Waarde<Rijstatus> => ({
      is: { uitgevoerd: false, borging: undefined, reden: undefined, borgingOpen: false, ...velden },
    });
    if (status === 'vervallen') {
      const id = `reden ${nummer}`;
      const reden = platOf(rij.cel('reden')) ?? this.#navraag.antwoord(id);
      if (reden !== undefined) return is({ status, reden });
      this.#navraag.wachtOp(
        {
          id,
          zin: `Actie ${nummer} is vervallen. Waarom gaat zij niet door?`,
          keuzes: [],
          voorstel: undefined,
        },
        cel,
        nummer,
      );
      return undefined;
    }
    if (status === 'groen' || status === 'uitgevoerd-en-geborgd' || status === 'uitgevoerd') {
      const id = `borging ${nummer}`;
      const antwoord = this.#navraag.antwoord(id);
      const borging =
        platOf(rij.cel('borging')) ??
        (antwoord === undefined || kaal(antwoord) === 'onbekend' ? undefined : antwoord);
      if (borging !== undefined && status !== 'uitgevoerd')
        return is({ status: 'uitgevoerd-en-geborgd', borging });
      const bekend = this.#navraag.context.nu(nummer);
      if (status !== 'uitgevoerd' && antwoord === undefined && bekend?.status !== 'uitgevoerd-en-geborgd') {
        this.#navraag.vraag(
          {
            id,
            zin: `Actie ${nummer} is groen, maar het blad zegt niet hoe het resultaat vastligt. Hoe is het geborgd? Tot dan is zij ‘in gang gezet: uitgevoerd, borging niet bekend’.`,
            keuzes: [],
            voorstel: undefined,
            wacht: false,
          },
          cel,
          nummer,
        );
      }
      return is({ status: 'in-gang-gezet', uitgevoerd: true, borgingOpen: status !== 'uitgevoerd' });
    }
    return is({ status });
  }

  /** What the status column, or else the colour of the row says. */
  #bladstatus(
    rij: Bladrij,
    nummer: string,
  ): { status: Bladstatus; cel: string; gezegd: boolean; reden?: string } | undefined {
    const cel = rij.cel('status');
    this.#navraag.formule(cel);
    const id = `status ${nummer}`;
    const antwoord = leesAntwoordstatus(this.#navraag.antwoord(id));
    if (antwoord !== undefined) return { status: antwoord, cel: cel.naam, gezegd: true };
    if (rij.cel('actie').cel?.doorgehaald === true) {
      const zin = `De titel van actie ${nummer} is doorgehaald. Is zij vervallen? Welke status heeft zij?`;
      this.#navraag.wachtOp(
        { id, zin, keuzes: STATUSKEUZES, voorstel: 'vervallen' },
        rij.cel('actie').naam,
        nummer,
      );
      return undefined;
    }
    const woordId = `status ‘${sleutel(cel.tekst)}’`;
    const woord =
      cel.tekst === ''
        ? undefined
        : (leesStatuswoord(cel.tekst) ?? leesAntwoordstatus(this.#navraag.antwoord(woordId)));
    if (cel.tekst !== '' && woord === undefined) {
      this.#navraag.wachtOp(
        {
          id: woordId,
          zin: `Welke status betekent ‘${kort(cel.tekst)}’?`,
          keuzes: STATUSKEUZES,
          voorstel: undefined,
        },
        cel.naam,
        nummer,
      );
      return undefined;
    }
    const { kleuren, nietTeRekenen } = kleurenVan(this.#navraag.indeling, rij.rij);
    if (woord !== undefined) {
      // A fill beside a word has to say the same; what a condition shows follows the word.
      const eigen = cel.cel?.kleur;
      const kleur = eigen === undefined ? undefined : this.#kleurstatus(eigen);
      if (kleur !== undefined && kleur !== 'onbekend' && !gaanSamen(kleur, woord)) {
        this.#navraag.wachtOp(
          {
            id,
            zin: `De status is ‘${cel.tekst}’, maar de cel is ${KLEURNAAM[kleur] ?? 'anders'} gekleurd. Welke status heeft actie ${nummer}?`,
            keuzes: STATUSKEUZES,
            voorstel: undefined,
          },
          cel.naam,
          nummer,
        );
        return undefined;
      }
      return { status: woord, cel: cel.naam, gezegd: true };
    }
    const statussen = new Map<Bladstatus, string>();
    let vreemd: { kleur: string; cel: string } | undefined;
    for (const { kleur, cel: waar } of kleuren) {
      const status = this.#kleurstatus(kleur);
      if (status !== undefined) statussen.set(status, statussen.get(status) ?? waar);
      else if ('onbekend' in leesKleur(kleur) && !this.#isNietsVolgensAntwoord(kleur))
        vreemd ??= { kleur, cel: waar };
    }
    const [eerste, tweede] = [...statussen];
    if (tweede) {
      this.#navraag.wachtOp(
        {
          id,
          zin: `De regel van actie ${nummer} heeft meer dan één kleur (${somOp([...statussen.keys()].map((status) => KLEURNAAM[status] ?? status))}). Welke status heeft zij?`,
          keuzes: STATUSKEUZES,
          voorstel: undefined,
        },
        eerste?.[1] ?? cel.naam,
        nummer,
      );
      return undefined;
    }
    if (eerste) return { status: eerste[0], cel: eerste[1], gezegd: true };
    if (vreemd) {
      this.#navraag.wachtOp(
        {
          id: `kleur ${vreemd.kleur}`,
          zin: `Welke status betekent de kleur #${vreemd.kleur}? Antwoord ‘geen’ als zij niets betekent.`,
          keuzes: [...STATUSKEUZES, 'geen'],
          voorstel: isGrijs(vreemd.kleur) ? 'vervallen' : undefined,
        },
        vreemd.cel,
        nummer,
      );
      return undefined;
    }
    if (nietTeRekenen) {
      this.#navraag.wachtOp(
        {
          id,
          zin: `De kleur volgt uit een regel die Waakvlam niet kan uitrekenen (${kort(nietTeRekenen.regel)}). Welke status heeft actie ${nummer}?`,
          keuzes: STATUSKEUZES,
          voorstel: undefined,
        },
        nietTeRekenen.cel,
        nummer,
      );
      return undefined;
    }
    if (this.#navraag.weet(nummer, 'status')) return undefined;
    if (cel.kolom === undefined && !this.#heeftKleuren()) {
      const { onbekend: reden } = this.#navraag.mist('status');
      return { status: 'onbekend', cel: cel.naam, gezegd: false, reden };
    }
    const waar = cel.kolom === undefined ? rij.cel('actie').naam : cel.naam;
    this.#navraag.vraag(
      {
        id,
        zin: `Welke status heeft actie ${nummer}? Het blad geeft er geen woord en geen kleur voor.`,
        keuzes: STATUSKEUZES,
        voorstel: undefined,
        wacht: false,
      },
      waar,
      nummer,
    );
    return { status: 'onbekend', cel: waar, gezegd: false };
  }

  /** Whether any row of the sheet has a colour: else colour isn't how it tells the status. */
  #heeftKleuren(): boolean {
    return (this.#kleuren ??= this.#navraag.rijen.rijen.some(({ rij }) => {
      const { kleuren, nietTeRekenen } = kleurenVan(this.#navraag.indeling, rij);
      return nietTeRekenen !== undefined || kleuren.some(({ kleur }) => !('niets' in leesKleur(kleur)));
    }));
  }

  #kleurstatus(kleur: string): Bladstatus | undefined {
    const antwoord = leesAntwoordstatus(this.#navraag.antwoord(`kleur ${kleur}`));
    const gelezen = leesKleur(kleur);
    return (
      antwoord ?? this.#navraag.rijen.legenda.get(kleur) ?? ('status' in gelezen ? gelezen.status : undefined)
    );
  }

  #isNietsVolgensAntwoord(kleur: string): boolean {
    return ['geen', 'niets'].includes(kaal(this.#navraag.antwoord(`kleur ${kleur}`) ?? ''));
  }
}

/** The answers to a question about a status. */
const STATUSKEUZES = [
  'nog uit te voeren',
  'in gang gezet',
  'uitgevoerd en geborgd',
  'uitgevoerd, niet geborgd',
  'vervallen',
  'onbekend',
];

const leesAntwoordstatus = (tekst: string | undefined): Bladstatus | undefined =>
  tekst === undefined ? undefined : leesStatuswoord(tekst);

const KLEURNAAM: Readonly<Partial<Record<Bladstatus, string>>> = {
  'nog-uit-te-voeren': 'rood',
  'in-gang-gezet': 'oranje',
  groen: 'groen',
  'uitgevoerd-en-geborgd': 'groen',
  uitgevoerd: 'groen',
  vervallen: 'grijs',
};

const isGrijs = (kleur: string): boolean => {
  const delen = [0, 2, 4].map((van) => parseInt(kleur.slice(van, van + 2), 16));
  return Math.max(...delen) - Math.min(...delen) < 24;
};
