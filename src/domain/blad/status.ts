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
    'moet nog beginnen',
    'moet nog starten',
    'nog niet opgestart',
    'nog beginnen',
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
    'is gestart',
    'is begonnen',
    'is bezig',
    'mee bezig',
    'onderhanden',
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
    'is klaar',
    'is gereed',
    'is afgerond',
    'is uitgevoerd',
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
  onbekend: ['onbekend', 'niet bekend', 'nog niet bekend', 'ntb', 'n t b', 'nader te bepalen'],
};

const BIJ_WOORD = new Map(
  Object.entries(WOORDEN).flatMap(([status, woorden]) =>
    woorden.map((woord) => [woord, status as Bladstatus] as const),
  ),
);

/** Signs that say it without a word. A face or a cross may mean anything, and is asked about. */
const TEKENS: Readonly<Record<string, Bladstatus>> = {
  '✔': 'groen',
  '✓': 'groen',
  '☑': 'groen',
  '✅': 'groen',
  '🟢': 'groen',
  '🟠': 'in-gang-gezet',
  '🟡': 'in-gang-gezet',
  '🔴': 'nog-uit-te-voeren',
};

/** Reads the word, the sign or the percentage for a status; `undefined` for what means none. */
export function leesStatuswoord(tekst: string): Bladstatus | undefined {
  const netjes = tekst.replace(/\ufe0f/g, '').trim();
  const [, procent] = /^(\d{1,3})(?:[.,]\d+)? ?%$/.exec(netjes) ?? [];
  if (procent !== undefined) return leesProcent(Number(procent));
  return TEKENS[netjes] ?? BIJ_WOORD.get(kaal(netjes));
}

const leesProcent = (procent: number): Bladstatus | undefined =>
  procent > 100
    ? undefined
    : procent === 0
      ? 'nog-uit-te-voeren'
      : procent === 100
        ? 'groen'
        : 'in-gang-gezet';

/** Whether two readings can be of one status: `groen` leaves open whether it is anchored. */
export const gaanSamen = (a: Bladstatus, b: Bladstatus): boolean => a === b || (isGedaan(a) && isGedaan(b));

const isGedaan = (status: Bladstatus): boolean =>
  status === 'groen' || status === 'uitgevoerd' || status === 'uitgevoerd-en-geborgd';
