import { PERSOONSGEGEVEN_WOORDEN } from '../persoonsgegevens/woorden.ts';
import { kaal } from './blad.ts';
import type { Navraag } from './navraag.ts';
import type { Bladcel } from './rijen.ts';

/** A text, or what somebody said in its place; one with personal data waits for that. */
export function zonderGegevens(
  tekst: string | undefined,
  veld: string,
  cel: Bladcel,
  nummer: string,
  navraag: Navraag,
): string | undefined {
  const id = `${veld} ${nummer}`;
  const antwoord = tekst === undefined ? undefined : navraag.antwoord(id);
  if (antwoord !== undefined && kaal(antwoord) === WEGLATEN) return undefined;
  const nu = antwoord ?? tekst;
  const gegevens = navraag.gegevensIn(nu ?? '');
  if (gegevens.length === 0) return nu;
  const soorten = new Map(gegevens.map((gegeven) => [gegeven.soort, gegeven]));
  const zinnen = Array.from(soorten.values(), ({ soort, woorden }) => {
    const { wat, raad } = PERSOONSGEGEVEN_WOORDEN[soort];
    return `Hier staat ${wat}: ‘${woorden}’. ${raad}`;
  });
  const kan = veld === 'titel' ? '' : ` Antwoord ‘${WEGLATEN}’ als dit er niet bij hoeft.`;
  navraag.wachtOp(
    {
      id,
      zin: `${zinnen.join(' ')} Hoe wordt de tekst?${kan}`,
      keuzes: veld === 'titel' ? [] : [WEGLATEN],
      voorstel: undefined,
    },
    cel.naam,
    nummer,
  );
  return undefined;
}

/** The answer with which a text isn't taken over. */
const WEGLATEN = 'weglaten';
