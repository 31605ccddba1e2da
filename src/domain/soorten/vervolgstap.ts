import type { Onbekend } from '../../../schemas/onbekend.ts';
import type { Toestand, VerwachtingStand } from '../opname/verwachting.ts';
import type { Eigenaar } from './organisatie/soort.ts';

/** A verwachting that somebody agreed to: it says who does it, or that nobody said who. */
export type Vervolgstap = VerwachtingStand & { readonly wie: Eigenaar | Onbekend };

export const isVervolgstap = (verwachting: VerwachtingStand): verwachting is Vervolgstap =>
  verwachting.wie !== undefined;

const NIET_AFGEDAAN: ReadonlySet<Toestand> = new Set(['open', 'geen-bericht', 'verschoven', 'deels']);

/** Whether an expectation can still be settled: what was met in part or moved can. */
export const isNietAfgedaan = ({ toestand }: Pick<VerwachtingStand, 'toestand'>): boolean =>
  NIET_AFGEDAAN.has(toestand);
