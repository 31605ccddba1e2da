import { ACTIENUMMER_PATROON, zelfdeActienummer } from '../../../schemas/actienummer.ts';
import { datumVanDeadline, DOORLOPEND, leesDeadline } from '../../../schemas/deadline.ts';
import type { Status } from '../../../schemas/status.ts';
import { isOnbekend } from '../../../schemas/onbekend.ts';
import { somOp } from '../kern/woorden/opsomming.ts';
import { lijst } from '../kern/woorden/zin.ts';
import type { Persoonsgegevensoort } from '../persoonsgegevens/persoonsgegeven.ts';
import { PERSOONSGEGEVEN_WOORDEN } from '../persoonsgegevens/woorden.ts';
import type { VastgesteldeStand } from '../opname/stand.ts';
import type { Eigenaar, Onderdeel, Plan, Register } from '../register.ts';
import { laatsteInBalk } from './balk.ts';
import { kaal, rijplek, ruweTekst, type Cel } from './blad.ts';
import { leesEigenaar, verzamelEigenaars, type Eigenaarlezing, type Eigenaars } from './eigenaar.ts';
import { leesKleur } from './kleur.ts';
import type { Indeling } from './kop.ts';
import { delenVan, leesNummer, leesVooraan, type Nummerlezing } from './nummer.ts';
import { leesOnderdelen, onderdeelnaam } from './onderdeel.ts';
import { kleurenVan, type Bladcel, type Bladrij, type Rijen } from './rijen.ts';
import { gaanSamen, leesStatuswoord, type Bladstatus } from './status.ts';
import { leesTermijn, leesTermijntekst, type Termijnlezing } from './termijn.ts';
import { Vragen, type Antwoorden, type Opmerking, type Bladvraag } from './vraag.ts';

/** A value that the sheet gives, or why it doesn't. `gezegd`: the sheet says itself that it isn't known. */
export type Waarde<T> = { readonly is: T } | { readonly onbekend: string; readonly gezegd: boolean };

/** An owner that isn't in the content yet, and that somebody said is right. */
export interface NieuweEigenaar {
  readonly nieuw: 'functie' | 'organisatie';
  readonly naam: string;
}

/** How far an action is, as the content can say it. */
export interface Rijstatus {
  readonly status: Status;
  readonly uitgevoerd: boolean;
  readonly borging: string | undefined;
  readonly reden: string | undefined;
  /** The sheet is green, and doesn't say how the result is anchored: content that knows has more. */
  readonly borgingOpen: boolean;
}

/** A row as it was understood: all that it says of one action. What its sheet has no column for is `undefined`. */
export interface Actierij {
  readonly rij: number;
  /** The sheet that it stands in, and its number there. */
  readonly plek: { readonly blad: string; readonly nummer: number };
  readonly cel: string;
  readonly nummer: string;
  readonly titel: string;
  /** Nobody changed the title since we made the sheet. */
  readonly titelGelijk: boolean;
  readonly teksten: {
    readonly regionale_actie?: Waarde<string>;
    readonly hoe?: Waarde<string>;
    readonly toelichting?: Waarde<string>;
  };
  readonly eigenaar: Waarde<Eigenaar | NieuweEigenaar> | undefined;
  /** Who take part beside the owner, as far as they are known. */
  readonly betrokken: readonly (Eigenaar | NieuweEigenaar)[] | undefined;
  /** As `leesDeadline` reads it. */
  readonly deadline: Waarde<string> | undefined;
  readonly start: Waarde<string> | undefined;
  readonly status: Waarde<Rijstatus> | undefined;
  /** Answers were needed to read the row. */
  readonly aangevuld: boolean;
  readonly bericht: string | undefined;
  readonly doelstellingen: readonly number[] | undefined;
  readonly koppelingen: readonly {
    readonly soorten: readonly string[];
    readonly onderdelen: readonly Onderdeel[] | undefined;
  }[];
  /** The cells, by what they say: for who is told of them. */
  readonly cellen: Readonly<Record<'nummer' | 'actie' | 'eigenaar' | 'deadline' | 'status', string>>;
}

/** A row that isn't written: an answer is needed first. */
export interface Wachtrij {
  readonly rij: number;
  readonly plek: Actierij['plek'];
  readonly cel: string;
  readonly nummer: string | undefined;
  readonly titel: string;
}

/** What was understood of a sheet. */
export interface Bladlezing {
  readonly acties: readonly Actierij[];
  readonly wachtend: readonly Wachtrij[];
  readonly vragen: readonly Bladvraag[];
  readonly opmerkingen: readonly Opmerking[];
}

/** What a sheet is held against. */
export interface Duidcontext {
  readonly plan: Plan;
  readonly register: Register;
  readonly antwoorden: Antwoorden;
  /** What the content holds of an action now: what it knows isn't asked. */
  readonly nu: (nummer: string) => VastgesteldeStand | undefined;
  /** The content begins with this sheet: a name that says itself that it is of a role or an organisation, is made. */
  readonly isBegin?: boolean;
  /** Words that were found to be personal data: a text that has them isn't written, but asked about. */
  readonly gegevens?: readonly Gegeven[];
}

