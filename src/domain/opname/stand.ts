import type { Deadline } from '../../../schemas/deadline.ts';
import type { Dag, Datum } from '../../../schemas/datum.ts';
import { isOnbekend, type Onbekend } from '../../../schemas/onbekend.ts';
import type { Status } from '../../../schemas/status.ts';
import { teltOp } from '../kern/dag.ts';
import type { Actie, Bericht, Eigenaar, Grond, Organisatie, Plan, Vastgesteld } from '../register.ts';
import { grondVanVaststelling } from '../soorten/actie/vaststelling.ts';

/** That an action was taken over: by another action, a plan, or an organisatie of which the plan isn't here. */
export interface Overname {
  readonly door: Actie | Plan | Organisatie;
  readonly sinds: Datum;
  readonly grond: Grond;
}

/** What holds for an action that was adopted at the peildatum. */
export interface VastgesteldeStand {
  readonly vastgesteld: true;
  readonly status: Status | Onbekend;
  /** Done, but borging not known: only with in-gang-gezet. */
  readonly uitgevoerd: boolean;
  /** From when the status holds, or that it is done; `undefined` while it is unknown. */
  readonly sinds: Datum | undefined;
  /** Whether it changed then. If not, what held before is unknown, and it holds since then at the latest. */
  readonly sindsPrecies: boolean;
  /** What the status rests on: the entry that gave it, or else the adoption; `undefined` while it is unknown. */
  readonly statusGrond: Grond | undefined;
  readonly eigenaar: Eigenaar | Onbekend;
  /** Who take part beside the owner. */
  readonly betrokken: readonly Eigenaar[];
  readonly deadline: Deadline | Onbekend;
  /** How the result is anchored, with uitgevoerd-en-geborgd. */
  readonly borging: string | undefined;
  /** Why it was dropped, with vervallen. */
  readonly reden: string | undefined;
  /** Who or what took it over; its status stays as it was known last. */
  readonly overgenomen: Overname | undefined;
  /** The date of the last word: an entry, or else the adoption. */
  readonly laatsteBericht: Datum;
}

/** What holds for an action on a day. Before its adoption counts there is no stand. */
export type Stand = VastgesteldeStand | { readonly vastgesteld: false };

/** Whether the adoption of an action and of its plan count at the peildatum. Before that it has no stand and no entries. */
const isVastgesteld = ({ vastgesteld, plan }: Actie, peildatum: Dag): boolean =>
  teltOp(vastgesteld.datum, peildatum) && teltOp(plan.vaststelling.datum, peildatum);

/** The entries of an action that count at the peildatum, oldest first. */
export const berichtenOp = (actie: Actie, peildatum: Dag): readonly Bericht[] =>
  isVastgesteld(actie, peildatum)
    ? actie.voortgang.filter((bericht) => teltOp(bericht.datum, peildatum))
    : [];

/** The stand of an action: its adoption, and every entry that counts at the peildatum folded over it. */
export function deriveStand(actie: Actie, peildatum: Dag): Stand {
  const { vastgesteld } = actie;
  if (!isVastgesteld(actie, peildatum)) return { vastgesteld: false };
  const begin: VastgesteldeStand = {
    vastgesteld: true,
    status: vastgesteld.status,
    uitgevoerd: vastgesteld.uitgevoerd,
    sinds: isOnbekend(vastgesteld.status) ? undefined : vastgesteld.datum,
    sindsPrecies: false,
    statusGrond: grondVanStatus(vastgesteld),
    eigenaar: vastgesteld.eigenaar,
    betrokken: vastgesteld.betrokken,
    deadline: vastgesteld.deadline,
    borging: vastgesteld.borging,
    reden: vastgesteld.redenVervallen,
    overgenomen: undefined,
    laatsteBericht: vastgesteld.datum,
  };
  return berichtenOp(actie, peildatum).reduce(verwerk, begin);
}

/** What the status of the adoption rests on; while that is unknown nothing does. */
const grondVanStatus = (vastgesteld: Vastgesteld): Grond | undefined =>
  isOnbekend(vastgesteld.status) ? undefined : grondVanVaststelling(vastgesteld);

function verwerk(stand: VastgesteldeStand, bericht: Bericht): VastgesteldeStand {
  return {
    ...stand,
    ...statusNa(stand, bericht),
    eigenaar: bericht.eigenaar ?? stand.eigenaar,
    betrokken: bericht.betrokken === 'geen' ? [] : (bericht.betrokken ?? stand.betrokken),
    deadline: bericht.deadline ?? stand.deadline,
    overgenomen: overnameIn(bericht) ?? stand.overgenomen,
    laatsteBericht:
      bericht.datum.laatste < stand.laatsteBericht.laatste ? stand.laatsteBericht : bericht.datum,
  };
}

const overnameIn = ({ overgenomenDoor: door, datum: sinds, grond }: Bericht): Overname | undefined =>
  door && { door, sinds, grond };

function statusNa(stand: VastgesteldeStand, bericht: Bericht): Partial<VastgesteldeStand> {
  const { status } = bericht;
  if (status === undefined || status === stand.status) {
    const uitgevoerd = bericht.uitgevoerd ?? stand.uitgevoerd;
    return {
      ...(uitgevoerd !== stand.uitgevoerd && {
        uitgevoerd,
        sinds: bericht.datum,
        sindsPrecies: uitgevoerd,
        statusGrond: bericht.grond,
      }),
      borging: bericht.borging ?? stand.borging,
      ...(status === 'vervallen' && { reden: bericht.redenVervallen }),
    };
  }
  return {
    status,
    sinds: isOnbekend(status) ? undefined : bericht.datum,
    sindsPrecies: !isOnbekend(status) && !isOnbekend(stand.status),
    statusGrond: isOnbekend(status) ? undefined : bericht.grond,
    uitgevoerd: bericht.uitgevoerd ?? false,
    borging: bericht.borging,
    reden: bericht.redenVervallen,
  };
}

/** Whether nothing more is to be done with it here: anchored, dropped, or taken over. */
export const isAfgerond = (stand: VastgesteldeStand): boolean =>
  stand.status === 'uitgevoerd-en-geborgd' || stand.status === 'vervallen' || stand.overgenomen !== undefined;
