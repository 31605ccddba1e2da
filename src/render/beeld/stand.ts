import type { Dag } from '../../../schemas/datum.ts';
import type { Stand } from '../../domain/opname/stand.ts';
import type { Opname } from '../../domain/opname/opname.ts';
import type { Planverloop } from '../../domain/opname/planverloop.ts';
import type { Actie, Plan } from '../../domain/register.ts';
import { dagInWoorden, datumInWoorden } from '../tekst/datum.ts';
import { duurInWoorden } from '../tekst/opsomming.ts';
import {
  LEGENDA,
  STATUS_TEKSTEN,
  VAN_ONS,
  statusInWoorden,
  statusSleutel,
  type StatusSleutel,
} from '../tekst/status.ts';

/** A status to show: the key for its shape and colour, and its words. Colour is never the only sign. */
export interface StatusBeeld {
  readonly sleutel: StatusSleutel;
  readonly tekst: string;
}

export const beeldStatus = (stand: Stand): StatusBeeld => ({
  sleutel: statusSleutel(stand),
  tekst: statusInWoorden(stand),
});

/** Since when a status holds: "sinds 2022", or "sinds 2022 of eerder" where the status before is unknown. */
export function sindsInWoorden(stand: Stand): string | undefined {
  if (!stand.vastgesteld || !stand.sinds) return undefined;
  return `sinds ${datumInWoorden(stand.sinds)}${stand.sindsPrecies ? '' : ' of eerder'}`;
}

/** A warning above a plan: not adopted yet, or past its end with the last word being old. */
export function verloopInWoorden(plan: Plan, verloop: Planverloop, peildatum: Dag): string | undefined {
  const einde = datumInWoorden(plan.looptijd.totEnMet);
  switch (verloop.fase) {
    case 'nog-niet-vastgesteld':
      return `Op ${dagInWoorden(peildatum)} was dit plan nog niet vastgesteld.`;
    case 'loopt':
      return undefined;
    case 'afgelopen':
      return verloop.laatsteBericht === undefined || verloop.sindsLaatsteBericht === undefined
        ? `Dit plan liep tot en met ${einde} en is dus afgelopen. Over de acties is geen bericht bekend.`
        : `Dit plan liep tot en met ${einde} en is dus afgelopen. Wat u hier ziet, is de laatst bekende stand. Het laatste bericht gaat over ${datumInWoorden(verloop.laatsteBericht)}. Dat is ${duurInWoorden(verloop.sindsLaatsteBericht)} geleden. Wat er daarna is gebeurd, is niet bekend.`;
  }
}

/** A status with what it means, for the legend of a plan. */
export type LegendaBeeld = Pick<TelBeeld, 'status' | 'uitleg'>;

/** The legend of a plan. Onbekend is always ours; vervallen is, unless a source says it of one of the plan's actions. */
export function beeldLegenda(plan: Plan): LegendaBeeld[] {
  const vervallenUitBron = plan.acties.some(
    ({ vastgesteld, voortgang }) =>
      vastgesteld.status === 'vervallen' ||
      voortgang.some(({ status, grond }) => status === 'vervallen' && grond.grondslag === 'bron'),
  );
  return LEGENDA.map((sleutel) => {
    const { naam, uitleg } = STATUS_TEKSTEN[sleutel];
    const vanOns = sleutel === 'vervallen' && !vervallenUitBron;
    return { status: { sleutel, tekst: naam }, uitleg: vanOns ? `${uitleg} ${VAN_ONS}` : uitleg };
  });
}

/** A count of actions with one status, for a table and a picture of it. */
export interface TelBeeld {
  readonly status: StatusBeeld;
  readonly uitleg: string;
  readonly aantal: number;
}

/** How many actions have each status, in a sentence: "12 in gang gezet, 3 onbekend". */
export function tellingInWoorden(acties: readonly Actie[], opname: Opname): string {
  const groepen = Map.groupBy(acties, (actie) => statusSleutel(opname.van(actie).stand));
  const volgorde = Object.keys(STATUS_TEKSTEN) as StatusSleutel[];
  return volgorde
    .flatMap((sleutel) => {
      const aantal = groepen.get(sleutel)?.length;
      return aantal === undefined
        ? []
        : [`${aantal.toLocaleString('nl-NL')} ${STATUS_TEKSTEN[sleutel].naam.toLowerCase()}`];
    })
    .join(', ');
}

/** How many actions have each status, zeros left out except for the three colours of the plan and unknown. */
export function beeldTelling(verloop: Planverloop): TelBeeld[] {
  const altijd: readonly StatusSleutel[] = [
    'nog-uit-te-voeren',
    'in-gang-gezet',
    'uitgevoerd-en-geborgd',
    'onbekend',
  ];
  const volgorde: readonly StatusSleutel[] = [
    'uitgevoerd-en-geborgd',
    'in-gang-gezet',
    'nog-uit-te-voeren',
    'vervallen',
    'onbekend',
    'nog-niet-vastgesteld',
  ];
  return volgorde
    .map((sleutel) => ({
      status: { sleutel, tekst: STATUS_TEKSTEN[sleutel].naam },
      uitleg: STATUS_TEKSTEN[sleutel].uitleg,
      aantal: verloop.telling[sleutel],
    }))
    .filter(
      ({ status, aantal }) =>
        aantal > 0 || (altijd.includes(status.sleutel) && verloop.fase !== 'nog-niet-vastgesteld'),
    );
}
