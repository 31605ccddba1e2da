import { isAchternaam } from './achternamen.ts';
import { isGewoonWoord, isInstelling } from './geenNaam.ts';
import {
  AANSPREEK,
  AMBT,
  GENOEMD_NAAR,
  HOOFDWOORD,
  KLEIN_NA_AANSPREEK,
  KLEIN_VOORNAAM,
  NAAM,
  NUMMERT,
  ROL,
  SPREEKT,
  TUSSEN_ERVOOR,
  TUSSENWOORD,
  VAN_IEMAND,
} from './naamvormen.ts';
import { stukken, type Stuk } from './persoonsgegeven.ts';
import { isOokWoord, isVoornaam } from './voornamen.ts';

/**
 * Names of persons: by how they are written (letters, a first name, a surname) or by what stands beside them (a title,
 * a role, a verb of saying). What names an organisation, a place or a piece of work is none.
 */
export function* vindNaam(tekst: string): Iterable<Stuk> {
  let tot = 0;
  for (const { index } of tekst.matchAll(WOORDBEGIN)) {
    if (index < tot) continue;
    const kandidaat = leesKandidaten(tekst, index).find((deze) => REGELS.some((regel) => regel(deze)));
    if (!kandidaat) continue;
    tot = kandidaat.einde;
    yield { begin: kandidaat.begin, einde: tot };
  }
  for (const { begin, einde, woorden } of stukken(tekst, KLEIN_NA_AANSPREEK)) {
    if (isAchternaam(woorden.split(' ').at(-1) ?? '') && !GEWOON_KLEIN.has(woorden)) yield { begin, einde };
  }
  for (const { begin, einde, woorden } of stukken(tekst, KLEIN_VOORNAAM)) {
    if (isVoornaam(woorden) && !isOokWoord(woorden)) yield { begin, einde };
  }
}

