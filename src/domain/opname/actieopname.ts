import type { Actie, Bericht } from '../register.ts';
import type { Vervolgstap } from '../soorten/vervolgstap.ts';
import { deriveAandacht, type Signaal } from './aandacht.ts';
import { deriveVerschuivingen, type Verschuiving } from './deadline.ts';
import { deriveEigenaarschap, type Eigenaarschap } from './eigenaarschap.ts';
import { koppelingenOp, type Koppelingen } from './koppelingen.ts';
import type { Opname } from './opname.ts';
import { berichtenOp, deriveStand, isAfgerond, type Stand, type VastgesteldeStand } from './stand.ts';
import { deriveStatusverloop, type Statusperiode } from './statusverloop.ts';
import type { Stilte } from './stilte.ts';
import { deriveVerwachtingen, openVervolgstappen, type VerwachtingStand } from './verwachting.ts';

/** What holds for an action on a day, each part computed once. */
export class Actieopname {
  readonly actie: Actie;
  readonly #opname: Opname;
  #stand: Stand | undefined;
  #berichten: readonly Bericht[] | undefined;
  #verwachtingen: readonly VerwachtingStand[] | undefined;
  #verschuivingen: readonly Verschuiving[] | undefined;
  #koppelingen: Koppelingen | undefined;
  #aandacht: readonly Signaal[] | undefined;

  constructor(actie: Actie, opname: Opname) {
    this.actie = actie;
    this.#opname = opname;
  }

  /** Its status, owner, deadline and the rest. */
  get stand(): Stand {
    return (this.#stand ??= deriveStand(this.actie, this.#opname.peildatum));
  }

  /** The stand of an action on which something is still to be done: adopted, and not anchored, dropped or taken over. */
  get lopend(): VastgesteldeStand | undefined {
    const { stand } = this;
    return stand.vastgesteld && !isAfgerond(stand) ? stand : undefined;
  }

  /** The entries that count, oldest first. */
  get berichten(): readonly Bericht[] {
    return (this.#berichten ??= berichtenOp(this.actie, this.#opname.peildatum));
  }

  /** Who owns it, since when, and what was heard from there; `undefined` while the owner is unknown. */
  get eigenaarschap(): Eigenaarschap | undefined {
    return deriveEigenaarschap(this.actie, this.berichten);
  }

  /** What the entries raised, oldest first, and how that stands. */
  get verwachtingen(): readonly VerwachtingStand[] {
    return (this.#verwachtingen ??= deriveVerwachtingen(this.actie, this.#opname.peildatum));
  }

  /** What somebody agreed to do and isn't settled yet, what is due first at the head. */
  get vervolgstappen(): readonly Vervolgstap[] {
    return openVervolgstappen(this.verwachtingen);
  }

  /** How the deadline moved, oldest first. */
  get verschuivingen(): readonly Verschuiving[] {
    return (this.#verschuivingen ??= deriveVerschuivingen(this.actie, this.#opname.peildatum));
  }

  /** Each status that it had, oldest first. */
  get statusverloop(): readonly Statusperiode[] {
    return deriveStatusverloop(this.actie, this.#opname);
  }

  /** Its koppelingen to kaders that were known, and those that came later. */
  get koppelingen(): Koppelingen {
    return (this.#koppelingen ??= koppelingenOp(this.actie, this.#opname.peildatum));
  }

  /** Why it asks for attention, worst first. */
  get aandacht(): readonly Signaal[] {
    return (this.#aandacht ??= deriveAandacht(this.actie, this.#opname));
  }

  /** The last report about its plan, when that doesn't mention the action and nothing was heard of it since. */
  get zwijgendVerslag(): Stilte | undefined {
    const { stilte } = this.#opname.vanPlan(this.actie.plan);
    return stilte?.nietGenoemd.includes(this.actie) ? stilte : undefined;
  }
}
