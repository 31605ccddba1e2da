import type { Dag } from '../../schemas/datum.ts';
import type { beeldBronvermeldingen } from '../render/beeld/mdx.ts';

declare global {
  namespace App {
    /** What the parts of one page share while it is made. */
    interface Locals {
      /** The facts that have their address on this page already: one that is shown twice has it where it comes first. */
      feiten?: Set<string>;
      /** The day that the page tells of, when that isn't the peildatum. */
      dag?: Dag | undefined;
      /** Gives each place that the text of the page cites, in its order. */
      bronvermelding?: ReturnType<typeof beeldBronvermeldingen>;
    }
  }
}
