import type { Beslissing } from '../../../schemas/beslissing.ts';
import { DOORLOPEND, leesDeadline } from '../../../schemas/deadline.ts';
import { somOp } from '../../domain/kern/woorden/opsomming.ts';
import type { Register } from '../../domain/register.ts';
import { vindOvernemer } from '../../domain/beslissing/overname.ts';
import { deadlineInWoorden } from './datum.ts';
import { overnemerInWoorden } from './overname.ts';

/** What is told of an action when nothing is new. */
export const ONGEWIJZIGD = 'De stand is niet veranderd.';

/** What tells itself. */
type Vanzelf = Pick<Beslissing, 'eigenaar' | 'betrokken' | 'deadline' | 'overgenomen' | 'vervolgstappen'>;

/** What there is to tell of a new owner, who take part, deadline, vervolgstap or who takes over, when nobody says it otherwise; nothing when none is new. */
export const beslissingInWoorden = (
  { eigenaar, betrokken, deadline, overgenomen, vervolgstappen = [] }: Vanzelf,
  register: Register,
): string =>
  [
    ...(eigenaar === undefined ? [] : [eigenaarZin(eigenaar, register)]),
    ...(betrokken === undefined ? [] : [betrokkenZin(betrokken, register)]),
    ...(deadline === undefined ? [] : [deadlineZin(deadline)]),
    ...(overgenomen === undefined ? [] : [overnameZin(overgenomen, register)]),
    ...(vervolgstappen.length === 0 ? [] : [stapZin(vervolgstappen.length)]),
  ].join(' ');

function eigenaarZin(id: string, register: Register): string {
  if (id === 'onbekend') return 'De eigenaar is niet bekend.';
  return `De eigenaar van de actie is nu: ${naamVan(id, register)}.`;
}

const betrokkenZin = (ids: readonly string[], register: Register): string =>
  ids.length === 0
    ? 'Naast de eigenaar doet niemand meer mee.'
    : `Naast de eigenaar ${ids.length === 1 ? 'doet' : 'doen'} nu mee: ${somOp(ids.map((id) => naamVan(id, register)))}.`;

const naamVan = (id: string, { functies, organisaties }: Register): string =>
  (functies.get(id) ?? organisaties.get(id))?.naam ?? id;

function deadlineZin(tekst: string): string {
  if (tekst === 'onbekend') return 'De deadline is niet bekend.';
  const deadline = leesDeadline(tekst);
  if (deadline === DOORLOPEND) return 'De actie loopt door, zonder einddatum.';
  return `De deadline van de actie is nu ${deadline ? deadlineInWoorden(deadline) : tekst}.`;
}

const stapZin = (stappen: number): string =>
  stappen === 1 ? 'Er is een vervolgstap afgesproken.' : `Er zijn ${stappen} vervolgstappen afgesproken.`;

function overnameZin(id: string, register: Register): string {
  const door = vindOvernemer(register, id);
  return `De actie is overgenomen ${door ? overnemerInWoorden(door) : `door ${id}`}.`;
}
