import type { Opname } from '../../../domain/opname/opname.ts';
import type { Actie } from '../../../domain/register.ts';
import { aantal } from '../../../domain/kern/woorden/opsomming.ts';
import type { Link } from '../../beeld/basis.ts';
import { tellingInWoorden } from '../../beeld/stand.ts';

/** The first of actions that may be many, so that a page is as long as what it tells of itself. */
export interface Actiegreep<R> {
  readonly regels: readonly R[];
  /** How many there are with each status, when these aren't all. */
  readonly telling: string | undefined;
  /** Where all of them are, when these aren't all. */
  readonly alle: Link | undefined;
}

/** How many are shown of more than this many. */
export interface Greepmaat {
  readonly eerste: number;
  readonly meerDan: number;
}

/** All of these actions, or when they are too many the first, and the way to all. */
export function beeldActiegreep<T extends { readonly actie: Actie }, R>(
  delen: readonly T[],
  { eerste, meerDan }: Greepmaat,
  beeld: (deel: T) => R,
  alle: Link | undefined,
  opname: Opname,
): Actiegreep<R> {
  if (delen.length <= meerDan) return { regels: delen.map(beeld), telling: undefined, alle: undefined };
  const acties = delen.map(({ actie }) => actie);
  return {
    regels: delen.slice(0, eerste).map(beeld),
    telling: `${aantal(acties.length, 'actie', 'acties')}: ${tellingInWoorden(acties, opname)}.`,
    alle,
  };
}