const WOORDBEGIN = /(?<![\p{L}\p{M}\d.@-]|\p{L}['’])\p{Lu}/gu;

/** Surnames in small letters that are words. */
const GEWOON_KLEIN: ReadonlySet<string> = new Set([
  ...[
    'jong',
    'wilde',
    'jongen',
    'groot',
    'klein',
    'wit',
    'bruin',
    'groen',
    'boek',
    'boom',
    'broek',
    'meer',
    'kind',
    'kok',
  ],
  ...[
    'post',
    'de post',
    'boer',
    'bakker',
    'de bakker',
    'molen',
    'de molen',
    'zee',
    'de zee',
    'slot',
    'zomer',
    'oude',
  ],
  ...[
    'dam',
    'de dam',
    'huisman',
    'kroon',
    'de koning',
    'prins',
    'smit',
    'de smid',
    'horst',
    'laan',
    'de laan',
    'haar',
  ],
  ...[
    'straten',
    'de straten',
    'zand',
    'het zand',
    'oosten',
    'ouden',
    'houten',
    'knol',
    'peer',
    'voort',
    'vis',
    'de vis',
  ],
]);

/** Words that may be a name, with what stands around them. */
interface Kandidaat extends Stuk {
  readonly woorden: string;
  /** The letters before it: "A.B.". */
  readonly letters: string | undefined;
  /** Its words with a capital, without what may stand before a surname. */
  readonly namen: readonly string[];
  readonly voor: string;
  readonly na: string;
}

/** What may be a name at a place: by itself, and with what stands before a surname in small letters. */
function leesKandidaten(tekst: string, index: number): Kandidaat[] {
  NAAM.lastIndex = index;
  const vondst = NAAM.exec(tekst);
  if (!vondst) return [];
  const { letters, rest = '' } = vondst.groups ?? {};
  const einde = index + vondst[0].length;
  const tussen = TUSSEN_ERVOOR.exec(tekst.slice(Math.max(0, index - 20), index))?.[0] ?? '';
  return [...new Set([index, index - tussen.length])].map((begin) => ({
    begin,
    einde,
    letters,
    woorden: tekst.slice(begin, einde),
    namen: hoofdwoorden(rest),
    voor: tekst.slice(Math.max(0, begin - 60), begin),
    na: tekst.slice(einde, einde + 40),
  }));
}

const hoofdwoorden = (woorden: string): string[] =>
  (woorden.match(HOOFDWOORD) ?? []).filter(
    (woord, i, alle) => i === alle.length - 1 || !TUSSENWOORD.test(woord),
  );

/** Whether a word is a first name or a surname. */
const isEigennaam = (woord: string): boolean => isVoornaam(woord) || isAchternaam(woord);
/** Whether a word in the name of something says of itself that it is no person: "Tiel" does, "Van" and "Jan" don't. */
export const isOnderscheidend = (woord: string): boolean => !isEigennaam(woord) && !TUSSENWOORD.test(woord);

const kanAchternaam = (woord = ''): boolean => isAchternaam(woord) || !isGewoonWoord(woord);

/** Whether what follows makes it the name of an organisation: "Anne Frank Stichting". */
function noemtInstelling({ na }: Kandidaat): boolean {
  const volgend = /^ (\p{Lu}[\p{L}-]*)/u.exec(na)?.[1];
  return volgend !== undefined && isInstelling(volgend);
}

/** The ways in which a name is known. */
const REGELS: readonly ((kandidaat: Kandidaat) => boolean)[] = [
  /** A.B. Jansen-Bakker; but "B. Signaleren" heads a list. */
  ({ letters, woorden, namen, voor, na }) =>
    letters !== undefined &&
    !/^(?:[BN]\.V\.|U\.S\.|V\.N\.|P\.S\.|N\.B\.)/u.test(letters) &&
    !NUMMERT.test(voor) &&
    kanAchternaam(namen[0]) &&
    (isAchternaam(namen[0] ?? '') ||
      !/^\p{Lu}\. \p{Lu}/u.test(woorden) ||
      !/(?:^|[\n–-])[^\S\n]*$/u.test(voor) ||
      SPREEKT.test(na)),
  /** Vries, J. de */
  ({ letters, namen, na }) =>
    letters === undefined &&
    namen.length === 1 &&
    /^, (?:\p{Lu}\.)+(?!\p{L})/u.test(na) &&
    kanAchternaam(namen[0]),
  /** J de Vries */
  ({ woorden, namen: [eerste, ...rest] }) =>
    /^\p{Lu} (?:van|v\.?d\.?|de|el|ten|ter) /u.test(woorden) &&
    eerste?.length === 1 &&
    isAchternaam(rest.at(-1) ?? ''),
  /** mevrouw Yilmaz, de heer ir. W.A. van Beek */
  ({ voor, namen: [eerste = ''] }) => AANSPREEK.test(voor) && (isEigennaam(eerste) || !isInstelling(eerste)),
  /** wethouder Van Dijk, gezin Van der Meer; "burgemeester van Tiel" is an office. */
  ({ voor, woorden, namen }) =>
    AMBT.test(voor) &&
    (namen.some(isEigennaam) || (!/^van [^ ]+$/u.test(woorden) && !namen.some(isGewoonWoord))),
  /** collega Bram, de zoon (Jeffrey), contactpersoon: Boudewijn de Ruiter */
  (kandidaat) => {
    const { voor, woorden, namen } = kandidaat;
    if (!ROL.test(voor) || noemtInstelling(kandidaat)) return false;
    if (namen.some(isEigennaam)) return !namen.some(isInstelling);
    return /^\p{Lu}/u.test(woorden) && !namen.some(isGewoonWoord);
  },
  /** Karin Smit, Fatima El Amrani, Anne-Marie: by the first name. */
  (kandidaat) => {
    const { voor, na, namen } = kandidaat;
    const [eerste = '', ...rest] = namen;
    if (
      !isVoornaam(eerste) ||
      GENOEMD_NAAR.test(voor) ||
      rest.some(isInstelling) ||
      noemtInstelling(kandidaat)
    )
      return false;
    if (eerste === 'Jan' && /^\.? ?\d/u.test(na)) return false;
    if (rest.length > 0) return rest.some(isEigennaam) || !(isOokWoord(eerste) || rest.some(isGewoonWoord));
    return !isOokWoord(eerste) || SPREEKT.test(na) || VAN_IEMAND.test(voor);
  },
  /** Froukje Wiersma: by the surname. */
  (kandidaat) => {
    const [eerste = '', ...rest] = kandidaat.namen;
    const laatste = rest.at(-1) ?? '';
    return (
      isAchternaam(laatste) && !isGewoonWoord(eerste) && !isInstelling(laatste) && !noemtInstelling(kandidaat)
    );
  },
  /** volgens Xandra Wolters, gesproken met Gülsüm, heten Van Ginkel */
  (kandidaat) => {
    const { voor, woorden, namen } = kandidaat;
    if (!VAN_IEMAND.test(voor) || noemtInstelling(kandidaat) || namen.some(isGewoonWoord)) return false;
    return namen.length > 1 ? !/^[Dd]e /u.test(woorden) : namen.some(isEigennaam);
  },
  /** Xandra Wolters meldt, De Vries belde */
  ({ voor, na, woorden, namen }) => {
    const [eerste = ''] = namen;
    if (!SPREEKT.test(na) || namen.some(isInstelling)) return false;
    if (namen.length === 1) return isAchternaam(eerste) && !/[\p{L}\d-] ?$/u.test(voor);
    return !namen.some(isGewoonWoord) && !TUSSENWOORD.test(woorden.split(' ')[0] ?? '');
  },
];
