import type { Collegevoorstel } from '../../../domain/register.ts';

/** What our reading is called in a proposal: one that a municipality writes or hands in is its own, and not ours. */
export const lezingIn = ({ status }: Collegevoorstel): string =>
  status === 'concept' || status === 'ingediend' ? 'Lezing van de schrijver.' : 'Onze lezing.';
