import { compareLaatsteDag } from '../../../domain/kern/dag.ts';
import type { GekoppeldeActie } from '../../../domain/soorten/kader/gekoppeldeActies.ts';
import type { Opname } from '../../../domain/opname/opname.ts';
import type { Kader, Onderdeel, Plan, Register, Soort } from '../../../domain/register.ts';
import { adresVan, naamVan } from '../../adres.ts';
import { dagInWoorden, datumInWoorden, periodeInWoorden } from '../../tekst/datum.ts';
import { aantal, somOp } from '../../../domain/kern/woorden/opsomming.ts';
import { geenActies } from '../../tekst/acties.ts';
import { kennisVan } from '../../tekst/stem.ts';
import { beeldActiegreep, type Actiegreep, type Greepmaat } from '../actie/actiegreep.ts';
import { actiesMet, onderdeelWaarde, soortSleutel } from '../actie/actielijst.ts';
import { beeldActieRegel, type ActieRegel } from '../actie/actieregel.ts';
import { beeldActiviteiten, type ActiviteitenGroep } from './activiteit.ts';
import {
  beeldGrond,
  beeldKanttekening,
  beeldVindplaats,
  type GrondBeeld,
  type KanttekeningBeeld,
  type Link,
  type VindplaatsBeeld,
} from '../../beeld/basis.ts';
import { beeldBesluiten, type BesluitBeeld } from '../../beeld/besluit.ts';
import {
  beeldOpvolgers,
  beeldVoorgangers,
  concordantiesVan,
  type ConcordantieRegelBeeld,
  type LijnBeeld,
} from '../concordantie/beeld.ts';
import { verwijsNaarEigenaar } from '../organisatie/eigenaar.ts';
import { momentenVan, type MomentBeeld } from '../moment/beeld.ts';
import { beeldStukberichten, type StukberichtenBeeld } from '../../beeld/stukbericht.ts';
import { toezeggingenBij, type ToezeggingRegel } from '../toezegging/beeld.ts';
import { beeldVerband, type VerbandGroep } from '../../beeld/verband.ts';

/** The actions under each onderdeel; `groepeerPerOnderdeel` makes it once for all pages. */
export type ActiesPerOnderdeel = ReadonlyMap<Onderdeel, readonly GekoppeldeActie[]>;

/** An action under an onderdeel, with the reason why. */
export interface ActieBijOnderdeel extends ActieRegel {
  readonly relatie: 'eigen' | 'vergelijkbaar';
  readonly grond: GrondBeeld;
}

/** An onderdeel on its kader's page, with what hangs under it. */
export interface OnderdeelOverzicht {
  readonly adres: string;
  readonly naam: string;
  readonly toelichting: string | undefined;
  readonly beoogdEffect: string | undefined;
  /** How many activiteiten its own page tells of, in words. */
  readonly aantalActiviteiten: string | undefined;
  /** Actions of plans that hang under this kader: its coverage. */
  readonly eigen: Actiegreep<ActieBijOnderdeel>;
  /** What is said where there are none: not more than is known. */
  readonly geenActies: string;
  /** Actions that resemble it; they don't count as coverage. */
  readonly vergelijkbaar: Actiegreep<ActieBijOnderdeel>;
  /** Whether there are any of either. */
  readonly zonderActies: boolean;
}

/** A kader in a list. */
export interface KaderRegel {
  readonly adres: string;
  readonly titel: string;
  readonly organisatie: string;
  readonly looptijd: string;
  readonly samenvatting: string;
}

/** The onderdelen of one soort. */
export interface OnderdelenGroep {
  /** The id of the soort. */
  readonly id: string;
  readonly soort: string;
  /** Said once when no action is linked with any of them; else each onderdeel says so for itself. */
  readonly zonderActies: string | undefined;
  readonly onderdelen: readonly OnderdeelOverzicht[];
}

