import { isOnbekend } from '../../../schemas/onbekend.ts';
import type { Site } from '../../domain/register.ts';
import type { Link } from './basis.ts';

/** How to reach the makers of the site: a sentence, and a link where there is one. */
export interface ContactBeeld {
  readonly zin: string;
  readonly link: Link | undefined;
}

/** The address for questions and mistakes. Without one the page says so; none is made up. */
export function beeldContact({ contact }: Site): ContactBeeld {
  if (isOnbekend(contact)) {
    return { zin: 'Deze site heeft nog geen adres voor vragen en fouten.', link: undefined };
  }
  return contact.includes('@')
    ? { zin: 'Mail naar', link: { tekst: contact, adres: `mailto:${contact}` } }
    : { zin: 'Ga naar', link: { tekst: contact, adres: contact } };
}
