import type { Collegevoorstel, Eigenaar } from '../../../domain/register.ts';
import { eigenaarInWoorden } from '../actie/actieregel.ts';

/**
 * What a reading is called in a proposal. On a proposal of the municipality itself one that stands in the data isn't put
 * under the name of who writes it: only what they say to be their reading is theirs.
 */
export const lezingIn = ({ aard }: Collegevoorstel, van: 'gegevens' | 'schrijver' = 'gegevens'): string => {
  if (aard !== 'echt') return 'Onze lezing.';
  return van === 'schrijver' ? 'Lezing van de schrijver.' : 'Afgeleid, niet letterlijk uit de bron.';
};

/** Who does something, in a proposal of their own organisatie by their functie alone. */
export const wieIn = (wie: Eigenaar, { organisatie }: Collegevoorstel): string =>
  wie.is === 'functie' && wie.organisatie === organisatie ? wie.naam : eigenaarInWoorden(wie);