/** Personal data, by its words. */
export interface Gegeven {
  readonly soort: Persoonsgegevensoort;
  readonly woorden: string;
}

/** Reads every row of a sheet: what it says, what is asked about it, and how it was read where it leaves room. */
export function duidBlad(indeling: Indeling, rijen: Rijen, context: Duidcontext): Bladlezing {
  return new Duiding(indeling, rijen, context).lees();
}

class Duiding {
  readonly #indeling: Indeling;
  readonly #rijen: Rijen;
  readonly #context: Duidcontext;
  readonly #eigenaars: Eigenaars;
  readonly #vragen = new Vragen();
  readonly #opmerkingen: Opmerking[] = [];
  readonly #tekstenBeginnenMetNummer: boolean;
  /** Where each number stands, without capitals. */
  readonly #gezien = new Map<string, string>();
  #vorige: string | undefined;
  /** What the row above says, by column: a sheet often says it once for the rows below. */
  readonly #boven = new Map<string, { readonly nummer: string; readonly onderdelen: readonly Onderdeel[] }>();
  /** Whether the row that is being read has to wait. */
  #wacht = false;
  /** Whether an answer was used for it. */
  #aangevuld = false;

  constructor(indeling: Indeling, rijen: Rijen, context: Duidcontext) {
    this.#indeling = indeling;
    this.#rijen = rijen;
    this.#context = context;
    this.#eigenaars = verzamelEigenaars(context.register, context.plan);
    const genummerd = rijen.rijen.filter((rij) => {
      const gelezen = leesVooraan(rij.cel('actie').tekst);
      return 'nummer' in gelezen || 'misschien' in gelezen;
    });
    this.#tekstenBeginnenMetNummer = genummerd.length > 1 && genummerd.length * 2 > rijen.rijen.length;
  }

