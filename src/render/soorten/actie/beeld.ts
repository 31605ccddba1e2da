import { isOnbekend, type Onbekend } from '../../../../schemas/onbekend.ts';
import type { Actieopname } from '../../../domain/opname/actieopname.ts';
import type { Opname } from '../../../domain/opname/opname.ts';
import type { Actie, Bericht, Grond, Koppeling, Plan, Vastgesteld } from '../../../domain/register.ts';
import { adresVan, naamVan } from '../../adres.ts';
import { dagInWoorden, datumInWoorden, datumOfOnbekend, machineDatum } from '../../tekst/datum.ts';
import { somOp } from '../../../domain/kern/woorden/opsomming.ts';
import { grondVanVaststelling } from '../../../domain/soorten/actie/vaststelling.ts';
import { relatieInWoorden } from '../../tekst/relatie.ts';
import { signaalInWoorden } from '../../tekst/signaal.ts';
import { STATUS_TEKSTEN, statusNaam } from '../../tekst/status.ts';
import { eigenaarInWoorden, eigenaarOfOnbekend } from './actieregel.ts';
import {
  beeldGrond,
  beeldVindplaats,
  beeldWaarde,
  type GrondBeeld,
  type Link,
  type VindplaatsBeeld,
  type WaardeBeeld,
} from '../../beeld/basis.ts';
import { beeldActiebalk, type Looptijdbalk } from '../../beeld/looptijdbalk.ts';
import { beeldStatus, sindsInWoorden, verloopInWoorden, type StatusBeeld } from '../../beeld/stand.ts';
import { stilteVanActie } from '../../beeld/stilte.ts';
import {
  beeldVerwachting,
  uitkomstInWoorden,
  verwachtInWoorden,
  type VerwachtingBeeld,
} from '../../beeld/verwachting.ts';
import { beeldVerband, type VerbandGroep } from '../../beeld/verband.ts';

/** A koppeling as a page shows it. */
export interface KoppelingBeeld {
  readonly onderdeel: Link;
  readonly kader: Link;
  readonly soort: { readonly id: string; readonly naam: string };
  readonly relatie: Koppeling['relatie'];
  /** What the relatie means here, in a sentence. */
  readonly relatieUitleg: string;
  /** Why it departs from the concordantie. */
  readonly andersDanConcordantie: string | undefined;
  readonly grond: GrondBeeld;
}

/** An entry of the timeline: the adoption, or a later report. */
export interface TijdlijnBeeld {
  readonly datum: string;
  /** For a `time` element, when the date is precise enough for one. */
  readonly datumMachine: string | undefined;
  readonly titel: string;
  readonly tekst: string | undefined;
  readonly veranderingen: readonly string[];
  readonly verwachtingen: readonly string[];
  readonly grond: GrondBeeld | undefined;
  readonly vindplaatsen: readonly VindplaatsBeeld[];
}

/** Something that some plans tell of their actions. */
interface Meer {
  readonly naam: string;
  readonly waarde: WaardeBeeld;
  readonly grond: GrondBeeld | undefined;
}

/** Everything on the page of an action. */
export interface ActieBeeld {
  readonly adres: string;
  readonly nummer: string;
  readonly titel: string;
  readonly plan: Link;
  readonly samenvatting: string | undefined;
  readonly status: StatusBeeld;
  readonly statusUitleg: string;
  readonly sinds: string | undefined;
  /** What the status rests on. */
  readonly statusGrond: GrondBeeld | undefined;
  readonly borging: string | undefined;
  readonly reden: string | undefined;
  readonly eigenaar: WaardeBeeld;
  /** Where the owner is described, when it is known. */
  readonly eigenaarAdres: string | undefined;
  readonly deadline: WaardeBeeld;
  /** What else the plan tells of the action, in the order of the page; what it doesn't tell of isn't there. */
  readonly meer: readonly Meer[];
  readonly andereTitels: readonly { readonly titel: string; readonly vindplaats: VindplaatsBeeld }[];
  readonly doelstellingen: readonly {
    readonly nummer: number;
    readonly tekst: string;
    readonly grond: GrondBeeld;
  }[];
  readonly koppelingen: readonly KoppelingBeeld[];
  /** Koppelingen to kaders that became known only after the peildatum. */
  readonly latereKoppelingen: readonly KoppelingBeeld[];
  readonly geenKoppelingen: readonly { readonly soort: string; readonly reden: string }[];
  readonly verband: readonly VerbandGroep[];
  readonly signalen: readonly string[];
  readonly verwachtingen: readonly VerwachtingBeeld[];
  /** Newest first. */
  readonly tijdlijn: readonly TijdlijnBeeld[];
  readonly vindplaatsen: readonly VindplaatsBeeld[];
  readonly verloop: string | undefined;
  readonly peildatum: string;
  readonly laatsteBericht: string | undefined;
  /** When something was heard of it, and due; `undefined` while it isn't adopted. */
  readonly balk: Looptijdbalk | undefined;
  /** That the last report about the plan doesn't mention the action, with what that means. */
  readonly stilte: Link | undefined;
  readonly vorige: Link | undefined;
  readonly volgende: Link | undefined;
}

