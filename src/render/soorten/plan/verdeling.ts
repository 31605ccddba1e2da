import type { Opname } from '../../../domain/opname/opname.ts';
import type { Plan } from '../../../domain/register.ts';
import { adresVan } from '../../adres.ts';
import type { Link } from '../../beeld/basis.ts';
import { beeldKruistabellen, beeldStatusmatrix, type Kruistabel, type Statusmatrix } from './matrix.ts';
import { beeldStanddagen, beeldStandNu, type Standdag } from './standpagina.ts';

/** The page of how a plan stood at each report, and how its actions are divided. */
export interface VerdelingBeeld {
  readonly titel: string;
  readonly omschrijving: string;
  readonly plan: Link;
  /** What an empty cell means, where there may be more actions than are known. */
  readonly leeg: string | undefined;
  readonly statusmatrix: Statusmatrix | undefined;
  readonly kruistabellen: readonly Kruistabel[];
  /** How it stands now, and how it stood at each report before; newest first. */
  readonly standen: readonly Standdag[];
}

/** That page at the peildatum; `undefined` when there is nothing to show. */
export function beeldVerdeling(plan: Plan, opname: Opname): VerdelingBeeld | undefined {
  const statusmatrix = beeldStatusmatrix(plan, opname);
  const nu = beeldStandNu(plan, opname);
  const standen = [...(nu ? [nu] : []), ...beeldStanddagen(plan, opname)];
  if (!statusmatrix && standen.length === 0) return undefined;
  return {
    titel: `Verdeling van ${plan.titel}`,
    omschrijving: 'Hoe het plan er bij elk verslag voor stond, en hoe de acties nu zijn verdeeld.',
    plan: { tekst: plan.titel, adres: adresVan(plan) },
    leeg: plan.alleActiesBekend ? undefined : 'Staat er ‘geen’, dan is daar geen actie bekend.',
    statusmatrix,
    kruistabellen: beeldKruistabellen(plan, opname),
    standen,
  };
}
