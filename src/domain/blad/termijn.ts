import { Temporal } from 'temporal-polyfill';
import { parseDatum } from '../../../schemas/datum.ts';
import { celTekst, kaal, type Cel } from './blad.ts';

/**
 * What a cell says of a day or period. `lezing`: the text leaves room, and this is how it was read. `geen`: there is
 * something that is no date, and why it can't be one; `leeg`: nothing, or in words that it isn't known.
 */
export type Termijnlezing =
  | { readonly datum: string; readonly lezing?: string }
  | { readonly leeg: string | undefined }
  | { readonly geen: 'doorlopend' | 'voorwaarde' | 'meer' | 'onleesbaar' };

/** Reads a day or period from a cell: a date, a number that is one, or Dutch words. */
export function leesTermijn(cel: Cel | undefined): Termijnlezing {
  const waarde = cel?.waarde;
  if (waarde === undefined) return { leeg: undefined };
  if (waarde.soort === 'datum') return alsDatum(naarPrecisie(waarde.dag, waarde.opmaak));
  if (waarde.soort === 'getal') return leesGetal(waarde.getal);
  if (waarde.soort === 'fout') return { geen: 'onleesbaar' };
  return leesTermijntekst(celTekst(cel));
}

/** A date cell shows as much of the day as its format says. */
function naarPrecisie(dag: string, opmaak = ''): string {
  const vorm = opmaak.replace(/\[[^[\]]*\]|"[^"]*"|\\./g, '').toLowerCase();
  if (/[dj]/.test(vorm.replace(/j/g, '')) || !/[ymj]/.test(vorm)) return dag;
  return vorm.includes('m') ? dag.slice(0, 7) : dag.slice(0, 4);
}

/** A number is a year, or a day as spreadsheets count them: 44927 is 1 January 2023. */
function leesGetal(getal: number): Termijnlezing {
  if (Number.isInteger(getal) && getal >= 1990 && getal <= 2100) return alsDatum(String(getal));
  if (getal < 32_874 || getal > 73_415) return { geen: 'onleesbaar' }; // 1990 to 2100
  const dag = dagVanReeksgetal(getal);
  return { datum: dag, lezing: `het getal ${Math.trunc(getal)} is in een rekenblad de dag ${dag}` };
}

/** The day that a spreadsheet means by a number; it counts from 1900, with a 29 February that wasn't there. */
export const dagVanReeksgetal = (getal: number): string =>
  Temporal.PlainDate.from('1899-12-30')
    .add({ days: Math.trunc(getal) })
    .toString();