  lees(): Bladlezing {
    const acties: Actierij[] = [];
    const wachtend: Wachtrij[] = [];
    for (const rij of this.#rijen.rijen) {
      this.#wacht = false;
      this.#aangevuld = false;
      const nummer = this.#nummer(rij);
      const titel = this.#titel(rij, nummer);
      this.#merkUiterlijkOp(rij);
      const actie = nummer === undefined ? undefined : this.#actie(rij, nummer, titel);
      if (actie && !this.#moetWachten()) acties.push(actie);
      else
        wachtend.push({
          rij: rij.rij,
          plek: rijplek(this.#indeling.blad, rij.rij),
          cel: rij.cel('actie').naam,
          nummer,
          titel,
        });
    }
    const { niveaus: namen = [], titels = [] } = this.#context.plan.nummering ?? {};
    for (const { cel, tekst } of this.#rijen.overgeslagen) {
      if (titels.some(({ titel }) => ` ${kaal(tekst)}`.endsWith(` ${kaal(titel)}`))) continue; // a heading
      this.#merkOp(cel, `deze regel is overgeslagen: er staat geen actie in (‘${kort(tekst)}’).`);
    }
    const { blad, onderdelen } = this.#indeling;
    if (blad.delen) {
      const namen = somOp(blad.delen.map(({ naam }) => `‘${naam}’`));
      const zin = `de bladen ${namen} hebben dezelfde kolommen, en zijn samen gelezen als één plan. Hoort er een niet bij, kies dan met --blad.`;
      this.#merkOp(rijplek(blad, 0).blad, zin);
    }
    for (const soorten of this.#context.plan.vereisteKoppelingen) {
      if (
        acties.length === 0 ||
        onderdelen.some(({ van }) => soorten.some(({ id }) => van.soorten.includes(id)))
      )
        continue;
      if (this.#context.plan.acties.length > 0) continue; // it was asked when the plan was read in
      const namen = lijst(soorten.map(({ enkelvoud }) => enkelvoud));
      this.#mistKolom(
        soorten.map(({ id }) => id).join('/'),
        `Het blad heeft geen kolom ${namen}, en dit plan vraagt dat van elke actie. Staat het ergens anders, zeg dat dan met --kolommen; anders blijft staan dat het nog niet is uitgezocht.`,
      );
    }
    const niveaus = namen.map((naam) => ` ${kaal(naam)} `);
    for (const { naam } of this.#indeling.ongebruikt) {
      // The number of an action says where it belongs.
      if (niveaus.some((niveau) => ` ${kaal(naam)} `.includes(niveau))) continue;
      this.#merkOp(blad.naam, `de kolom ‘${kort(naam)}’ is niet gebruikt.`);
    }
    return { acties, wachtend, vragen: this.#vragen.alle(), opmerkingen: this.#opmerkingen };
  }

  /** What the sheet shows otherwise than it was read: a row that it hides, words with a line through them. */
  #merkUiterlijkOp(rij: Bladrij): void {
    const { blad, velden } = this.#indeling;
    if (blad.verborgenRijen?.has(rij.rij) === true)
      this.#merkOp(rij.cel('actie').naam, 'deze rij is in het rekenblad verborgen; zij is wel gelezen.');
    for (const veld of velden.keys()) {
      const { cel, naam } = rij.cel(veld);
      if (cel?.weggelaten !== undefined)
        this.#merkOp(naam, `‘${kort(cel.weggelaten)}’ is doorgehaald, en niet gelezen.`);
      else if (cel?.doorgehaald === true && veld !== 'actie' && rij.cel('actie').cel?.doorgehaald !== true)
        this.#merkOp(naam, 'deze tekst is doorgehaald; zij is wel gelezen.');
    }
  }

  #moetWachten(): boolean {
    return this.#wacht;
  }

  #actie(rij: Bladrij, nummer: string, titel: string): Actierij {
    const tekst = (veld: 'regionale_actie' | 'hoe' | 'toelichting'): Waarde<string> | undefined =>
      this.#tekst(rij, veld, nummer);
    const [regionale, hoe, toelichting] = [tekst('regionale_actie'), tekst('hoe'), tekst('toelichting')];
    const naam = (veld: 'nummer' | 'actie' | 'eigenaar' | 'deadline' | 'status'): string =>
      rij.cel(veld).naam;
    const eigenaar = this.#eigenaar(rij, nummer);
    const actie = {
      rij: rij.rij,
      plek: rijplek(this.#indeling.blad, rij.rij),
      cel: naam('actie'),
      nummer,
      titel,
      titelGelijk: this.#isGelijk(nummer, rij.cel('actie')),
      teksten: {
        ...(regionale && { regionale_actie: regionale }),
        ...(hoe && { hoe }),
        ...(toelichting && { toelichting }),
      },
      eigenaar,
      betrokken: zonderEigenaar(
        this.#betrokken(rij, nummer) ?? this.#naastEigenaar(rij, nummer, eigenaar),
        eigenaar,
      ),
      deadline: this.#deadline(rij, nummer),
      start: this.#start(rij, nummer),
      status: this.#status(rij, nummer),
      bericht: this.#bericht(rij, nummer),
      doelstellingen: this.#doelstellingen(rij, nummer),
      koppelingen: rij.onderdelen.map((deel) => ({
        soorten: deel.soorten,
        onderdelen: this.#onderdelen(rij, deel, nummer),
      })),
      cellen: {
        nummer: naam('nummer'),
        actie: naam('actie'),
        eigenaar: naam('eigenaar'),
        deadline: naam('deadline'),
        status: naam('status'),
      },
    };
    return { ...actie, aangevuld: this.#aangevuld };
  }

  #nummer(rij: Bladrij): string | undefined {
    const [cel, actie] = [rij.cel('nummer'), rij.cel('actie')];
    const eigen = leesNummer(cel.cel, this.#vorige, new Set(this.#gezien.keys()));
    const vooraan = this.#vooraan(actie.tekst);
    // A number with more parts than its column has is the whole one: the column counts, or names the part above.
    const uitTekst =
      'nummer' in vooraan &&
      (!('nummer' in eigen || 'bedorven' in eigen) ||
        ('nummer' in eigen && delenVan(vooraan.nummer) > delenVan(eigen.nummer)));
    const gelezen: Nummerlezing = uitTekst || ('geen' in eigen && cel.kolom === undefined) ? vooraan : eigen;
    const waar = uitTekst || cel.kolom === undefined ? actie.naam : cel.naam;
    const id = `nummer ${waar}`;
    const antwoord = this.#antwoord(id);
    let nummer = antwoord !== undefined && ACTIENUMMER_PATROON.test(antwoord) ? antwoord : undefined;
    if (nummer === undefined && 'nummer' in gelezen) nummer = gelezen.nummer;
    if (nummer === undefined) {
      const fout = antwoord === undefined ? '' : ` Het antwoord ‘${kort(antwoord)}’ is geen nummer.`;
      this.#vraag(
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
      this.#vraag({ id, zin: vraag, keuzes: [], voorstel: undefined, wacht: true }, waar, nummer);
      return undefined;
    }
    this.#gezien.set(nummer.toLowerCase(), waar);
    this.#vorige = nummer;
    return nummer;
  }

  /** The number as the plan writes it, whatever capitals the sheet has. */
  #inPlan(nummer: string): string | undefined {
    return this.#context.plan.acties.find((deel) => zelfdeActienummer(deel.nummer, nummer))?.nummer;
  }

  /** What leads the text of an action. A bare number or letter is one where most texts of the sheet begin so. */
  #vooraan(tekst: string): Nummerlezing {
    const gelezen = leesVooraan(tekst);
    return 'misschien' in gelezen && this.#tekstenBeginnenMetNummer
      ? { nummer: gelezen.misschien, rest: gelezen.rest }
      : gelezen;
  }

