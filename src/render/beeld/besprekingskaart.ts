import { isOnbekend } from '../../../schemas/onbekend.ts';
import type { Notitie } from '../../domain/intern/notities.ts';
import type { Opname } from '../../domain/opname/opname.ts';
import type { VerwachtingStand } from '../../domain/opname/verwachting.ts';
import { isNietAfgedaan, isVervolgstap } from '../../domain/soorten/vervolgstap.ts';
import type { Actie } from '../../domain/register.ts';
import { datumInWoorden, deadlineOfOnbekend } from '../tekst/datum.ts';
import { signaalInWoorden } from '../tekst/signaal.ts';
import { statusInWoorden } from '../tekst/status.ts';
import { vragenVanVoorzitter } from '../tekst/voorzitter.ts';
import { eigenaarInWoorden, eigenaarOfOnbekend } from '../soorten/actie/actieregel.ts';
import { sindsInWoorden } from './stand.ts';
import { beeldVerwachting, stapInWoorden } from './verwachting.ts';

/** An expectation that can still be settled. */
export interface OpenVerwachting {
  readonly id: string;
  readonly tekst: string;
  readonly toestand: string;
}

/** Who takes part in an action beside its owner. */
export interface Deelnemer {
  /** The id of the functie or organisatie. */
  readonly waarde: string;
  readonly tekst: string;
}

/** What somebody has to know of an action to decide about it. */
export interface Besprekingskaart {
  readonly nummer: string;
  readonly titel: string;
  readonly status: string;
  readonly statusBekend: boolean;
  readonly eigenaar: string;
  /** Who take part now, beside the owner. */
  readonly betrokken: readonly Deelnemer[];
  readonly deadline: string;
  readonly redenen: readonly string[];
  /** What a chair asks about it, in the order in which it matters. */
  readonly vragen: readonly string[];
  /** The last entries, newest first. */
  readonly berichten: readonly string[];
  readonly verwachtingen: readonly OpenVerwachting[];
  /** Those of them that no reason tells of already. */
  readonly ookOpen: readonly OpenVerwachting[];
  readonly notities: readonly string[];
  /** The note of the action itself: the one that a new note takes the place of. */
  readonly eigenNotitie: string | undefined;
}

/** How many entries a card shows. */
const LAATSTE = 3;

/** What there is to know of an action, for a bespreking. */
export function beeldBesprekingskaart(
  actie: Actie,
  opname: Opname,
  notities: readonly Pick<Notitie, 'tekst' | 'eigen'>[],
): Besprekingskaart {
  const { stand, aandacht, berichten, verwachtingen } = opname.van(actie);
  const sinds = sindsInWoorden(stand);
  const open = verwachtingen.filter(isNietAfgedaan);
  const alReden = new Set(aandacht.flatMap((signaal) => ('tekst' in signaal ? [signaal.tekst] : [])));
  return {
    nummer: actie.nummer,
    titel: actie.titel,
    status: `${statusInWoorden(stand)}${sinds === undefined ? '' : `, ${sinds}`}`,
    statusBekend: stand.vastgesteld && !isOnbekend(stand.status),
    eigenaar: stand.vastgesteld ? eigenaarOfOnbekend(stand.eigenaar) : 'onbekend',
    betrokken: (stand.vastgesteld ? stand.betrokken : []).map((wie) => ({
      waarde: wie.id,
      tekst: eigenaarInWoorden(wie),
    })),
    deadline: stand.vastgesteld ? deadlineOfOnbekend(stand.deadline) : 'onbekend',
    redenen: aandacht.map(signaalInWoorden),
    vragen: vragenVanVoorzitter(actie, opname),
    berichten: berichten
      .map(({ datum, tekst }) => `${datumInWoorden(datum)}: ${tekst}`)
      .reverse()
      .slice(0, LAATSTE),
    verwachtingen: open.map(beeldOpen),
    ookOpen: open.filter(({ tekst }) => !alReden.has(tekst)).map(beeldOpen),
    notities: notities.map(({ tekst }) => tekst),
    eigenNotitie: notities.find(({ eigen }) => eigen)?.tekst,
  };
}

const beeldOpen = (verwachting: VerwachtingStand): OpenVerwachting => ({
  id: verwachting.id,
  tekst: isVervolgstap(verwachting)
    ? `Vervolgstap: ${stapInWoorden(verwachting)}`
    : `${verwachting.tekst}${isOnbekend(verwachting.termijn) ? '' : ` (${datumInWoorden(verwachting.termijn)})`}`,
  toestand: beeldVerwachting(verwachting).toestandTekst,
});
