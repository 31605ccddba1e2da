import type { Cel } from './document.ts';

/** The least width of a column, and the step in which widths are tried, in hundredths of the page. */
const MINST = 22;
const STAP = 2;

/** About how many signs stand on a line, for each hundredth of the page. */
const TEKENS = 0.75;

/** Two columns are given; the rest of `over` is the third's. */
type Breedtes = readonly [number, number, number];

/**
 * The widths of three columns that keep the rows of a table low: a high row doesn't fit under another, and leaves the
 * page empty below. `over` is what they have together, in hundredths of the page.
 */
export function kiesBreedtes(rijen: readonly (readonly [Cel, Cel, Cel])[], over: number): Breedtes {
  const teksten = rijen.map((cellen) =>
    cellen.map((cel) => cel.map((delen) => delen.map(woordenIn).join(''))),
  );
  let beste: Breedtes = [over / 3, over / 3, over / 3];
  let laagste = Infinity;
  for (let een = MINST; een <= over - 2 * MINST; een += STAP) {
    for (let twee = MINST; twee <= over - een - MINST; twee += STAP) {
      const breedtes: Breedtes = [een, twee, over - een - twee];
      const hoogte = teksten.reduce((som, cellen) => som + hoogteVan(cellen, breedtes), 0);
      if (hoogte < laagste) [beste, laagste] = [breedtes, hoogte];
    }
  }
  return beste;
}

const woordenIn = (deel: Cel[number][number]): string =>
  'tekst' in deel ? deel.tekst : deel.soort === 'status' ? deel.status.tekst : '';

/** How many lines the highest cell of a row has; a word that doesn't fit counts for one more. */
const hoogteVan = (cellen: readonly (readonly string[])[], breedtes: Breedtes): number =>
  Math.max(
    ...cellen.map((alineas, i) => {
      const tekens = (breedtes[i] ?? MINST) * TEKENS;
      return alineas.reduce((regels, alinea) => {
        const teLang = alinea.split(' ').some((woord) => woord.length > tekens);
        return regels + Math.ceil(alinea.length / tekens) + Number(teLang);
      }, 0);
    }),
  );