  #titel(rij: Bladrij, nummer: string | undefined): string {
    const cel = rij.cel('actie');
    const vooraan = this.#vooraan(cel.tekst);
    // A number that leads the title is taken off; one that happens to stand there ("2 buurten krijgen …") isn't.
    const titel =
      'nummer' in vooraan && (vooraan.nummer === nummer || nummer === undefined) && vooraan.rest !== ''
        ? netjes(vooraan.rest)
        : cel.tekst.replace(/^[-–—•*·]\s+(?=\p{L})/u, '');
    if (titel !== '')
      return nummer === undefined ? titel : (this.#zonderGegevens(titel, 'titel', cel, nummer) ?? '');
    const id = `titel ${cel.naam}`;
    const antwoord = this.#antwoord(id);
    if (antwoord !== undefined) return antwoord;
    this.#vraag(
      {
        id,
        zin: 'De titel van de actie ontbreekt. Hoe heet zij?',
        keuzes: [],
        voorstel: undefined,
        wacht: true,
      },
      cel.naam,
      nummer,
    );
    return '';
  }

  #tekst(
    rij: Bladrij,
    veld: 'regionale_actie' | 'hoe' | 'toelichting',
    nummer: string,
  ): Waarde<string> | undefined {
    const cel = rij.cel(veld);
    if (cel.kolom === undefined || this.#isGelijk(nummer, cel)) return undefined;
    this.#formule(cel);
    if (cel.cel?.waarde?.soort === 'fout' && this.#antwoord(`${veld} ${nummer}`) === undefined) {
      this.#foutwaarde(cel, veld, nummer);
      return undefined;
    }
    const tekst = this.#zonderGegevens(platOf(cel), veld, cel, nummer);
    if (tekst === undefined)
      return veld === 'toelichting' ? undefined : { onbekend: 'de cel in het blad is leeg', gezegd: false };
    return kaal(tekst) === 'onbekend' ? { onbekend: ONBEKEND_IN_BLAD, gezegd: true } : { is: tekst };
  }

  #bericht(rij: Bladrij, nummer: string): string | undefined {
    const cel = rij.cel('bericht');
    return this.#zonderGegevens(platOf(cel), 'bericht', cel, nummer);
  }

  /** A text, or what somebody said in its place; one with personal data waits for that. */
  #zonderGegevens(tekst: string | undefined, veld: string, cel: Bladcel, nummer: string): string | undefined {
    const id = `${veld} ${nummer}`;
    const antwoord = tekst === undefined ? undefined : this.#antwoord(id);
    if (antwoord !== undefined && kaal(antwoord) === WEGLATEN) return undefined;
    const nu = antwoord ?? tekst;
    const gegevens = this.#gegevensIn(nu ?? '');
    if (gegevens.length === 0) return nu;
    const soorten = new Map(gegevens.map((gegeven) => [gegeven.soort, gegeven]));
    const zinnen = Array.from(soorten.values(), ({ soort, woorden }) => {
      const { wat, raad } = PERSOONSGEGEVEN_WOORDEN[soort];
      return `Hier staat ${wat}: ‘${woorden}’. ${raad}`;
    });
    const kan = veld === 'titel' ? '' : ` Antwoord ‘${WEGLATEN}’ als dit er niet bij hoeft.`;
    this.#wachtOp(
      {
        id,
        zin: `${zinnen.join(' ')} Hoe wordt de tekst?${kan}`,
        keuzes: veld === 'titel' ? [] : [WEGLATEN],
        voorstel: undefined,
      },
      cel.naam,
      nummer,
    );
    return undefined;
  }

  #gegevensIn(tekst: string): readonly Gegeven[] {
    const plat = netjes(tekst);
    return (this.#context.gegevens ?? []).filter(({ woorden }) => plat.includes(netjes(woorden)));
  }

  #eigenaar(rij: Bladrij, nummer: string): Waarde<Eigenaar | NieuweEigenaar> | undefined {
    const cel = rij.cel('eigenaar');
    if (this.#isGelijk(nummer, cel)) return undefined;
    this.#formule(cel);
    if (cel.cel?.waarde?.soort === 'fout') {
      this.#foutwaarde(cel, 'eigenaar', nummer);
      return undefined;
    }
    const eigenId = `eigenaar ${nummer}`;
    if (cel.tekst === '') {
      const antwoord = this.#antwoord(eigenId);
      if (antwoord === undefined) {
        if (this.#weet(nummer, 'eigenaar')) return undefined;
        if (cel.kolom === undefined) return this.#mist('eigenaar');
        this.#vraag(
          {
            id: eigenId,
            zin: `Wie is de eigenaar van actie ${nummer}? De cel is leeg.`,
            keuzes: [],
            voorstel: undefined,
            wacht: false,
          },
          cel.naam,
          nummer,
        );
        return { onbekend: LEEG, gezegd: false };
      }
      return this.#eigenaarUit(antwoord, eigenId, cel, nummer);
    }
    const naamId = `eigenaar ‘${sleutel(cel.tekst)}’`;
    return this.#eigenaarUit(
      this.#antwoord(eigenId) ?? this.#antwoord(naamId) ?? ruweTekst(cel.cel).trim(),
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
      if (this.#gegevensIn(naam).length > 0) {
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
        this.#merkOp(
          cel.naam,
          `de naam van een persoon is weggelaten; de eigenaar is ‘${gelezen.eigenaar.naam}’.`,
        );
      }
      return { is: gelezen.eigenaar };
    }
    if ('leeg' in gelezen) return { onbekend: ONBEKEND_IN_BLAD, gezegd: true };
    const naam = kort(cel.tekst || tekst);
    if ('persoon' in gelezen || ('naam' in gelezen && this.#gegevensIn(gelezen.naam).length > 0)) {
      this.#vraagPersoon(naam, id, cel, nummer);
      return undefined;
    }
    if ('meer' in gelezen) {
      this.#wachtOp(
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
    this.#wachtOp(
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
    this.#wachtOp(
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

  /** Who take part: those that are known, each on its own. Who isn't is told, and left out: nobody has to wait for it. */
  #betrokken(rij: Bladrij, nummer: string): readonly (Eigenaar | NieuweEigenaar)[] | undefined {
    const cel = rij.cel('betrokken');
    if (cel.kolom === undefined || cel.tekst === '' || this.#isGelijk(nummer, cel)) return undefined;
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
        'persoon' in heel || this.#gegevensIn(deel).length > 0
          ? 'dat lijkt de naam van een persoon'
          : 'geen functie of organisatie heet zo';
      this.#merkOp(cel.naam, `‘${kort(deel)}’ is niet overgenomen bij wie er meedoen: ${wie}.`);
      return bekend;
    });
    return gelezen.length === 0 ? undefined : [...new Map(gelezen.map((wie) => [wie.naam, wie])).values()];
  }

  /** Where the cell of the owner names several, and somebody said who is responsible: the others take part. */
  #naastEigenaar(rij: Bladrij, nummer: string, eigenaar: Actierij['eigenaar']): Actierij['betrokken'] {
    const cel = rij.cel('eigenaar');
    if (!eigenaar || !('is' in eigenaar) || this.#isGelijk(nummer, cel)) return undefined;
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
    if (this.#context.isBegin !== true || !('naam' in gelezen)) return undefined;
    const { nieuw, naam, bedoeld, zonder } = gelezen;
    if (this.#gegevensIn(naam).length > 0) return undefined;
    if (nieuw === undefined || bedoeld !== undefined) return undefined;
    const weg = zonder === undefined ? '' : 'de naam van een persoon is weggelaten; ';
    this.#merkOp(cel.naam, `${weg}‘${kort(naam)}’ is gemaakt als ${nieuw}.`);
    return { nieuw, naam };
  }

  #deadline(rij: Bladrij, nummer: string): Waarde<string> | undefined {
    const cel = rij.cel('deadline');
    if (this.#isGelijk(nummer, cel)) return undefined;
    this.#formule(cel);
    const id = `deadline ${nummer}`;
    const tekstId = `deadline ‘${sleutel(cel.tekst)}’`;
    const antwoord = this.#antwoord(id) ?? (cel.tekst === '' ? undefined : this.#antwoord(tekstId));
    const zonderDag = leesZonderDag(antwoord ?? cel.tekst);
    if (zonderDag !== undefined) {
      const gelezen = zonderDag === DOORLOPEND ? 'doorlopend' : 'een voorwaarde';
      if (antwoord === undefined && !leesDeadline(cel.tekst.toLowerCase()))
        this.#merkOp(cel.naam, `‘${kort(cel.tekst)}’ is als deadline gelezen als ${gelezen}.`);
      return { is: zonderDag };
    }
    const gelezen = antwoord === undefined ? leesTermijn(cel.cel) : leesTermijntekst(antwoord);
    if ('datum' in gelezen) {
      if (gelezen.lezing !== undefined) this.#merkOp(cel.naam, `${gelezen.lezing}.`);
      return { is: gelezen.datum };
    }
    if ('leeg' in gelezen) {
      if (gelezen.leeg !== undefined)
        return { onbekend: `in het blad staat ‘${gelezen.leeg}’`, gezegd: true };
      if (this.#weet(nummer, 'deadline')) return undefined;
      const { blad, balk } = this.#indeling;
      if (cel.kolom === undefined && balk.length === 0) return this.#mist('deadline');
      const laatste = laatsteInBalk(blad, rij.rij, balk);
      if (laatste) {
        this.#merkOp(
          cel.naam,
          `van wat in de planning is aangekruist, is het laatste de deadline: ${laatste.naam}.`,
        );
        return { is: laatste.datum };
      }
      this.#vraag(
        {
          id,
          zin: `Wanneer moet actie ${nummer} klaar zijn? De cel is leeg.`,
          keuzes: [],
          voorstel: undefined,
          wacht: false,
        },
        cel.naam,
        nummer,
      );
      return { onbekend: LEEG, gezegd: false };
    }
    this.#wachtOp(
      {
        id: cel.tekst === '' ? id : tekstId,
        zin: deadlineVraag(gelezen, kort(antwoord ?? cel.tekst)),
        keuzes: [],
        voorstel: undefined,
      },
      cel.naam,
      nummer,
    );
    return undefined;
  }

  /** When an action begins. What is no date is told, and not taken: no action waits for it. */
  #start(rij: Bladrij, nummer: string): Waarde<string> | undefined {
    const cel = rij.cel('start');
    if (cel.kolom === undefined || cel.tekst === '' || this.#isGelijk(nummer, cel)) return undefined;
    const gelezen = leesTermijn(cel.cel);
    if ('datum' in gelezen) return { is: gelezen.datum };
    if ('leeg' in gelezen) return { onbekend: `in het blad staat ‘${gelezen.leeg ?? ''}’`, gezegd: true };
    this.#merkOp(cel.naam, `‘${kort(cel.tekst)}’ is niet als datum te lezen; de start is niet overgenomen.`);
    return undefined;
  }

  #status(rij: Bladrij, nummer: string): Waarde<Rijstatus> | undefined {
    const over = [rij.cel('status'), rij.cel('borging'), rij.cel('reden')];
    if (over.every((cel) => this.#isGelijk(nummer, cel)) && over[0]?.cel?.kleur === undefined)
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
      const reden = platOf(rij.cel('reden')) ?? this.#antwoord(id);
      if (reden !== undefined) return is({ status, reden });
      this.#wachtOp(
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
      const antwoord = this.#antwoord(id);
      const borging =
        platOf(rij.cel('borging')) ??
        (antwoord === undefined || kaal(antwoord) === 'onbekend' ? undefined : antwoord);
      if (borging !== undefined && status !== 'uitgevoerd')
        return is({ status: 'uitgevoerd-en-geborgd', borging });
      const bekend = this.#context.nu(nummer);
      if (status !== 'uitgevoerd' && antwoord === undefined && bekend?.status !== 'uitgevoerd-en-geborgd') {
        this.#vraag(
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
    this.#formule(cel);
    const id = `status ${nummer}`;
    const antwoord = leesAntwoordstatus(this.#antwoord(id));
    if (antwoord !== undefined) return { status: antwoord, cel: cel.naam, gezegd: true };
    if (rij.cel('actie').cel?.doorgehaald === true) {
      const zin = `De titel van actie ${nummer} is doorgehaald. Is zij vervallen? Welke status heeft zij?`;
      this.#wachtOp({ id, zin, keuzes: STATUSKEUZES, voorstel: 'vervallen' }, rij.cel('actie').naam, nummer);
      return undefined;
    }
    const woordId = `status ‘${sleutel(cel.tekst)}’`;
    const woord =
      cel.tekst === ''
        ? undefined
        : (leesStatuswoord(cel.tekst) ?? leesAntwoordstatus(this.#antwoord(woordId)));
    if (cel.tekst !== '' && woord === undefined) {
      this.#wachtOp(
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
    const { kleuren, nietTeRekenen } = kleurenVan(this.#indeling, rij.rij);
    if (woord !== undefined) {
      // A fill beside a word has to say the same; what a condition shows follows the word.
      const eigen = cel.cel?.kleur;
      const kleur = eigen === undefined ? undefined : this.#kleurstatus(eigen);
      if (kleur !== undefined && kleur !== 'onbekend' && !gaanSamen(kleur, woord)) {
        this.#wachtOp(
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
      this.#wachtOp(
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
      this.#wachtOp(
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
      this.#wachtOp(
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
    if (this.#weet(nummer, 'status')) return undefined;
    if (cel.kolom === undefined && !this.#heeftKleuren()) {
      const { onbekend: reden } = this.#mist('status');
      return { status: 'onbekend', cel: cel.naam, gezegd: false, reden };
    }
    const waar = cel.kolom === undefined ? rij.cel('actie').naam : cel.naam;
    this.#vraag(
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

  #kleuren: boolean | undefined;
  /** Whether any row of the sheet has a colour: else colour isn't how it tells the status. */
  #heeftKleuren(): boolean {
    return (this.#kleuren ??= this.#rijen.rijen.some(({ rij }) => {
      const { kleuren, nietTeRekenen } = kleurenVan(this.#indeling, rij);
      return nietTeRekenen !== undefined || kleuren.some(({ kleur }) => !('niets' in leesKleur(kleur)));
    }));
  }

  #kleurstatus(kleur: string): Bladstatus | undefined {
    const antwoord = leesAntwoordstatus(this.#antwoord(`kleur ${kleur}`));
    const gelezen = leesKleur(kleur);
    return antwoord ?? this.#rijen.legenda.get(kleur) ?? ('status' in gelezen ? gelezen.status : undefined);
  }

  #isNietsVolgensAntwoord(kleur: string): boolean {
    return ['geen', 'niets'].includes(kaal(this.#antwoord(`kleur ${kleur}`) ?? ''));
  }

  #doelstellingen(rij: Bladrij, nummer: string): readonly number[] | undefined {
    const cel = rij.cel('doelstelling');
    if (cel.kolom === undefined || cel.tekst === '' || this.#isGelijk(nummer, cel)) return undefined;
    const { doelstellingen } = this.#context.plan;
    const bekend = new Set(doelstellingen.map((doel) => doel.nummer));
    const genoemd = [...cel.tekst.matchAll(/\d+/g)].map(([getal]) => Number(getal));
    if (doelstellingen.length === 0) {
      const zin = 'de doelstellingen zijn niet overgenomen: het plan noemt er zelf geen.';
      this.#merkOp(this.#indeling.blad.naam, zin);
      return undefined;
    }
    const plat = kaal(cel.tekst);
    const opNaam = doelstellingen.find((doel) =>
      [kaal(doel.tekst), kaal(`${doel.nummer} ${doel.tekst}`)].includes(plat),
    );
    if (opNaam) return [opNaam.nummer];
    const id = `doelstelling ‘${kaal(cel.tekst)}’`;
    const antwoord = this.#antwoord(id);
    const keuze =
      antwoord === undefined ? genoemd : [...antwoord.matchAll(/\d+/g)].map(([getal]) => Number(getal));
    if (keuze.length > 0 && keuze.every((getal) => bekend.has(getal))) return [...new Set(keuze)];
    if (antwoord !== undefined && kaal(antwoord) === 'geen') return undefined;
    this.#wachtOp(
      {
        id,
        zin: `‘${kort(cel.tekst)}’ is geen doelstelling van dit plan. Welk nummer is bedoeld? Antwoord ‘geen’ als het er geen is.`,
        keuzes: [...[...bekend].map(String), 'geen'],
        voorstel: undefined,
      },
      cel.naam,
      nummer,
    );
    return undefined;
  }

  #onderdelen(
    rij: Bladrij,
    deel: Bladrij['onderdelen'][number],
    nummer: string,
  ): readonly Onderdeel[] | undefined {
    const { cel, keuzes, naam } = deel;
    if (this.#isGelijk(nummer, cel)) return undefined;
    const leegId = `${deel.soorten.join('/')} ${nummer}`;
    const kop = rij.tussenkop?.onderdelen.filter((onderdeel) => keuzes.includes(onderdeel));
    if (cel.tekst === '' && kop && kop.length > 0) return kop;
    const id = cel.tekst === '' ? leegId : `${deel.soorten.join('/')} ‘${kaal(cel.tekst)}’`;
    const antwoord = this.#antwoord(leegId) ?? this.#antwoord(id);
    if (antwoord !== undefined && kaal(antwoord) === 'geen') return [];
    const tekst = antwoord ?? ruweTekst(cel.cel);
    const boven = this.#boven.get(naam);
    if (tekst.trim() === '' && boven && eersteDeel(boven.nummer) === eersteDeel(nummer)) {
      this.#merkOp(
        cel.naam,
        'deze cel is leeg; overgenomen is wat erboven staat, omdat het nummer met hetzelfde getal begint.',
      );
      return boven.onderdelen;
    }
    if (tekst.trim() === '') {
      if (this.#isGekoppeld(nummer, keuzes)) return undefined;
      this.#vraag(
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
    this.#wachtOp(
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
    const actie = this.#context.plan.acties.find((deel) => deel.nummer === nummer);
    return actie?.koppelingen.some(({ onderdeel }) => keuzes.includes(onderdeel)) ?? false;
  }

  /** An error of the spreadsheet (`#N/B`) is no value. */
  #foutwaarde(cel: Bladcel, veld: string, nummer: string): void {
    this.#wachtOp(
      {
        id: `${veld} ${nummer}`,
        zin: `In deze cel staat een fout van het rekenblad (${cel.tekst}). Wat hoort er te staan?`,
        keuzes: [],
        voorstel: undefined,
      },
      cel.naam,
      nummer,
    );
    return undefined;
  }

  /** The sheet has no column for it: asked once, for the whole sheet. */
  #mist(veld: 'eigenaar' | 'deadline' | 'status'): { onbekend: string; gezegd: boolean } {
    this.#mistKolom(
      veld,
      `Het blad heeft geen kolom met de ${veld}. Staat die ergens anders, zeg dat dan met --kolommen; anders blijft hij onbekend.`,
    );
    return { onbekend: `het blad heeft geen kolom met de ${veld}`, gezegd: false };
  }

  #mistKolom(veld: string, zin: string): void {
    const vraag = { id: `kolom ${veld}`, zin, keuzes: [], voorstel: undefined, wacht: false };
    this.#vraag(vraag, this.#indeling.blad.naam, undefined);
  }

  #formule(cel: Bladcel): void {
    if (cel.cel?.formule === true && cel.tekst !== '') {
      this.#merkOp(
        cel.naam,
        `in deze cel staat een formule; gelezen is wat er de laatste keer uitkwam (‘${kort(cel.tekst)}’).`,
      );
    }
  }

  /** Whether nobody changed a cell since we made the sheet, and the action is still there. */
  #isGelijk(nummer: string, { ongewijzigd }: Bladcel): boolean {
    return ongewijzigd && this.#isBekend(nummer);
  }

  #isBekend(nummer: string): boolean {
    return this.#context.plan.acties.some((actie) => actie.nummer === nummer);
  }

  /** Whether the content knows something of an action that the sheet doesn't say. */
  #weet(nummer: string, veld: 'eigenaar' | 'deadline' | 'status'): boolean {
    const nu = this.#context.nu(nummer);
    return nu !== undefined && !isOnbekend(nu[veld]);
  }

  #antwoord(id: string): string | undefined {
    const antwoord = this.#context.antwoorden.get(id)?.trim();
    if (antwoord === undefined || antwoord === '') return undefined;
    this.#aangevuld = true;
    return antwoord;
  }

  #vraag(vraag: Omit<Bladvraag, 'cellen' | 'acties'>, cel: string, nummer: string | undefined): void {
    this.#vragen.stel(vraag, cel, nummer);
    if (vraag.wacht) this.#wacht = true;
  }

  #wachtOp(vraag: Omit<Bladvraag, 'cellen' | 'acties' | 'wacht'>, cel: string, nummer: string): void {
    this.#vraag({ ...vraag, wacht: true }, cel, nummer);
  }

  #merkOp(cel: string, zin: string): void {
    if (!this.#opmerkingen.some((eerder) => eerder.cel === cel && eerder.zin === zin))
      this.#opmerkingen.push({ cel, zin });
  }
}

