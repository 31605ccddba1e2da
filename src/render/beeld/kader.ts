import type { Dag } from '../../../schemas/datum.ts';
import { isGepubliceerd, type GekoppeldeActie } from '../../domain/derive/koppelingen.ts';
import type { Kader, Onderdeel, Register } from '../../domain/register.ts';
import { kaderAdres, onderdeelAdres } from '../adres.ts';
import { dagInWoorden, datumInWoorden, periodeInWoorden } from '../tekst/datum.ts';
import { onderdeelNaam } from './actie.ts';
import { beeldActieRegel, type ActieRegel } from './actieregel.ts';
import {
  beeldGrond,
  beeldKanttekening,
  beeldVindplaats,
  type GrondBeeld,
  type KanttekeningBeeld,
  type Verwijzing,
  type VindplaatsBeeld,
} from './basis.ts';

/** The actions under each onderdeel; `groepeerPerOnderdeel` makes it once for all pages. */
export type ActiesPerOnderdeel = ReadonlyMap<Onderdeel, readonly GekoppeldeActie[]>;

/** An action under an onderdeel, with the reason why. */
export interface ActieBijOnderdeel extends ActieRegel {
  readonly plan: string;
  readonly relatie: 'eigen' | 'vergelijkbaar';
  readonly grond: GrondBeeld;
}

/** An onderdeel on its kader's page, with what hangs under it. */
export interface OnderdeelOverzicht {
  readonly adres: string;
  readonly naam: string;
  readonly toelichting: string | undefined;
  /** Actions of plans that hang under this kader: its coverage. */
  readonly eigen: readonly ActieBijOnderdeel[];
  /** Actions that resemble it; they don't count as coverage. */
  readonly vergelijkbaar: readonly ActieBijOnderdeel[];
}

/** A kader in a list. */
export interface KaderRegel {
  readonly adres: string;
  readonly titel: string;
  readonly organisatie: string;
  readonly looptijd: string;
  readonly samenvatting: string;
}

/** Everything on the page of a kader. */
export interface KaderBeeld extends KaderRegel {
  readonly verlengingen: readonly { readonly tekst: string; readonly grond: GrondBeeld }[];
  readonly gepubliceerd: { readonly tekst: string; readonly grond: GrondBeeld };
  readonly opvolgerVan: Verwijzing | undefined;
  readonly opvolgers: readonly Verwijzing[];
  /** The plans that hang under it. */
  readonly plannen: readonly string[];
  readonly groepen: readonly { readonly soort: string; readonly onderdelen: readonly OnderdeelOverzicht[] }[];
  readonly kanttekeningen: readonly KanttekeningBeeld[];
  readonly vindplaatsen: readonly VindplaatsBeeld[];
  readonly peildatum: string;
  /** Whether the kader was known at the peildatum; if not, its page says so. */
  readonly bekendOpPeildatum: boolean;
}

/** Everything on the page of an onderdeel. */
export interface OnderdeelBeeld extends OnderdeelOverzicht {
  readonly soort: string;
  readonly kader: Verwijzing;
  readonly vindplaatsen: readonly VindplaatsBeeld[];
  readonly peildatum: string;
  readonly vorige: Verwijzing | undefined;
  readonly volgende: Verwijzing | undefined;
}

/** A kader in a list. */
export const beeldKaderRegel = (kader: Kader): KaderRegel => ({
  adres: kaderAdres(kader),
  titel: kader.titel,
  organisatie: kader.organisatie.naam,
  looptijd: periodeInWoorden(kader.looptijd.van, kader.looptijd.totEnMet),
  samenvatting: kader.samenvatting,
});

/** The page of a kader at the peildatum. */
export function beeldKader(
  kader: Kader,
  register: Register,
  acties: ActiesPerOnderdeel,
  peildatum: Dag,
): KaderBeeld {
  return {
    ...beeldKaderRegel(kader),
    verlengingen: kader.verlengingen.map(({ totEnMet, grond }) => ({
      tekst: `Verlengd tot en met ${datumInWoorden(totEnMet)}.`,
      grond: beeldGrond(grond),
    })),
    gepubliceerd: {
      tekst: `Bekend sinds ${datumInWoorden(kader.gepubliceerd.datum)}.`,
      grond: beeldGrond(kader.gepubliceerd.grond),
    },
    opvolgerVan: kader.opvolgerVan && {
      tekst: kader.opvolgerVan.titel,
      adres: kaderAdres(kader.opvolgerVan),
    },
    opvolgers: kader.opvolgers.map((opvolger) => ({ tekst: opvolger.titel, adres: kaderAdres(opvolger) })),
    plannen: [...register.plannen.values()]
      .filter((plan) => plan.kaders.some((deel) => deel.kader === kader))
      .map((plan) => plan.titel),
    groepen: kader.soorten.map((soort) => ({
      soort: soort.meervoud,
      onderdelen: kader.onderdelen
        .filter((onderdeel) => onderdeel.soort === soort)
        .map((onderdeel) => beeldOnderdeelOverzicht(onderdeel, register, acties, peildatum)),
    })),
    kanttekeningen: kader.kanttekeningen.map(beeldKanttekening),
    vindplaatsen: kader.vindplaatsen.map(beeldVindplaats),
    peildatum: dagInWoorden(peildatum),
    bekendOpPeildatum: isGepubliceerd(kader, peildatum),
  };
}

/** The page of an onderdeel at the peildatum. */
export function beeldOnderdeel(
  onderdeel: Onderdeel,
  register: Register,
  acties: ActiesPerOnderdeel,
  peildatum: Dag,
): OnderdeelBeeld {
  const { kader } = onderdeel;
  const plek = kader.onderdelen.indexOf(onderdeel);
  return {
    ...beeldOnderdeelOverzicht(onderdeel, register, acties, peildatum),
    soort: onderdeel.soort.enkelvoud,
    kader: { tekst: kader.titel, adres: kaderAdres(kader) },
    vindplaatsen: onderdeel.vindplaatsen.map(beeldVindplaats),
    peildatum: dagInWoorden(peildatum),
    vorige: buur(kader.onderdelen[plek - 1]),
    volgende: buur(kader.onderdelen[plek + 1]),
  };
}

const buur = (onderdeel: Onderdeel | undefined): Verwijzing | undefined =>
  onderdeel && { tekst: onderdeelNaam(onderdeel), adres: onderdeelAdres(onderdeel) };

function beeldOnderdeelOverzicht(
  onderdeel: Onderdeel,
  register: Register,
  acties: ActiesPerOnderdeel,
  peildatum: Dag,
): OnderdeelOverzicht {
  const gekoppeld = (acties.get(onderdeel) ?? []).map(({ actie, koppeling }) => ({
    ...beeldActieRegel(actie, peildatum, register.site.drempels),
    plan: actie.plan.titel,
    relatie: koppeling.relatie,
    grond: beeldGrond(koppeling.grond),
  }));
  return {
    adres: onderdeelAdres(onderdeel),
    naam: onderdeelNaam(onderdeel),
    toelichting: onderdeel.toelichting,
    eigen: gekoppeld.filter(({ relatie }) => relatie === 'eigen'),
    vergelijkbaar: gekoppeld.filter(({ relatie }) => relatie === 'vergelijkbaar'),
  };
}
