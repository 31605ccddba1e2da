import type { Melding } from '../domain/kern/melding.ts';
import type { Beheer } from './lees.ts';
import type { Wie } from './toegang/wie.ts';

declare global {
  namespace App {
    interface Locals {
      /** Who the server found to ask: `hier` is the person at the machine. */
      ingelogd: Wie | 'hier';
      /** What shows that a form was sent from a page of theirs; the person at the machine needs none. */
      teken?: string | undefined;
      /** Who asks, by name. */
      wie: Wie;
      /** What the pages of the beheer are made from; the middleware reads it for every request. */
      beheer: Beheer;
      /** What is wrong in the content, when no page can be made of it. */
      meldingen: readonly Melding[];
    }
  }
}
