import { celTekst, kaal, type Werkboek } from './blad.ts';

/** The hidden sheet in a sheet of ours that holds what stood there when it was made. */
export const WASBLAD = 'Was';

/** What stood in a sheet of ours, by action and column; and the plan that it was made of. */
export interface Was {
  readonly plan: string;
  readonly tekst: (nummer: string, kolom: string) => string | undefined;
}

/** Reads what stood in a sheet of ours; `undefined` for a sheet of somebody else. */
export function leesWas({ bladen }: Werkboek): Was | undefined {
  const blad = bladen.find(({ naam, verborgen }) => naam === WASBLAD && verborgen);
  const [kop = [], ...rijen] = blad?.rijen ?? [];
  const plan = celTekst(kop[0]);
  if (plan === '') return undefined;
  const kolommen = new Map(kop.slice(1).map((cel, i) => [kaal(celTekst(cel)), i + 1]));
  const bijNummer = new Map(rijen.map((rij) => [celTekst(rij[0]), rij]));
  return {
    plan,
    tekst: (nummer, kolom) => {
      const [rij, plek] = [bijNummer.get(nummer), kolommen.get(kaal(kolom))];
      return rij && plek !== undefined ? celTekst(rij[plek]) : undefined;
    },
  };
}
