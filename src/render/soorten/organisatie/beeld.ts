import type { Opname } from '../../../domain/opname/opname.ts';
import type { Functie, Ledenlijst, Organisatie, Register } from '../../../domain/register.ts';
import { adresVan } from '../../adres.ts';
import { dagInWoorden } from '../../tekst/datum.ts';
import { AARD_TEKSTEN } from '../../tekst/organisatie.ts';
import { aantal } from '../../../domain/kern/woorden/opsomming.ts';
import { beeldActiegreep, type Actiegreep, type Greepmaat } from '../actie/actiegreep.ts';
import { actiesMet, EIGENAAR_SLEUTEL, eigenaarWaarde } from '../actie/actielijst.ts';
import { beeldActieRegel, type ActieRegel } from '../actie/actieregel.ts';
import {
  beeldGrond,
  beeldVindplaats,
  type GrondBeeld,
  type Link,
  type VindplaatsBeeld,
} from '../../beeld/basis.ts';
import { beeldOvernames } from '../../beeld/overname.ts';
import { cijfersVan } from '../cijfer/beeld.ts';
import { verwijsNaarEigenaar } from './eigenaar.ts';
import { beeldToezeggingRegel, type ToezeggingRegel } from '../toezegging/beeld.ts';

/** An organisatie in a list, with those that are a part of it. */
export interface OrganisatieRegel extends Link {
  readonly omschrijving: string | undefined;
  readonly delen: readonly Link[];
}

/** The organisaties of one kind. */
export interface OrganisatieGroep {
  readonly id: string;
  /** Whether names alone will do: of gemeenten there are many, and a list says little of each. */
  readonly kort: boolean;
  readonly kop: string;
  readonly uitleg: string;
  readonly regels: readonly OrganisatieRegel[];
}

/** Who belong to an organisatie for one subject. */
export interface LedenlijstBeeld {
  readonly onderwerp: string;
  readonly leden: readonly Link[];
  /** How many there are beside how many the source counts, when it does. */
  readonly aantal: string | undefined;
  readonly onvolledig: string | undefined;
  readonly afwijking: Link | undefined;
  readonly grond: GrondBeeld;
}

/** Something that holds for a member and not for the others. */
export interface UitzonderingBeeld {
  readonly organisatie: Link;
  readonly tekst: string;
  readonly grond: GrondBeeld;
}

/** A functie on the page of its organisatie. */
export interface FunctieBeeld {
  readonly id: string;
  readonly naam: string;
  readonly omschrijving: string | undefined;
  /** What it does for plans: adopted it, watches it. */
  readonly rollen: readonly { readonly wat: string; readonly plan: Link }[];
  readonly vindplaatsen: readonly VindplaatsBeeld[];
}

/** A list of links under a heading. */
export interface LinkgroepBeeld {
  readonly kop: string;
  readonly links: readonly Link[];
}

/** Everything on the page of an organisatie. */
export interface OrganisatieBeeld extends OrganisatieRegel {
  readonly naam: string;
  readonly aard: string;
  readonly deelVan: Link | undefined;
  readonly leden: readonly LedenlijstBeeld[];
  readonly uitzonderingen: readonly UitzonderingBeeld[];
  readonly lidVan: readonly { readonly organisatie: Link; readonly onderwerpen: readonly string[] }[];
  readonly uitzonderingBij: readonly UitzonderingBeeld[];
  readonly functies: readonly FunctieBeeld[];
  readonly acties: Actiegreep<ActieRegel>;
  readonly toezeggingen: readonly ToezeggingRegel[];
  /** Plans, kaders, figures, budgets and documents; without those that there are none of. */
  readonly linkgroepen: readonly LinkgroepBeeld[];
  readonly vindplaatsen: readonly VindplaatsBeeld[];
  readonly peildatum: string;
}

/** How many of its actions the page of an organisatie shows. */
const MAAT: Greepmaat = { eerste: 8, meerDan: 12 };

/** All organisaties by kind; one that is a part of another of its kind stands below that. */
export function beeldOrganisatieGroepen(register: Register): OrganisatieGroep[] {
  const alle = [...register.organisaties.values()];
  const aarden = Object.keys(AARD_TEKSTEN) as Organisatie['soort'][];
  return aarden
    .map((aard) => ({
      id: aard,
      kort: aard === 'gemeente',
      kop: AARD_TEKSTEN[aard].meervoud,
      uitleg: AARD_TEKSTEN[aard].uitleg,
      regels: alle
        .filter((organisatie) => organisatie.soort === aard && organisatie.deelVan?.soort !== aard)
        .map((organisatie) => beeldRegel(organisatie, delenVan(organisatie, alle)))
        .sort((a, b) => a.tekst.localeCompare(b.tekst, 'nl')),
    }))
    .filter(({ regels }) => regels.length > 0);
}

const delenVan = (organisatie: Organisatie, alle: readonly Organisatie[]): Organisatie[] =>
  alle.filter(({ deelVan, soort }) => deelVan === organisatie && soort === organisatie.soort);

const beeldRegel = (organisatie: Organisatie, delen: readonly Organisatie[]): OrganisatieRegel => ({
  ...verwijsNaarEigenaar(organisatie),
  omschrijving: organisatie.omschrijving,
  delen: delen.map(verwijsNaarEigenaar),
});

