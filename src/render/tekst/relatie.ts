import type { Koppeling, Plan } from '../../domain/register.ts';
import { geldtVoor } from '../../domain/soorten/kader/kring.ts';

/** What a plan has to do with the kader of a koppeling, in a few words: its own, one of its own region, or one of another. */
export function relatieInWoorden({ onderdeel: { kader }, relatie }: Koppeling, plan: Plan): string {
  if (relatie === 'eigen') return 'een kader van het plan';
  const geheel = kader.organisatie.soort === 'regio' ? 'regio' : 'organisatie';
  if (!geldtVoor(kader, plan.organisatie)) return `van een andere ${geheel}`;
  return kader.gepubliceerd.datum.laatste > plan.vaststelling.datum.laatste
    ? `van de eigen ${geheel}, maar later dan het plan`
    : `van de eigen ${geheel}, maar het plan noemt het niet als zijn kader`;
}
