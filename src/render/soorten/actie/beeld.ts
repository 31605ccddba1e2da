import { isOnbekend, type Onbekend } from '../../../../schemas/onbekend.ts';
import type { Dag, Datum } from '../../../../schemas/datum.ts';
import { tijdTussen } from '../../../domain/kern/dag.ts';
import type { SignaalCode } from '../../../domain/opname/aandacht.ts';
import type { Actieopname } from '../../../domain/opname/actieopname.ts';
import type { Opname } from '../../../domain/opname/opname.ts';
import type { Stand, VastgesteldeStand } from '../../../domain/opname/stand.ts';
import type { VerwachtingStand } from '../../../domain/opname/verwachting.ts';
import { isVervolgstap } from '../../../domain/soorten/vervolgstap.ts';
import type { Actie, Bericht, Grond, Koppeling, Plan, Vastgesteld } from '../../../domain/register.ts';
import { adresVan, naamVan } from '../../adres.ts';
import {
  dagInWoorden,
  datumInWoorden,
  deadlineInWoorden,
  deadlineOfOnbekend,
  inOfOp,
  machineDatum,
} from '../../tekst/datum.ts';
import { somOp } from '../../../domain/kern/woorden/opsomming.ts';
import { grondVanVaststelling } from '../../../domain/soorten/actie/vaststelling.ts';
import { duurInWoorden } from '../../tekst/opsomming.ts';
import { overnemerInWoorden } from '../../tekst/overname.ts';
import { relatieInWoorden } from '../../tekst/relatie.ts';
import { SIGNAAL_NAMEN, signaalInWoorden, signaalnamen, zonderPunt } from '../../tekst/signaal.ts';
import { STATUS_TEKSTEN, statusNaam } from '../../tekst/status.ts';
import { verwijsNaarEigenaar } from '../organisatie/eigenaar.ts';
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
import { beeldOvername, beeldOvernames } from '../../beeld/overname.ts';
import { beeldActiebalk, type Looptijdbalk } from '../../beeld/looptijdbalk.ts';
import { beeldStatus, sindsInWoorden, type StatusBeeld } from '../../beeld/stand.ts';
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
  /** What the plan has to do with the kader, in a few words. */
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

/** What was achieved, by the last report that says so. */
export interface GedaanBeeld {
  readonly wanneer: string;
  readonly tekst: string;
  readonly vindplaats: VindplaatsBeeld | undefined;
}

