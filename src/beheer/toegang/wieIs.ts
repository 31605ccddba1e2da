import { VERBODEN_TEKENS } from '../../domain/kern/yaml/scan.ts';
import type { Instellingen } from './instellingen.ts';
import { ROLLEN, type Rol, type Wie } from './wie.ts';

/** What a login service or a proxy says of somebody. */
export interface Opgave {
  /** What that service itself knows them by; it stays the same. */
  readonly id: string;
  readonly naam: string | undefined;
  readonly mail: string | undefined;
  /** The groups or roles that they have there. */
  readonly groepen: readonly string[];
}

/** Who that is here: `undefined` for who has no role. */
export function wieIs(
  { id, naam, mail, groepen }: Opgave,
  { adres, rollen = {}, eigenaren = {} }: Pick<Instellingen, 'adres' | 'rollen' | 'eigenaren'>,
): Wie | undefined {
  const heeft = (groep: string): boolean => groepen.includes(groep);
  const eigenaarVan = [
    ...new Set(Object.entries(eigenaren).flatMap(([groep, ids]) => (heeft(groep) ? ids : []))),
  ];
  const kent = (rol: Rol): boolean =>
    rol === 'eigenaar' ? eigenaarVan.length > 0 : (rollen[rol]?.some(heeft) ?? false);
  const eigen = ROLLEN.filter(kent);
  if (id === '' || eigen.length === 0) return undefined;
  const nette = netteNaam(naam) ?? netteNaam(id) ?? 'Onbekend';
  const auteur = { naam: nette, mail: nettAdres(mail) ?? zonderMail(id, adres) };
  return { id, naam: nette, auteur, rollen: eigen, eigenaarVan };
}

/**
 * A name as git takes it: on one line, without what ends a name there or shows it otherwise than it is. Git itself drops
 * punctuation at both ends, and refuses a name of nothing else.
 */
function netteNaam(naam = ''): string | undefined {
  const netjes = naam
    .normalize('NFC')
    .replace(VERBODEN_TEKENS, ' ')
    .replace(/[\s<>]+/gu, ' ')
    .trim()
    .slice(0, 100);
  return netjes.isWellFormed() && /[\p{L}\p{N}]/u.test(netjes) ? netjes : undefined;
}

const MAIL = /^[^\s@<>,;:"\\()]+@[^\s@<>,;:"\\()]+$/u;

const nettAdres = (mail = ''): string | undefined =>
  mail.length <= 254 && MAIL.test(mail) && mail.search(VERBODEN_TEKENS) === -1 ? mail : undefined;

/** Who has no address still is someone in git: always the same one, and no post arrives there. */
const zonderMail = (id: string, adres: string): string =>
  `${encodeURIComponent(id.toWellFormed())}@noreply.${new URL(adres).hostname}`;

/** What stands in claims under a name, or at a path in them: `roles`, `realm_access.roles`. */
export function haalVeld(claims: Readonly<Record<string, unknown>>, pad: string): unknown {
  if (Object.hasOwn(claims, pad)) return claims[pad];
  return pad
    .split('.')
    .reduce<unknown>(
      (hier, stap) =>
        typeof hier === 'object' && hier !== null && Object.hasOwn(hier, stap)
          ? (hier as Record<string, unknown>)[stap]
          : undefined,
      claims,
    );
}

/** A claim as a text. */
export const alsTekst = (waarde: unknown): string | undefined =>
  typeof waarde === 'string' && waarde !== '' ? waarde : undefined;

/** A claim as texts: one of them may stand alone. */
export const alsLijst = (waarde: unknown): string[] =>
  [waarde].flat().filter((deel) => typeof deel === 'string');
