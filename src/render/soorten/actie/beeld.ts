import { isOnbekend, type Onbekend } from '../../../../schemas/onbekend.ts';
import type { Dag, Datum } from '../../../../schemas/datum.ts';
import { tijdTussen } from '../../../domain/kern/dag.ts';
import type { SignaalCode } from '../../../domain/opname/aandacht.ts';
import type { Actieopname } from '../../../domain/opname/actieopname.ts';
import type { Opname } from '../../../domain/opname/opname.ts';
import type { Stand } from '../../../domain/opname/stand.ts';
import { isVervolgstap } from '../../../domain/soorten/vervolgstap.ts';
import type { Actie, Grond } from '../../../domain/register.ts';
import { adresVan } from '../../adres.ts';
import { dagInWoorden, datumInWoorden, deadlineInWoorden } from '../../tekst/datum.ts';
import { somOp } from '../../../domain/kern/woorden/opsomming.ts';
import { duurInWoorden } from '../../tekst/opsomming.ts';
import { SIGNAAL_NAMEN, signaalInWoorden, signaalnamen } from '../../tekst/signaal.ts';
import { STATUS_TEKSTEN } from '../../tekst/status.ts';
import { verwijsNaarEigenaar } from '../organisatie/eigenaar.ts';
import { eigenaarInWoorden } from './actieregel.ts';
import {
  beeldGrond,
  beeldVindplaats,
  beeldWaarde,
  type GrondBeeld,
  type Link,
  type VindplaatsBeeld,
  type WaardeBeeld,
} from '../../beeld/basis.ts';
import { beeldOvername, beeldOvernames } from '../../beeld/overname.ts';
import { beeldActiebalk, type Looptijdbalk } from '../../beeld/looptijdbalk.ts';
import { beeldStatus, sindsInWoorden, type StatusBeeld } from '../../beeld/stand.ts';
import { stilteVanActie } from '../../beeld/stilte.ts';
import { beeldVerwachting, type VerwachtingBeeld } from '../../beeld/verwachting.ts';
import { beeldVerband, type VerbandGroep } from '../../beeld/verband.ts';
import { beeldKoppeling, type KoppelingBeeld } from './koppeling.ts';
import { beeldTijdlijn, gedaanBericht, type TijdlijnBeeld } from './tijdlijn.ts';
import { beeldActieverwachting, type ActieverwachtingBeeld } from './verwachting.ts';

/** What was achieved, by the last report that says so. */
export interface GedaanBeeld {
  readonly wanneer: string;
  readonly tekst: string;
  readonly vindplaats: VindplaatsBeeld | undefined;
}

