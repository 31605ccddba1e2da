import { raad } from '../domain/kern/woorden/raad.ts';
import { lijst } from '../domain/kern/woorden/zin.ts';
import type { Beslisformulier, Formulierkeuze } from '../render/beeld/beslisformulier.ts';
import type { Fouten, Ingevuld } from './formulier.ts';

/*
 * A functie, an organisatie or a plan is chosen by typing a part of its name in a field with a list (`datalist`), which works
 * without a script. What a form sends is then a name; here it becomes the id of what has that name.
 */

/** The lists of a form, by their ids in the page. */
export const LIJSTEN = { eigenaren: 'lijst-eigenaren', overnemers: 'lijst-overnemers' } as const;

/** The keuzes of a list, each under a name of its own: two that are called the same have their id with it. */
export function metEigenNaam(keuzes: readonly Formulierkeuze[]): Formulierkeuze[] {
  const keren = Map.groupBy(keuzes, ({ tekst }) => vlak(tekst));
  return keuzes.map((keuze) =>
    (keren.get(vlak(keuze.tekst))?.length ?? 0) > 1
      ? { ...keuze, tekst: `${keuze.tekst} (${keuze.waarde})` }
      : keuze,
  );
}

/** What a field shows for what was filled in: the name of what was recognised, or what was typed. */
export const naamVan = (ingevuld: string | undefined, keuzes: readonly Formulierkeuze[]): string =>
  metEigenNaam(keuzes).find(({ waarde }) => waarde === ingevuld)?.tekst ?? ingevuld ?? '';

/** The form with ids where a name was recognised: one of the list, or the beginning of just one up to its organisatie. */
export const herkenNamen = (ingevuld: Ingevuld, formulier: Beslisformulier): Ingevuld =>
  Object.fromEntries(
    Object.entries(ingevuld).map(([veld, getypt]) => {
      const keuzes = keuzesVoor(veld, formulier);
      return [veld, keuzes ? (herken(getypt, keuzes) ?? getypt) : getypt];
    }),
  );

/** What is no name of the list, at its field, with what may have been meant. */
export const keurNamen = (ingevuld: Ingevuld, formulier: Beslisformulier): Fouten =>
  Object.fromEntries(
    Object.entries(ingevuld).flatMap(([veld, getypt]) => {
      const keuzes = keuzesVoor(veld, formulier);
      if (!keuzes || keuzes.some(({ waarde }) => waarde === getypt)) return [];
      const namen = lijken(getypt, keuzes);
      const raadt = namen.length > 0 ? ` Bedoelt u ${lijst(namen)}?` : '';
      return [[veld, [`‘${getypt}’ staat niet in de lijst.${raadt} ${KIES[soortVan(veld) ?? 'eigenaren']}`]]];
    }),
  );

const KIES = {
  eigenaren: 'Kies een functie of een organisatie uit de lijst. Een persoon kan het niet zijn.',
  overnemers: 'Kies een plan, een actie of een organisatie uit de lijst.',
};

const soortVan = (veld: string): keyof typeof LIJSTEN | undefined =>
  veld === 'eigenaar' || /^(?:wie|erbij)--\d+$/.test(veld)
    ? 'eigenaren'
    : veld === 'overgenomen'
      ? 'overnemers'
      : undefined;

function keuzesVoor(
  veld: string,
  { eigenaren, overnemers }: Beslisformulier,
): readonly Formulierkeuze[] | undefined {
  const soort = soortVan(veld);
  return (
    soort && metEigenNaam(soort === 'eigenaren' ? eigenaren.flatMap(({ keuzes }) => keuzes) : overnemers)
  );
}

/** The id of what was typed, if that is one of the keuzes and no other. */
function herken(getypt: string, keuzes: readonly Formulierkeuze[]): string | undefined {
  const naam = vlak(getypt);
  const precies = keuzes.filter(({ waarde, tekst }) => waarde === getypt || vlak(tekst) === naam);
  const gevonden =
    precies.length > 0 ? precies : keuzes.filter(({ tekst }) => vlak(tekst).startsWith(`${naam},`));
  return gevonden.length === 1 ? gevonden[0]?.waarde : undefined;
}

/** At most three names that what was typed may stand for. */
function lijken(getypt: string, keuzes: readonly Formulierkeuze[]): string[] {
  const woorden = vlak(getypt).split(' ');
  const namen = keuzes.map(({ tekst }) => tekst);
  const met = namen.filter((naam) => woorden.every((woord) => vlak(naam).includes(woord)));
  const geraden = raad(getypt, namen);
  return met.length > 0 ? met.slice(0, 3) : geraden === undefined ? [] : [geraden];
}

const vlak = (tekst: string): string => tekst.trim().replace(/\s+/g, ' ').toLowerCase();
