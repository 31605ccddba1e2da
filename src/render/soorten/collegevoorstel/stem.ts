import type { Collegevoorstel } from '../../../domain/register.ts';

/**
 * What a reading is called in a proposal. On a proposal of the municipality itself one that stands in the data isn't put
 * under the name of who writes it: only what they say to be their reading is theirs.
 */
export const lezingIn = ({ status }: Collegevoorstel, van: 'gegevens' | 'schrijver' = 'gegevens'): string => {
  if (status !== 'concept' && status !== 'ingediend') return 'Onze lezing.';
  return van === 'schrijver' ? 'Lezing van de schrijver.' : 'Afgeleid, niet letterlijk uit de bron.';
};