/** Everything on the page of a kader. */
export interface KaderBeeld extends KaderRegel {
  /** The organisatie that the kader is of, with its page. */
  readonly van: Link;
  readonly verlengingen: readonly { readonly tekst: string; readonly grond: GrondBeeld }[];
  readonly gepubliceerd: { readonly tekst: string; readonly grond: GrondBeeld };
  readonly opvolgerVan: Link | undefined;
  readonly opvolgers: readonly Link[];
  /** How its onderdelen continue, or what they come from. */
  readonly concordanties: readonly ConcordantieRegelBeeld[];
  /** The plans that hang under it. */
  readonly plannen: readonly Link[];
  readonly groepen: readonly OnderdelenGroep[];
  readonly besluiten: readonly BesluitBeeld[];
  readonly verband: readonly VerbandGroep[];
  readonly berichten: StukberichtenBeeld | undefined;
  readonly momenten: readonly MomentBeeld[];
  readonly toezeggingen: readonly ToezeggingRegel[];
  readonly kanttekeningen: readonly KanttekeningBeeld[];
  readonly vindplaatsen: readonly VindplaatsBeeld[];
  readonly peildatum: string;
  /** Whether the kader was known at the peildatum; if not, its page says so. */
  readonly bekendOpPeildatum: boolean;
}

/** Everything on the page of an onderdeel. */
export interface OnderdeelBeeld extends OnderdeelOverzicht {
  readonly soort: string;
  readonly kader: Link;
  readonly activiteiten: readonly ActiviteitenGroep[];
  /** What it continues as in a later kader. */
  readonly opvolgers: readonly LijnBeeld[];
  /** What it comes from in an earlier kader. */
  readonly voorgangers: readonly LijnBeeld[];
  readonly vindplaatsen: readonly VindplaatsBeeld[];
  readonly peildatum: string;
  readonly vorige: Link | undefined;
  readonly volgende: Link | undefined;
}

/** A kader in a list. */
export const beeldKaderRegel = (kader: Kader): KaderRegel => ({
  adres: adresVan(kader),
  titel: kader.titel,
  organisatie: kader.organisatie.naam,
  looptijd: looptijdInWoorden(kader),
  samenvatting: kader.samenvatting,
});

/** How long a kader lasts, its extensions included; where the sources disagree about these, each of them. */
export function looptijdInWoorden({ looptijd, verlengingen }: Kader): string {
  const periode = periodeInWoorden(looptijd.van, looptijd.totEnMet);
  const einden = [...new Map(verlengingen.map(({ totEnMet }) => [totEnMet.laatste, totEnMet])).values()];
  if (einden.length === 0) return periode;
  return `${periode}, verlengd tot en met ${somOp(einden.sort(compareLaatsteDag).map(datumInWoorden), 'of')}`;
}

/** The page of a kader at the peildatum. */
export function beeldKader(kader: Kader, acties: ActiesPerOnderdeel, opname: Opname): KaderBeeld {
  const { register, peildatum } = opname;
  const deel = opname.vanKader(kader);
  return {
    ...beeldKaderRegel(kader),
    van: verwijsNaarEigenaar(kader.organisatie),
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
      adres: adresVan(kader.opvolgerVan),
    },
    opvolgers: kader.opvolgers.map((opvolger) => ({ tekst: opvolger.titel, adres: adresVan(opvolger) })),
    concordanties: concordantiesVan(kader, register),
    plannen: plannenVan(kader, register).map((plan) => ({ tekst: plan.titel, adres: adresVan(plan) })),
    groepen: kader.soorten.map((soort) =>
      beeldGroep(
        soort,
        kader.onderdelen
          .filter((onderdeel) => onderdeel.soort === soort)
          .map((onderdeel) => beeldOnderdeelOverzicht(onderdeel, acties, OP_KADER, opname)),
      ),
    ),
    besluiten: beeldBesluiten(kader.besluiten),
    verband: beeldVerband(kader.verband),
    berichten: beeldStukberichten(deel),
    momenten: momentenVan(kader, opname),
    toezeggingen: toezeggingenBij(kader, opname),
    kanttekeningen: kader.kanttekeningen.map(beeldKanttekening),
    vindplaatsen: kader.vindplaatsen.map(beeldVindplaats),
    peildatum: dagInWoorden(peildatum),
    bekendOpPeildatum: deel.gepubliceerd,
  };
}

/** The plans that belong to a kader. */
const plannenVan = (kader: Kader, { plannen }: Register): Plan[] =>
  [...plannen.values()].filter((plan) => plan.kaders.some((deel) => deel.kader === kader));