const MAANDEN: readonly (readonly string[])[] = [
  ['januari', 'jan', 'january'],
  ['februari', 'feb', 'febr', 'february'],
  ['maart', 'mrt', 'maa', 'mar', 'march'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'jun', 'june'],
  ['juli', 'jul', 'july'],
  ['augustus', 'aug', 'august'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt', 'oct', 'october'],
  ['november', 'nov'],
  ['december', 'dec'],
];
const MAAND = new Map(MAANDEN.flatMap((namen, i) => namen.map((naam) => [naam, i + 1] as const)));
const MAANDNAAM = `(${[...MAAND.keys()].sort((a, b) => b.length - a.length).join('|')})`;

/** Words that place something in a year, and the quarter that we take for it. */
const DELEN: Readonly<Record<string, string>> = {
  begin: 'Q1',
  'in het begin van': 'Q1',
  voorjaar: 'Q2',
  lente: 'Q2',
  'voor de zomer': 'Q2',
  medio: 'Q2',
  halverwege: 'Q2',
  'eerste helft': 'Q2',
  '1e helft': 'Q2',
  zomer: 'Q3',
  'na de zomer': 'Q3',
  najaar: 'Q4',
  herfst: 'Q4',
  eind: 'Q4',
  einde: 'Q4',
  ultimo: 'Q4',
  'tweede helft': 'Q4',
  '2e helft': 'Q4',
};

const RANG: Readonly<Record<string, number>> = {
  eerste: 1, tweede: 2, derde: 3, vierde: 4, i: 1, ii: 2, iii: 3, iv: 4,
}; // prettier-ignore

const JAAR = String.raw`(?:'|’)?(\d{4}|\d{2})`;
const LOPEND =
  /\b(continu|continue|doorlopend|lopend|voortdurend|structureel|permanent|jaarlijks|maandelijks|per kwartaal|elk jaar|ieder jaar|periodiek|gehele looptijd|hele looptijd)\b/;
const NIET_BEKEND =
  /^(onbekend|niet bekend|nog niet bekend|n ?t ?b|nader te bepalen|nog te bepalen|n ?v ?t|niet van toepassing|nog onbekend|volgt|p ?m)?$/;
const VOORWAARDE =
  /^(na|zodra|als|indien|wanneer|afhankelijk|gelijktijdig|in overleg|volgend op|samen met|binnen|uiterlijk \d+ (?:weken|maanden)|\d+ (?:weken|maanden|jaar) na)\b/;

/** Reads a day or period in Dutch words. */
export function leesTermijntekst(tekst: string): Termijnlezing {
  const netjes = tekst.trim();
  if (parseDatum(netjes)) return { datum: netjes };
  const woorden = kaal(netjes);
  if (NIET_BEKEND.test(woorden)) return { leeg: netjes === '' ? undefined : netjes };
  const plat = netjes
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(?<![.,;])[.,;]+(?=\s|$)/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^(?:uiterlijk|deadline|gereed|klaar|per|op|in|t\/m|tot en met)\s*:?\s+/, '')
    .trim();
  const gelezen = alsPeriode(plat) ?? alsBereik(plat);
  if (gelezen && 'datum' in gelezen && gelezen.lezing !== undefined)
    return { ...gelezen, lezing: gelezen.lezing.replace(`‘${plat}’`, `‘${netjes}’`) };
  return (
    gelezen ?? {
      geen: LOPEND.test(woorden)
        ? 'doorlopend'
        : VOORWAARDE.test(woorden)
          ? 'voorwaarde'
          : /\d{4}.*\d{4}/.test(plat)
            ? 'meer'
            : 'onleesbaar',
    }
  );
}

