import { isOnbekend, type Onbekend } from '../../../schemas/onbekend.ts';
import { STATUSSEN, type Status } from '../../../schemas/status.ts';
import type { Stand } from '../../domain/opname/stand.ts';

/** A status as it is shown, `nog-niet-vastgesteld` and `onbekend` included. */
export type StatusSleutel = Status | 'onbekend' | 'nog-niet-vastgesteld';

/** What the legend says of a status that isn't in the plan. */
export const VAN_ONS = 'Deze status staat niet in het plan: deze site voegt hem toe.';

/** Every status in the order of the legend, its name, and what it means. */
export const STATUS_TEKSTEN: Readonly<
  Record<StatusSleutel, { naam: string; uitleg: string; kleur: string }>
> = {
  'nog-uit-te-voeren': {
    naam: 'Nog uit te voeren',
    kleur: 'rood',
    uitleg: 'De actie moet nog worden uitgevoerd en geborgd.',
  },
  'in-gang-gezet': {
    naam: 'In gang gezet',
    kleur: 'oranje',
    uitleg: 'De actie loopt, of is gedaan maar het is niet bekend hoe het resultaat vastligt.',
  },
  'uitgevoerd-en-geborgd': {
    naam: 'Uitgevoerd en geborgd',
    kleur: 'groen',
    uitleg: 'De actie is gedaan en ligt vast in het gewone werk.',
  },
  vervallen: {
    naam: 'Vervallen',
    kleur: 'grijs',
    uitleg: 'De actie gaat niet door.',
  },
  onbekend: {
    naam: 'Onbekend',
    kleur: 'wit',
    uitleg: `De bronnen zeggen niet hoe ver de actie is. ${VAN_ONS}`,
  },
  'nog-niet-vastgesteld': {
    naam: 'Nog niet vastgesteld',
    kleur: 'wit',
    uitleg: 'Op deze peildatum was de actie nog niet vastgesteld.',
  },
};

/** The statuses of the legend, in its order. */
export const LEGENDA: readonly StatusSleutel[] = [...STATUSSEN, 'onbekend'];

/** The status of a stand, as a key for names, colours and filters. */
export function statusSleutel(stand: Stand): StatusSleutel {
  if (!stand.vastgesteld) return 'nog-niet-vastgesteld';
  return isOnbekend(stand.status) ? 'onbekend' : stand.status;
}

/** The status of a stand in words: "In gang gezet: uitgevoerd, borging niet bekend", "Onbekend; overgenomen". */
export function statusInWoorden(stand: Stand): string {
  const { naam } = STATUS_TEKSTEN[statusSleutel(stand)];
  if (!stand.vastgesteld) return naam;
  const status = stand.uitgevoerd ? `${naam}: uitgevoerd, borging niet bekend` : naam;
  return stand.overgenomen ? `${status}; overgenomen` : status;
}

/** The name of a status that an entry gives. */
export const statusNaam = (status: Status | Onbekend): string =>
  STATUS_TEKSTEN[isOnbekend(status) ? 'onbekend' : status].naam;
