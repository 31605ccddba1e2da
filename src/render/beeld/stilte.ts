import type { Opname } from '../../domain/opname/opname.ts';
import type { Actie, Plan } from '../../domain/register.ts';
import { adresVan } from '../adres.ts';
import { datumInWoorden } from '../tekst/datum.ts';
import { aantal } from '../../domain/kern/woorden/opsomming.ts';
import type { Stilte } from '../../domain/opname/stilte.ts';
import { vanDeActies } from '../tekst/acties.ts';
import { kennisVan } from '../tekst/stem.ts';
import type { Link } from './basis.ts';

/** What the last report about a plan is silent about. */
export interface StilteBeeld {
  readonly bron: Link;
  readonly datum: string;
  /** Whether nothing was heard after it: only then it is the last word about the plan. */
  readonly laatsteBericht: boolean;
  /** How many of the actions it doesn't mention: "5 van de 10 acties", "1 actie". */
  readonly telling: string;
  /** Of how many of those something was heard after it; `undefined` when of none. */
  readonly daarna: string | undefined;
  readonly acties: readonly (Link & { readonly nummer: string; readonly titel: string })[];
}

/** What silence means, and what it doesn't. */
export const STILTE_UITLEG =
  'Dat betekent niet dat er niets is gebeurd. Het betekent dat het niet bekend is.';

/** The actions that the last report about a plan doesn't mention; `undefined` when it mentions all, or there is none. */
export function beeldStilte(plan: Plan, opname: Opname): StilteBeeld | undefined {
  const { stilte } = opname.vanPlan(plan);
  if (!stilte || stilte.nietGenoemd.length === 0) return undefined;
  const { bron, datum, nietGenoemd, laatsteBericht } = stilte;
  return {
    bron: { tekst: bron.kort, adres: adresVan(bron) },
    datum: datumInWoorden(datum),
    laatsteBericht,
    telling: tellingVan(stilte, plan, opname),
    daarna: daarnaVan(stilte),
    acties: nietGenoemd.map((actie) => ({
      tekst: `${actie.nummer} ${actie.titel}`,
      adres: adresVan(actie),
      nummer: actie.nummer,
      titel: actie.titel,
    })),
  };
}

/** How many of the actions a report doesn't mention, whatever was heard of them later. */
export const tellingVan = (
  { nietGenoemd, laterGehoord, aantal: alle }: Stilte,
  plan: Plan,
  opname: Opname,
): string => vanDeActies(nietGenoemd.length + laterGehoord, alle, kennisVan([plan], opname.register.site));

/** Of how many of the actions that a report doesn't mention something was heard beside it or after it, and of how many not. */
export function daarnaVan({ laterGehoord, nietGenoemd: { length: stil } }: Stilte): string | undefined {
  if (laterGehoord === 0) return undefined;
  const gehoord = `Over ${aantal(laterGehoord, 'actie', 'acties')} daarvan is toen of daarna wel iets gemeld`;
  if (stil === 0) return `${gehoord}.`;
  return `${gehoord}. Over ${stil === 1 ? 'de andere' : `de andere ${stil}`} niet.`;
}

/** That the last report about its plan doesn't mention an action, with the place that explains what that means. */
export function stilteVanActie(actie: Actie, opname: Opname): Link | undefined {
  const verslag = opname.van(actie).zwijgendVerslag;
  return (
    verslag && {
      tekst: `Niet genoemd in ${verslag.laatsteBericht ? 'het laatste bericht over het plan' : 'een bericht over het plan, en daarna ook niet'}: ${verslag.bron.kort}`,
      adres: `${adresVan(actie.plan)}#niet-genoemd`,
    }
  );
}
