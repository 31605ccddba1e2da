import type { Status } from '../../../schemas/status.ts';
import { kaal } from './blad.ts';

/**
 * What a sheet says of how far an action is. `groen` is done, by a colour or a word that doesn't say whether it is
 * anchored; `uitgevoerd` is done, with the word that it isn't.
 */
export type Bladstatus = Status | 'groen' | 'uitgevoerd' | 'onbekend';

/** The words for each status, bare. */
const WOORDEN: Readonly<Record<Bladstatus, readonly string[]>> = {
  'nog-uit-te-voeren': [
    'nog uit te voeren',
    'nog te doen',
    'te doen',
    'nog niet gestart',
    'niet gestart',
    'niet begonnen',
    'nog niet begonnen',
    'nog niet opgepakt',
    'nog starten',
    'nog te starten',
    'gepland',
    'rood',
    'todo',
    'to do',
  ],
  'in-gang-gezet': [
    'in gang gezet',
    'in gang',
    'loopt',
    'lopend',
    'lopende',
    'bezig',
    'gestart',
    'opgestart',
    'begonnen',
    'opgepakt',
    'in uitvoering',
    'in ontwikkeling',
    'in behandeling',
    'oranje',
    'geel',
  ],
  'uitgevoerd-en-geborgd': ['uitgevoerd en geborgd', 'gereed en geborgd', 'afgerond en geborgd', 'geborgd'],
  groen: [
    'groen',
    'gereed',
    'afgerond',
    'klaar',
    'uitgevoerd',
    'gedaan',
    'voltooid',
    'gerealiseerd',
    'behaald',
  ],
  uitgevoerd: [
    'uitgevoerd borging niet bekend',
    'in gang gezet uitgevoerd borging niet bekend',
    'uitgevoerd niet geborgd',
    'uitgevoerd nog niet geborgd',
    'uitgevoerd maar niet geborgd',
    'uitgevoerd maar nog niet geborgd',
    'afgerond nog niet geborgd',
    'gereed nog niet geborgd',
  ],
  vervallen: [
    'vervallen',
    'vervalt',
    'geschrapt',
    'gestopt',
    'niet meer van toepassing',
    'gaat niet door',
    'grijs',
  ],
  onbekend: [
    'onbekend',
    'niet bekend',
    'nvt',
    'n v t',
    'nog niet bekend',
    'ntb',
    'n t b',
    'nader te bepalen',
  ],
};

const BIJ_WOORD = new Map(
  Object.entries(WOORDEN).flatMap(([status, woorden]) =>
    woorden.map((woord) => [woord, status as Bladstatus] as const),
  ),
);

/** Reads the word for a status; `undefined` for a word that means none. */
export const leesStatuswoord = (tekst: string): Bladstatus | undefined => BIJ_WOORD.get(kaal(tekst));

/** Whether two readings can be of one status: `groen` leaves open whether it is anchored. */
export const gaanSamen = (a: Bladstatus, b: Bladstatus): boolean => a === b || (isGedaan(a) && isGedaan(b));

const isGedaan = (status: Bladstatus): boolean =>
  status === 'groen' || status === 'uitgevoerd' || status === 'uitgevoerd-en-geborgd';
