import type { Opname } from '../../domain/opname/opname.ts';
import type { Actie, Plan } from '../../domain/register.ts';
import { adresVan } from '../adres.ts';
import { datumInWoorden } from '../tekst/datum.ts';
import { vanDeActies } from '../tekst/acties.ts';
import { kennisVan } from '../tekst/stem.ts';
import type { Link } from './basis.ts';

/** What the last report about a plan is silent about. */
export interface StilteBeeld {
  readonly bron: Link;
  readonly datum: string;
  /** How many of the actions it doesn't mention: "5 van de 10 acties", "1 actie". */
  readonly telling: string;
  readonly acties: readonly (Link & { readonly nummer: string; readonly titel: string })[];
}

/** What silence means, and what it doesn't. */
export const STILTE_UITLEG =
  'Dat betekent niet dat er niets is gebeurd. Het betekent dat het niet bekend is.';

/** The actions that the last report about a plan doesn't mention; `undefined` when it mentions all, or there is none. */
export function beeldStilte(plan: Plan, opname: Opname): StilteBeeld | undefined {
  const { stilte } = opname.vanPlan(plan);
  if (!stilte || stilte.nietGenoemd.length === 0) return undefined;
  const { bron, datum, aantal, nietGenoemd } = stilte;
  return {
    bron: { tekst: bron.kort, adres: adresVan(bron) },
    datum: datumInWoorden(datum),
    telling: vanDeActies(nietGenoemd.length, aantal, kennisVan([plan], opname.register.site)),
    acties: nietGenoemd.map((actie) => ({
      tekst: `${actie.nummer} ${actie.titel}`,
      adres: adresVan(actie),
      nummer: actie.nummer,
      titel: actie.titel,
    })),
  };
}

/** That the last report about its plan doesn't mention an action, with the place that explains what that means. */
export function stilteVanActie(actie: Actie, opname: Opname): Link | undefined {
  const verslag = opname.van(actie).zwijgendVerslag;
  return (
    verslag && {
      tekst: `Niet genoemd in het laatste bericht over het plan: ${verslag.bron.kort}`,
      adres: `${adresVan(actie.plan)}#niet-genoemd`,
    }
  );
}
