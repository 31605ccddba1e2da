import { somOp } from '../kern/woorden/opsomming.ts';
import { lijst } from '../kern/woorden/zin.ts';
import type { Actierij, Waarde, Wachtrij } from './actierij.ts';
import { celnaam, kaal, rijplek } from './blad.ts';
import { kort } from './celtekst.ts';
import { duidDoelstellingen } from './duidDoelstelling.ts';
import { duidBericht, duidTekst } from './duidTekst.ts';
import { duidDeadline, duidStart } from './duidTermijn.ts';
import { duidTitel } from './duidTitel.ts';
import { Eigenaarlezer } from './eigenaarlezer.ts';
import type { Indeling } from './kop.ts';
import { Navraag, type Duidcontext } from './navraag.ts';
import { Nummerlezer } from './nummerlezer.ts';
import { Onderdeellezer } from './onderdeellezer.ts';
import type { Bladrij, Rijen } from './rijen.ts';
import { Statuslezer } from './statuslezer.ts';
import type { Bladvraag, Opmerking } from './vraag.ts';

/** What was understood of a sheet. */
export interface Bladlezing {
  readonly acties: readonly Actierij[];
  readonly wachtend: readonly Wachtrij[];
  readonly vragen: readonly Bladvraag[];
  readonly opmerkingen: readonly Opmerking[];
}

/** Reads every row of a sheet: what it says, what is asked about it, and how it was read where it leaves room. */
export function duidBlad(indeling: Indeling, rijen: Rijen, context: Duidcontext): Bladlezing {
  return new Duiding(indeling, rijen, context).lees();
}

class Duiding {
  readonly #navraag: Navraag;
  readonly #nummers: Nummerlezer;
  readonly #eigenaars: Eigenaarlezer;
  readonly #statussen: Statuslezer;
  readonly #onderdelen: Onderdeellezer;

  constructor(indeling: Indeling, rijen: Rijen, context: Duidcontext) {
    this.#navraag = new Navraag(indeling, rijen, context);
    this.#nummers = new Nummerlezer(this.#navraag);
    this.#eigenaars = new Eigenaarlezer(this.#navraag);
    this.#statussen = new Statuslezer(this.#navraag);
    this.#onderdelen = new Onderdeellezer(this.#navraag);
  }

