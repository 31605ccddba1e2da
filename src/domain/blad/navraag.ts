import { isOnbekend } from '../../../schemas/onbekend.ts';
import type { VastgesteldeStand } from '../opname/stand.ts';
import type { Persoonsgegevensoort } from '../persoonsgegevens/persoonsgegeven.ts';
import type { Plan, Register } from '../register.ts';
import { LEEG } from './actierij.ts';
import { kort, netjes } from './celtekst.ts';
import type { Indeling } from './kop.ts';
import type { Bladcel, Rijen } from './rijen.ts';
import { Vragen, type Antwoorden, type Bladvraag, type Opmerking } from './vraag.ts';

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

/** What was asked, answered and told while a sheet is read: every part of a row goes by it. */
export class Navraag {
  readonly indeling: Indeling;
  readonly rijen: Rijen;
  readonly context: Duidcontext;
  readonly #vragen = new Vragen();
  readonly #opmerkingen: Opmerking[] = [];
  /** Whether the row that is being read has to wait. */
  #wacht = false;
  /** Whether an answer was used for it. */
  #aangevuld = false;

  constructor(indeling: Indeling, rijen: Rijen, context: Duidcontext) {
    this.indeling = indeling;
    this.rijen = rijen;
    this.context = context;
  }

  /** Begins a row. */
  begin(): void {
    this.#wacht = false;
    this.#aangevuld = false;
  }

  get wacht(): boolean {
    return this.#wacht;
  }

  get aangevuld(): boolean {
    return this.#aangevuld;
  }

  get vragen(): Bladvraag[] {
    return this.#vragen.alle();
  }

  get opmerkingen(): readonly Opmerking[] {
    return this.#opmerkingen;
  }

  /** What somebody answered; the row is then filled in by them. */
  antwoord(id: string): string | undefined {
    const antwoord = this.context.antwoorden.get(id)?.trim();
    if (antwoord === undefined || antwoord === '') return undefined;
    this.#aangevuld = true;
    return antwoord;
  }

  /** Asks something of a cell. */
  vraag(vraag: Omit<Bladvraag, 'cellen' | 'acties'>, cel: string, nummer: string | undefined): void {
    this.#vragen.stel(vraag, cel, nummer);
    if (vraag.wacht) this.#wacht = true;
  }

  /** Asks what the row has to wait for. */
  wachtOp(vraag: Omit<Bladvraag, 'cellen' | 'acties' | 'wacht'>, cel: string, nummer: string): void {
    this.vraag({ ...vraag, wacht: true }, cel, nummer);
  }

  /** Asks what belongs in a cell that is empty; the row is written without it. */
  leeg(id: string, zin: string, cel: string, nummer: string): { onbekend: string; gezegd: false } {
    this.vraag(
      { id, zin: `${zin} De cel is leeg.`, keuzes: [], voorstel: undefined, wacht: false },
      cel,
      nummer,
    );
    return { onbekend: LEEG, gezegd: false };
  }

  /** Tells something of a cell, once. */
  merkOp(cel: string, zin: string): void {
    if (!this.#opmerkingen.some((eerder) => eerder.cel === cel && eerder.zin === zin))
      this.#opmerkingen.push({ cel, zin });
  }

  /** An error of the spreadsheet (`#N/B`) is no value. */
  foutwaarde(cel: Bladcel, veld: string, nummer: string): void {
    this.wachtOp(
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
  mist(veld: 'eigenaar' | 'deadline' | 'status'): { onbekend: string; gezegd: boolean } {
    this.mistKolom(
      veld,
      `Het blad heeft geen kolom met de ${veld}. Staat die ergens anders, zeg dat dan met --kolommen; anders blijft hij onbekend.`,
    );
    return { onbekend: `het blad heeft geen kolom met de ${veld}`, gezegd: false };
  }

  /** Asks once what a column that the sheet lacks would say. */
  mistKolom(veld: string, zin: string): void {
    const vraag = { id: `kolom ${veld}`, zin, keuzes: [], voorstel: undefined, wacht: false };
    this.vraag(vraag, this.indeling.blad.naam, undefined);
  }

  /** Tells that a cell holds a formula. */
  formule(cel: Bladcel): void {
    if (cel.cel?.formule === true && cel.tekst !== '') {
      this.merkOp(
        cel.naam,
        `in deze cel staat een formule; gelezen is wat er de laatste keer uitkwam (‘${kort(cel.tekst)}’).`,
      );
    }
  }

  /** Whether nobody changed a cell since we made the sheet, and the action is still there. */
  isGelijk(nummer: string, { ongewijzigd }: Bladcel): boolean {
    return ongewijzigd && this.#isBekend(nummer);
  }

  #isBekend(nummer: string): boolean {
    return this.context.plan.acties.some((actie) => actie.nummer === nummer);
  }

  /** Whether the content knows something of an action that the sheet doesn't say. */
  weet(nummer: string, veld: 'eigenaar' | 'deadline' | 'status'): boolean {
    const nu = this.context.nu(nummer);
    return nu !== undefined && !isOnbekend(nu[veld]);
  }

  /** The personal data that a text has. */
  gegevensIn(tekst: string): readonly Gegeven[] {
    const plat = netjes(tekst);
    return (this.context.gegevens ?? []).filter(({ woorden }) => plat.includes(netjes(woorden)));
  }
}
