import type { Eigenaar } from '../register.ts';
import { ONBEKEND_IN_BLAD, type Actierij, type NieuweEigenaar, type Waarde } from './actierij.ts';
import { kaal, ruweTekst } from './blad.ts';
import { kort, sleutel } from './celtekst.ts';
import { leesEigenaar, verzamelEigenaars, type Eigenaarlezing, type Eigenaars } from './eigenaar.ts';
import type { Navraag } from './navraag.ts';
import type { Bladcel, Bladrij } from './rijen.ts';

/** Reads who own the actions of a sheet, and who take part. */
export class Eigenaarlezer {
  readonly #navraag: Navraag;
  readonly #eigenaars: Eigenaars;

  constructor(navraag: Navraag) {
    this.#navraag = navraag;
    this.#eigenaars = verzamelEigenaars(navraag.context.register, navraag.context.plan);
  }

  /** Who owns the action of a row. */
  eigenaar(rij: Bladrij, nummer: string): Waarde<Eigenaar | NieuweEigenaar> | undefined {
    const cel = rij.cel('eigenaar');
    if (this.#navraag.isGelijk(nummer, cel)) return undefined;
    this.#navraag.formule(cel);
    if (cel.cel?.waarde?.soort === 'fout') {
      this.#navraag.foutwaarde(cel, 'eigenaar', nummer);
      return undefined;
    }
    const eigenId = `eigenaar ${nummer}`;
    if (cel.tekst === '') {
      const antwoord = this.#navraag.antwoord(eigenId);
      if (antwoord === undefined) {
        if (this.#navraag.weet(nummer, 'eigenaar')) return undefined;
        if (cel.kolom === undefined) return this.#navraag.mist('eigenaar');
        return this.#navraag.leeg(eigenId, `Wie is de eigenaar van actie ${nummer}?`, cel.naam, nummer);
      }
      return this.#eigenaarUit(antwoord, eigenId, cel, nummer);
    }
    const naamId = `eigenaar ‘${sleutel(cel.tekst)}’`;
    return this.#eigenaarUit(
      this.#navraag.antwoord(eigenId) ?? this.#navraag.antwoord(naamId) ?? ruweTekst(cel.cel).trim(),
      naamId,
      cel,
      nummer,
    );
  }

  #eigenaarUit(
    tekst: string,
    id: string,
    cel: Bladcel,
    nummer: string,
  ): Waarde<Eigenaar | NieuweEigenaar> | undefined {
    const nieuw = /^(?:nieuwe? )?(functie|organisatie)(?:\s*:(.+))?$/i.exec(tekst.trim());
    if (nieuw) {
      const gezegd = (nieuw[2] ?? cel.tekst).trim();
      const bekend = leesEigenaar(gezegd, this.#eigenaars);
      if ('eigenaar' in bekend) return { is: bekend.eigenaar };
      const naam = nieuw[2] === undefined && 'naam' in bekend ? bekend.naam : gezegd;
      if (this.#navraag.gegevensIn(naam).length > 0) {
        this.#vraagPersoon(naam, id, cel, nummer);
        return undefined;
      }
      if (naam !== '' && (nieuw[2] !== undefined || !('persoon' in bekend || 'meer' in bekend))) {
        return { is: { nieuw: nieuw[1]?.toLowerCase() === 'organisatie' ? 'organisatie' : 'functie', naam } };
      }
    }
    const gelezen = leesEigenaar(tekst, this.#eigenaars);
    if ('eigenaar' in gelezen) {
      if (gelezen.zonder !== undefined) {
        this.#navraag.merkOp(
          cel.naam,
          `de naam van een persoon is weggelaten; de eigenaar is ‘${gelezen.eigenaar.naam}’.`,
        );
      }
      return { is: gelezen.eigenaar };
    }
    if ('leeg' in gelezen) return { onbekend: ONBEKEND_IN_BLAD, gezegd: true };
    const naam = kort(cel.tekst || tekst);
    if ('persoon' in gelezen || ('naam' in gelezen && this.#navraag.gegevensIn(gelezen.naam).length > 0)) {
      this.#vraagPersoon(naam, id, cel, nummer);
      return undefined;
    }
    if ('meer' in gelezen) {
      this.#navraag.wachtOp(
        {
          id,
          zin: `‘${naam}’ noemt meer dan één. Wie is er verantwoordelijk?`,
          keuzes: gelezen.meer.map(kort),
          voorstel: undefined,
        },
        cel.naam,
        nummer,
      );
      return undefined;
    }
    const { bedoeld, nieuw: soort } = gelezen;
    const gemaakt = this.#bekendOfGemaakt(gelezen, cel);
    if (gemaakt) return { is: gemaakt };
    const lijkt =
      bedoeld === undefined
        ? ''
        : ` Bedoelt het blad ‘${this.#eigenaars.naamVan.get(bedoeld) ?? bedoeld.naam}’?`;
    this.#navraag.wachtOp(
      {
        id,
        zin: `‘${naam}’ is nog niet bekend.${lijkt} Antwoord met een bekende naam, of met ‘functie’ of ‘organisatie’ om er een te maken.`,
        keuzes: [
          ...(bedoeld ? [this.#eigenaars.naamVan.get(bedoeld) ?? bedoeld.naam] : []),
          'functie',
          'organisatie',
        ],
        voorstel: bedoeld ? this.#eigenaars.naamVan.get(bedoeld) : soort,
      },
      cel.naam,
      nummer,
    );
    return undefined;
  }

  #vraagPersoon(naam: string, id: string, cel: Bladcel, nummer: string): void {
    this.#navraag.wachtOp(
      {
        id,
        zin: `‘${naam}’ lijkt de naam van een persoon. Een eigenaar is een functie of een organisatie: welke functie is het?`,
        keuzes: [],
        voorstel: undefined,
      },
      cel.naam,
      nummer,
    );
  }