/** The page of an action at the peildatum. */
export function beeldActie(actie: Actie, opname: Opname): ActieBeeld {
  const { peildatum } = opname;
  const deel = opname.van(actie);
  const { stand } = deel;
  const status = beeldStatus(stand);
  const { plan } = actie;
  const plek = plan.acties.indexOf(actie);
  const nogNiet = { onbekend: null };
  return {
    adres: adresVan(actie),
    nummer: actie.nummer,
    titel: actie.titel,
    plan: { tekst: plan.titel, adres: adresVan(plan) },
    samenvatting: actie.samenvatting,
    status,
    statusUitleg: STATUS_TEKSTEN[status.sleutel].uitleg,
    sinds: sindsInWoorden(stand),
    statusGrond: stand.vastgesteld && stand.statusGrond ? beeldGrond(stand.statusGrond) : undefined,
    borging: stand.vastgesteld ? stand.borging : undefined,
    reden: stand.vastgesteld ? stand.reden : undefined,
    eigenaar: beeldWaarde(stand.vastgesteld ? stand.eigenaar : nogNiet, eigenaarInWoorden),
    eigenaarAdres: stand.vastgesteld && !isOnbekend(stand.eigenaar) ? adresVan(stand.eigenaar) : undefined,
    deadline: beeldWaarde(stand.vastgesteld ? stand.deadline : nogNiet, datumInWoorden),
    meer: beeldMeer(actie),
    andereTitels: actie.andereTitels.map(({ titel, vindplaats }) => ({
      titel,
      vindplaats: beeldVindplaats(vindplaats),
    })),
    doelstellingen: actie.doelstellingen.map(({ doelstelling, grond }) => ({
      nummer: doelstelling.nummer,
      tekst: doelstelling.tekst,
      grond: beeldGrond(grond),
    })),
    koppelingen: deel.koppelingen.toen.map((koppeling) => beeldKoppeling(koppeling, plan)),
    latereKoppelingen: deel.koppelingen.later.map((koppeling) => beeldKoppeling(koppeling, plan)),
    geenKoppelingen: actie.geenKoppelingen.map(({ soort, reden }) => ({ soort: soort.enkelvoud, reden })),
    verband: beeldVerband(actie.verband),
    signalen: deel.aandacht.map(signaalInWoorden),
    verwachtingen: deel.verwachtingen.map(beeldVerwachting),
    tijdlijn: beeldTijdlijn(deel),
    vindplaatsen: actie.vindplaatsen.map(beeldVindplaats),
    verloop: verloopInWoorden(plan, opname.vanPlan(plan).verloop, peildatum),
    peildatum: dagInWoorden(peildatum),
    laatsteBericht: stand.vastgesteld ? datumInWoorden(stand.laatsteBericht) : undefined,
    balk: beeldActiebalk(actie, opname),
    stilte: stilteVanActie(actie, opname),
    vorige: buur(plan.acties[plek - 1]),
    volgende: buur(plan.acties[plek + 1]),
  };
}

const buur = (actie: Actie | undefined): Link | undefined =>
  actie && { tekst: `${actie.nummer} ${actie.titel}`, adres: adresVan(actie) };

