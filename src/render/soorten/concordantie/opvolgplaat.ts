import type { Opvolging } from '../../../../schemas/concordantie.ts';
import type { Concordantie, Kader, Onderdeel } from '../../../domain/register.ts';
import { somOp } from '../../../domain/kern/woorden/opsomming.ts';
import { adresVan } from '../../adres.ts';
import { OPVOLGING_TEKSTEN } from '../../tekst/opvolging.ts';

/** An onderdeel in the picture. */
export interface Plaatsnaam {
  /** Its kind and number; its name when it has no number. */
  readonly label: string;
  /** Its name, or its kind when the label is its name. */
  readonly naam: string;
  readonly adres: string;
}

/** An onderdeel of the older kader. */
interface OudeNaam extends Plaatsnaam {
  /** What becomes of it, for who doesn't see the lines: "Gaat direct door in Speerpunt 5". */
  readonly gaat: string;
  /** That it ends there: everybody sees that in words. */
  readonly eindigt: boolean;
}

/** An onderdeel of the newer kader. */
interface NieuweNaam extends Plaatsnaam {
  /** That nothing of the older kader leads to it. */
  readonly begint: boolean;
}

/**
 * How the onderdelen of one kader continue in the next: two columns of names, each as high as the other and with rows of
 * one height, and lines between them. Heights are percentages of that height.
 */
export interface Opvolgplaat {
  readonly oud: { readonly kop: string; readonly namen: readonly OudeNaam[] };
  readonly nieuw: { readonly kop: string; readonly namen: readonly NieuweNaam[] };
  readonly lijnen: readonly {
    readonly van: number;
    readonly naar: number;
    readonly opvolging: Exclude<Opvolging, 'geen'>;
  }[];
}

/** The picture of a concordantie. */
export function beeldOpvolgplaat({ van, naar, regels }: Concordantie): Opvolgplaat {
  const bereikt = new Set(regels.flatMap((regel) => regel.naar));
  return {
    oud: {
      kop: `Oud, ${jaren(van)}`,
      namen: regels.map((regel) => ({
        ...beeldNaam(regel.van),
        gaat:
          regel.naar.length === 0
            ? OPVOLGING_TEKSTEN.geen.naam
            : `${OPVOLGING_TEKSTEN[regel.opvolging].naam}: ${somOp(regel.naar.map((deel) => beeldNaam(deel).label))}`,
        eindigt: regel.naar.length === 0,
      })),
    },
    nieuw: {
      kop: `Nieuw, ${jaren(naar)}`,
      namen: naar.onderdelen.map((deel) => ({ ...beeldNaam(deel), begint: !bereikt.has(deel) })),
    },
    lijnen: regels.flatMap(({ opvolging, naar: opvolgers }, i) =>
      opvolging === 'geen'
        ? []
        : opvolgers.map((opvolger) => ({
            van: midden(i, regels.length),
            naar: midden(naar.onderdelen.indexOf(opvolger), naar.onderdelen.length),
            opvolging,
          })),
    ),
  };
}

/** The middle of a row. */
const midden = (rij: number, rijen: number): number => Math.round(((rij + 0.5) / rijen) * 10_000) / 100;

const jaren = ({ looptijd: { van, totEnMet } }: Kader): string =>
  `${van.tekst.slice(0, 4)}-${totEnMet.tekst.slice(0, 4)}`;

function beeldNaam(onderdeel: Onderdeel): Plaatsnaam {
  const { soort, nummer, naam } = onderdeel;
  const woord = soort.enkelvoud.charAt(0).toUpperCase() + soort.enkelvoud.slice(1);
  return {
    ...(nummer === undefined ? { label: naam, naam: woord } : { label: `${woord} ${nummer}`, naam }),
    adres: adresVan(onderdeel),
  };
}
