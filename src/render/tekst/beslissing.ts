import type { Beslissing } from '../../../schemas/beslissing.ts';
import { DOORLOPEND, leesDeadline } from '../../../schemas/deadline.ts';
import type { Register } from '../../domain/register.ts';
import { vindOvernemer } from '../../domain/beslissing/overname.ts';
import { deadlineInWoorden } from './datum.ts';
import { overnemerInWoorden } from './overname.ts';

/** What is told of an action when nothing is new. */
export const ONGEWIJZIGD = 'De stand is niet veranderd.';

/** What tells itself. */
type Vanzelf = Pick<Beslissing, 'eigenaar' | 'deadline' | 'overgenomen' | 'vervolgstappen'>;

/** What there is to tell of a new owner, deadline, vervolgstap or who takes over, when nobody says it otherwise; nothing when none is new. */
export const beslissingInWoorden = (
  { eigenaar, deadline, overgenomen, vervolgstappen = [] }: Vanzelf,
  register: Register,
): string =>
  [
    ...(eigenaar === undefined ? [] : [eigenaarZin(eigenaar, register)]),
    ...(deadline === undefined ? [] : [deadlineZin(deadline)]),
    ...(overgenomen === undefined ? [] : [overnameZin(overgenomen, register)]),
    ...(vervolgstappen.length === 0 ? [] : [stapZin(vervolgstappen.length)]),
  ].join(' ');

function eigenaarZin(id: string, { functies, organisaties }: Register): string {
  if (id === 'onbekend') return 'De eigenaar is niet bekend.';
  return `De eigenaar van de actie is nu: ${(functies.get(id) ?? organisaties.get(id))?.naam ?? id}.`;
}

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
