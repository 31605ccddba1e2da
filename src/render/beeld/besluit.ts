import { isOnbekend } from '../../../schemas/onbekend.ts';
import type { Besluit } from '../../domain/register.ts';
import { inOfOp } from '../tekst/datum.ts';
import { beeldGrond, type GrondBeeld } from './basis.ts';

/** Something that was proposed, decided or taken note of, as a page shows it. */
export interface BesluitBeeld {
  readonly soort: Besluit['soort'];
  /** "Voorgesteld", "Besloten" or "Ter kennisname". */
  readonly label: string;
  /** By whom and when. */
  readonly wie: string;
  readonly tekst: string;
  /** What a reader must not conclude from it: a proposal isn't a decision. */
  readonly uitleg: string | undefined;
  readonly grond: GrondBeeld;
}

const LABELS: Readonly<Record<Besluit['soort'], string>> = {
  voorgesteld: 'Voorgesteld',
  genomen: 'Besloten',
  kennisgenomen: 'Ter kennisname',
};

/** Decisions in words, in the order of the content. */
export const beeldBesluiten = (besluiten: readonly Besluit[]): BesluitBeeld[] =>
  besluiten.map(({ soort, door, datum, tekst, grond }) => ({
    soort,
    label: LABELS[soort],
    wie: `${soort === 'voorgesteld' ? 'Aan' : 'Door'}: ${door}, ${isOnbekend(datum) ? 'datum onbekend' : inOfOp(datum)}`,
    tekst,
    uitleg:
      soort === 'voorgesteld' ? 'Dit is een voorstel. Deze bron zegt niet of het zo is besloten.' : undefined,
    grond: beeldGrond(grond),
  }));