/** What tells texts apart in a question: their words, or the signs of one without words. */
const sleutel = (tekst: string): string => kaal(tekst) || tekst;

/** The answer with which a text isn't taken over. */
const WEGLATEN = 'weglaten';

const LEEG = 'de cel in het blad is leeg';
const ONBEKEND_IN_BLAD = 'in het blad staat dat het niet bekend is';

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

function nummerVraag(gelezen: Nummerlezing): string {
  if ('bedorven' in gelezen)
    return `Hier staat nu ‘${gelezen.getoond}’. Een rekenblad maakt dat van een nummer als ${gelezen.bedorven}. Welk nummer heeft de actie?`;
  if ('vorm' in gelezen)
    return `‘${gelezen.vorm}’ kan geen nummer zijn: een nummer heeft een tot vier delen met punten, zonder nul ervoor, zoals 3, 1.10, A1 of 2b. Welk nummer krijgt de actie?`;
  if ('misschien' in gelezen)
    return `De tekst begint met ‘${gelezen.misschien}’. Is dat het nummer van de actie? Antwoord met haar nummer.`;
  return 'Het nummer van de actie ontbreekt. Welk nummer heeft zij?';
}

/** A deadline without a day, as `leesDeadline` reads it: one that goes on, or a condition. Beside a year it may be either. */
function leesZonderDag(tekst: string): string | undefined {
  const netjes = tekst.trim().replace(/\s+/g, ' ');
  const geschreven = leesDeadline(netjes);
  if (geschreven) return datumVanDeadline(geschreven) ? undefined : netjes;
  const gelezen = leesTermijntekst(netjes);
  if (!('geen' in gelezen) || /\d{4}/.test(netjes)) return undefined;
  if (gelezen.geen === 'doorlopend') return DOORLOPEND;
  return gelezen.geen === 'voorwaarde' ? `voorwaarde: ${netjes}` : undefined;
}

