import { parseDatum } from '../../../schemas/datum.ts';
import { alsSlug } from '../kern/woorden/slug.ts';
import { celOp, celTekst, kaal, ruweTekst } from './blad.ts';
import type { Indeling } from './kop.ts';
import { leesVooraan } from './nummer.ts';
import type { Bladrij, Rijen } from './rijen.ts';

/** What stands above the columns of a sheet: how its plan is called, and in which years it runs. */
export interface Plankop {
  readonly titel: string | undefined;
  readonly looptijd: { readonly van: string; readonly totEnMet: string } | undefined;
}

/** A part of a plan as a sheet names it: "1. Warme huizen". */
interface Plandeel {
  readonly nummer: string | undefined;
  readonly naam: string;
}

/** What a sheet says of the plan itself, beside its actions: for a plan of which nothing is known yet. */
export interface Plandelen {
  /** What the parts of a number are, and how they are called; of columns or headings that go with the numbers. */
  readonly nummering:
    | {
        readonly niveaus: readonly string[];
        readonly titels: readonly { readonly nummer: string; readonly titel: string }[];
        /** The names of the columns; `undefined` for headings between the rows. */
        readonly kolommen: readonly (string | undefined)[];
      }
    | undefined;
  /** Columns that divide the actions otherwise than their numbers do. */
  readonly soorten: readonly {
    readonly id: string;
    readonly enkelvoud: string;
    readonly meervoud: string;
    readonly kolom: string;
    /** Every action has one. */
    readonly overal: boolean;
    readonly onderdelen: readonly (Plandeel & { readonly id: string })[];
  }[];
  readonly doelstellingen: readonly { readonly nummer: number; readonly tekst: string }[];
}

const JAREN = /\b((?:19|20|21)\d\d)\s*(?:[-–—/]|tot en met|t\/m|tot)\s*((?:19|20|21)\d\d)\b/;

/** Reads the rows above the header: the longest text is the title, and years in it are those of the plan. */
export function leesPlankop({ blad, kop, ernaast }: Indeling): Plankop {
  // Above the first of several sheets stands what that one is about; the plan itself is named beside them.
  const rijen = blad.delen ? ernaast.flatMap((ander) => ander.rijen) : blad.rijen.slice(0, kop[0] ?? 0);
  const boven = rijen.flatMap((rij) => rij.map(celTekst).filter((tekst) => /\p{L}{3}/u.test(tekst)));
  const titel = boven.filter((tekst) => tekst.length <= 150).sort((a, b) => b.length - a.length)[0];
  const [, van = '', totEnMet = ''] = boven.map((tekst) => JAREN.exec(tekst)).find(Boolean) ?? [];
  const looptijd = parseDatum(van) && parseDatum(totEnMet) && van <= totEnMet ? { van, totEnMet } : undefined;
  return { titel, looptijd };
}

/** The words that a plan has for its parts, one and more. */
const NIVEAUWOORDEN: readonly (readonly [string, string])[] = [
  ['vertrekpunt', 'vertrekpunten'],
  ['pijler', 'pijlers'],
  ['thema', 'thema’s'],
  ['hoofdthema', 'hoofdthema’s'],
  ['programma', 'programma’s'],
  ['doel', 'doelen'],
  ['hoofddoel', 'hoofddoelen'],
  ['subdoel', 'subdoelen'],
  ['opgave', 'opgaven'],
  ['ambitie', 'ambities'],
  ['speerpunt', 'speerpunten'],
  ['actielijn', 'actielijnen'],
  ['programmalijn', 'programmalijnen'],
  ['lijn', 'lijnen'],
  ['spoor', 'sporen'],
  ['hoofdstuk', 'hoofdstukken'],
  ['randvoorwaarde', 'randvoorwaarden'],
  ['kernwaarde', 'kernwaarden'],
  ['domein', 'domeinen'],
  ['beleidsveld', 'beleidsvelden'],
  ['cluster', 'clusters'],
  ['categorie', 'categorieën'],
  ['prioriteit', 'prioriteiten'],
  ['project', 'projecten'],
  ['onderdeel', 'onderdelen'],
];

const niveauwoord = (kolom: string): readonly [string, string] | undefined => {
  const plat = ` ${kaal(kolom)} `;
  return NIVEAUWOORDEN.find((vormen) => vormen.some((vorm) => plat.includes(` ${kaal(vorm)} `)));
};

/** What each action of a sheet says of the part that it is in, by row; a column, or headings between the rows. */
interface Verdeling {
  readonly kolom: string | undefined;
  readonly woord: readonly [string, string];
  readonly bij: ReadonlyMap<number, string>;
}

