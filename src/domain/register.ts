import type { Datum } from '../../schemas/datum.ts';
import type { Relatie } from '../../schemas/koppeling.ts';
import type { Onbekend } from '../../schemas/onbekend.ts';
import type { Status } from '../../schemas/status.ts';
import type { Uitkomst } from '../../schemas/verwachting.ts';

/*
 * The linked content: references are objects, files are gone. These types are also the allowlist of what may be
 * public: `link.ts` names every field that it takes over, and takes over no `intern`.
 */

export interface Organisatie {
  readonly soort: 'organisatie';
  readonly id: string;
  readonly naam: string;
  readonly aard: 'gemeente' | 'regio' | 'werkorganisatie' | 'ketenpartner';
  readonly omschrijving: string | undefined;
  readonly vindplaatsen: readonly Vindplaats[];
}

export interface Functie {
  readonly soort: 'functie';
  readonly id: string;
  readonly naam: string;
  readonly organisatie: Organisatie;
  readonly omschrijving: string | undefined;
  readonly vindplaatsen: readonly Vindplaats[];
}

/** Who can own an action or adopt a plan: never a person. */
export type Eigenaar = Functie | Organisatie;

interface BronBasis {
  readonly id: string;
  readonly titel: string;
  /** How references name the bron. */
  readonly kort: string;
}

export interface DocumentBron extends BronBasis {
  readonly soort: 'document';
  readonly organisatie: Organisatie;
  /** Why we think that the document is this organisatie's, when it doesn't say so. */
  readonly organisatieReden: string | undefined;
  readonly datum: Datum | Onbekend;
  /** Why we hold this date, when the document doesn't give one. */
  readonly datumReden: string | undefined;
  readonly kenmerk: string | Onbekend;
  readonly omschrijving: string;
  readonly sha256: string;
  readonly ontbreekt: readonly string[];
}

export interface BesprekingBron extends BronBasis {
  readonly soort: 'bespreking';
  readonly datum: Datum;
  readonly functies: readonly Functie[];
}

export interface ExternBron extends BronBasis {
  readonly soort: 'extern';
  readonly url: string;
  readonly geraadpleegd: Datum;
}

export type Bron = DocumentBron | BesprekingBron | ExternBron;

export interface Vindplaats {
  readonly bron: Bron;
  readonly plek: string;
}

/** What a statement rests on: a vindplaats where a source says so, a reden where it is our reading. */
export type Grond =
  | { readonly grondslag: 'bron'; readonly vindplaats: Vindplaats; readonly reden: string | undefined }
  | { readonly grondslag: 'duiding'; readonly vindplaats: Vindplaats | undefined; readonly reden: string };

export interface Looptijd {
  readonly van: Datum;
  readonly totEnMet: Datum;
}

export interface Kanttekening {
  readonly tekst: string;
  readonly grond: Grond;
}

export interface Soort {
  readonly id: string;
  readonly enkelvoud: string;
  readonly meervoud: string;
}

export interface Onderdeel {
  readonly id: string;
  readonly kader: Kader;
  readonly soort: Soort;
  readonly nummer: string | undefined;
  readonly naam: string;
  readonly toelichting: string | undefined;
  readonly vindplaatsen: readonly Vindplaats[];
}

export interface Kader {
  readonly id: string;
  readonly titel: string;
  readonly organisatie: Organisatie;
  readonly samenvatting: string;
  readonly looptijd: Looptijd;
  readonly verlengingen: readonly { readonly totEnMet: Datum; readonly grond: Grond }[];
  readonly gepubliceerd: { readonly datum: Datum; readonly grond: Grond };
  readonly opvolgerVan: Kader | undefined;
  readonly opvolgers: readonly Kader[];
  readonly vindplaatsen: readonly Vindplaats[];
  readonly soorten: readonly Soort[];
  readonly onderdelen: readonly Onderdeel[];
  readonly kanttekeningen: readonly Kanttekening[];
}

export interface Doelstelling {
  readonly nummer: number;
  readonly tekst: string;
  readonly vindplaats: Vindplaats;
}

