import type { Organisatie } from '../../domain/register.ts';

/** The kinds of organisatie in the order of the list, with their words. */
export const AARD_TEKSTEN: Readonly<
  Record<Organisatie['soort'], { enkelvoud: string; meervoud: string; uitleg: string }>
> = {
  regio: {
    enkelvoud: 'Regio',
    meervoud: 'Regio’s',
    uitleg: 'Gemeenten die samenwerken. Welke dat zijn, kan per onderwerp verschillen.',
  },
  gemeente: {
    enkelvoud: 'Gemeente',
    meervoud: 'Gemeenten',
    uitleg: 'Elke gemeente die de bronnen in verband met een regio noemen.',
  },
  werkorganisatie: {
    enkelvoud: 'Werkorganisatie',
    meervoud: 'Teams en werkorganisaties',
    uitleg: 'Hier werken de mensen die het werk van gemeenten doen.',
  },
  ketenpartner: {
    enkelvoud: 'Partner',
    meervoud: 'Partners',
    uitleg: 'Organisaties waar gemeenten en hun teams mee samenwerken.',
  },
};
