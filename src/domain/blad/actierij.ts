import type { Status } from '../../../schemas/status.ts';
import type { Eigenaar, Onderdeel } from '../register.ts';

/** A value that the sheet gives, or why it doesn't. `gezegd`: the sheet says itself that it isn't known. */
export type Waarde<T> = { readonly is: T } | { readonly onbekend: string; readonly gezegd: boolean };

/** An owner that isn't in the content yet, and that somebody said is right. */
export interface NieuweEigenaar {
  readonly nieuw: 'functie' | 'organisatie';
  readonly naam: string;
}

/** How far an action is, as the content can say it. */
export interface Rijstatus {
  readonly status: Status;
  readonly uitgevoerd: boolean;
  readonly borging: string | undefined;
  readonly reden: string | undefined;
  /** The sheet is green, and doesn't say how the result is anchored: content that knows has more. */
  readonly borgingOpen: boolean;
}

/** A row as it was understood: all that it says of one action. What its sheet has no column for is `undefined`. */
export interface Actierij {
  readonly rij: number;
  /** The sheet that it stands in, and its number there. */
  readonly plek: { readonly blad: string; readonly nummer: number };
  readonly cel: string;
  readonly nummer: string;
  readonly titel: string;
  /** Nobody changed the title since we made the sheet. */
  readonly titelGelijk: boolean;
  readonly teksten: {
    readonly regionale_actie?: Waarde<string>;
    readonly hoe?: Waarde<string>;
    readonly toelichting?: Waarde<string>;
  };
  readonly eigenaar: Waarde<Eigenaar | NieuweEigenaar> | undefined;
  /** Who take part beside the owner, as far as they are known. */
  readonly betrokken: readonly (Eigenaar | NieuweEigenaar)[] | undefined;
  /** As `leesDeadline` reads it. */
  readonly deadline: Waarde<string> | undefined;
  readonly start: Waarde<string> | undefined;
  readonly status: Waarde<Rijstatus> | undefined;
  /** Answers were needed to read the row. */
  readonly aangevuld: boolean;
  readonly bericht: string | undefined;
  readonly doelstellingen: readonly number[] | undefined;
  readonly koppelingen: readonly {
    readonly soorten: readonly string[];
    readonly onderdelen: readonly Onderdeel[] | undefined;
  }[];
  /** The cells, by what they say: for who is told of them. */
  readonly cellen: Readonly<Record<'nummer' | 'actie' | 'eigenaar' | 'deadline' | 'status', string>>;
}

/** A row that isn't written: an answer is needed first. */
export interface Wachtrij {
  readonly rij: number;
  readonly plek: Actierij['plek'];
  readonly cel: string;
  readonly nummer: string | undefined;
  readonly titel: string;
}

/** Why a value isn't known: nothing stands in its cell. */
export const LEEG = 'de cel in het blad is leeg';
/** Why a value isn't known, where the sheet says so itself. */
export const ONBEKEND_IN_BLAD = 'in het blad staat dat het niet bekend is';