  lees(): Bladlezing {
    const acties: Actierij[] = [];
    const wachtend: Wachtrij[] = [];
    for (const rij of this.#navraag.rijen.rijen) {
      this.#navraag.begin();
      const nummer = this.#nummers.nummer(rij);
      const titel = duidTitel(rij, nummer, this.#nummers, this.#navraag);
      this.#merkUiterlijkOp(rij);
      const actie = nummer === undefined ? undefined : this.#actie(rij, nummer, titel);
      if (actie && !this.#navraag.wacht) acties.push(actie);
      else
        wachtend.push({
          rij: rij.rij,
          plek: rijplek(this.#navraag.indeling.blad, rij.rij),
          cel: rij.cel('actie').naam,
          nummer,
          titel,
        });
    }
    const { niveaus: namen = [], titels = [] } = this.#navraag.context.plan.nummering ?? {};
    for (const { cel, tekst } of this.#navraag.rijen.overgeslagen) {
      if (titels.some(({ titel }) => ` ${kaal(tekst)}`.endsWith(` ${kaal(titel)}`))) continue; // a heading
      this.#navraag.merkOp(cel, `deze regel is overgeslagen: er staat geen actie in (‘${kort(tekst)}’).`);
    }
    const { blad, onderdelen } = this.#navraag.indeling;
    if (blad.delen) {
      const namen = somOp(blad.delen.map(({ naam }) => `‘${naam}’`));
      const zin = `de bladen ${namen} hebben dezelfde kolommen, en zijn samen gelezen als één plan. Hoort er een niet bij, kies dan met --blad.`;
      this.#navraag.merkOp(rijplek(blad, 0).blad, zin);
    }
    for (const soorten of this.#navraag.context.plan.vereisteKoppelingen) {
      if (
        acties.length === 0 ||
        onderdelen.some(({ van }) => soorten.some(({ id }) => van.soorten.includes(id)))
      )
        continue;
      if (this.#navraag.context.plan.acties.length > 0) continue; // it was asked when the plan was read in
      const namen = lijst(soorten.map(({ enkelvoud }) => enkelvoud));
      this.#navraag.mistKolom(
        soorten.map(({ id }) => id).join('/'),
        `Het blad heeft geen kolom ${namen}, en dit plan vraagt dat van elke actie. Staat het ergens anders, zeg dat dan met --kolommen; anders blijft staan dat het nog niet is uitgezocht.`,
      );
    }
    const niveaus = namen.map((naam) => ` ${kaal(naam)} `);
    for (const { naam } of this.#navraag.indeling.ongebruikt) {
      // The number of an action says where it belongs.
      if (niveaus.some((niveau) => ` ${kaal(naam)} `.includes(niveau))) continue;
      this.#navraag.merkOp(blad.naam, `de kolom ‘${kort(naam)}’ is niet gebruikt.`);
    }
    this.#merkNotitiesOp();
    return { acties, wachtend, vragen: this.#navraag.vragen, opmerkingen: this.#navraag.opmerkingen };
  }

  /** What the sheet shows otherwise than it was read: a row that it hides, words with a line through them. */
  #merkUiterlijkOp(rij: Bladrij): void {
    const { blad, velden } = this.#navraag.indeling;
    if (blad.verborgenRijen?.has(rij.rij) === true)
      this.#navraag.merkOp(
        rij.cel('actie').naam,
        'deze rij is in het rekenblad verborgen; zij is wel gelezen.',
      );
    for (const veld of velden.keys()) {
      const { cel, naam } = rij.cel(veld);
      if (cel?.weggelaten !== undefined)
        this.#navraag.merkOp(naam, `‘${kort(cel.weggelaten)}’ is doorgehaald, en niet gelezen.`);
      else if (cel?.doorgehaald === true && veld !== 'actie' && rij.cel('actie').cel?.doorgehaald !== true)
        this.#navraag.merkOp(naam, 'deze tekst is doorgehaald; zij is wel gelezen.');
    }
  }

  /** The notes with cells: how many each sheet has, and where. They aren't read. */
  #merkNotitiesOp(): void {
    const { blad } = this.#navraag.indeling;
    const plekken = (blad.notities ?? []).map(({ rij, kolom }) => ({ ...rijplek(blad, rij), kolom }));
    for (const [naam, deel = []] of Object.entries(
      Object.groupBy(plekken, ({ blad: bladnaam }) => bladnaam),
    )) {
      const cellen = somOp(deel.map(({ nummer, kolom }) => celnaam(nummer - 1, kolom)));
      const zin =
        deel.length === 1
          ? `bij een cel staat een notitie (${cellen}); zij is niet gelezen.`
          : `bij ${deel.length} cellen staat een notitie (${cellen}); die zijn niet gelezen.`;
      this.#navraag.merkOp(naam, zin);
    }
  }

  #actie(rij: Bladrij, nummer: string, titel: string): Actierij {
    const tekst = (veld: 'regionale_actie' | 'hoe' | 'toelichting'): Waarde<string> | undefined =>
      duidTekst(rij, veld, nummer, this.#navraag);
    const [regionale, hoe, toelichting] = [tekst('regionale_actie'), tekst('hoe'), tekst('toelichting')];
    const naam = (veld: 'nummer' | 'actie' | 'eigenaar' | 'deadline' | 'status'): string =>
      rij.cel(veld).naam;
    const eigenaar = this.#eigenaars.eigenaar(rij, nummer);
    const actie = {
      rij: rij.rij,
      plek: rijplek(this.#navraag.indeling.blad, rij.rij),
      cel: naam('actie'),
      nummer,
      titel,
      titelGelijk: this.#navraag.isGelijk(nummer, rij.cel('actie')),
      teksten: {
        ...(regionale && { regionale_actie: regionale }),
        ...(hoe && { hoe }),
        ...(toelichting && { toelichting }),
      },
      eigenaar,
      betrokken: this.#eigenaars.betrokken(rij, nummer, eigenaar),
      deadline: duidDeadline(rij, nummer, this.#navraag),
      start: duidStart(rij, nummer, this.#navraag),
      status: this.#statussen.status(rij, nummer),
      bericht: duidBericht(rij, nummer, this.#navraag),
      doelstellingen: duidDoelstellingen(rij, nummer, this.#navraag),
      koppelingen: rij.onderdelen.map((deel) => ({
        soorten: deel.soorten,
        onderdelen: this.#onderdelen.onderdelen(rij, deel, nummer),
      })),
      cellen: {
        nummer: naam('nummer'),
        actie: naam('actie'),
        eigenaar: naam('eigenaar'),
        deadline: naam('deadline'),
        status: naam('status'),
      },
    };
    return { ...actie, aangevuld: this.#navraag.aangevuld };
  }
}
