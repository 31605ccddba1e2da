import { aantal } from '../../../domain/kern/woorden/opsomming.ts';
import type { Signaal } from '../../../domain/opname/aandacht.ts';
import type { Opname } from '../../../domain/opname/opname.ts';
import type { Actie, Plan } from '../../../domain/register.ts';

/** A deadline that has passed, or is near, with its action. */
export interface Deadline {
  readonly actie: Actie;
  readonly signaal: Extract<Signaal, { readonly code: 'deadline-voorbij' | 'deadline-nadert' }>;
}

/** The deadlines of plans that have passed, the longest ago first, and those that are near, the nearest first. */
export function deadlinesVan(
  plannen: readonly Plan[],
  opname: Opname,
): { readonly voorbij: readonly Deadline[]; readonly nadert: readonly Deadline[] } {
  const alle = plannen
    .flatMap(({ acties }) => acties)
    .flatMap((actie) =>
      opname
        .van(actie)
        .aandacht.flatMap((signaal): Deadline[] =>
          signaal.code === 'deadline-voorbij' || signaal.code === 'deadline-nadert'
            ? [{ actie, signaal }]
            : [],
        ),
    )
    .sort((a, b) => (a.signaal.deadline.laatste < b.signaal.deadline.laatste ? -1 : 1));
  return {
    voorbij: alle.filter(({ signaal }) => signaal.code === 'deadline-voorbij'),
    nadert: alle.filter(({ signaal }) => signaal.code === 'deadline-nadert'),
  };
}

/** Whether the deadline of an action has passed while it isn't done. */
export const isDeadlineVoorbij = (actie: Actie, opname: Opname): boolean =>
  opname.van(actie).aandacht.some(({ code }) => code === 'deadline-voorbij');

/** How many deadlines of plans have passed, and how many are near: "2 deadlines voorbij, 1 binnen 90 dagen."; `undefined` when there are none of those. */
export function deadlinesInWoorden(plannen: readonly Plan[], opname: Opname): string | undefined {
  const { voorbij, nadert } = deadlinesVan(plannen, opname);
  const delen = [
    { aantal: voorbij.length, wat: 'voorbij' },
    { aantal: nadert.length, wat: `binnen ${opname.register.site.drempels.nadertDagen} dagen` },
  ].filter((deel) => deel.aantal > 0);
  const [eerste, tweede] = delen;
  if (!eerste) return undefined;
  const kop = `${aantal(eerste.aantal, 'deadline', 'deadlines')} ${eerste.wat}`;
  return tweede ? `${kop}, ${tweede.aantal} ${tweede.wat}.` : `${kop}.`;
}