/** What the number probably is, to agree with. */
function nummerVoorstel(gelezen: Nummerlezing): string | undefined {
  if ('bedorven' in gelezen) return gelezen.bedorven;
  if ('misschien' in gelezen) return gelezen.misschien;
  const zonderNullen = 'vorm' in gelezen ? gelezen.vorm.replace(/(^|\.)0+(?=\d)/g, '$1') : '';
  return ACTIENUMMER_PATROON.test(zonderNullen) ? zonderNullen : undefined;
}

function deadlineVraag(
  gelezen: Exclude<Termijnlezing, { datum: string } | { leeg: string | undefined }>,
  tekst: string,
): string {
  switch (gelezen.geen) {
    case 'doorlopend':
    case 'voorwaarde':
    case 'meer':
      return `‘${tekst}’ noemt meer dan één moment. Wat is de deadline?`;
    case 'onleesbaar':
      return `‘${tekst}’ is niet als datum te lezen. Wat is de deadline? Bijvoorbeeld ‘31-12-2026’, ‘Q2 2026’, ‘2026’, ‘doorlopend’, of ‘voorwaarde: ’ en dan waar het van afhangt.`;
  }
}

/** The text of a cell with its paragraphs; `undefined` when it says nothing. */
function platOf({ cel }: { readonly cel: Cel | undefined }): string | undefined {
  const tekst = ruweTekst(cel)
    .split('\n')
    .map((regel) => regel.replace(/\s+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return tekst === '' || tekst === '-' || tekst === '–' ? undefined : tekst;
}

/** Who is responsible takes part already. */
const zonderEigenaar = (
  betrokken: Actierij['betrokken'],
  eigenaar: Actierij['eigenaar'],
): Actierij['betrokken'] =>
  eigenaar && 'is' in eigenaar
    ? betrokken?.filter(({ naam }) => kaal(naam) !== kaal(eigenaar.is.naam))
    : betrokken;

const eersteDeel = (nummer: string): string => nummer.split('.')[0] ?? '';

const netjes = (tekst: string): string => tekst.replace(/\s+/g, ' ').trim();

/** As much of a text as fits in a question. */
const kort = (tekst: string): string => (tekst.length > 60 ? `${tekst.slice(0, 57).trimEnd()}…` : tekst);
