import type { Beslissing } from '../../../schemas/beslissing.ts';
import { parseDatum } from '../../../schemas/datum.ts';
import type { Register } from '../../domain/register.ts';
import { datumInWoorden } from './datum.ts';

/** What is told of an action when nothing is new. */
export const ONGEWIJZIGD = 'De stand is niet veranderd.';

/** What there is to tell of a new owner, deadline or vervolgstap, when nobody says it otherwise; nothing when none is new. */
export const beslissingInWoorden = (
  { eigenaar, deadline, vervolgstappen = [] }: Pick<Beslissing, 'eigenaar' | 'deadline' | 'vervolgstappen'>,
  register: Register,
): string =>
  [
    ...(eigenaar === undefined ? [] : [eigenaarZin(eigenaar, register)]),
    ...(deadline === undefined ? [] : [deadlineZin(deadline)]),
    ...(vervolgstappen.length === 0 ? [] : [stapZin(vervolgstappen.length)]),
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

const stapZin = (stappen: number): string =>
  stappen === 1 ? 'Er is een vervolgstap afgesproken.' : `Er zijn ${stappen} vervolgstappen afgesproken.`;
