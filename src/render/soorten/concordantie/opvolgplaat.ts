import type { Opvolging } from '../../../../schemas/concordantie.ts';
import type { Concordantie, Onderdeel } from '../../../domain/register.ts';

/** An onderdeel in the picture: its short name, and how far down it stands. */
export interface Plaatsnaam {
  readonly tekst: string;
  readonly y: number;
}

/** How the onderdelen of one kader continue in the next, as a picture: two columns of names, and lines between them. */
export interface Opvolgplaat {
  readonly breedte: number;
  readonly hoogte: number;
  /** Where the left names end, and where the right ones begin. */
  readonly links: number;
  readonly rechts: number;
  readonly oud: readonly Plaatsnaam[];
  readonly nieuw: readonly Plaatsnaam[];
  readonly lijnen: readonly {
    readonly van: number;
    readonly naar: number;
    readonly opvolging: Exclude<Opvolging, 'geen'>;
  }[];
  /** What the picture shows, for who doesn't see it. */
  readonly omschrijving: string;
}

/** In units of the picture; a letter is about 7 wide. */
const RIJ = 30;
const BREEDTE = 320;
const LINKS = 118;
const RECHTS = 202;

/** The longest name that fits beside the lines. */
const MAX_LETTERS = 16;

/** The picture of a concordantie. */
export function beeldOpvolgplaat({ van, naar, regels }: Concordantie): Opvolgplaat {
  const rijen = Math.max(regels.length, naar.onderdelen.length);
  const plek = (i: number, aantal: number): number => Math.round(((i + 0.5) * rijen * RIJ) / aantal);
  const oud = regels.map((regel, i) => ({ onderdeel: regel.van, y: plek(i, regels.length) }));
  const nieuw = naar.onderdelen.map((onderdeel, i) => ({ onderdeel, y: plek(i, naar.onderdelen.length) }));
  return {
    breedte: BREEDTE,
    hoogte: rijen * RIJ,
    links: LINKS,
    rechts: RECHTS,
    oud: oud.map(({ onderdeel, y }) => ({ tekst: korteNaam(onderdeel), y })),
    nieuw: nieuw.map(({ onderdeel, y }) => ({ tekst: korteNaam(onderdeel), y })),
    lijnen: regels.flatMap(({ opvolging, naar: opvolgers }, i) =>
      opvolging === 'geen'
        ? []
        : opvolgers.flatMap((opvolger) => {
            const doel = nieuw.find(({ onderdeel }) => onderdeel === opvolger);
            return doel ? [{ van: oud[i]?.y ?? 0, naar: doel.y, opvolging }] : [];
          }),
    ),
    omschrijving: `Links de onderdelen van ‘${van.titel}’, rechts die van ‘${naar.titel}’. Een lijn laat zien waarin een oud onderdeel doorgaat. De tabel erboven zegt hetzelfde in woorden.`,
  };
}

/** The kind and the number; where those don't fit, the number and as much of the name as does. */
function korteNaam({ soort, nummer, naam }: Onderdeel): string {
  if (nummer === undefined) return kortAf(naam);
  const woord = soort.enkelvoud.charAt(0).toUpperCase() + soort.enkelvoud.slice(1);
  const tekst = `${woord} ${nummer}`;
  return tekst.length <= MAX_LETTERS ? tekst : kortAf(`${nummer} ${naam}`);
}

/** Cut off at the end of a word where that leaves enough of it. */
function kortAf(tekst: string): string {
  if (tekst.length <= MAX_LETTERS) return tekst;
  const past = tekst.slice(0, MAX_LETTERS - 1);
  const spatie = past.lastIndexOf(' ');
  return `${spatie > MAX_LETTERS / 2 ? past.slice(0, spatie) : past.trimEnd()}…`;
}
