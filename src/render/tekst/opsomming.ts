import type { Tijdsduur } from '../../domain/kern/dag.ts';
import { aantal } from '../../domain/kern/woorden/opsomming.ts';

/** From how many months beside whole years people say that it is nearly a year more. */
const BIJNA_JAAR = 9;

/** How long something lasted, as people say it: "91 dagen", "12 maanden", "ruim 14 maanden", "ruim 3 jaar", "bijna 4 jaar". */
export function duurInWoorden({ dagen, maanden, opDeDag }: Tijdsduur): string {
  if (dagen < 100) return aantal(dagen, 'dag', 'dagen');
  if (maanden < 24) return `${opDeDag ? '' : 'ruim '}${aantal(maanden, 'maand', 'maanden')}`;
  const jaren = Math.floor(maanden / 12);
  const rest = maanden % 12;
  if (rest >= BIJNA_JAAR) return `bijna ${aantal(jaren + 1, 'jaar', 'jaar')}`;
  return `${opDeDag && rest === 0 ? '' : 'ruim '}${aantal(jaren, 'jaar', 'jaar')}`;
}
