import type { Opname } from '../../../domain/opname/opname.ts';
import type { Plan } from '../../../domain/register.ts';
import { adresVan } from '../../adres.ts';
import type { Link } from '../../beeld/basis.ts';
import { beeldKruistabellen, beeldStatusmatrix, type Kruistabel, type Statusmatrix } from './matrix.ts';
import { beeldStanddagen, type Standdag } from './standpagina.ts';

/** The page of how the actions of a plan are divided, and how it stood on earlier days. */
export interface VerdelingBeeld {
  readonly titel: string;
  readonly omschrijving: string;
  readonly plan: Link;
  /** What an empty cell means, where there may be more actions than are known. */
  readonly leeg: string | undefined;
  readonly statusmatrix: Statusmatrix | undefined;
  readonly kruistabellen: readonly Kruistabel[];
  readonly standdagen: readonly Standdag[];
}

/** That page at the peildatum; `undefined` when there is nothing to show. */
export function beeldVerdeling(plan: Plan, opname: Opname): VerdelingBeeld | undefined {
  const statusmatrix = beeldStatusmatrix(plan, opname);
  const standdagen = beeldStanddagen(plan, opname);
  if (!statusmatrix && standdagen.length === 0) return undefined;
  return {
    titel: `Verdeling van ${plan.titel}`,
    omschrijving: 'Hoe de acties zijn verdeeld, en hoe het plan er op eerdere dagen voor stond.',
    plan: { tekst: plan.titel, adres: adresVan(plan) },
    leeg: plan.alleActiesBekend ? undefined : 'Staat er ‘geen’, dan is daar geen actie bekend.',
    statusmatrix,
    kruistabellen: beeldKruistabellen(plan, opname),
    standdagen,
  };
}
