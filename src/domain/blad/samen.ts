import { celOp, celTekst, kaal, type Bereik, type Blad } from './blad.ts';
import type { Indeling } from './kop.ts';
import { leesVooraan } from './nummer.ts';

/**
 * Reads sheets with the same columns as one: a plan with a sheet for each of its themes. `undefined` where they aren't
 * that: other columns, or the same actions, or names of which one comes after another, as with a copy of last year.
 */
export function voegSamen(delen: readonly Indeling[]): Indeling | undefined {
  const [eerste, ...rest] = delen;
  if (delen.some((deel) => VERSIE.test(kaal(deel.blad.naam)))) return undefined;
  if (!eerste || rest.some((deel) => kolommenVan(deel) !== kolommenVan(eerste))) return undefined;
  const acties = delen.flatMap((deel) => [...new Set(actiesVan(deel))]);
  if (new Set(acties).size < acties.length) return undefined;
  const rijen = delen.reduce((som, { blad }) => som + blad.rijen.length, 0);
  const begin = delen.map((_, i) => delen.slice(0, i).reduce((som, { blad }) => som + blad.rijen.length, 0));
  const lager = (deel: Bereik, i: number): Bereik => {
    const af = begin[i] ?? 0;
    return { ...deel, vanRij: deel.vanRij + af, totRij: Math.min(deel.totRij + af, rijen) };
  };
  const blad: Blad = {
    naam: delen.map((deel) => deel.blad.naam).join(', '),
    verborgen: false,
    delen: delen.map((deel, i) => ({ naam: deel.blad.naam, vanaf: begin[i] ?? 0 })),
    verborgenRijen: new Set(
      delen.flatMap((deel, i) => [...(deel.blad.verborgenRijen ?? [])].map((rij) => rij + (begin[i] ?? 0))),
    ),
    notities: delen.flatMap((deel, i) =>
      (deel.blad.notities ?? []).map(({ rij, kolom }) => ({ rij: rij + (begin[i] ?? 0), kolom })),
    ),
    rijen: delen.flatMap((deel) => deel.blad.rijen),
    samengevoegd: delen.flatMap((deel, i) => deel.blad.samengevoegd.map((bereik) => lager(bereik, i))),
    voorwaarden: delen.flatMap((deel, i) =>
      deel.blad.voorwaarden.map((regel) => ({
        ...regel,
        bereiken: regel.bereiken.map((bereik) => lager(bereik, i)),
        formules: regel.formules.map((formule) => verschuif(formule, begin[i] ?? 0)),
      })),
    ),
  };
  return { ...eerste, blad };
}

/** A name that says of when a sheet is. */
const VERSIE =
  /\b(?:oude?|nieuwe?|archief|kopie|copy|versie|v ?\d+|concept|backup|vorige?|huidige?|vervallen|afgerond|q[1-4]|kwartaal|\d{4})\b/;

/** The names of the columns with their places, in one text. */
const kolommenVan = ({ blad, kop, velden, onderdelen, ongebruikt }: Indeling): string => {
  const kolommen = [...velden.values(), ...[...onderdelen, ...ongebruikt].map(({ kolom }) => kolom)];
  return kolommen
    .sort((a, b) => a - b)
    .map((kolom) => `${kolom} ${kaal(celTekst(celOp(blad, kop.at(-1) ?? 0, kolom)))}`)
    .join('\n');
};

/** What tells the actions of a sheet apart: their numbers, or else their titles. */
function actiesVan({ blad, kop, velden }: Indeling): string[] {
  const [nummer, actie] = [velden.get('nummer'), velden.get('actie') ?? 0];
  return blad.rijen.slice((kop.at(-1) ?? -1) + 1).flatMap((_, i) => {
    const rij = (kop.at(-1) ?? -1) + 1 + i;
    const titel = celTekst(celOp(blad, rij, actie));
    const vooraan = leesVooraan(titel);
    const eigen = nummer === undefined ? '' : celTekst(celOp(blad, rij, nummer));
    return titel === '' ? [] : [kaal(eigen) || kaal('nummer' in vooraan ? vooraan.nummer : titel)];
  });
}

/** A formula of a condition with its rows as far down as its sheet stands now; a row with `$` too. */
const verschuif = (formule: string, af: number): string =>
  formule.replace(
    /("(?:[^"]|"")*")|(\$?[A-Z]{1,3}\$?)(\d+)/g,
    (_, tekst: string | undefined, kolom = '', rij = '') => tekst ?? `${kolom}${Number(rij) + af}`,
  );
