import type { Beantwoord } from '../../domain/blad/vraag.ts';
import { Indelingfout, type Bladkeuze } from '../../domain/blad/kop.ts';
import type { Bladbestand } from '../../io/blad/lees.ts';
import { aantal } from '../../domain/kern/woorden/opsomming.ts';
import type { Vragen } from '../bespreek/vragen.ts';
import { lees, type ImportOpties } from './lees.ts';

/** What somebody said in the terminal: where the actions stand, and the answers to what rows wait for. */
interface Gezegd {
  readonly opties: ImportOpties;
  readonly antwoorden: readonly Beantwoord[];
}

/**
 * Asks what an import can't do without: the sheet and the columns where they aren't clear, and each question for which
 * rows wait. An answer can lead to a next question. An empty answer leaves its rows out.
 */
export async function vraagUit(
  bestand: Bladbestand,
  begin: ImportOpties,
  eerder: readonly Beantwoord[],
  voor: Parameters<typeof lees>[3],
  vragen: Vragen,
  isBegin = false,
): Promise<Gezegd> {
  let opties = begin;
  const antwoorden: Beantwoord[] = [];
  const gesteld = new Set<string>();
  for (;;) {
    try {
      const { lezing } = lees(bestand, opties, [...eerder, ...antwoorden], voor, isBegin);
      const open = lezing.vragen.filter(({ wacht, id }) => wacht && !gesteld.has(id));
      if (open.length === 0) return { opties, antwoorden };
      vragen.toon(
        `${aantal(open.length, 'vraag', 'vragen')} over ${bestand.naam}. Een leeg antwoord slaat die regels over.`,
      );
      for (const { id, zin, cellen, acties, keuzes, voorstel } of open) {
        gesteld.add(id);
        const waar = cellen.length > 3 ? `${cellen.slice(0, 3).join(', ')} …` : cellen.join(', ');
        const hulp = keuzes.length > 0 && keuzes.length <= 8 ? ` (${keuzes.join(' / ')})` : '';
        const antwoord = await vragen.tekst(`${waar}: ${zin}${hulp}`, () => undefined, voorstel);
        if (antwoord.trim() !== '')
          antwoorden.push({ id, waar, actie: acties.join(', '), vraag: zin, antwoord });
      }
    } catch (fout) {
      opties = await vraagIndeling(fout, opties, vragen);
    }
  }
}

/** Asks where the actions stand, when that is what went wrong; else it goes wrong. */
export async function vraagIndeling<O extends Bladkeuze>(
  fout: unknown,
  opties: O,
  vragen: Vragen,
): Promise<O> {
  if (!(fout instanceof Indelingfout) || opties[fout.optie] !== undefined) throw fout;
  const antwoord = await vragen.tekst(fout.message, (tekst) =>
    tekst.trim() === '' ? 'Zeg het in een paar woorden.' : undefined,
  );
  return { ...opties, [fout.optie]: antwoord.trim() };
}
