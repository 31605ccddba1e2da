import type { Thema } from '../../../schemas/thema.ts';

/** The colours that a new site can begin with. */
export const KLEUREN = ['blauw', 'paars'] as const;
export type Kleur = (typeof KLEUREN)[number];

const THEMA_BIJ: Readonly<Record<Kleur, Thema>> = { blauw: 'waakvlam', paars: 'beuk' };

/** The theme that gives a site a colour. */
export const themaVoor = (kleur: Kleur): Thema => THEMA_BIJ[kleur];
