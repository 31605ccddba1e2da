import { netjes } from './celtekst.ts';
import type { Navraag } from './navraag.ts';
import type { Nummerlezer } from './nummerlezer.ts';
import type { Bladrij } from './rijen.ts';
import { zonderGegevens } from './zonderGegevens.ts';

/** The title of an action, without the number that leads it; an empty one was asked for. */
export function duidTitel(
  rij: Bladrij,
  nummer: string | undefined,
  nummers: Nummerlezer,
  navraag: Navraag,
): string {
  const cel = rij.cel('actie');
  const vooraan = nummers.vooraan(cel.tekst);
  // A number that leads the title is taken off; one that happens to stand there ("2 buurten krijgen …") isn't.
  const titel =
    'nummer' in vooraan && (vooraan.nummer === nummer || nummer === undefined) && vooraan.rest !== ''
      ? netjes(vooraan.rest)
      : cel.tekst.replace(/^[-–—•*·]\s+(?=\p{L})/u, '');
  if (titel !== '')
    return nummer === undefined ? titel : (zonderGegevens(titel, 'titel', cel, nummer, navraag) ?? '');
  const id = `titel ${cel.naam}`;
  const antwoord = navraag.antwoord(id);
  if (antwoord !== undefined) return antwoord;
  navraag.vraag(
    {
      id,
      zin: 'De titel van de actie ontbreekt. Hoe heet zij?',
      keuzes: [],
      voorstel: undefined,
      wacht: true,
    },
    cel.naam,
    nummer,
  );
  return '';
}
