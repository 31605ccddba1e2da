import { isOnbekend } from '../../../schemas/onbekend.ts';
import type { Site } from '../../domain/register.ts';
import { datumInWoorden, machineDatum } from '../tekst/datum.ts';
import type { Link } from './basis.ts';
import { beeldOnderwerp } from './onderwerp.ts';

/** Who makes the site. Of a site of the organisatie itself the afzender says so already. */
export function makersInWoorden({ maker, officieel }: Site): string | undefined {
  if (!isOnbekend(maker)) return `Deze site wordt gemaakt door ${maker}.`;
  return officieel ? undefined : 'Wie deze site maakt, staat er nog niet bij.';
}

/** A mistake that was corrected. */
export interface CorrectieBeeld {
  readonly datum: string;
  readonly datumMachine: string | undefined;
  readonly tekst: string;
  readonly over: Link | undefined;
}

/** The corrections of the site, in the order of its settings: the newest first. */
export const beeldCorrecties = ({ correcties }: Site): CorrectieBeeld[] =>
  correcties.map(({ datum, tekst, raakt }) => ({
    datum: datumInWoorden(datum),
    datumMachine: machineDatum(datum),
    tekst,
    over: raakt && beeldOnderwerp(raakt),
  }));