function beeldGroep({ id, meervoud }: Soort, onderdelen: readonly OnderdeelOverzicht[]): OnderdelenGroep {
  const leeg = onderdelen.every((onderdeel) => onderdeel.zonderActies);
  const zonderActies = leeg ? `Op deze site is geen actie gekoppeld aan deze ${meervoud}.` : undefined;
  return { id, soort: meervoud, zonderActies, onderdelen };
}

/** The page of an onderdeel at the peildatum. */
export function beeldOnderdeel(
  onderdeel: Onderdeel,
  acties: ActiesPerOnderdeel,
  opname: Opname,
): OnderdeelBeeld {
  const { register, peildatum } = opname;
  const { kader } = onderdeel;
  const plek = kader.onderdelen.indexOf(onderdeel);
  return {
    ...beeldOnderdeelOverzicht(onderdeel, acties, OP_ONDERDEEL, opname),
    soort: onderdeel.soort.enkelvoud,
    kader: { tekst: kader.titel, adres: adresVan(kader) },
    activiteiten: beeldActiviteiten(onderdeel.activiteiten),
    opvolgers: beeldOpvolgers(onderdeel, register),
    voorgangers: beeldVoorgangers(onderdeel, register),
    vindplaatsen: onderdeel.vindplaatsen.map(beeldVindplaats),
    peildatum: dagInWoorden(peildatum),
    vorige: buur(kader.onderdelen[plek - 1]),
    volgende: buur(kader.onderdelen[plek + 1]),
  };
}

const buur = (onderdeel: Onderdeel | undefined): Link | undefined =>
  onderdeel && { tekst: naamVan(onderdeel), adres: adresVan(onderdeel) };

/** On the page of a kader few actions stand below each onderdeel, and of more only how many there are. */
const OP_KADER: Greepmaat = { eerste: 0, meerDan: 4 };
const OP_ONDERDEEL: Greepmaat = { eerste: 5, meerDan: 10 };

function beeldOnderdeelOverzicht(
  onderdeel: Onderdeel,
  acties: ActiesPerOnderdeel,
  maat: Greepmaat,
  opname: Opname,
): OnderdeelOverzicht {
  const gekoppeld = acties.get(onderdeel) ?? [];
  const greep = (relatie: ActieBijOnderdeel['relatie']): Actiegreep<ActieBijOnderdeel> =>
    beeldActiegreep(
      gekoppeld.filter(({ koppeling }) => koppeling.relatie === relatie),
      maat,
      (deel) => beeldActieBijOnderdeel(deel, opname),
      maat === OP_KADER
        ? { tekst: `Acties bij ${naamVan(onderdeel)}`, adres: adresVan(onderdeel) }
        : alleActies(onderdeel, gekoppeld.length, opname),
      opname,
    );
  return {
    adres: adresVan(onderdeel),
    naam: naamVan(onderdeel),
    toelichting: onderdeel.toelichting,
    beoogdEffect: onderdeel.beoogdEffect,
    aantalActiviteiten:
      onderdeel.activiteiten.length > 0
        ? aantal(onderdeel.activiteiten.length, 'activiteit', 'activiteiten')
        : undefined,
    eigen: greep('eigen'),
    vergelijkbaar: greep('vergelijkbaar'),
    geenActies: geenActies(kennisVan(plannenVan(onderdeel.kader, opname.register), opname.register.site)),
    zonderActies: gekoppeld.length === 0,
  };
}

const beeldActieBijOnderdeel = (
  { actie, koppeling }: GekoppeldeActie,
  opname: Opname,
): ActieBijOnderdeel => ({
  ...beeldActieRegel(actie, opname),
  relatie: koppeling.relatie,
  grond: beeldGrond(koppeling.grond),
});

/** The list of all actions, narrowed to this onderdeel; it knows only kaders that were known at the peildatum. */
const alleActies = (onderdeel: Onderdeel, hoeveel: number, opname: Opname): Link | undefined =>
  opname.vanKader(onderdeel.kader).gepubliceerd
    ? {
        tekst: `Bekijk alle ${aantal(hoeveel, 'actie', 'acties')} bij dit onderdeel`,
        adres: actiesMet(soortSleutel(onderdeel.soort.id), onderdeelWaarde(onderdeel)),
      }
    : undefined;