/** A reason for attention: its name in lists, and what there is to say of it that the page doesn't say already. */
interface AandachtBeeld {
  readonly naam: string;
  readonly zin: string | undefined;
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
  /** What heads the page: the title, or a shorter one of ours. */
  readonly kop: string;
  readonly titel: string;
  readonly plan: Link;
  readonly samenvatting: string | undefined;
  /** The last that was achieved, as far as anything was reported. */
  readonly gedaan: GedaanBeeld | undefined;
  /** What nobody knows of it, beside what was expected. */
  readonly nietBekend: readonly string[];
  readonly status: StatusBeeld;
  readonly statusUitleg: string;
  readonly sinds: string | undefined;
  /** What the status rests on. */
  readonly statusGrond: GrondBeeld | undefined;
  readonly borging: string | undefined;
  readonly reden: string | undefined;
  /** Since when somebody else goes on with it, and where that is told. */
  readonly overgenomen: { readonly zin: string; readonly door: Link } | undefined;
  /** The actions that it took over. */
  readonly neemtOver: readonly Link[];
  readonly eigenaar: WaardeBeeld;
  /** Where the owner is described, when it is known. */
  readonly eigenaarAdres: string | undefined;
  readonly deadline: WaardeBeeld;
  /** Who take part beside the owner. */
  readonly betrokken: readonly Link[];
  /** What else the plan tells of the action, in the order of the page; what it doesn't tell of isn't there. */
  readonly meer: readonly Meer[];
  /** What the source writes otherwise than the title. */
  readonly titelAangepast: string | undefined;
  readonly andereTitels: readonly {
    readonly titel: string;
    readonly aangepast: string | undefined;
    readonly vindplaats: VindplaatsBeeld;
  }[];
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
  readonly aandacht: readonly AandachtBeeld[];
  readonly verwachtingen: readonly ActieverwachtingBeeld[];
  /** What was agreed to be done, by whom and when, and how that stands; oldest first. */
  readonly vervolgstappen: readonly VerwachtingBeeld[];
  /** Newest first. */
  readonly tijdlijn: readonly TijdlijnBeeld[];
  readonly vindplaatsen: readonly VindplaatsBeeld[];
  readonly peildatum: string;
  readonly laatsteBericht: string | undefined;
  /** How long ago that was. */
  readonly geleden: string | undefined;
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
    kop: actie.korteTitel ?? actie.titel,
    titel: actie.titel,
    plan: { tekst: plan.titel, adres: adresVan(plan) },
    samenvatting: actie.samenvatting,
    gedaan: beeldGedaan(deel),
    nietBekend: nietBekendInWoorden(deel, opname),
    status,
    statusUitleg: STATUS_TEKSTEN[status.sleutel].uitleg,
    sinds: sindsInWoorden(stand),
    statusGrond: beeldStatusGrond(stand),
    borging: stand.vastgesteld ? stand.borging : undefined,
    reden: stand.vastgesteld ? stand.reden : undefined,
    overgenomen: beeldOvername(stand),
    neemtOver: beeldOvernames(actie, opname),
    eigenaar: beeldWaarde(stand.vastgesteld ? stand.eigenaar : nogNiet, eigenaarInWoorden),
    eigenaarAdres: stand.vastgesteld && !isOnbekend(stand.eigenaar) ? adresVan(stand.eigenaar) : undefined,
    deadline: beeldWaarde(stand.vastgesteld ? stand.deadline : nogNiet, deadlineInWoorden),
    betrokken: stand.vastgesteld ? stand.betrokken.map(verwijsNaarEigenaar) : [],
    meer: beeldMeer(actie),
    titelAangepast: actie.titelAangepast,
    andereTitels: actie.andereTitels.map(({ titel, aangepast, vindplaats }) => ({
      titel,
      aangepast,
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
    aandacht: beeldAandacht(deel),
    verwachtingen: deel.verwachtingen
      .filter((verwachting) => !isVervolgstap(verwachting))
      .map(beeldActieverwachting),
    vervolgstappen: deel.verwachtingen.filter(isVervolgstap).map(beeldVerwachting),
    tijdlijn: beeldTijdlijn(deel),
    vindplaatsen: actie.vindplaatsen.map(beeldVindplaats),
    peildatum: dagInWoorden(peildatum),
    laatsteBericht: stand.vastgesteld ? datumInWoorden(stand.laatsteBericht) : undefined,
    geleden: stand.vastgesteld ? geledenInWoorden(stand.laatsteBericht, peildatum) : undefined,
    balk: beeldActiebalk(actie, opname),
    stilte: stilteVanActie(actie, opname),
    vorige: buur(plan.acties[plek - 1]),
    volgende: buur(plan.acties[plek + 1]),
  };
}

const geledenInWoorden = ({ laatste }: Datum, peildatum: Dag): string | undefined =>
  laatste < peildatum ? `${duurInWoorden(tijdTussen(laatste, peildatum))} geleden` : undefined;

/** What the status rests on. Why an action was dropped stands beside it already. */
function beeldStatusGrond(stand: Stand): GrondBeeld | undefined {
  if (!stand.vastgesteld || !stand.statusGrond) return undefined;
  const grond = beeldGrond(stand.statusGrond);
  return grond.reden === stand.reden ? { ...grond, reden: undefined } : grond;
}

function beeldGedaan({ berichten }: Actieopname): GedaanBeeld | undefined {
  const bericht = gedaanBericht(berichten);
  return (
    bericht && {
      wanneer: datumInWoorden(bericht.datum),
      tekst: bericht.resultaat ?? bericht.tekst,
      vindplaats: bericht.grond.vindplaats && beeldVindplaats(bericht.grond.vindplaats),
    }
  );
}

/** What nobody knows of an action on which something is still to be done. Silence is told as silence. */
function nietBekendInWoorden({ stand, lopend, berichten }: Actieopname, opname: Opname): string[] {
  if (!stand.vastgesteld || !lopend) return [];
  const { peildatum, register } = opname;
  const { laatsteBericht, status, uitgevoerd } = stand;
  const lang = tijdTussen(laatsteBericht.laatste, peildatum).dagen > register.site.drempels.stilDagen;
  const zinnen: (string | false)[] = [
    uitgevoerd && 'Hoe het resultaat vastligt, is niet bekend.',
    berichten.length === 0 && isOnbekend(status) && 'Of er iets is gedaan, is niet bekend.',
    lang &&
      (berichten.length > 0 || !isOnbekend(status)) &&
      `Wat er na ${datumInWoorden(laatsteBericht)} is gebeurd, is niet bekend.`,
  ];
  return zinnen.filter((zin) => zin !== false);
}

/** The reasons that the page tells of elsewhere: among what isn't known, or with what was expected. */
const ELDERS_GEZEGD: ReadonlySet<SignaalCode> = new Set([
  'verwachting-zonder-bericht',
  'verwachting-nadert',
  'stil',
  'uitgevoerd-niet-geborgd',
  'niet-genoemd',
]);

function beeldAandacht({ aandacht }: Actieopname): AandachtBeeld[] {
  return signaalnamen(aandacht).map((naam) => {
    const signaal = aandacht.find(({ code }) => SIGNAAL_NAMEN[code] === naam);
    return {
      naam,
      zin: signaal && !ELDERS_GEZEGD.has(signaal.code) ? signaalInWoorden(signaal) : undefined,
    };
  });
}

const buur = (actie: Actie | undefined): Link | undefined =>
  actie && { tekst: `${actie.nummer} ${actie.korteTitel ?? actie.titel}`, adres: adresVan(actie) };

function beeldMeer({ doelgroep, herkomst, regionaleActie, hoe, toelichting, vastgesteld }: Actie): Meer[] {
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
    ...deel('Begint', vastgesteld.start, datumInWoorden),
  ];
}
