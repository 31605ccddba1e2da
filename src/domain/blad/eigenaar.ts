import { isOnbekend } from '../../../schemas/onbekend.ts';
import { raad } from '../kern/woorden/raad.ts';
import type { Eigenaar, Plan, Register } from '../register.ts';
import { kaal } from './blad.ts';

/** Who may own an action, by every name that a sheet can give them. */
export interface Eigenaars {
  readonly bijNaam: ReadonlyMap<string, Eigenaar>;
  /** The name that a sheet that we make gives an owner: no two have the same. */
  readonly naamVan: ReadonlyMap<Eigenaar, string>;
}

/**
 * Collects the names: the name, the part in brackets or before them, the id, and abbreviations that begrippen explain.
 * In a plan of a municipality, "gemeente" is that one.
 */
export function verzamelEigenaars({ functies, organisaties, begrippen }: Register, plan?: Plan): Eigenaars {
  const alle: readonly Eigenaar[] = [...functies.values(), ...organisaties.values()];
  const vast = new Map<string, Eigenaar>();
  const los = new Map<string, Set<Eigenaar>>();
  const voegToe = (naam: string, eigenaar: Eigenaar): void => {
    const sleutel = kaal(naam);
    if (sleutel === '') return;
    (los.get(sleutel) ?? los.set(sleutel, new Set()).get(sleutel))?.add(eigenaar);
  };
  const aantal = new Map<string, number>();
  for (const { naam } of alle) aantal.set(kaal(naam), (aantal.get(kaal(naam)) ?? 0) + 1);
  const naamVan = new Map(
    alle.map((eigenaar) => [
      eigenaar,
      aantal.get(kaal(eigenaar.naam)) === 1
        ? eigenaar.naam
        : `${eigenaar.naam} (${eigenaar.is === 'functie' ? eigenaar.organisatie.naam : eigenaar.id})`,
    ]),
  );
  for (const eigenaar of alle) {
    vast.set(kaal(naamVan.get(eigenaar) ?? ''), eigenaar);
    vast.set(kaal(eigenaar.id), eigenaar);
    const [, voor, tussen] = /^(.*)\(([^()]+)\)$/.exec(eigenaar.naam) ?? [];
    for (const naam of [eigenaar.naam, voor?.trim(), tussen]) if (naam !== undefined) voegToe(naam, eigenaar);
    const isGemeente = eigenaar.is === 'organisatie' && eigenaar.soort === 'gemeente';
    if (isGemeente) voegToe(eigenaar.naam.replace(/^gemeente\s+/i, ''), eigenaar);
    if (isGemeente && eigenaar === plan?.organisatie) voegToe('gemeente', eigenaar);
  }
  for (const { term, voluit, ook = [], organisatie } of begrippen.values()) {
    const naam = voluit === undefined || isOnbekend(voluit) ? term : voluit;
    const bedoeld = organisatie ?? alle.find((eigenaar) => kaal(eigenaar.naam) === kaal(naam));
    if (bedoeld) for (const woord of [term, ...ook]) voegToe(woord, bedoeld);
  }
  const bijNaam = new Map(vast);
  for (const [naam, wie] of los) {
    const [enige, meer] = wie;
    if (enige && !meer && !bijNaam.has(naam)) bijNaam.set(naam, enige);
  }
  return { bijNaam, naamVan };
}

/**
 * Whom a text means. `persoon`: it looks like somebody's name; `meer`: several; `nieuw`: nobody known, with the one
 * that may have been meant. `zonder` is what was left out of a text that names somebody beside their role.
 */
export type Eigenaarlezing =
  | { readonly eigenaar: Eigenaar; readonly zonder?: string }
  | { readonly leeg: string | undefined }
  | { readonly meer: readonly string[] }
  | { readonly persoon: true }
  | {
      readonly nieuw: 'functie' | 'organisatie' | undefined;
      readonly naam: string;
      readonly bedoeld: Eigenaar | undefined;
      readonly zonder?: string;
    };