/**
 * Finds how a sheet divides its actions, by its columns with a word for a part of a plan and by headings between its
 * rows. What goes with the beginning of every number is a level of the numbers; else the parts are onderdelen.
 */
export function leesPlandelen(
  indeling: Indeling,
  rijen: Rijen,
  nummers: ReadonlyMap<number, string>,
): Plandelen {
  const niveaus: { diepte: number; verdeling: Verdeling; titels: ReadonlyMap<string, Plandeel> }[] = [];
  const soorten: Plandelen['soorten'][number][] = [];
  for (const verdeling of [...kolommenIn(indeling, rijen), ...koppenIn(indeling, rijen)]) {
    const niveau = alsNiveau(verdeling, nummers);
    if (niveau && !niveaus.some(({ diepte }) => diepte === niveau.diepte)) {
      niveaus.push({ ...niveau, verdeling });
    } else if (verdeling.kolom !== undefined) {
      soorten.push(...alsSoort({ ...verdeling, kolom: verdeling.kolom }, rijen.rijen));
    }
  }
  return {
    nummering: alsNummering(niveaus, [...nummers.values()]),
    soorten: soorten.filter(({ id }, i) => soorten.findIndex((deel) => deel.id === id) === i),
    doelstellingen: alsDoelstellingen(rijen.rijen),
  };
}

function kolommenIn({ blad, ongebruikt }: Indeling, { rijen }: Rijen): Verdeling[] {
  return ongebruikt.flatMap(({ kolom, naam }) => {
    const woord = niveauwoord(naam);
    if (!woord) return [];
    const bij = new Map<number, string>();
    let boven = '';
    for (const { rij } of rijen) {
      // A sheet often says it once for the rows below.
      boven = ruweTekst(celOp(blad, rij, kolom)).trim() || boven;
      if (boven !== '') bij.set(rij, boven);
    }
    return bij.size > 0 ? [{ kolom: naam, woord, bij }] : [];
  });
}

/** The headings that stand in rows of their own; they were passed over, for no column says the same. */
function koppenIn({ blad }: Indeling, { rijen, overgeslagen }: Rijen): Verdeling[] {
  const kopOp = new Map(
    overgeslagen.flatMap(({ cel, tekst }) => {
      const rij = Number(cel.slice(cel.lastIndexOf('!') + 1).replace(/^[A-Z]+/, '')) - 1;
      const isEnig = (blad.rijen[rij] ?? []).filter((deel) => celTekst(deel) !== '').length === 1;
      return isEnig ? [[rij, tekst] as const] : [];
    }),
  );
  if (kopOp.size === 0) return [];
  const bij = new Map<number, string>();
  for (const { rij } of rijen) {
    const boven = [...kopOp.keys()].filter((kop) => kop < rij).at(-1);
    const tekst = boven === undefined ? undefined : kopOp.get(boven);
    if (tekst !== undefined) bij.set(rij, tekst);
  }
  const woorden = [...kopOp.values()].map(niveauwoord);
  const [woord = ['onderdeel', 'onderdelen'] as const] = woorden;
  return [{ kolom: undefined, woord, bij }];
}

/** "Pijler 1: Warme huizen", "1. Warme huizen", "Warme huizen", "1". */
function leesDeel(tekst: string, woord: readonly [string, string]): Plandeel {
  const regel = tekst.replace(/\s+/g, ' ').trim();
  const kort = regel.replace(new RegExp(`^${woord[0]}\\s+(?=[\\da-z]{1,3}(?:[.:) –-]|$))`, 'iu'), '');
  const gelezen = leesVooraan(kort);
  const nummer =
    'nummer' in gelezen ? gelezen.nummer : 'misschien' in gelezen ? gelezen.misschien : undefined;
  const isNummer = nummer !== undefined && ('nummer' in gelezen || kort !== regel || /^\d/.test(nummer));
  if (!isNummer || !('rest' in gelezen)) return { nummer: undefined, naam: regel };
  const naam = gelezen.rest.replace(/^[.:–—-]\s*/, '').trim();
  return { nummer, naam: naam === '' ? regel : naam };
}

