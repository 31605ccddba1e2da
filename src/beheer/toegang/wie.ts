import type { Beslissing } from '../../../schemas/beslissing.ts';
import type { Auteur } from '../../io/git.ts';

/**
 * What somebody may do: `lezer` sees everything, `eigenaar` reports on the actions of some functies and organisaties,
 * `redacteur` decides on all of them, as concept, and `vrijgever` releases. One role gives nothing of another.
 */
export const ROLLEN = ['lezer', 'eigenaar', 'redacteur', 'vrijgever'] as const;
export type Rol = (typeof ROLLEN)[number];

/** Who asks for a page or sends a form. */
export interface Wie {
  /** The same for the same person, also when they log in again. */
  readonly id: string;
  /** How the pages and git call them. */
  readonly naam: string;
  /** In whose name git commits; without it, in that of who git says. */
  readonly auteur: Auteur | undefined;
  readonly rollen: readonly Rol[];
  /** The functies and organisaties, by id, for which an `eigenaar` reports. */
  readonly eigenaarVan: readonly string[];
}

/** The person at the machine itself: may do everything, in the name that git has for them. */
export const wieHier = (naam: string): Wie => ({
  id: 'hier',
  naam,
  auteur: undefined,
  rollen: ROLLEN,
  eigenaarVan: [],
});

/** What somebody wants isn't for them. */
export class GeenRecht extends Error {}

/** May decide on every action, take concepts back and write notes. */
export const magBeslissen = ({ rollen }: Wie): boolean => rollen.includes('redacteur');

/** May release concepts, take back what was released, and commit what changed outside the beheer. */
export const magVrijgeven = ({ rollen }: Wie): boolean => rollen.includes('vrijgever');

/** Reports for some functies and organisaties. */
export const isEigenaar = ({ rollen }: Wie): boolean => rollen.includes('eigenaar');

/** May report on an action with this owner: say how it stands, but not who does it or by when. */
export const magMelden = (wie: Wie, eigenaar: string | undefined): boolean =>
  magBeslissen(wie) || (isEigenaar(wie) && eigenaar !== undefined && wie.eigenaarVan.includes(eigenaar));

/** What a report can hold; everything else is decided. */
const IN_MELDING: ReadonlySet<string> = new Set<keyof Beslissing>([
  'plan',
  'nummer',
  'datum',
  'status',
  'uitgevoerd',
  'borging',
  'reden',
  'uitkomsten',
  'tekst',
  'openLaten',
  'vervolgstappen',
  'concept',
]);

/** May have this beslissing written down for an action with this owner. */
export const magVastleggen = (wie: Wie, beslissing: Beslissing, eigenaar: string | undefined): boolean =>
  (beslissing.concept === true || magVrijgeven(wie)) &&
  (magBeslissen(wie) ||
    (magMelden(wie, eigenaar) && Object.keys(beslissing).every((veld) => IN_MELDING.has(veld))));
