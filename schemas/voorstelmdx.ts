import { z } from 'zod';
import { DatumVeld } from './datum.ts';
import type { MdxLijf, MdxOnderdelen } from './mdx.ts';
import { Slug } from './slug.ts';
import { openbaar } from './openbaar.ts';
import { Naam, Tekst } from './tekst.ts';
import { verwijzing } from './verwijzing.ts';
import { Vindplaats } from './vindplaats.ts';

const geen = z.strictObject({});

/** The number of an argument or kanttekening: that of its besluit, and its own. */
const PUNT_PATROON = /^[1-9]\d?\.[1-9]\d?$/;

const Punt = z.strictObject({
  nummer: z.string().regex(PUNT_PATROON, { error: 'puntnummer' }),
  titel: openbaar(Naam, 'Wat het argument of de kanttekening zegt, in één zin.'),
});

/** Which actions a table of progress shows. */
export const TABELACTIES = ['alle', 'met-bericht'] as const;

/**
 * The components that the text of a proposal may use. Those that stand on a line of their own show data as of the
 * peildatum; the others stand within a sentence.
 */
export const VOORSTEL_ONDERDELEN = {
  /** The besluiten of the head, numbered. */
  Besluiten: { eigenschappen: geen, inhoud: 'niets' },
  /** The bijlagen of the head. */
  Bijlagen: { eigenschappen: geen, inhoud: 'niets' },
  /** The actions with their status: all of them, or those of which something was heard. */
  Voortgangstabel: {
    eigenschappen: z.strictObject({ acties: z.enum(TABELACTIES).optional() }),
    inhoud: 'niets',
  },
  /** What changed since the vorige_peildatum. */
  SindsVorigVoorstel: { eigenschappen: geen, inhoud: 'niets' },
  /** The actions that the last report is silent about. */
  Stilte: { eigenschappen: geen, inhoud: 'niets' },
  /** What was expected, and how that stands. */
  Verwachtingen: { eigenschappen: geen, inhoud: 'niets' },
  /** What is still to come. */
  Planning: { eigenschappen: geen, inhoud: 'niets' },
  /** A budget, as far as amounts are known. */
  Middelen: { eigenschappen: z.strictObject({ middelen: verwijzing('middelen') }), inhoud: 'niets' },
  /** A published figure with its unit and source. Without a periode it is the last one that is known at the peildatum. */
  Cijfer: {
    eigenschappen: z.strictObject({
      cijfer: verwijzing('cijfer'),
      reeks: Slug,
      periode: DatumVeld.optional(),
    }),
    inhoud: 'niets',
  },
  /** A word that is explained in a footnote. */
  Begrip: { eigenschappen: z.strictObject({ begrip: verwijzing('begrip') }), inhoud: 'woorden' },
  /** Where the text before it stands: a footnote. */
  Bron: { eigenschappen: Vindplaats, inhoud: 'niets' },
  /** The text before it is our reading, and why: a footnote. */
  Duiding: {
    eigenschappen: z.strictObject({ reden: openbaar(Tekst, 'Waarom wij het zo lezen.') }),
    inhoud: 'niets',
  },
  /** Why a besluit is right. */
  Argument: { eigenschappen: Punt, inhoud: 'blokken' },
  /** What can be said against a besluit. */
  Kanttekening: { eigenschappen: Punt, inhoud: 'blokken' },
} as const satisfies MdxOnderdelen;

/** The name of a component of a proposal. */
export type VoorstelNaam = keyof typeof VOORSTEL_ONDERDELEN;

/** The components that stand within a sentence. */
export const IN_DE_ZIN: ReadonlySet<VoorstelNaam> = new Set(['Cijfer', 'Begrip', 'Bron', 'Duiding']);

/** One use of a component in a proposal. */
export type VoorstelGebruik = {
  [N in VoorstelNaam]: {
    readonly naam: N;
    readonly eigenschappen: z.output<(typeof VOORSTEL_ONDERDELEN)[N]['eigenschappen']>;
  };
}[VoorstelNaam];

/** A piece of a line: words, or a component by its place in the list of those that the text uses. */
export type MdxDeel =
  | { readonly soort: 'woorden'; readonly woorden: string; readonly vet: boolean; readonly schuin: boolean }
  | { readonly soort: 'regeleinde' }
  | { readonly soort: 'link'; readonly adres: string; readonly woorden: string }
  | { readonly soort: 'onderdeel'; readonly plek: number; readonly delen: readonly MdxDeel[] };

/** A block of a text. */
export type MdxBlok =
  | { readonly soort: 'kop'; readonly niveau: number; readonly plek: number }
  | { readonly soort: 'alinea'; readonly delen: readonly MdxDeel[] }
  | {
      readonly soort: 'lijst';
      readonly genummerd: boolean;
      readonly begin: number;
      readonly punten: readonly (readonly MdxBlok[])[];
    }
  | { readonly soort: 'onderdeel'; readonly plek: number; readonly blokken: readonly MdxBlok[] };

/** What the text of a proposal holds: the whole of it, for every form that it is written in. */
export interface VoorstelLijf extends Omit<MdxLijf, 'onderdelen'> {
  readonly onderdelen: readonly VoorstelGebruik[];
  /** All headings, in the order of the text. A heading in `blokken` is one of these by its place. */
  readonly koppen: readonly { readonly niveau: number; readonly kop: string }[];
  readonly blokken: readonly MdxBlok[];
}
