import { LEEG, ONBEKEND_IN_BLAD, type Waarde } from './actierij.ts';
import { kaal } from './blad.ts';
import { platOf } from './celtekst.ts';
import type { Navraag } from './navraag.ts';
import type { Bladrij } from './rijen.ts';
import { zonderGegevens } from './zonderGegevens.ts';

/** What a row says in one of the texts of an action; `undefined` when its sheet doesn't speak of it. */
export function duidTekst(
  rij: Bladrij,
  veld: 'regionale_actie' | 'hoe' | 'toelichting',
  nummer: string,
  navraag: Navraag,
): Waarde<string> | undefined {
  const cel = rij.cel(veld);
  if (cel.kolom === undefined || navraag.isGelijk(nummer, cel)) return undefined;
  navraag.formule(cel);
  if (cel.cel?.waarde?.soort === 'fout' && navraag.antwoord(`${veld} ${nummer}`) === undefined) {
    navraag.foutwaarde(cel, veld, nummer);
    return undefined;
  }
  const tekst = zonderGegevens(platOf(cel), veld, cel, nummer, navraag);
  if (tekst === undefined) return veld === 'toelichting' ? undefined : { onbekend: LEEG, gezegd: false };
  return kaal(tekst) === 'onbekend' ? { onbekend: ONBEKEND_IN_BLAD, gezegd: true } : { is: tekst };
}

/** What a row tells of how it goes. */
export function duidBericht(rij: Bladrij, nummer: string, navraag: Navraag): string | undefined {
  const cel = rij.cel('bericht');
  return zonderGegevens(platOf(cel), 'bericht', cel, nummer, navraag);
}
