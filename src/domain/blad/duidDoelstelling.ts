import { kaal } from './blad.ts';
import { kort } from './celtekst.ts';
import type { Navraag } from './navraag.ts';
import type { Bladrij } from './rijen.ts';

/** The doelstellingen that a row names, by their number. */
export function duidDoelstellingen(
  rij: Bladrij,
  nummer: string,
  navraag: Navraag,
): readonly number[] | undefined {
  const cel = rij.cel('doelstelling');
  if (cel.kolom === undefined || cel.tekst === '' || navraag.isGelijk(nummer, cel)) return undefined;
  const { doelstellingen } = navraag.context.plan;
  const bekend = new Set(doelstellingen.map((doel) => doel.nummer));
  const genoemd = [...cel.tekst.matchAll(/\d+/g)].map(([getal]) => Number(getal));
  if (doelstellingen.length === 0) {
    const zin = 'de doelstellingen zijn niet overgenomen: het plan noemt er zelf geen.';
    navraag.merkOp(navraag.indeling.blad.naam, zin);
    return undefined;
  }
  const plat = kaal(cel.tekst);
  const opNaam = doelstellingen.find((doel) =>
    [kaal(doel.tekst), kaal(`${doel.nummer} ${doel.tekst}`)].includes(plat),
  );
  if (opNaam) return [opNaam.nummer];
  const id = `doelstelling ‘${kaal(cel.tekst)}’`;
  const antwoord = navraag.antwoord(id);
  const keuze =
    antwoord === undefined ? genoemd : [...antwoord.matchAll(/\d+/g)].map(([getal]) => Number(getal));
  if (keuze.length > 0 && keuze.every((getal) => bekend.has(getal))) return [...new Set(keuze)];
  if (antwoord !== undefined && kaal(antwoord) === 'geen') return undefined;
  navraag.wachtOp(
    {
      id,
      zin: `‘${kort(cel.tekst)}’ is geen doelstelling van dit plan. Welk nummer is bedoeld? Antwoord ‘geen’ als het er geen is.`,
      keuzes: [...[...bekend].map(String), 'geen'],
      voorstel: undefined,
    },
    cel.naam,
    nummer,
  );
  return undefined;
}