/** Reads who owns an action from the text of a cell. */
export function leesEigenaar(tekst: string, eigenaars: Eigenaars): Eigenaarlezing {
  const plat = kaal(tekst);
  if (NIET_BEKEND.test(plat)) return { leeg: tekst.trim() === '' ? undefined : tekst.trim() };
  const eigenaar = zoek(tekst, eigenaars);
  if (eigenaar) return { eigenaar };
  const delen = tekst
    .split(/[\n;,/+()]|(?<!\bB ?)&|\s(?:en|of|i\.s\.m\.|ism|samen met|namens|via|-|–)\s/)
    .map((deel) => deel.trim())
    .filter((deel) => /\p{L}/u.test(deel));
  if (delen.length > 1) {
    const bekend = new Set(delen.map((deel) => zoek(deel, eigenaars)).filter((deel) => deel !== undefined));
    const rest = delen.filter((deel) => !zoek(deel, eigenaars));
    const [enige] = bekend;
    if (enige && bekend.size === 1 && rest.length > 0 && rest.every(isPersoon)) {
      return { eigenaar: enige, zonder: 'persoon' };
    }
    const [rol, meer] = rest.filter((deel) => soortVan(kaal(deel)) !== undefined);
    const isEnigeRol = rol !== undefined && meer === undefined && bekend.size === 0;
    if (isEnigeRol && rest.every((deel) => deel === rol || isPersoon(deel))) {
      return { ...nieuweNaam(rol, eigenaars), zonder: 'persoon' };
    }
    if (rest.some(isPersoon) && bekend.size === 0) return { persoon: true };
    return { meer: delen };
  }
  if (isPersoon(tekst)) return { persoon: true };
  return nieuweNaam(tekst.trim(), eigenaars);
}

/** A name that nobody has yet, and the known one that may have been meant. */
function nieuweNaam(naam: string, { bijNaam }: Eigenaars): Extract<Eigenaarlezing, { naam: string }> {
  const plat = kaal(naam);
  const lijkt = raad(plat, [...bijNaam.keys()]);
  const isDichtbij = lijkt !== undefined && plat.length > 4;
  return { nieuw: soortVan(plat), naam, bedoeld: isDichtbij ? bijNaam.get(lijkt) : undefined };
}

const NIET_BEKEND =
  /^(onbekend|niet bekend|nog niet bekend|nog onbekend|n ?t ?b|nader te bepalen|nog te bepalen|n ?v ?t|niet van toepassing|vacature|volgt)?$/;

/** By the whole text, or without a word before the name; "Gemeente / GGD" is two names. */
const zoek = (tekst: string, { bijNaam }: Eigenaars): Eigenaar | undefined =>
  bijNaam.get(kaal(tekst)) ??
  bijNaam.get(kaal(tekst.trim().replace(/^(?:de|het|een|onze|gemeente)\s+(?=\p{L})/iu, '')));

const FUNCTIEWOORD =
  /(manager|medewerker|adviseur|coordinator|consulent|regisseur|wethouder|burgemeester|portefeuillehouder|hoofd|leider|leidinggevende|directeur|secretaris|beleid|teamlid|ambtenaar|functionaris|specialist|projectleider|strateeg|beheerder|voorzitter|college|raad|werkgroep|vakgroep|stuurgroep|projectgroep|team|trekker|opdrachtgever|deskundige|professional|accounthouder|contactpersoon)/;
const ORGANISATIEWOORD =
  /(gemeente|regio|stichting|ggd|ggz|politie|school|scholen|dienst|bureau|vereniging|corporatie|provincie|bibliotheek|loket|instelling|welzijn|centrum|bedrijf|organisatie|afdeling|veilig thuis|waterschap|waterstaat|ministerie|universiteit|museum|theater|ziekenhuis|huisarts|netwerk|platform|cooperatie|bond\b|fonds\b)/;

const soortVan = (plat: string): 'functie' | 'organisatie' | undefined =>
  FUNCTIEWOORD.test(plat) ? 'functie' : ORGANISATIEWOORD.test(plat) ? 'organisatie' : undefined;

const TUSSENVOEGSEL = /^(van|de|der|den|het|ten|ter|te|el|al|la|le|von|dos|da|bin|ben|in|t)$/;

/** Whether a text looks like somebody's name: initials, a title, or words with capitals that name no role. */
export function isPersoon(tekst: string): boolean {
  const netjes = tekst.trim();
  if (/^(dhr|mevr|mw|hr|drs|ir|mr|dr|ing)\.?\s/i.test(netjes)) return true;
  if (soortVan(kaal(netjes)) !== undefined) return false;
  if (/^(?:\p{Lu}\.\s*)+(?:\p{Ll}+\s+)*\p{Lu}\p{L}+/u.test(netjes)) return true;
  if (/^\p{Lu}[\p{L}-]+,\s*(?:\p{Lu}\.?\s*)+/u.test(netjes)) return true;
  const woorden = netjes.split(/\s+/);
  if (woorden.length < 2 || woorden.length > 5) return false;
  const eigen = woorden.filter((woord) => !TUSSENVOEGSEL.test(kaal(woord)));
  return eigen.length >= 2 && eigen.every((woord) => /^\p{Lu}\p{Ll}[\p{L}'’-]*$/u.test(woord));
}
