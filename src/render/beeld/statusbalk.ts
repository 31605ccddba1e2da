import type { Opname } from '../../domain/opname/opname.ts';
import type { Actie } from '../../domain/register.ts';
import { STATUS_TEKSTEN, statusSleutel, type StatusSleutel } from '../tekst/status.ts';
import type { StatusBeeld } from './stand.ts';

/** How many actions have a status, as a part of a bar. Positions and widths are percentages. */
export interface Balkstuk {
  readonly status: StatusBeeld;
  readonly aantal: number;
  readonly x: number;
  readonly breedte: number;
}

const VOLGORDE: readonly StatusSleutel[] = [
  'uitgevoerd-en-geborgd',
  'in-gang-gezet',
  'nog-uit-te-voeren',
  'vervallen',
  'onbekend',
  'nog-niet-vastgesteld',
];

/** How actions are divided over the statuses at the peildatum, as one bar: the parts that there are, side by side. */
export function beeldStatusbalk(acties: readonly Actie[], opname: Opname): Balkstuk[] {
  const groepen = Map.groupBy(acties, (actie) => statusSleutel(opname.van(actie).stand));
  const procent = (deel: number): number => Math.round((deel / acties.length) * 10_000) / 100;
  let eerder = 0;
  return VOLGORDE.flatMap((sleutel) => {
    const aantal = groepen.get(sleutel)?.length ?? 0;
    if (aantal === 0) return [];
    const x = procent(eerder);
    eerder += aantal;
    return [
      { status: { sleutel, tekst: STATUS_TEKSTEN[sleutel].naam }, aantal, x, breedte: procent(aantal) },
    ];
  });
}
