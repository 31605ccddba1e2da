import { isOnbekend } from '../../../schemas/onbekend.ts';
import type { Verwachtingsbericht, VerwachtingStand } from '../../domain/opname/verwachting.ts';
import type { OverVerwachting, Verwachting } from '../../domain/register.ts';
import { dagInWoorden, datumInWoorden, inOfOp } from '../tekst/datum.ts';
import { duurInWoorden } from '../tekst/opsomming.ts';

/** An expectation as a page shows it. */
export interface VerwachtingBeeld {
  readonly tekst: string;
  readonly termijn: string;
  readonly toestand: VerwachtingStand['toestand'];
  readonly toestandTekst: string;
}

/** An expectation in words. */
export const beeldVerwachting = (verwachting: VerwachtingStand): VerwachtingBeeld => ({
  tekst: verwachting.tekst,
  termijn: termijnInWoorden(verwachting.termijn),
  toestand: verwachting.toestand,
  toestandTekst: toestandInWoorden(verwachting),
});

/** What an entry raises, in a sentence beside that entry: "Verwacht in 2023: …". */
export const verwachtInWoorden = ({ tekst, termijn }: Verwachting): string =>
  isOnbekend(termijn) ? `Verwacht, zonder termijn: ${tekst}` : `Verwacht ${inOfOp(termijn)}: ${tekst}`;

/** How an entry settles an expectation that another raised, in a sentence beside that entry. */
export function uitkomstInWoorden(
  { id, uitkomst, termijn }: OverVerwachting,
  berichten: readonly Verwachtingsbericht[],
): string {
  const verwachting = berichten.flatMap((deel) => deel.verwachtingen).find((deel) => deel.id === id);
  const nieuw = termijn ? ` naar ${datumInWoorden(termijn)}` : '';
  return `Over de verwachting ‘${verwachting?.tekst ?? id}’: ${uitkomst.replace('-', ' ')}${nieuw}`;
}

function termijnInWoorden(termijn: Verwachting['termijn']): string {
  if (!isOnbekend(termijn)) return datumInWoorden(termijn);
  return termijn.onbekend === null ? 'onbekend' : `onbekend (${termijn.onbekend})`;
}

function toestandInWoorden({ toestand, termijn, voorbij, nietBekend }: VerwachtingStand): string {
  const ofHetGebeurde = nietBekend ?? 'Of het is gebeurd, is niet bekend.';
  switch (toestand) {
    case 'open':
      return isOnbekend(termijn)
        ? `Open: de bron noemt geen termijn. ${ofHetGebeurde}`
        : `Open: de termijn loopt tot en met ${dagInWoorden(termijn.laatste)}.`;
    case 'geen-bericht':
      return `Geen bericht: de termijn is ${voorbij ? `${duurInWoorden(voorbij)} ` : ''}voorbij. ${ofHetGebeurde}`;
    case 'verschoven':
      return isOnbekend(termijn) ? 'Verschoven.' : `Verschoven naar ${datumInWoorden(termijn)}.`;
    case 'nagekomen':
      return 'Nagekomen.';
    case 'deels':
      return 'Deels nagekomen.';
    case 'niet-nagekomen':
      return 'Niet nagekomen, volgens de bron.';
    case 'ingetrokken':
      return 'Ingetrokken.';
  }
}
