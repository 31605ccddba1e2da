import type { Dag } from '../../../schemas/datum.ts';
import type { Plan, Stukbericht } from '../register.ts';
import { telOnbekenden, type Onbekendtelling } from './onbekenden.ts';
import type { Opname } from './opname.ts';
import { derivePlanindeling, type Planindeling } from './planindeling.ts';
import { derivePlanning, type Planpunt } from './planning.ts';
import { derivePlanverloop, isAfgelopen, type Planverloop } from './planverloop.ts';
import { deriveStanddagen } from './standdagen.ts';
import { deriveStandmerken } from './standmerken.ts';
import { deriveStilte, type Stilte } from './stilte.ts';
import { deriveStukopname, type Stukopname } from './stukopname.ts';
import { deriveVerschil, type Planverschil } from './verschil.ts';
import type { VerwachtingStand } from './verwachting.ts';
import { deriveWachtrij, type Wachtrij } from './wachtrij.ts';

/** What was found, also when that is nothing. */
interface Vondst<T> {
  readonly waarde: T | undefined;
}

/** What holds for a plan on a day, each part computed once. */
export class Planopname implements Stukopname {
  readonly plan: Plan;
  /** Whether its looptijd is over. */
  readonly afgelopen: boolean;
  readonly #opname: Opname;
  #verloop: Planverloop | undefined;
  #stilte: Vondst<Stilte> | undefined;
  #wachtrij: Wachtrij | undefined;
  #planning: readonly Planpunt[] | undefined;
  #stuk: Stukopname | undefined;
  #onbekenden: readonly Onbekendtelling[] | undefined;
  #indeling: Vondst<Planindeling> | undefined;
  #standdagen: readonly Dag[] | undefined;

  constructor(plan: Plan, opname: Opname) {
    this.plan = plan;
    this.#opname = opname;
    this.afgelopen = isAfgelopen(plan, opname.peildatum);
  }

  /** Where it is in time, and how its actions stand. */
  get verloop(): Planverloop {
    return (this.#verloop ??= derivePlanverloop(this.plan, this.#opname));
  }

  /** What the last report is silent about; `undefined` while there is none. */
  get stilte(): Stilte | undefined {
    return (this.#stilte ??= { waarde: deriveStilte(this.plan, this.#opname) }).waarde;
  }

  /** What asks for attention, worst first, and what doesn't. */
  get wachtrij(): Wachtrij {
    return (this.#wachtrij ??= deriveWachtrij(this.plan, this.#opname));
  }

  /** What lies ahead, as far as it was known. */
  get planning(): readonly Planpunt[] {
    return (this.#planning ??= derivePlanning(this.plan, this.#opname));
  }

  /** What was reported about the plan as a whole, oldest first. */
  get berichten(): readonly Stukbericht[] {
    return this.#alsStuk.berichten;
  }

  /** What is expected of the plan as a whole, oldest first, and how that stands. */
  get verwachtingen(): readonly VerwachtingStand[] {
    return this.#alsStuk.verwachtingen;
  }

  /** Of how many of its actions something is unknown. */
  get onbekenden(): readonly Onbekendtelling[] {
    return (this.#onbekenden ??= telOnbekenden(this.plan, this.#opname));
  }

  /** Its actions by the onderdelen that it asks for first; `undefined` when it asks for none. */
  get indeling(): Planindeling | undefined {
    return (this.#indeling ??= { waarde: derivePlanindeling(this.plan) }).waarde;
  }

  /** The days until now of which there is a stand to cite, oldest first. */
  get standdagen(): readonly Dag[] {
    return (this.#standdagen ??= deriveStanddagen(this.plan, this.#opname.peildatum));
  }

  /** A mark for each part of its stand, by which a later build sees that it says something else. */
  get standmerken(): ReadonlyMap<string, string> {
    return deriveStandmerken(this.plan, this.#opname);
  }

  /** What changed after a day until now; without a day everything until now. */
  verschil(sinds: Dag | undefined): Planverschil {
    return deriveVerschil(this.plan, sinds, this.#opname);
  }

  get #alsStuk(): Stukopname {
    return (this.#stuk ??= deriveStukopname(this.plan.berichten, this.#opname.peildatum));
  }
}