function beeldMeer({ doelgroep, herkomst, regionaleActie, hoe, toelichting }: Actie): Meer[] {
  const deel = <T>(
    naam: string,
    waarde: T | Onbekend | undefined,
    inWoorden: (waarde: T) => string,
    grond?: Grond,
  ): Meer[] =>
    waarde === undefined
      ? []
      : [{ naam, waarde: beeldWaarde(waarde, inWoorden), grond: grond && beeldGrond(grond) }];
  return [
    ...deel('Doelgroep', doelgroep, (groepen) => somOp(groepen)),
    ...deel('Herkomst', herkomst, ({ tekst }) => tekst, isOnbekend(herkomst) ? undefined : herkomst?.grond),
    ...deel('Regionale actie', regionaleActie, (tekst) => tekst),
    ...deel('Hoe', hoe, (tekst) => tekst),
    ...deel('Toelichting', toelichting, (tekst) => tekst),
  ];
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

function beeldTijdlijn({ actie, stand, berichten }: Actieopname): TijdlijnBeeld[] {
  const { vastgesteld } = actie;
  if (!stand.vastgesteld) return [];
  const begin: TijdlijnBeeld = {
    datum: datumInWoorden(vastgesteld.datum),
    datumMachine: machineDatum(vastgesteld.datum),
    titel: 'Actie vastgesteld',
    tekst: undefined,
    veranderingen: [
      `Status: ${statusNaam(vastgesteld.status).toLowerCase()}${redenBij(vastgesteld.status)}`,
      `Eigenaar: ${eigenaarOfOnbekend(vastgesteld.eigenaar)}${redenBij(vastgesteld.eigenaar)}`,
      `Deadline: ${datumOfOnbekend(vastgesteld.deadline)}${redenBij(vastgesteld.deadline)}`,
    ],
    verwachtingen: [],
    ...grondVanBegin(vastgesteld),
  };
  return [begin, ...berichten.map((bericht) => beeldBericht(bericht, actie))].reverse();
}

/** Where the adoption stands; or, where no source says it of this action, that it is our reading and why. */
function grondVanBegin(vastgesteld: Vastgesteld): Pick<TijdlijnBeeld, 'grond' | 'vindplaatsen'> {
  const grond = grondVanVaststelling(vastgesteld);
  return grond?.grondslag === 'duiding'
    ? { grond: beeldGrond(grond), vindplaatsen: vastgesteld.vindplaatsen.slice(1).map(beeldVindplaats) }
    : { grond: undefined, vindplaatsen: vastgesteld.vindplaatsen.map(beeldVindplaats) };
}

const redenBij = (waarde: unknown): string =>
  isOnbekend(waarde) && waarde.onbekend !== null ? ` (${waarde.onbekend})` : '';

function berichtTitel({ concept }: Bericht, veranderingen: readonly string[]): string {
  if (concept) return 'Concept, nog niet vrijgegeven';
  return veranderingen.length === 0 ? 'Bericht: stand ongewijzigd' : 'Bericht';
}

/** An entry of an action: what it reports, and what it changed. */
export function beeldBericht(bericht: Bericht, actie: Actie): TijdlijnBeeld {
  const veranderingen = [
    bericht.status !== undefined && `Status: ${statusNaam(bericht.status).toLowerCase()}`,
    bericht.uitgevoerd === true && 'Uitgevoerd; de borging is niet bekend',
    bericht.borging !== undefined && `Borging: ${bericht.borging}`,
    bericht.eigenaar !== undefined && `Eigenaar: ${eigenaarOfOnbekend(bericht.eigenaar)}`,
    bericht.deadline !== undefined && `Deadline: ${datumOfOnbekend(bericht.deadline)}`,
    ...bericht.overVerwachtingen.map((over) => uitkomstInWoorden(over, actie.voortgang)),
  ].filter((verandering) => verandering !== false);
  return {
    datum: datumInWoorden(bericht.datum),
    datumMachine: machineDatum(bericht.datum),
    titel: berichtTitel(bericht, veranderingen),
    tekst: bericht.tekst,
    veranderingen,
    verwachtingen: bericht.verwachtingen.map(verwachtInWoorden),
    grond: beeldGrond(bericht.grond),
    vindplaatsen: [],
  };
}
