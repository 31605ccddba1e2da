import type { Koppeling, Plan } from '../../domain/register.ts';
import { geldtVoor } from '../../domain/soorten/kader/kring.ts';

/** What a plan has to do with the kader of a koppeling: its own, one of its own region, or one of another. */
export function relatieInWoorden({ onderdeel: { kader }, relatie }: Koppeling, plan: Plan): string {
  if (relatie === 'eigen') return 'Het plan hoort bij dit kader.';
  const geheel = kader.organisatie.soort === 'regio' ? 'regio' : 'organisatie';
  const vervolg = 'De actie lijkt op dit onderdeel.';
  if (!geldtVoor(kader, plan.organisatie)) {
    return `Dit kader is van een andere ${geheel}. Het plan hoort er niet bij. ${vervolg}`;
  }
  return kader.gepubliceerd.datum.laatste > plan.vaststelling.datum.laatste
    ? `Dit kader van de eigen ${geheel} is later gekomen dan het plan. ${vervolg}`
    : `Dit kader is van de eigen ${geheel}, maar het plan noemt het niet als zijn kader. ${vervolg}`;
}
