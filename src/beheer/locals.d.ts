import type { Melding } from '../domain/kern/melding.ts';
import type { Beheer } from './lees.ts';
import type { Bewaard } from './toegang/sessies.ts';
import type { Wie } from './toegang/wie.ts';

declare global {
  namespace App {
    interface Locals {
      /** Who the server found to ask: `hier` is the person at the machine. */
      ingelogd?: Wie | 'hier';
      /** What shows that a form was sent from a page of theirs; the person at the machine needs none. */
      teken?: string | undefined;
      /** Where to log out: our own form, or a page of the proxy. Nowhere at the machine itself. */
      uitloggen?: string | undefined;
      /** What was typed on this page and couldn't be written, as who sent it was no longer logged in. */
      bewaard?: Bewaard | undefined;
      /** The status to answer with, where the page would say that all is well. */
      status?: number | undefined;
      /** What there is to say to who isn't in; then there is no other page. */
      inlogmelding?: Inlogmelding | undefined;
      /** Who asks, by name. */
      wie: Wie;
      /** What the pages of the beheer are made from; the middleware reads it for every request. */
      beheer: Beheer;
      /** What is wrong in the content, when no page can be made of it. */
      meldingen: readonly Melding[];
    }

    /** A page about logging in. */
    interface Inlogmelding {
      readonly status: number;
      readonly kop: string;
      readonly zinnen: readonly string[];
      readonly link?: { readonly adres: string; readonly tekst: string };
      /** The browser follows the link by itself. */
      readonly gaVanzelf?: boolean;
    }
  }
}
