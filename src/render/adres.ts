import type { Actie, Bron, Kader, Onderdeel, Plan } from '../domain/register.ts';

/*
 * The addresses of the pages, from the root of the site. An address never changes once it is published:
 * docs/adressen.txt lists every one of them.
 */

export const PLANNEN_ADRES = '/plannen/';
export const KADERS_ADRES = '/kaders/';
export const BRONNEN_ADRES = '/bronnen/';
export const ZOEKEN_ADRES = '/zoeken/';
export const ACTIES_JSON_ADRES = '/data/v1/acties.json';

export const planAdres = (plan: Plan): string => `/plannen/${plan.id}/`;
export const actieAdres = (actie: Actie): string => `${planAdres(actie.plan)}acties/${actie.nummer}/`;
export const kaderAdres = (kader: Kader): string => `/kaders/${kader.id}/`;
export const onderdeelAdres = (onderdeel: Onderdeel): string =>
  `${kaderAdres(onderdeel.kader)}${onderdeel.id}/`;
export const bronAdres = (bron: Bron): string => `/bronnen/${bron.id}/`;
