import type { Beslissing } from '../../../schemas/beslissing.ts';
import { parseDatum } from '../../../schemas/datum.ts';
import type { Register } from '../../domain/register.ts';
import { datumInWoorden } from './datum.ts';

/** What is told of an action when nothing is new. */
export const ONGEWIJZIGD = 'De stand is niet veranderd.';

/** What there is to tell of a new owner or deadline, when nobody says it otherwise; nothing when neither is new. */
export const beslissingInWoorden = (
  { eigenaar, deadline }: Pick<Beslissing, 'eigenaar' | 'deadline'>,
  register: Register,
): string =>
  [
    ...(eigenaar === undefined ? [] : [eigenaarZin(eigenaar, register)]),
    ...(deadline === undefined ? [] : [deadlineZin(deadline)]),
  ].join(' ');

function eigenaarZin(id: string, { functies, organisaties }: Register): string {
  if (id === 'onbekend') return 'De eigenaar is niet bekend.';
  return `De eigenaar van de actie is nu: ${(functies.get(id) ?? organisaties.get(id))?.naam ?? id}.`;
}

function deadlineZin(tekst: string): string {
  if (tekst === 'onbekend') return 'De deadline is niet bekend.';
  const datum = parseDatum(tekst);
  return `De deadline van de actie is nu ${datum ? datumInWoorden(datum) : tekst}.`;
}
