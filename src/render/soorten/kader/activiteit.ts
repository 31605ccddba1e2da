import type { Activiteit } from '../../../domain/register.ts';
import { beeldGrond, type GrondBeeld } from '../../beeld/basis.ts';

/** Something that a kader wants done, as a page shows it. */
export interface ActiviteitBeeld {
  readonly tekst: string;
  readonly grond: GrondBeeld;
}

/** What is done on one niveau. */
export interface ActiviteitenGroep {
  readonly niveau: Activiteit['niveau'];
  readonly kop: string;
  readonly activiteiten: readonly ActiviteitBeeld[];
}

const KOPPEN: Readonly<Record<Activiteit['niveau'], string>> = {
  regionaal: 'Wat de regio wil doen',
  lokaal: 'Wat gemeenten zelf moeten doen',
};

/** What a kader wants done for an onderdeel: first the region, then the municipalities. */
export const beeldActiviteiten = (activiteiten: readonly Activiteit[]): ActiviteitenGroep[] =>
  (['regionaal', 'lokaal'] as const)
    .map((niveau) => ({
      niveau,
      kop: KOPPEN[niveau],
      activiteiten: activiteiten
        .filter((activiteit) => activiteit.niveau === niveau)
        .map(({ tekst, grond }) => ({ tekst, grond: beeldGrond(grond) })),
    }))
    .filter((groep) => groep.activiteiten.length > 0);
