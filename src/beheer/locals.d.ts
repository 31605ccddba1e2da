import type { Melding } from '../domain/kern/melding.ts';
import type { Beheer } from './lees.ts';

declare global {
  namespace App {
    interface Locals {
      /** What the pages of the beheer are made from; the middleware reads it for every request. */
      beheer: Beheer;
      /** What is wrong in the content, when no page can be made of it. */
      meldingen: readonly Melding[];
    }
  }
}