export interface Plan {
  readonly id: string;
  readonly titel: string;
  readonly organisatie: Organisatie;
  readonly samenvatting: string;
  readonly looptijd: Looptijd;
  readonly vaststelling: { readonly datum: Datum; readonly door: Eigenaar; readonly grond: Grond };
  readonly vindplaatsen: readonly Vindplaats[];
  readonly kaders: readonly { readonly kader: Kader; readonly grond: Grond }[];
  /** For each required koppeling the soorten of which an action has one. */
  readonly vereisteKoppelingen: readonly (readonly Soort[])[];
  readonly doelstellingen: readonly Doelstelling[];
  readonly nummering: { readonly uitleg: string; readonly grond: Grond } | undefined;
  readonly bewaking:
    { readonly tekst: string; readonly functies: readonly Eigenaar[]; readonly grond: Grond } | undefined;
  readonly kanttekeningen: readonly Kanttekening[];
  /** In the order of their numbers. */
  readonly acties: readonly Actie[];
}

export interface Koppeling {
  readonly onderdeel: Onderdeel;
  readonly relatie: Relatie;
  readonly grond: Grond;
}

export interface GeenKoppeling {
  readonly soort: Soort;
  readonly reden: string;
}

export interface Verwachting {
  readonly id: string;
  readonly tekst: string;
  readonly termijn: Datum;
}

export interface OverVerwachting {
  readonly id: string;
  readonly uitkomst: Uitkomst;
  readonly termijn: Datum | undefined;
}

export interface Bericht {
  readonly datum: Datum;
  readonly status: Status | Onbekend | undefined;
  readonly uitgevoerd: boolean | undefined;
  readonly eigenaar: Eigenaar | Onbekend | undefined;
  readonly deadline: Datum | Onbekend | undefined;
  readonly borging: string | undefined;
  readonly tekst: string;
  readonly grond: Grond;
  readonly verwachtingen: readonly Verwachting[];
  readonly overVerwachtingen: readonly OverVerwachting[];
}

export interface Vastgesteld {
  readonly datum: Datum;
  readonly status: Status | Onbekend;
  readonly uitgevoerd: boolean;
  readonly eigenaar: Eigenaar | Onbekend;
  readonly deadline: Datum | Onbekend;
  readonly borging: string | undefined;
  readonly reden: string | undefined;
  readonly vindplaatsen: readonly Vindplaats[];
}

export interface Actie {
  readonly plan: Plan;
  readonly nummer: string;
  readonly titel: string;
  readonly andereTitels: readonly { readonly titel: string; readonly vindplaats: Vindplaats }[];
  readonly samenvatting: string | undefined;
  readonly vindplaatsen: readonly Vindplaats[];
  readonly regionaleActie: string | Onbekend;
  readonly hoe: string | Onbekend;
  readonly toelichting: string | Onbekend;
  readonly doelgroep: readonly string[] | Onbekend;
  readonly doelstellingen: readonly { readonly doelstelling: Doelstelling; readonly grond: Grond }[];
  readonly koppelingen: readonly Koppeling[];
  readonly geenKoppelingen: readonly GeenKoppeling[];
  readonly vastgesteld: Vastgesteld;
  /** Ordered by last day; equal ones as in the file. */
  readonly voortgang: readonly Bericht[];
}

export interface Site {
  readonly naam: string;
  readonly ondertitel: string;
  readonly taal: 'nl';
  readonly afzender: string;
  readonly officieel: boolean;
  readonly hulplijnen: readonly { readonly tekst: string; readonly telefoon: string }[];
  /** Without a closing slash. */
  readonly basisadres: string | Onbekend;
  readonly peildatum: 'vandaag' | Datum;
  readonly drempels: Drempels;
}

/** From when an action asks for attention, in days. */
export interface Drempels {
  readonly nadertDagen: number;
  readonly stilDagen: number;
}

/** All content, checked and linked. Everything that is shown is derived from it and a peildatum. */
export interface Register {
  readonly site: Site;
  readonly organisaties: ReadonlyMap<string, Organisatie>;
  readonly functies: ReadonlyMap<string, Functie>;
  readonly bronnen: ReadonlyMap<string, Bron>;
  readonly kaders: ReadonlyMap<string, Kader>;
  readonly plannen: ReadonlyMap<string, Plan>;
  /** The actions of all plans, by plan and number. */
  readonly acties: readonly Actie[];
}
