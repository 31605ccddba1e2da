import type { Voorstelstatus } from '../../../../schemas/collegevoorstel.ts';
import type { Dag } from '../../../../schemas/datum.ts';
import type { MdxBlok, MdxDeel } from '../../../../schemas/mdxboom.ts';
import type { Verwijzing } from '../../../../schemas/verwijzing.ts';
import type { Gegevensonderdeel, VoorstelGebruik, VoorstelNaam } from '../../../../schemas/voorstelmdx.ts';
import type { Begrip } from '../begrip/model.ts';
import type { Bron, Vindplaats } from '../bron/model.ts';
import type { Cijfer } from '../cijfer/model.ts';
import type { Middelen } from '../middelen/model.ts';
import type { Organisatie } from '../organisatie/model.ts';
import type { Plan } from '../plan/model.ts';

/** A section of a form. */
export interface Vormsectie {
  readonly id: string;
  readonly kop: string;
  /** 1 for a main heading, 2 for one below it. */
  readonly niveau: 1 | 2;
  readonly doel: string;
  readonly bevat: 'argumenten' | 'kanttekeningen' | undefined;
  readonly gegevens: readonly Gegevensonderdeel[];
  readonly vragen: readonly string[];
  readonly verplicht: boolean;
}

/** How numbered points look: each under a heading, or with the number before the text. */
export type Puntvorm = 'kop' | 'alinea';

/** Fonts and colours of a Word file. Colours are six hexadecimal digits. */
export interface Opmaaksjabloon {
  readonly lettertype: string;
  /** In points. */
  readonly lettergrootte: number;
  readonly kleurKoppen: string;
  readonly kleurTabelkop: string;
}

/** The form that proposals are written in. */
export interface Vorm {
  readonly id: string;
  readonly naam: string;
  readonly soortnaam: string;
  readonly organisatie: Organisatie | undefined;
  readonly kopvelden: readonly { readonly veld: string; readonly kop: string }[];
  readonly nummering: { readonly argumenten: Puntvorm; readonly kanttekeningen: Puntvorm };
  readonly secties: readonly Vormsectie[];
  readonly opmaak: Opmaaksjabloon;
}

/** What a reference in the text of a proposal leads to. */
export interface Genoemd {
  readonly begrip: Begrip;
  readonly bron: Bron;
  readonly cijfer: Cijfer;
  readonly middelen: Middelen;
}

/** A value in which a reference is what it leads to. */
type Gelinkt<T> = T extends Verwijzing<infer N extends keyof Genoemd> ? Genoemd[N] : T;

/** The attributes of each component of a proposal, with what its references lead to. */
export type Onderdeeleigenschappen = {
  readonly [G in VoorstelGebruik as G['naam']]: {
    readonly [E in keyof G['eigenschappen']]: Gelinkt<G['eigenschappen'][E]>;
  };
};

/** One use of a component in a proposal, or of one of those named. */
export type Voorstelonderdeel<N extends VoorstelNaam = VoorstelNaam> = {
  [K in N]: { readonly naam: K; readonly eigenschappen: Onderdeeleigenschappen[K] };
}[N];

/** A block of the text of a proposal. What data fill is computed as of the peildatum. */
export type Voorstelblok = MdxBlok<Voorstelonderdeel>;

/** A piece of a line in the text of a proposal. */
export type Voorsteldeel = MdxDeel<Voorstelonderdeel>;

/** A proposal to a college: what is asked to decide, and the text that says why. */
export interface Collegevoorstel {
  readonly id: string;
  readonly onderwerp: string;
  readonly status: Voorstelstatus;
  readonly vorm: Vorm;
  readonly organisatie: Organisatie;
  readonly plan: Plan;
  /** The real proposal that a reconstructie rebuilds. */
  readonly origineel: Bron | undefined;
  readonly kenmerk: string | undefined;
  /** The day as of which its data are computed. */
  readonly peildatum: Dag;
  readonly vorigePeildatum: Dag | undefined;
  readonly besluiten: readonly { readonly tekst: string; readonly vindplaats: Vindplaats | undefined }[];
  /** The value of each field at the top that the proposal gives, by the name that the form has for it. */
  readonly velden: ReadonlyMap<string, string>;
  readonly bijlagen: readonly string[];
  readonly blokken: readonly Voorstelblok[];
}
