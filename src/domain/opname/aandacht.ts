import { datumVanDeadline } from '../../../schemas/deadline.ts';
import type { Dag, Datum } from '../../../schemas/datum.ts';
import { isOnbekend } from '../../../schemas/onbekend.ts';
import { isNabij, isVoorbij, tijdTussen, type Tijdsduur } from '../kern/dag.ts';
import type { Actie, Bron, Drempels, Eigenaar } from '../register.ts';
import type { Actieopname } from './actieopname.ts';
import type { Verschuiving } from './deadline.ts';
import type { Opname } from './opname.ts';
import type { VastgesteldeStand } from './stand.ts';
import type { VerwachtingStand } from './verwachting.ts';

/** Why an action asks for attention, with the facts that its sentence needs. */
export type Signaal =
  | { readonly code: 'deadline-voorbij'; readonly deadline: Datum; readonly duur: Tijdsduur }
  | {
      readonly code: 'verwachting-zonder-bericht';
      readonly tekst: string;
      /** Who agreed to it, of a vervolgstap. */
      readonly wie: VerwachtingStand['wie'];
      readonly termijn: Datum;
      readonly duur: Tijdsduur;
    }
  | { readonly code: 'plan-afgelopen'; readonly totEnMet: Datum; readonly duur: Tijdsduur }
  | { readonly code: 'deadline-nadert'; readonly deadline: Datum; readonly duur: Tijdsduur }
  | {
      readonly code: 'verwachting-nadert';
      readonly tekst: string;
      /** Who agreed to it, of a vervolgstap. */
      readonly wie: VerwachtingStand['wie'];
      readonly termijn: Datum;
      readonly duur: Tijdsduur;
    }
  | {
      readonly code: 'nieuwe-eigenaar';
      readonly eigenaar: Eigenaar;
      readonly sinds: Datum;
      readonly duur: Tijdsduur;
    }
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
  readonly van: Actieopname;
  readonly stand: VastgesteldeStand;
  /** Whether the plan has ended. */
  readonly afgelopen: boolean;
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
  verwachtingNadert,
  stil,
  deadlineVerschoven,
  langInGang,
  nieuweEigenaar,
  uitgevoerdNietGeborgd,
  nietGenoemd,
];

/** In a plan that has ended closing goes first: finish, take over, or drop. */
const REGELS_NA_AFLOOP: readonly Aandachtsregel[] = [
  planAfgelopen,
  ...REGELS.filter((regel) => regel !== planAfgelopen),
];

/** Why an action asks for attention at the peildatum, worst first; nothing for one that is finished or not yet adopted. */
export function deriveAandacht(actie: Actie, opname: Opname): Signaal[] {
  const van = opname.van(actie);
  const { lopend: stand } = van;
  if (!stand) return [];
  const { peildatum } = opname;
  const { drempels } = opname.register.site;
  const { afgelopen } = opname.vanPlan(actie.plan);
  const regels = afgelopen ? REGELS_NA_AFLOOP : REGELS;
  return regels.flatMap((regel) => [...regel({ actie, van, stand, afgelopen, peildatum, drempels })]);
}

function* deadlineVoorbij({ stand, peildatum }: Context): Iterable<Signaal> {
  const deadline = datumVanDeadline(stand.deadline);
  if (!deadline || stand.uitgevoerd || !isVoorbij(deadline, peildatum)) return;
  yield { code: 'deadline-voorbij', deadline, duur: tijdTussen(deadline.laatste, peildatum) };
}

function* verwachtingZonderBericht({ van }: Context): Iterable<Signaal> {
  const langstEerst = van.verwachtingen.toSorted((a, b) => (b.voorbij?.dagen ?? 0) - (a.voorbij?.dagen ?? 0));
  for (const { tekst, wie, termijn, voorbij: duur } of langstEerst) {
    if (duur === undefined || isOnbekend(termijn)) continue;
    yield { code: 'verwachting-zonder-bericht', tekst, wie, termijn, duur };
  }
}

function* planAfgelopen({ actie, afgelopen, peildatum }: Context): Iterable<Signaal> {
  const { totEnMet } = actie.plan.looptijd;
  if (!afgelopen) return;
  yield { code: 'plan-afgelopen', totEnMet, duur: tijdTussen(totEnMet.laatste, peildatum) };
}

// A plan that has ended has nothing left to approach or to be silent about: it asks to be closed.
function* deadlineNadert({ stand, afgelopen, peildatum, drempels }: Context): Iterable<Signaal> {
  const deadline = datumVanDeadline(stand.deadline);
  if (!deadline || stand.uitgevoerd || afgelopen) return;
  if (!isNabij(deadline, peildatum, drempels.nadertDagen)) return;
  yield { code: 'deadline-nadert', deadline, duur: tijdTussen(peildatum, deadline.laatste) };
}

function* verwachtingNadert({ van, peildatum, drempels }: Context): Iterable<Signaal> {
  for (const { tekst, wie, termijn, toestand } of van.verwachtingen) {
    if ((toestand !== 'open' && toestand !== 'verschoven') || isOnbekend(termijn)) continue;
    if (!isNabij(termijn, peildatum, drempels.nadertDagen)) continue;
    yield { code: 'verwachting-nadert', tekst, wie, termijn, duur: tijdTussen(peildatum, termijn.laatste) };
  }
}

// What hasn't begun has nothing to tell yet.
function* stil({ actie, stand, afgelopen, peildatum, drempels }: Context): Iterable<Signaal> {
  const { start } = actie.vastgesteld;
  if (afgelopen || (start && !isOnbekend(start) && start.eerste > peildatum)) return;
  const duur = tijdTussen(stand.laatsteBericht.laatste, peildatum);
  if (duur.dagen > drempels.stilDagen) yield { code: 'stil', sinds: stand.laatsteBericht, duur };
}

function* deadlineVerschoven({ van }: Context): Iterable<Signaal> {
  const { verschuivingen } = van;
  if (verschuivingen.length > 0) yield { code: 'deadline-verschoven', verschuivingen };
}

function* langInGang({ stand, afgelopen, peildatum, drempels }: Context): Iterable<Signaal> {
  const { status, sinds, sindsPrecies: precies, uitgevoerd } = stand;
  if (status !== 'in-gang-gezet' || uitgevoerd || !sinds || afgelopen) return;
  const duur = tijdTussen(sinds.laatste, peildatum);
  if (duur.dagen > drempels.langInGangDagen) yield { code: 'lang-in-gang', sinds, precies, duur };
}

// Later it is silent, as any other.
function* nieuweEigenaar({ van, peildatum, drempels }: Context): Iterable<Signaal> {
  const { eigenaar, sinds, melding } = van.eigenaarschap ?? {};
  if (!eigenaar || !sinds || melding) return;
  const duur = tijdTussen(sinds.laatste, peildatum);
  if (duur.dagen <= drempels.stilDagen) yield { code: 'nieuwe-eigenaar', eigenaar, sinds, duur };
}

function* uitgevoerdNietGeborgd({ stand }: Context): Iterable<Signaal> {
  if (stand.uitgevoerd) yield { code: 'uitgevoerd-niet-geborgd' };
}

function* nietGenoemd({ van }: Context): Iterable<Signaal> {
  const verslag = van.zwijgendVerslag;
  if (verslag) yield { code: 'niet-genoemd', bron: verslag.bron };
}
