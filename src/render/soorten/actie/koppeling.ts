import type { Koppeling, Plan } from '../../../domain/register.ts';
import { adresVan, naamVan } from '../../adres.ts';
import { relatieInWoorden } from '../../tekst/relatie.ts';
import { beeldGrond, type GrondBeeld, type Link } from '../../beeld/basis.ts';

/** A koppeling as a page shows it. */
export interface KoppelingBeeld {
  readonly onderdeel: Link;
  readonly kader: Link;
  readonly soort: { readonly id: string; readonly naam: string };
  readonly relatie: Koppeling['relatie'];
  /** What the plan has to do with the kader, in a few words. */
  readonly relatieUitleg: string;
  /** Why it departs from the concordantie. */
  readonly andersDanConcordantie: string | undefined;
  readonly grond: GrondBeeld;
}

/** A koppeling in words, with the pages of its onderdeel and kader. */
export function beeldKoppeling(koppeling: Koppeling, plan: Plan): KoppelingBeeld {
  const { onderdeel, relatie, andersDanConcordantie, grond } = koppeling;
  const { kader, soort } = onderdeel;
  return {
    onderdeel: { tekst: naamVan(onderdeel), adres: adresVan(onderdeel) },
    kader: { tekst: kader.titel, adres: adresVan(kader) },
    soort: { id: soort.id, naam: soort.enkelvoud },
    relatie,
    relatieUitleg: relatieInWoorden(koppeling, plan),
    andersDanConcordantie,
    grond: beeldGrond(grond),
  };
}
