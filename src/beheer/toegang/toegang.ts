import type { IncomingMessage } from 'node:http';
import type { Gegevens } from '../bouw.ts';

/** A request, with what was read of it. */
export interface Verzoek {
  readonly vraag: IncomingMessage;
  /** Path and question, on our own address. */
  readonly url: URL;
  /** What a form sent. */
  readonly velden?: Readonly<Record<string, string>> | undefined;
}

/** What becomes of a request before a page is made. */
export interface Antwoord {
  /** Cookies to set, as headers. */
  readonly koekjes?: readonly string[];
  /** Where to go instead. */
  readonly naar?: string;
  /** What the page is made with. A form is let through only when `schrijf` says so: else its page is shown. */
  readonly gegevens?: Gegevens;
  readonly schrijf?: boolean;
  /** The request isn't for a page: nothing but this is said. */
  readonly weiger?: { readonly code: number; readonly zin: string };
}

/** Decides who comes in. */
export type Toegang = (verzoek: Verzoek) => Antwoord | Promise<Antwoord>;

/** Who sits at the machine comes in. */
export const alleenHier: Toegang = () => ({ gegevens: { ingelogd: 'hier' }, schrijf: true });

/** The name of the field with the token of a form. */
export const TEKEN = 'teken';

/** A path on our own address, whatever was asked for: two strokes would be the name of another. */
export const eigenPad = ({ pathname, search }: URL): string => `/${pathname.replace(/^[/\\]+/, '')}${search}`;

/** Whether a browser asks for a page to look at, and not for a part of one. */
export const wilPagina = ({ headers }: IncomingMessage): boolean => {
  const doel = headers['sec-fetch-dest'];
  return doel === undefined ? (headers.accept ?? '').includes('text/html') : doel === 'document';
};

/** A form that can't be let through, shown again with what was typed; nothing was written. */
export const opnieuw = (gegevens: Gegevens, { url, velden = {} }: Verzoek): Antwoord => ({
  gegevens: { ...gegevens, bewaard: { pad: url.pathname, velden }, status: 403 },
});

/** What is told to who has no role. */
export const zonderRol = (naam: string | undefined): Gegevens => ({
  inlogmelding: {
    status: 403,
    kop: 'U hebt geen toegang',
    zinnen: [
      `U bent ingelogd${naam === undefined ? '' : ` als ${naam}`}, maar u hebt nog geen rol in het beheer.`,
      'Vraag wie het beheer heeft ingericht om u in een groep te zetten die er wel bij mag.',
    ],
  },
});
