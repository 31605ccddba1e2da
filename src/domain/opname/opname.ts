import type { Dag } from '../../../schemas/datum.ts';
import type {
  Actie,
  BesprekingBron,
  Ding,
  Grond,
  Kader,
  Organisatie,
  Plan,
  Register,
  Toezegging,
  Vraag,
  VraagAntwoord,
} from '../register.ts';
import { Actieopname } from './actieopname.ts';
import { deriveAgenda, type Agendapunt } from './agenda.ts';
import { deriveVerslag, type Besprekingsverslag } from './bespreking.ts';
import { deriveBetrekkingen, type Betrekkingen } from './betrekkingen.ts';
import { deriveHerinneringen, type Herinneringen } from './herinnering.ts';
import { wasBekend } from './planning.ts';
import { Planopname } from './planopname.ts';
import { deriveKaderopname, type Kaderopname } from './stukopname.ts';
import { deriveToezegging, type Toezeggingstand } from './toezegging.ts';
import { deriveAntwoord, deriveVragen } from './vraag.ts';
import type { Overname } from './stand.ts';
import { compareAandacht, type Aandachtspunt } from './wachtrij.ts';

/**
 * What holds on a day: all that follows from the register and a peildatum. Each thing is computed when somebody first
 * asks for it, and once; page, terminal, JSON, Word, mail and calendar read it here, so they can't disagree.
 */
export class Opname {
  readonly register: Register;
  readonly peildatum: Dag;
  /** The opnames of all days of this register that somebody asked for. */
  readonly #dagen: Map<Dag, Opname>;
  readonly #acties = new Map<Actie, Actieopname>();
  readonly #plannen = new Map<Plan, Planopname>();
  readonly #kaders = new Map<Kader, Kaderopname>();
  readonly #toezeggingen = new Map<Toezegging, Toezeggingstand>();
  readonly #organisaties = new Map<Organisatie, Betrekkingen>();
  #overnames: ReadonlyMap<Ding, readonly Actie[]> | undefined;
  #agenda: readonly Agendapunt[] | undefined;
  #aandachtspunten: readonly Aandachtspunt[] | undefined;

  constructor(register: Register, peildatum: Dag, dagen = new Map<Dag, Opname>()) {
    this.register = register;
    this.peildatum = peildatum;
    this.#dagen = dagen;
    dagen.set(peildatum, this);
  }

  /** The opname of another day of the same register: the same one each time. */
  op(dag: Dag): Opname {
    return this.#dagen.get(dag) ?? new Opname(this.register, dag, this.#dagen);
  }

  /** What holds for an action. */
  van(actie: Actie): Actieopname {
    return eenmaal(this.#acties, actie, () => new Actieopname(actie, this));
  }

  /** What holds for a plan. */
  vanPlan(plan: Plan): Planopname {
    return eenmaal(this.#plannen, plan, () => new Planopname(plan, this));
  }

  /** What holds for a kader. */
  vanKader(kader: Kader): Kaderopname {
    return eenmaal(this.#kaders, kader, () => deriveKaderopname(kader, this.peildatum));
  }

  /** How a toezegging or question stands. */
  vanToezegging(toezegging: Toezegging): Toezeggingstand {
    return eenmaal(this.#toezeggingen, toezegging, () => deriveToezegging(toezegging, this.peildatum));
  }

  /** What was asked about any of these things, or about anything at all; the newest first. */
  vragen(over?: readonly Ding[]): readonly Vraag[] {
    return deriveVragen(this.register, this.peildatum, over);
  }

  /** The answer to a question; `undefined` while there is none. */
  antwoord(vraag: Vraag): VraagAntwoord | undefined {
    return deriveAntwoord(vraag, this.peildatum);
  }

  /** Everything that has to do with an organisatie. */
  vanOrganisatie(organisatie: Organisatie): Betrekkingen {
    return eenmaal(this.#organisaties, organisatie, () => deriveBetrekkingen(organisatie, this));
  }

  /** The actions that a plan, an action or an organisatie took over itself, in the order of the register. */
  overgenomenDoor(ding: Actie | Plan | Organisatie): readonly Actie[] {
    this.#overnames ??= Map.groupBy(
      this.register.acties.filter((actie) => this.#overnemerVan(actie) !== undefined),
      (actie) => this.#overnemerVan(actie) as Ding,
    );
    return this.#overnames.get(ding) ?? [];
  }

  #overnemerVan(actie: Actie): Overname['door'] | undefined {
    const { stand } = this.van(actie);
    return stand.vastgesteld ? stand.overgenomen?.door : undefined;
  }

  /** What belongs in the calendar. */
  get agenda(): readonly Agendapunt[] {
    return (this.#agenda ??= deriveAgenda(this));
  }

  /** The actions of all plans that ask for attention, worst first. */
  get aandachtspunten(): readonly Aandachtspunt[] {
    return (this.#aandachtspunten ??= [...this.register.plannen.values()]
      .flatMap((plan) => this.vanPlan(plan).wachtrij.punten)
      .sort(compareAandacht));
  }

  /** Whom to ask about the actions of these plans, unless there was a report in the last `dagen` days. */
  herinneringen(plannen: readonly Plan[], dagen: number): Herinneringen {
    return deriveHerinneringen(this, plannen, dagen);
  }

  /** The record of a bespreking, with what was still open on its own day. */
  verslag(bron: BesprekingBron): Besprekingsverslag[] {
    return deriveVerslag(bron, this.op(bron.datum.laatste));
  }

  /** Whether a statement could be made: its bron was there. Of a page on the web that isn't known. */
  wasBekend(grond: Grond): boolean {
    return wasBekend(grond, this.peildatum);
  }
}

/** What holds on a day. */
export const maakOpname = (register: Register, peildatum: Dag): Opname => new Opname(register, peildatum);

/** What is known of a thing, or else what is made of it now, and kept. */
function eenmaal<K, V extends object>(bekend: Map<K, V>, sleutel: K, maak: () => V): V {
  const gevonden = bekend.get(sleutel) ?? maak();
  bekend.set(sleutel, gevonden);
  return gevonden;
}
