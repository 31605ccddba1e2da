import type { Kader, Onderdeel, Plan, Register, Soort } from '../register.ts';
import { kaal } from './blad.ts';

/** The onderdelen that a column can name: those of some soorten, with the kaders that the plan hangs under first. */
export interface Onderdeelkolom {
  /** The ids of the soorten. */
  readonly soorten: readonly string[];
  readonly onderdelen: readonly Onderdeel[];
}

/** The soorten that a sheet of a plan can have a column for: what the plan asks for, and what its own kaders declare. */
export function soortenVoor(plan: Plan): Soort[] {
  const eigen = plan.kaders.flatMap(({ kader }) => kader.soorten);
  const gevraagd = plan.vereisteKoppelingen.flat();
  return [...new Map([...eigen, ...gevraagd].map((soort) => [soort.id, soort])).values()];
}

/** The onderdelen of a soort: of the plan's own kaders, or where those have none, of any. */
export function onderdelenVan(soort: string, plan: Plan, { kaders }: Register): Onderdeel[] {
  const van = (lijst: readonly Kader[]): Onderdeel[] =>
    lijst.flatMap(({ onderdelen }) => onderdelen.filter((deel) => deel.soort.id === soort));
  const eigen = van(plan.kaders.map(({ kader }) => kader));
  return eigen.length > 0 ? eigen : van([...kaders.values()]);
}

/** What a text says of onderdelen: those that it names, or the part of it that names none. */
export type Onderdeellezing = { readonly onderdelen: readonly Onderdeel[] } | { readonly onleesbaar: string };

/** Reads onderdelen from a text: by number ("4", "Vertrekpunt 4", "4e pijler") or by name, one or more. */
export function leesOnderdelen(tekst: string, keuzes: readonly Onderdeel[]): Onderdeellezing {
  const geheel = zoek(tekst.replace(/\s+/g, ' '), keuzes);
  if (geheel) return { onderdelen: [geheel] };
  const delen = tekst
    .split(/[\n;]|,(?=\s*\d)|\s(?:en|&)\s(?=\d)/)
    .map((deel) => deel.trim())
    .filter((deel) => deel !== '');
  const gevonden = delen.map((deel) => zoek(deel, keuzes));
  const mis = delen.find((_, i) => !gevonden[i]);
  if (mis !== undefined || delen.length === 0) return { onleesbaar: mis ?? tekst };
  return { onderdelen: [...new Set(gevonden.filter((deel) => deel !== undefined))] };
}

/** How a sheet of ours names an onderdeel: "4. Naam", or the name alone. */
export const onderdeelnaam = ({ nummer, naam }: Onderdeel): string =>
  nummer === undefined ? naam : `${nummer}. ${naam}`;

function zoek(tekst: string, keuzes: readonly Onderdeel[]): Onderdeel | undefined {
  const plat = kaal(tekst);
  if (plat === '') return undefined;
  const zonderSoort = (deel: Onderdeel): string => {
    const { enkelvoud, meervoud } = deel.soort;
    return plat
      .replace(new RegExp(`\\b(?:${kaal(enkelvoud)}|${kaal(meervoud)})\\b`), '')
      .replace(/\s+/g, ' ')
      .trim();
  };
  const enige = (past: (deel: Onderdeel) => boolean): Onderdeel | undefined => {
    const [eerste, tweede] = keuzes.filter(past);
    return tweede ? undefined : eerste;
  };
  return (
    enige((deel) => kaal(onderdeelnaam(deel)) === plat) ??
    enige(
      (deel) =>
        kaal(deel.naam) === plat || kaal(deel.id) === plat || kaal(`${deel.kader.id} ${deel.id}`) === plat,
    ) ??
    enige((deel) => {
      const rest = zonderSoort(deel).replace(/^nr /, '');
      const nummer = kaal(deel.nummer ?? '');
      return nummer !== '' && (rest === nummer || rest === `${nummer}e`);
    }) ??
    enige((deel) => {
      // A number and (part of) the name: both have to fit.
      const rest = zonderSoort(deel);
      const nummer = kaal(deel.nummer ?? '');
      const [, voor, naam = ''] = /^(\d+|[a-z])e? (.+)$/.exec(rest) ?? [];
      return voor !== undefined && voor === nummer && lijktOp(naam, kaal(deel.naam));
    }) ??
    enige((deel) => lijktOp(zonderSoort(deel), kaal(deel.naam)))
  );
}

/** Whether two names are of one thing: one begins with the other, or all their long words are the same. */
function lijktOp(a: string, b: string): boolean {
  if (a.length < 4 || b.length < 4) return a === b;
  if (a.startsWith(b) || b.startsWith(a)) return Math.min(a.length, b.length) >= 8;
  const woorden = (tekst: string): string[] => tekst.split(' ').filter((woord) => woord.length > 3);
  const [links, rechts] = [woorden(a), woorden(b)];
  if (links.length < 2 || rechts.length < 2) return false;
  const samen = links.filter((woord) => rechts.includes(woord)).length;
  return samen / Math.max(links.length, rechts.length) >= 0.8;
}
