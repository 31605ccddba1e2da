import type { VOORSTELAARDEN, VOORSTELSTATUSSEN } from '../../../../schemas/collegevoorstel.ts';

/** How far a proposal is. */
export type Voorstelstatus = (typeof VOORSTELSTATUSSEN)[number];

/** What a proposal is. */
export type Voorstelaard = (typeof VOORSTELAARDEN)[number];

/** A proposal as it was parsed, as far as it says how far it is and what it is. */
interface Geschreven {
  readonly status?: Voorstelstatus | undefined;
  readonly aard?: Voorstelaard | undefined;
}

/** What a proposal is: a real one unless it says otherwise. */
export const aardVan = ({ aard = 'echt' }: Geschreven): Voorstelaard => aard;

/** How far a proposal is: one that doesn't say so is being written, or never had a state of its own. */
export const statusVan = (voorstel: Geschreven): Voorstelstatus =>
  voorstel.status ?? (aardVan(voorstel) === 'echt' ? 'concept' : 'openbaar');

/** Whether a proposal may still have something to do. */
export const isInDeMaak = (voorstel: Geschreven): boolean =>
  ['concept', 'afstemming'].includes(statusVan(voorstel));
