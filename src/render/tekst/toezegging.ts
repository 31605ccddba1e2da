import type { Toezeggingstand } from '../../domain/opname/toezegging.ts';
import type { Toezegging } from '../../domain/register.ts';
import type { StatusSleutel } from './status.ts';

/** How a toezegging stands, in words, with the status of which it borrows shape and colour. */
export const STAAT_TEKSTEN: Readonly<
  Record<Toezeggingstand['staat'], { naam: string; uitleg: string; teken: StatusSleutel }>
> = {
  open: {
    naam: 'Open',
    uitleg: 'Voor zover bekend is er nog geen antwoord of is het beloofde nog niet gedaan.',
    teken: 'nog-uit-te-voeren',
  },
  'deels-beantwoord': {
    naam: 'Deels beantwoord',
    uitleg: 'Er is een antwoord, maar een deel moet nog komen.',
    teken: 'in-gang-gezet',
  },
  afgedaan: {
    naam: 'Afgedaan',
    uitleg: 'De vraag is beantwoord, of het beloofde is gedaan.',
    teken: 'uitgevoerd-en-geborgd',
  },
  'nog-niet-gedaan': {
    naam: 'Nog niet gedaan',
    uitleg: 'Op deze peildatum was dit nog niet gevraagd of toegezegd.',
    teken: 'nog-niet-vastgesteld',
  },
};

/** The staten of the legend, in its order. */
export const STAAT_LEGENDA: readonly Toezeggingstand['staat'][] = ['open', 'deels-beantwoord', 'afgedaan'];

/** Whether it is a commitment or a question. */
export const TOEZEGGING_SOORTEN: Readonly<Record<Toezegging['soort'], string>> = {
  toezegging: 'Toezegging',
  vraag: 'Vraag',
};
