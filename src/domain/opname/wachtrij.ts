import type { Dag } from '../../../schemas/datum.ts';
import { isOnbekend } from '../../../schemas/onbekend.ts';
import { isAfgelopen } from './planverloop.ts';
import { compareActienummers } from '../../../schemas/actienummer.ts';
import type { Actie, Drempels, Plan } from '../register.ts';
import { deriveAandacht, type Signaal, type SignaalCode } from './aandacht.ts';
import { deriveStand } from './stand.ts';

/** An action in the queue, with its reasons, worst first. */
export interface Aandachtspunt {
  readonly actie: Actie;
  readonly signalen: readonly [Signaal, ...Signaal[]];
}

/** The review of a plan: what asks for attention, worst first, and what doesn't. */
export interface Wachtrij {
  readonly plan: Plan;
  /** Whether the plan has ended: then closing its actions goes first. */
  readonly afgelopen: boolean;
  readonly punten: readonly Aandachtspunt[];
  /** The adopted actions that ask for nothing, in their own order. */
  readonly rust: readonly Actie[];
  /** How many adopted actions have no known owner or deadline: told once, and no reason for each. */
  readonly zonderEigenaar: readonly Actie[];
  readonly zonderDeadline: readonly Actie[];
  /** The actions that were adopted at the peildatum. */
  readonly vastgesteld: readonly Actie[];
}

/** The order of the reasons in a plan that runs. */
const VOLGORDE: readonly SignaalCode[] = [
  'deadline-voorbij',
  'verwachting-zonder-bericht',
  'plan-afgelopen',
  'deadline-nadert',
  'stil',
  'deadline-verschoven',
  'lang-in-gang',
  'uitgevoerd-niet-geborgd',
  'niet-genoemd',
];

/** The review queue of a plan at the peildatum. */
export function deriveWachtrij(plan: Plan, peildatum: Dag, drempels: Drempels): Wachtrij {
  const metSignalen = plan.acties.map((actie) => ({
    actie,
    signalen: deriveAandacht(actie, peildatum, drempels),
  }));
  const standen = plan.acties.flatMap((actie) => {
    const stand = deriveStand(actie, peildatum);
    return stand.vastgesteld ? [{ actie, stand }] : [];
  });
  return {
    plan,
    afgelopen: isAfgelopen(plan, peildatum),
    punten: metSignalen
      .flatMap(({ actie, signalen: [eerste, ...rest] }): Aandachtspunt[] =>
        eerste ? [{ actie, signalen: [eerste, ...rest] }] : [],
      )
      .sort(compareAandacht),
    rust: standen
      .map(({ actie }) => actie)
      .filter((actie) => metSignalen.some((deel) => deel.actie === actie && deel.signalen.length === 0)),
    zonderEigenaar: standen.filter(({ stand }) => isOnbekend(stand.eigenaar)).map(({ actie }) => actie),
    zonderDeadline: standen.filter(({ stand }) => isOnbekend(stand.deadline)).map(({ actie }) => actie),
    vastgesteld: standen.map(({ actie }) => actie),
  };
}

/** By the worst reason; within it what is longest ago, or soonest to come; then by number. */
export function compareAandacht(a: Aandachtspunt, b: Aandachtspunt): number {
  const [eersteA] = a.signalen;
  const [eersteB] = b.signalen;
  return (
    rang(eersteA) - rang(eersteB) ||
    ernst(eersteB) - ernst(eersteA) ||
    compareActienummers(a.actie.nummer, b.actie.nummer)
  );
}

const rang = ({ code }: Signaal): number => VOLGORDE.indexOf(code);

/** How much a reason weighs among those of its kind: the more days, the more; a deadline that comes near the other way. */
function ernst(signaal: Signaal): number {
  if (signaal.code === 'deadline-verschoven') return signaal.verschuivingen.length;
  if (!('duur' in signaal)) return 0;
  return signaal.code === 'deadline-nadert' ? -signaal.duur.dagen : signaal.duur.dagen;
}
