import type { Opname } from '../../domain/opname/opname.ts';
import type { Overname, Stand } from '../../domain/opname/stand.ts';
import { adresVan } from '../adres.ts';
import { datumInWoorden } from '../tekst/datum.ts';
import type { Link } from './basis.ts';

/** Since when an action was taken over, and where it goes on. */
export function beeldOvername(stand: Stand): { readonly zin: string; readonly door: Link } | undefined {
  if (!stand.vastgesteld || !stand.overgenomen) return undefined;
  const { door, sinds } = stand.overgenomen;
  return {
    zin: `Sinds ${datumInWoorden(sinds)} overgenomen ${door.is === 'organisatie' ? 'door' : 'in'}`,
    door: { tekst: naamVanOvernemer(door), adres: adresVan(door) },
  };
}

function naamVanOvernemer(door: Overname['door']): string {
  if (door.is === 'actie') return `actie ${door.nummer} van ${door.plan.titel}`;
  return door.is === 'plan' ? door.titel : door.naam;
}

/** The actions that something took over, each with its plan. */
export const beeldOvernames = (ding: Overname['door'], opname: Opname): Link[] =>
  opname.overgenomenDoor(ding).map((actie) => ({
    tekst: `Actie ${actie.nummer} ${actie.korteTitel ?? actie.titel} (${actie.plan.titel})`,
    adres: adresVan(actie),
  }));
