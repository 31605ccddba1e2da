import { isOnbekend } from '../../../../schemas/onbekend.ts';
import type { Actieopname } from '../../../domain/opname/actieopname.ts';
import type { VastgesteldeStand } from '../../../domain/opname/stand.ts';
import type { Actie, Bericht, Vastgesteld } from '../../../domain/register.ts';
import { datumInWoorden, deadlineOfOnbekend, machineDatum } from '../../tekst/datum.ts';
import { somOp } from '../../../domain/kern/woorden/opsomming.ts';
import { grondVanVaststelling } from '../../../domain/soorten/actie/vaststelling.ts';
import { overnemerInWoorden } from '../../tekst/overname.ts';
import { statusNaam } from '../../tekst/status.ts';
import { eigenaarInWoorden, eigenaarOfOnbekend } from './actieregel.ts';
import { beeldGrond, beeldVindplaats, type GrondBeeld, type VindplaatsBeeld } from '../../beeld/basis.ts';
import { uitkomstInWoorden, verwachtInWoorden } from '../../beeld/verwachting.ts';

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

/** The last report that says in a sentence what was achieved, or else the last one. */
export const gedaanBericht = (berichten: readonly Bericht[]): Bericht | undefined =>
  berichten.findLast(({ resultaat }) => resultaat !== undefined) ?? berichten.at(-1);

/** What happened, newest first; what the page says above it isn't said again. */
export function beeldTijdlijn({ actie, stand, berichten, verwachtingen }: Actieopname): TijdlijnBeeld[] {
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
