import type { Opvolging } from '../../../../schemas/concordantie.ts';
import type { Grond, Kanttekening, Vindplaats } from '../bron/model.ts';
import type { Kader, Onderdeel } from '../kader/model.ts';

/** How one onderdeel of the older kader continues. */
export interface Concordantieregel {
  readonly van: Onderdeel;
  readonly opvolging: Opvolging;
  /** Empty with `geen`. */
  readonly naar: readonly Onderdeel[];
  readonly grond: Grond;
}

/** How the onderdelen of one kader continue in its successor. */
export interface Concordantie {
  readonly id: string;
  readonly van: Kader;
  readonly naar: Kader;
  readonly toelichting: string;
  readonly vindplaatsen: readonly Vindplaats[];
  /** In the order of the older kader's onderdelen. */
  readonly regels: readonly Concordantieregel[];
  readonly kanttekeningen: readonly Kanttekening[];
}
