import type { Dag } from '../../../schemas/datum.ts';
import type { Bestand } from '../kern/bestand.ts';
import type { YamlWaarde } from '../kern/yaml/schrijf.ts';
import type { Eigenaar, Plan, Register } from '../register.ts';
import type { Actierij, NieuweEigenaar, Rijstatus } from './actierij.ts';

/** The sheet as a bron: one that is there, or a document that is made. */
export interface Bladbron {
  readonly id: string;
  /** The fields of its file, when it isn't there yet. */
  readonly velden: Readonly<Record<string, YamlWaarde | undefined>> | undefined;
  /** It is the sheet itself, not a document that the sheet goes with. */
  readonly isBlad: boolean;
  /** Where a row stands in it. */
  readonly plekVan: (rij: Actierij) => string;
}

/** What an import knows besides the sheet. */
export interface Inleesopdracht {
  readonly plan: Plan;
  readonly register: Register;
  readonly bestanden: readonly Bestand[];
  readonly vandaag: Dag;
  /** The day or period that the sheet is of. */
  readonly datum: string;
  readonly bron: Bladbron;
  /**
   * What the sheet is: the plan as it was adopted (`aanvullend`: of a plan with actions; what the content knows stays),
   * or how far the actions are now. An action that came from this very sheet is read as it was then, whatever this says.
   */
  readonly wijze: 'eerste' | 'aanvullend' | 'voortgang';
  /** What a change says of itself, when the sheet has no words for it. */
  readonly tekstVan: (verandering: Verandering) => string;
}

/** What a sheet changes of the stand of an action. */
export interface Verandering {
  readonly status?: Rijstatus;
  readonly naarOnbekend?: boolean;
  readonly eigenaar?: Eigenaar | NieuweEigenaar | 'onbekend';
  readonly betrokken?: readonly (Eigenaar | NieuweEigenaar)[];
  readonly deadline?: string;
}