/** One day or period. */
function alsPeriode(plat: string): Termijnlezing | undefined {
  return (
    bij(plat, `^${JAAR}$`, ([jaar = '']) => (jaar.length === 4 ? { datum: jaar } : undefined)) ??
    bij(plat, `^(?:q|k|kw|kwartaal) ?([1-4])[ \\-/]*${JAAR}$`, ([kwartaal = '', jaar]) => ({
      datum: `${heelJaar(jaar)}-Q${kwartaal}`,
    })) ??
    bij(plat, `^${JAAR}[ \\-/]*(?:q|kw?|kwartaal) ?([1-4])$`, ([jaar, kwartaal = '']) => ({
      datum: `${heelJaar(jaar)}-Q${kwartaal}`,
    })) ??
    bij(
      plat,
      `^([1-4]|eerste|tweede|derde|vierde|i{1,3}|iv)(?:e|de|ste)? (?:kwartaal|kw|kwt)(?: van| in)? ?${JAAR}$`,
      ([rang = '', jaar]) => ({
        datum: `${heelJaar(jaar)}-Q${RANG[rang] ?? rang}`,
      }),
    ) ??
    bij(plat, `^(\\d{1,2})[ \\-./]*${MAANDNAAM}\\.?[ \\-./]*${JAAR}$`, ([dag = '', maand, jaar]) =>
      alsDag(jaar, MAAND.get(maand ?? ''), dag),
    ) ??
    bij(
      plat,
      `^(?:(begin|medio|half|eind|einde) )?${MAANDNAAM}\\.?[ \\-./]*${JAAR}$`,
      ([deel, maand, jaar]) => {
        const datum = `${heelJaar(jaar)}-${twee(MAAND.get(maand ?? ''))}`;
        return deel === undefined
          ? { datum }
          : { datum, lezing: `‘${deel} ${maand ?? ''}’ is gelezen als de hele maand` };
      },
    ) ??
    bij(
      plat,
      String.raw`^(\d{1,2})[-/. ](\d{1,2})[-/. ]${JAAR}(?: 0?0:00(?::00)?)?$`,
      ([dag = '', maand = '', jaar]) => alsDag(jaar, Number(maand), dag),
    ) ??
    bij(
      plat,
      String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ]00:00(?::00)?)?$`,
      ([jaar, maand = '', dag = '']) => alsDag(jaar, Number(maand), dag),
    ) ??
    bij(plat, String.raw`^(\d{1,2})[-/](\d{4})$`, ([maand = '', jaar]) =>
      controleer(`${jaar ?? ''}-${twee(Number(maand))}`),
    ) ??
    bij(plat, `^(${Object.keys(DELEN).join('|')})(?: van)?(?: het jaar)? ${JAAR}$`, ([deel = '', jaar]) => {
      const datum = `${heelJaar(jaar)}-${DELEN[deel] ?? ''}`;
      return { datum, lezing: `‘${deel} ${heelJaar(jaar)}’ is gelezen als ${datum}` };
    }) ??
    bij(plat, `^(?:voor|voor eind|voor het einde van) (.+)$`, ([rest = '']) => voorafgaand(rest)) ??
    bij(
      plat,
      `^(?:ca|circa|ongeveer|rond|omstreeks|mogelijk|streven|streefdatum|verwacht)\\.?:? (.+)$`,
      ([rest = '']) => {
        const gelezen = alsPeriode(rest);
        return gelezen && 'datum' in gelezen
          ? { ...gelezen, lezing: `‘${plat}’ is gelezen als ${gelezen.datum}` }
          : undefined;
      },
    )
  );
}

/** "Vóór 1 juli 2023": the day before it. */
function voorafgaand(rest: string): Termijnlezing | undefined {
  const gelezen = alsPeriode(rest);
  const datum = gelezen && 'datum' in gelezen ? parseDatum(gelezen.datum) : undefined;
  if (!datum) return undefined;
  const dag = Temporal.PlainDate.from(datum.eerste).subtract({ days: 1 }).toString();
  return { datum: dag, lezing: `‘vóór ${rest}’ is gelezen als uiterlijk ${dag}` };
}

/** "2021-2025", "2022/2023", "2023 en 2024": the end of it. */
function alsBereik(plat: string): Termijnlezing | undefined {
  const [van, tot, rest] = plat.split(/[-–—/]|t\/m|tot en met|tot| en /).map((deel) => deel.trim());
  if (van === undefined || tot === undefined || rest !== undefined) return undefined;
  const [eerste, laatste] = [alsPeriode(van), alsPeriode(tot)];
  const jaar = laatste && 'datum' in laatste ? laatste.datum.slice(0, 4) : '';
  const begint = eerste ?? alsPeriode(`${van} ${jaar}`);
  if (!begint || !('datum' in begint) || !laatste || !('datum' in laatste)) return undefined;
  return { datum: laatste.datum, lezing: `van ‘${plat}’ is het einde de deadline: ${laatste.datum}` };
}

function bij(
  tekst: string,
  patroon: string,
  maak: (delen: (string | undefined)[]) => Termijnlezing | undefined,
): Termijnlezing | undefined {
  const treffer = new RegExp(patroon).exec(tekst);
  return treffer ? maak(treffer.slice(1)) : undefined;
}

const alsDag = (jaar: string | undefined, maand: number | undefined, dag: string): Termijnlezing =>
  controleer(`${heelJaar(jaar)}-${twee(maand)}-${twee(Number(dag))}`);

const controleer = (datum: string): Termijnlezing => (parseDatum(datum) ? { datum } : { geen: 'onleesbaar' });
const alsDatum = controleer;
const heelJaar = (jaar = ''): string => (jaar.length === 2 ? `20${jaar}` : jaar);
const twee = (getal = 0): string => String(getal).padStart(2, '0');
