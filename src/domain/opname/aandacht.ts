import type { Dag, Datum } from '../../../schemas/datum.ts';
import { isOnbekend } from '../../../schemas/onbekend.ts';
import { isVoorbij, tijdTussen, type Tijdsduur } from '../kern/dag.ts';
import type { Actie, Bron, Drempels } from '../register.ts';
import { deriveVerschuivingen, type Verschuiving } from './deadline.ts';
import { isAfgelopen } from './planverloop.ts';
import { deriveStand, isAfgerond, type VastgesteldeStand } from './stand.ts';
import { zwijgendVerslag } from './stilte.ts';
import { deriveVerwachtingen } from './verwachting.ts';

/** Why an action asks for attention, with the facts that its sentence needs. */
export type Signaal =
  | { readonly code: 'deadline-voorbij'; readonly deadline: Datum; readonly duur: Tijdsduur }
  | {
      readonly code: 'verwachting-zonder-bericht';
      readonly tekst: string;
      readonly termijn: Datum;
      readonly duur: Tijdsduur;
    }
  | { readonly code: 'plan-afgelopen'; readonly totEnMet: Datum; readonly duur: Tijdsduur }
  | { readonly code: 'deadline-nadert'; readonly deadline: Datum; readonly duur: Tijdsduur }
  | { readonly code: 'stil'; readonly sinds: Datum; readonly duur: Tijdsduur }
  | { readonly code: 'deadline-verschoven'; readonly verschuivingen: readonly Verschuiving[] }
  | {
      readonly code: 'lang-in-gang';
      readonly sinds: Datum;
      /** Whether it began then; if not, then at the latest. */
      readonly precies: boolean;
      readonly duur: Tijdsduur;
    }
  | { readonly code: 'uitgevoerd-niet-geborgd' }
  | { readonly code: 'niet-genoemd'; readonly bron: Bron };

export type SignaalCode = Signaal['code'];

interface Context {
  readonly actie: Actie;
  readonly stand: VastgesteldeStand;
  readonly peildatum: Dag;
  readonly drempels: Drempels;
}

type Aandachtsregel = (context: Context) => Iterable<Signaal>;

/** The reasons for attention in a plan that runs, worst first. None of them applies to an action that is finished. */
const REGELS: readonly Aandachtsregel[] = [
  deadlineVoorbij,
  verwachtingZonderBericht,
  planAfgelopen,
  deadlineNadert,
  stil,
  deadlineVerschoven,
  langInGang,
  uitgevoerdNietGeborgd,
  nietGenoemd,
];

/** In a plan that has ended closing goes first: finish, take over, or drop. */
const REGELS_NA_AFLOOP: readonly Aandachtsregel[] = [
  planAfgelopen,
  ...REGELS.filter((regel) => regel !== planAfgelopen),
];

/** Why an action asks for attention at the peildatum, worst first; nothing for one that is finished or not yet adopted. */
export function deriveAandacht(actie: Actie, peildatum: Dag, drempels: Drempels): Signaal[] {
  const stand = deriveStand(actie, peildatum);
  if (!stand.vastgesteld || isAfgerond(stand)) return [];
  const regels = isAfgelopen(actie.plan, peildatum) ? REGELS_NA_AFLOOP : REGELS;
  return regels.flatMap((regel) => [...regel({ actie, stand, peildatum, drempels })]);
}

function* deadlineVoorbij({ stand, peildatum }: Context): Iterable<Signaal> {
  const { deadline, uitgevoerd } = stand;
  if (isOnbekend(deadline) || uitgevoerd || !isVoorbij(deadline, peildatum)) return;
  yield { code: 'deadline-voorbij', deadline, duur: tijdTussen(deadline.laatste, peildatum) };
}

function* verwachtingZonderBericht({ actie, peildatum }: Context): Iterable<Signaal> {
  const langstEerst = deriveVerwachtingen(actie, peildatum).sort(
    (a, b) => (b.voorbij?.dagen ?? 0) - (a.voorbij?.dagen ?? 0),
  );
  for (const { tekst, termijn, voorbij: duur } of langstEerst) {
    if (duur === undefined || isOnbekend(termijn)) continue;
    yield { code: 'verwachting-zonder-bericht', tekst, termijn, duur };
  }
}

function* planAfgelopen({ actie, peildatum }: Context): Iterable<Signaal> {
  const { totEnMet } = actie.plan.looptijd;
  if (!isAfgelopen(actie.plan, peildatum)) return;
  yield { code: 'plan-afgelopen', totEnMet, duur: tijdTussen(totEnMet.laatste, peildatum) };
}

// A plan that has ended has nothing left to approach or to be silent about: it asks to be closed.
function* deadlineNadert({ actie, stand, peildatum, drempels }: Context): Iterable<Signaal> {
  const { deadline, uitgevoerd } = stand;
  if (isOnbekend(deadline) || uitgevoerd || isAfgelopen(actie.plan, peildatum)) return;
  if (isVoorbij(deadline, peildatum)) return;
  const duur = tijdTussen(peildatum, deadline.laatste);
  if (duur.dagen <= drempels.nadertDagen) yield { code: 'deadline-nadert', deadline, duur };
}

function* stil({ actie, stand, peildatum, drempels }: Context): Iterable<Signaal> {
  if (isAfgelopen(actie.plan, peildatum)) return;
  const duur = tijdTussen(stand.laatsteBericht.laatste, peildatum);
  if (duur.dagen > drempels.stilDagen) yield { code: 'stil', sinds: stand.laatsteBericht, duur };
}

function* deadlineVerschoven({ actie, peildatum }: Context): Iterable<Signaal> {
  const verschuivingen = deriveVerschuivingen(actie, peildatum);
  if (verschuivingen.length > 0) yield { code: 'deadline-verschoven', verschuivingen };
}

function* langInGang({ actie, stand, peildatum, drempels }: Context): Iterable<Signaal> {
  const { status, sinds, sindsPrecies: precies, uitgevoerd } = stand;
  if (status !== 'in-gang-gezet' || uitgevoerd || !sinds || isAfgelopen(actie.plan, peildatum)) return;
  const duur = tijdTussen(sinds.laatste, peildatum);
  if (duur.dagen > drempels.langInGangDagen) yield { code: 'lang-in-gang', sinds, precies, duur };
}

function* uitgevoerdNietGeborgd({ stand }: Context): Iterable<Signaal> {
  if (stand.uitgevoerd) yield { code: 'uitgevoerd-niet-geborgd' };
}

function* nietGenoemd({ actie, peildatum }: Context): Iterable<Signaal> {
  const verslag = zwijgendVerslag(actie, peildatum);
  if (verslag) yield { code: 'niet-genoemd', bron: verslag.bron };
}
