import type { Pad } from './yaml/boom.ts';

/** Words that a writer typed, within words that are shown: what a change in them can be brought back to. */
export interface Herkomst {
  /** The way to the value in the file that they were typed in. */
  readonly pad: Pad;
  /** Where they begin in that value. */
  readonly vanaf: number;
  /** Where they begin in the words that are shown. */
  readonly op: number;
  readonly lengte: number;
}

/** A value of a file that is shown from its first word to its last. */
export const geheelUit = (pad: Pad, woorden: string, op = 0): Herkomst[] => [
  { pad, vanaf: 0, op, lengte: woorden.length },
];