/** The page of an organisatie at the peildatum. */
export function beeldOrganisatie(organisatie: Organisatie, opname: Opname): OrganisatieBeeld {
  const { register } = opname;
  const betrekkingen = opname.vanOrganisatie(organisatie);
  const perGeheel = Map.groupBy(betrekkingen.lidVan, (lidmaatschap) => lidmaatschap.organisatie);
  return {
    ...beeldRegel(organisatie, betrekkingen.delen),
    naam: organisatie.naam,
    aard: AARD_TEKSTEN[organisatie.soort].enkelvoud,
    deelVan: organisatie.deelVan && verwijsNaarEigenaar(organisatie.deelVan),
    leden: organisatie.leden.map(beeldLedenlijst),
    uitzonderingen: organisatie.uitzonderingen.map(({ organisatie: lid, tekst, grond }) => ({
      organisatie: verwijsNaarEigenaar(lid),
      tekst,
      grond: beeldGrond(grond),
    })),
    lidVan: [...perGeheel].map(([geheel, lidmaatschappen]) => ({
      organisatie: verwijsNaarEigenaar(geheel),
      onderwerpen: lidmaatschappen.map(({ lijst }) => lijst.onderwerp),
    })),
    uitzonderingBij: betrekkingen.uitzonderingBij.map(({ organisatie: geheel, uitzondering }) => ({
      organisatie: verwijsNaarEigenaar(geheel),
      tekst: uitzondering.tekst,
      grond: beeldGrond(uitzondering.grond),
    })),
    functies: betrekkingen.functies.map((functie) => beeldFunctie(functie, register)),
    acties: beeldActiegreep(
      betrekkingen.acties.map((actie) => ({ actie })),
      MAAT,
      ({ actie }) => beeldActieRegel(actie, opname),
      {
        tekst: `Bekijk alle ${aantal(betrekkingen.acties.length, 'actie', 'acties')}`,
        adres: actiesMet(EIGENAAR_SLEUTEL, eigenaarWaarde(organisatie)),
      },
      opname,
    ),
    toezeggingen: betrekkingen.toezeggingen.map((deel) => beeldToezeggingRegel(deel, opname)),
    linkgroepen: [
      {
        kop: 'Plannen',
        links: betrekkingen.plannen.map((plan) => ({ tekst: plan.titel, adres: adresVan(plan) })),
      },
      {
        kop: 'Kaders',
        links: betrekkingen.kaders.map((kader) => ({ tekst: kader.titel, adres: adresVan(kader) })),
      },
      { kop: 'Acties die zij overnam', links: beeldOvernames(organisatie, opname) },
      { kop: 'Cijfers', links: cijfersVan(organisatie, register) },
      {
        kop: 'Geld',
        links: [...register.middelen.values()]
          .filter((middelen) => middelen.organisatie === organisatie)
          .map((middelen) => ({ tekst: middelen.titel, adres: adresVan(middelen) })),
      },
      {
        kop: 'Documenten van deze organisatie',
        links: betrekkingen.bronnen.map((bron) => ({ tekst: bron.titel, adres: adresVan(bron) })),
      },
    ].filter(({ links }) => links.length > 0),
    vindplaatsen: organisatie.vindplaatsen.map(beeldVindplaats),
    peildatum: dagInWoorden(opname.peildatum),
  };
}

function beeldLedenlijst(lijst: Ledenlijst): LedenlijstBeeld {
  const { leden, afwijking } = lijst;
  return {
    onderwerp: lijst.onderwerp,
    leden: leden
      .map(verwijsNaarEigenaar)
      .sort((a, b) => a.tekst.localeCompare(b.tekst, 'nl', { sensitivity: 'base' })),
    aantal: aantalInWoorden(lijst),
    onvolledig: lijst.onvolledig,
    afwijking: afwijking && { tekst: afwijking.titel, adres: adresVan(afwijking) },
    grond: beeldGrond(lijst.grond),
  };
}

function aantalInWoorden({ leden, aantalVolgensBron }: Ledenlijst): string | undefined {
  if (aantalVolgensBron === undefined) return undefined;
  return leden.length === aantalVolgensBron
    ? `${leden.length} namen, evenveel als de bron telt.`
    : `De bron telt er ${aantalVolgensBron}. Bij naam zijn er ${leden.length} bekend.`;
}

function beeldFunctie(functie: Functie, register: Register): FunctieBeeld {
  const rollen = [...register.plannen.values()].flatMap((plan) => {
    const verwijzing = { tekst: plan.titel, adres: adresVan(plan) };
    return [
      ...(plan.vaststelling.door === functie ? [{ wat: 'Stelde vast', plan: verwijzing }] : []),
      ...(plan.bewaking?.functies.includes(functie)
        ? [{ wat: 'Bewaakt de acties van', plan: verwijzing }]
        : []),
    ];
  });
  return {
    id: `functie-${functie.id}`,
    naam: functie.naam,
    omschrijving: functie.omschrijving,
    rollen,
    vindplaatsen: functie.vindplaatsen.map(beeldVindplaats),
  };
}
