import { isOnbekend } from '../../../schemas/onbekend.ts';
import { compareActienummers } from '../../../schemas/actienummer.ts';
import type { Actie, Plan } from '../register.ts';
import type { Signaal, SignaalCode } from './aandacht.ts';
import type { Opname } from './opname.ts';

/** An action in the queue, with its reasons, worst first. */
export interface Aandachtspunt {
  readonly actie: Actie;
  readonly signalen: readonly [Signaal, ...Signaal[]];
  /** What each of its reasons weighs. */
  readonly gewichten: readonly number[];
  /** Those weights together: the higher, the sooner its turn comes. */
  readonly score: number;
}

/** The review of a plan: what asks for attention, worst first, and what doesn't. */
export interface Wachtrij {
  readonly plan: Plan;
  /** Whether the plan has ended: then closing its actions goes first. */
  readonly afgelopen: boolean;
  readonly punten: readonly Aandachtspunt[];
  /** The adopted actions that ask for nothing, in their own order. */
  readonly rust: readonly Actie[];
  /** The adopted actions without a known owner or deadline, but for those taken over: told once, and no reason for each. */
  readonly zonderEigenaar: readonly Actie[];
  readonly zonderDeadline: readonly Actie[];
  /** The actions that were adopted at the peildatum. */
  readonly vastgesteld: readonly Actie[];
}

/** How much each reason weighs. What was due weighs more than what comes, and that more than how an action goes. */
const GEWICHTEN: Readonly<Record<SignaalCode, number>> = {
  'deadline-voorbij': 8,
  'verwachting-zonder-bericht': 6,
  'plan-afgelopen': 5,
  'deadline-nadert': 4,
  'verwachting-nadert': 3,
  stil: 3,
  'deadline-verschoven': 2,
  'lang-in-gang': 2,
  'nieuwe-eigenaar': 2,
  'uitgevoerd-niet-geborgd': 2,
  'niet-genoemd': 1,
};

/** The review queue of a plan at the peildatum. */
export function deriveWachtrij(plan: Plan, opname: Opname): Wachtrij {
  const vastgesteld = plan.acties.flatMap((actie) => {
    const { stand, aandacht } = opname.van(actie);
    return stand.vastgesteld ? [{ actie, stand, aandacht }] : [];
  });
  const hier = vastgesteld.filter(({ stand }) => !stand.overgenomen);
  return {
    plan,
    afgelopen: opname.vanPlan(plan).afgelopen,
    punten: vastgesteld
      .flatMap(({ actie, aandacht: [eerste, ...rest] }): Aandachtspunt[] =>
        eerste ? [maakPunt(actie, [eerste, ...rest])] : [],
      )
      .sort(compareAandacht),
    rust: vastgesteld.filter(({ aandacht }) => aandacht.length === 0).map(({ actie }) => actie),
    zonderEigenaar: hier.filter(({ stand }) => isOnbekend(stand.eigenaar)).map(({ actie }) => actie),
    zonderDeadline: hier.filter(({ stand }) => isOnbekend(stand.deadline)).map(({ actie }) => actie),
    vastgesteld: vastgesteld.map(({ actie }) => actie),
  };
}

/** By score; with the same score by what is longest ago, or soonest to come, of the first reason; then by number. */
export function compareAandacht(a: Aandachtspunt, b: Aandachtspunt): number {
  const [eersteA] = a.signalen;
  const [eersteB] = b.signalen;
  return (
    b.score - a.score ||
    GEWICHTEN[eersteB.code] - GEWICHTEN[eersteA.code] ||
    ernst(eersteB) - ernst(eersteA) ||
    compareActienummers(a.actie.nummer, b.actie.nummer)
  );
}

function maakPunt(actie: Actie, signalen: Aandachtspunt['signalen']): Aandachtspunt {
  const gewichten = signalen.map(({ code }) => GEWICHTEN[code]);
  return { actie, signalen, gewichten, score: gewichten.reduce((som, gewicht) => som + gewicht, 0) };
}

const NADERT: ReadonlySet<SignaalCode> = new Set(['deadline-nadert', 'verwachting-nadert']);

/** How much a reason weighs among those of its kind: the more days, the more; what comes near the other way. */
function ernst(signaal: Signaal): number {
  if (signaal.code === 'deadline-verschoven') return signaal.verschuivingen.length;
  if (!('duur' in signaal)) return 0;
  return NADERT.has(signaal.code) ? -signaal.duur.dagen : signaal.duur.dagen;
}