/** An expectation on the page of its action. */
export interface ActieverwachtingBeeld extends VerwachtingBeeld {
  /** What nobody knows as long as nothing is heard of it, in a sentence; `undefined` once it is settled. */
  readonly nietBekend: string | undefined;
  /** Its term, and how that stands, in a few words. */
  readonly termijnTekst: string;
  /** Whether that sentence says what was expected, so that it needs no telling again. */
  readonly alGezegd: boolean;
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

/** The last report that says in a sentence what was achieved, or else the last one. */
const gedaanBericht = (berichten: readonly Bericht[]): Bericht | undefined =>
  berichten.findLast(({ resultaat }) => resultaat !== undefined) ?? berichten.at(-1);

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

function beeldActieverwachting(stand: VerwachtingStand): ActieverwachtingBeeld {
  const verwachting = beeldVerwachting(stand);
  const open = ['open', 'geen-bericht', 'verschoven'].includes(stand.toestand);
  return {
    ...verwachting,
    nietBekend: open ? (stand.nietBekend ?? vraagbaar(stand)) : undefined,
    termijnTekst: termijnOpPeildatum(stand),
    alGezegd: open && stand.nietBekend === undefined,
  };
}

const vraagbaar = ({ tekst, toestand }: VerwachtingStand): string =>
  toestand === 'geen-bericht'
    ? `Of dit is gebeurd, is niet bekend: ‘${zonderPunt(tekst)}’.`
    : `Of dit gebeurt, is nog niet bekend: ‘${zonderPunt(tekst)}’.`;

function termijnOpPeildatum({ termijn, voorbij, toestand }: VerwachtingStand): string {
  if (isOnbekend(termijn)) return 'De bron noemt geen termijn.';
  const tot =
    toestand === 'verschoven' ? `Verschoven naar ${datumInWoorden(termijn)}` : `Verwacht ${inOfOp(termijn)}`;
  return voorbij ? `${tot}, ${duurInWoorden(voorbij)} geleden.` : `${tot}.`;
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

/** What happened, newest first; what the page says above it isn't said again. */
function beeldTijdlijn({ actie, stand, berichten, verwachtingen }: Actieopname): TijdlijnBeeld[] {
  const { vastgesteld } = actie;
  if (!stand.vastgesteld) return [];
  const begin: TijdlijnBeeld = {
    datum: datumInWoorden(vastgesteld.datum),
    datumMachine: machineDatum(vastgesteld.datum),
    titel: 'Actie vastgesteld',
    tekst: undefined,
    veranderingen: vastgesteldInWoorden(vastgesteld, stand),
    verwachtingen: [],
    ...grondVanBegin(vastgesteld),
  };
  const gedaan = gedaanBericht(berichten);
  const delen = berichten.map((bericht): TijdlijnBeeld => {
    const veranderingen = [
      ...veranderingenDoor(bericht, stand),
      ...bericht.overVerwachtingen.map(({ id, uitkomst }) => {
        const wie = verwachtingen.find((deel) => deel.id === id)?.wie;
        return `${wie === undefined ? 'Wat werd verwacht' : 'Een vervolgstap'}: ${uitkomst.replace('-', ' ')}`;
      }),
    ];
    const grond = beeldGrond(bericht.grond);
    return {
      ...beeldBericht(bericht, actie),
      tekst: bericht === gedaan && bericht.resultaat === undefined ? undefined : bericht.tekst,
      veranderingen,
      verwachtingen: [],
      grond: bericht.grond === stand.statusGrond ? { ...grond, reden: undefined } : grond,
    };
  });
  return [begin, ...delen].reverse();
}

/** The status, owner and deadline of the adoption. Why one is unknown is said where it still is. */
function vastgesteldInWoorden(vastgesteld: Vastgesteld, stand: VastgesteldeStand): string[] {
  const delen = [
    { naam: 'status', waarde: vastgesteld.status, tekst: statusNaam(vastgesteld.status).toLowerCase() },
    { naam: 'eigenaar', waarde: vastgesteld.eigenaar, tekst: eigenaarOfOnbekend(vastgesteld.eigenaar) },
    { naam: 'deadline', waarde: vastgesteld.deadline, tekst: deadlineOfOnbekend(vastgesteld.deadline) },
  ];
  const hierboven = new Set([redenBij(stand.eigenaar), redenBij(stand.deadline)]);
  const groepen = Map.groupBy(delen, ({ naam, waarde }) => (isOnbekend(waarde) ? redenBij(waarde) : naam));
  return [...groepen.values()].map((groep) => {
    const [{ waarde, tekst } = { waarde: undefined, tekst: '' }] = groep;
    const namen = somOp(groep.map(({ naam }) => naam));
    const reden = redenBij(waarde);
    return `${namen.charAt(0).toUpperCase()}${namen.slice(1)}: ${tekst}${hierboven.has(reden) ? '' : reden}`;
  });
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

/** What an entry changed of the stand, in words; without how it is anchored and why it was dropped where that is said already. */
const veranderingenDoor = (bericht: Bericht, gezegd?: VastgesteldeStand): string[] =>
  [
    bericht.status !== undefined && `Status: ${statusNaam(bericht.status).toLowerCase()}`,
    bericht.uitgevoerd === true && 'Uitgevoerd; de borging is niet bekend',
    bericht.borging !== undefined && bericht.borging !== gezegd?.borging && `Borging: ${bericht.borging}`,
    bericht.redenVervallen !== undefined &&
      bericht.redenVervallen !== gezegd?.reden &&
      `Reden: ${bericht.redenVervallen}`,
    bericht.eigenaar !== undefined && `Eigenaar: ${eigenaarOfOnbekend(bericht.eigenaar)}`,
    bericht.overgenomenDoor !== undefined && `Overgenomen ${overnemerInWoorden(bericht.overgenomenDoor)}`,
    bericht.betrokken !== undefined &&
      `Ook betrokken: ${bericht.betrokken === 'geen' ? 'niemand' : somOp(bericht.betrokken.map(eigenaarInWoorden))}`,
    bericht.deadline !== undefined && `Deadline: ${deadlineOfOnbekend(bericht.deadline)}`,
  ].filter((verandering) => verandering !== false);

/** An entry of an action: what it reports, and what it changed. */
export function beeldBericht(bericht: Bericht, actie: Actie): TijdlijnBeeld {
  const veranderingen = [
    ...veranderingenDoor(bericht),
    ...bericht.overVerwachtingen.map((over) => uitkomstInWoorden(over, actie.voortgang)),
  ];
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