  /** Who take part in the action of a row beside its owner. */
  betrokken(rij: Bladrij, nummer: string, eigenaar: Actierij['eigenaar']): Actierij['betrokken'] {
    return zonderEigenaar(
      this.#betrokken(rij, nummer) ?? this.#naastEigenaar(rij, nummer, eigenaar),
      eigenaar,
    );
  }

  /** Who take part: those that are known, each on its own. Who isn't is told, and left out: nobody has to wait for it. */
  #betrokken(rij: Bladrij, nummer: string): readonly (Eigenaar | NieuweEigenaar)[] | undefined {
    const cel = rij.cel('betrokken');
    if (cel.kolom === undefined || cel.tekst === '' || this.#navraag.isGelijk(nummer, cel)) return undefined;
    if (/^(geen|niemand|n ?v ?t|-|–)$/.test(kaal(cel.tekst) || cel.tekst)) return [];
    const delen = ruweTekst(cel.cel)
      .split(/[\n;,]/)
      .map((deel) => deel.trim())
      .filter((deel) => deel !== '');
    const gelezen = delen.flatMap((deel): (Eigenaar | NieuweEigenaar)[] => {
      const heel = leesEigenaar(deel, this.#eigenaars);
      const stukken = 'meer' in heel ? heel.meer.map((stuk) => leesEigenaar(stuk, this.#eigenaars)) : [heel];
      const bekend = stukken.flatMap((stuk) => this.#bekendOfGemaakt(stuk, cel) ?? []);
      if (bekend.length > 0 && bekend.length === stukken.length) return bekend;
      const wie =
        'persoon' in heel || this.#navraag.gegevensIn(deel).length > 0
          ? 'dat lijkt de naam van een persoon'
          : 'geen functie of organisatie heet zo';
      this.#navraag.merkOp(cel.naam, `‘${kort(deel)}’ is niet overgenomen bij wie er meedoen: ${wie}.`);
      return bekend;
    });
    return gelezen.length === 0 ? undefined : [...new Map(gelezen.map((wie) => [wie.naam, wie])).values()];
  }

  /** Where the cell of the owner names several, and somebody said who is responsible: the others take part. */
  #naastEigenaar(rij: Bladrij, nummer: string, eigenaar: Actierij['eigenaar']): Actierij['betrokken'] {
    const cel = rij.cel('eigenaar');
    if (!eigenaar || !('is' in eigenaar) || this.#navraag.isGelijk(nummer, cel)) return undefined;
    const gelezen = leesEigenaar(ruweTekst(cel.cel).trim(), this.#eigenaars);
    if (!('meer' in gelezen)) return undefined;
    const anderen = gelezen.meer.flatMap(
      (deel) => this.#bekendOfGemaakt(leesEigenaar(deel, this.#eigenaars), cel) ?? [],
    );
    return anderen.length > 0 ? anderen : undefined;
  }

  /** Who is known, or made where the content begins with this sheet and the name says itself what it is of. */
  #bekendOfGemaakt(gelezen: Eigenaarlezing, cel: Bladcel): Eigenaar | NieuweEigenaar | undefined {
    if ('eigenaar' in gelezen) return gelezen.eigenaar;
    if (this.#navraag.context.isBegin !== true || !('naam' in gelezen)) return undefined;
    const { nieuw, naam, bedoeld, zonder } = gelezen;
    if (this.#navraag.gegevensIn(naam).length > 0) return undefined;
    if (nieuw === undefined || bedoeld !== undefined) return undefined;
    const weg = zonder === undefined ? '' : 'de naam van een persoon is weggelaten; ';
    this.#navraag.merkOp(cel.naam, `${weg}‘${kort(naam)}’ is gemaakt als ${nieuw}.`);
    return { nieuw, naam };
  }
}

/** Who is responsible takes part already. */
const zonderEigenaar = (
  betrokken: Actierij['betrokken'],
  eigenaar: Actierij['eigenaar'],
): Actierij['betrokken'] =>
  eigenaar && 'is' in eigenaar
    ? betrokken?.filter(({ naam }) => kaal(naam) !== kaal(eigenaar.is.naam))
    : betrokken;
