import type { Ingreep } from './brontekst.ts';

/** What somebody did with a proposal in Word. */
export interface Inbreng {
  /**
   * wijziging: other words; nieuw: a paragraph more; weg: a paragraph less; opmerking: in the margin; vraag: what can't be
   * taken over, and is for the writer to decide.
   */
  readonly soort: 'wijziging' | 'nieuw' | 'weg' | 'opmerking' | 'vraag';
  /** The heading that it stands under. */
  readonly onder: string;
  /** The words before and after it in the same paragraph. */
  readonly voor?: string;
  readonly na?: string;
  /** What stood there, and what stands there now. */
  readonly oud?: string;
  readonly nieuw?: string;
  /** What to know of it, or what is asked. */
  readonly zin?: string;
  /** Who tracked it, or wrote the comment: to show, never to keep. */
  readonly wie: readonly string[];
  /** What it would change in the file of the proposal; none for what can't be taken over. */
  readonly ingrepen: readonly Ingreep[];
}

/** Whether it can be taken over into the file of the proposal. */
export const isOverTeNemen = ({ ingrepen }: Inbreng): boolean => ingrepen.length > 0;