/** The parts of the numbers that a division goes with: the same text where the beginning is the same, and only there. */
function alsNiveau(
  { bij, woord }: Verdeling,
  nummers: ReadonlyMap<number, string>,
): { diepte: number; titels: ReadonlyMap<string, Plandeel> } | undefined {
  const rijen = [...nummers].filter(([rij]) => bij.has(rij));
  if (rijen.length === 0 || rijen.length < nummers.size) return undefined;
  for (const diepte of [1, 2, 3]) {
    if (rijen.some(([, nummer]) => nummer.split('.').length <= diepte)) return undefined;
    const titels = new Map<string, Plandeel>();
    const klopt = rijen.every(([rij, nummer]) => {
      const begin = nummer.split('.').slice(0, diepte).join('.');
      const deel = leesDeel(bij.get(rij) ?? '', woord);
      const eerder = titels.get(begin) ?? deel;
      titels.set(begin, eerder);
      return isZelfde(eerder, deel) && (deel.nummer === undefined || eindigtMet(begin, deel.nummer));
    });
    const namen = new Set(Array.from(titels.values(), ({ naam }) => kaal(naam)));
    if (klopt && namen.size === titels.size) return { diepte, titels };
  }
  return undefined;
}

/** "1.2" is the number of a part, or "2" within what is above it. */
const eindigtMet = (begin: string, nummer: string): boolean =>
  begin === nummer || begin.split('.').at(-1) === nummer;

const isZelfde = (a: Plandeel, b: Plandeel): boolean =>
  kaal(a.naam) === kaal(b.naam) || (a.nummer !== undefined && a.nummer === b.nummer);

function alsNummering(
  niveaus: readonly { diepte: number; verdeling: Verdeling; titels: ReadonlyMap<string, Plandeel> }[],
  nummers: readonly string[],
): Plandelen['nummering'] {
  if (niveaus.length === 0) return undefined;
  const delen = new Set(nummers.map((nummer) => nummer.split('.').length));
  const [diepte = 0] = delen;
  const naamOp = (i: number): string =>
    niveaus.find((niveau) => niveau.diepte === i + 1)?.verdeling.woord[0] ??
    (i + 1 === diepte ? 'actie' : 'onderdeel');
  const titels = niveaus.flatMap((niveau) =>
    Array.from(niveau.titels, ([nummer, { naam }]) => ({ nummer, titel: naam })),
  );
  return {
    niveaus: delen.size === 1 ? Array.from({ length: diepte }, (_, i) => naamOp(i)) : [],
    titels: titels.filter(({ nummer, titel }) => titel !== nummer),
    kolommen: niveaus.map(({ verdeling }) => verdeling.kolom),
  };
}

/** The parts of a column that several actions share: else it says something of each action. */
function alsSoort(
  { kolom, woord, bij }: Verdeling & { readonly kolom: string },
  rijen: readonly Bladrij[],
): Plandelen['soorten'] {
  const [enkelvoud, meervoud] = woord;
  const onderdelen: (Plandeel & { readonly id: string })[] = [];
  for (const tekst of bij.values()) {
    for (const regel of tekst.split(/[\n;]/).filter((stuk) => kaal(stuk) !== '')) {
      const deel = leesDeel(regel, woord);
      if (onderdelen.some((ander) => isZelfde(ander, deel))) continue;
      const id =
        alsSlug(deel.naam).slice(0, 60).replace(/-$/, '') || `${alsSlug(enkelvoud)}-${deel.nummer ?? ''}`;
      const isBezet = onderdelen.some((ander) => ander.id === id);
      onderdelen.push({ ...deel, id: isBezet ? `${id}-${onderdelen.length + 1}` : id });
    }
  }
  if (onderdelen.length * 2 > Math.max(bij.size, 3)) return [];
  const overal = rijen.every(({ rij }) => bij.has(rij));
  return [{ id: alsSlug(enkelvoud), enkelvoud, meervoud, kolom, overal, onderdelen }];
}

/** The doelstellingen that a column spells out. One that only holds numbers doesn't say what they are. */
function alsDoelstellingen(rijen: readonly Bladrij[]): Plandelen['doelstellingen'] {
  const delen: Plandeel[] = [];
  for (const rij of rijen) {
    const deel = leesDeel(rij.cel('doelstelling').tekst, ['doelstelling', 'doelstellingen']);
    if (/\p{L}{3}/u.test(deel.naam) && !delen.some((ander) => isZelfde(ander, deel))) delen.push(deel);
  }
  const eigen = delen.map(({ nummer }) => Number(nummer));
  const zijnGenummerd = eigen.every(Number.isInteger) && new Set(eigen).size === delen.length;
  return delen
    .map(({ naam }, i) => ({ nummer: zijnGenummerd ? (eigen[i] ?? 0) : i + 1, tekst: naam }))
    .sort((a, b) => a.nummer - b.nummer);
}
