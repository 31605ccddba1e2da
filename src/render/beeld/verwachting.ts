import { isOnbekend, type Onbekend } from '../../../schemas/onbekend.ts';
import type { Verwachtingsbericht, VerwachtingStand } from '../../domain/opname/verwachting.ts';
import type { Eigenaar, OverVerwachting, Verwachting } from '../../domain/register.ts';
import { isVervolgstap, type Vervolgstap } from '../../domain/soorten/vervolgstap.ts';
import { eigenaarInWoorden } from '../soorten/actie/actieregel.ts';
import { dagInWoorden, datumInWoorden, inOfOp } from '../tekst/datum.ts';
import { duurInWoorden } from '../tekst/opsomming.ts';
import { zonderPunt } from '../tekst/signaal.ts';

/** An expectation as a page shows it. */
export interface VerwachtingBeeld {
  readonly tekst: string;
  /** Who does it, of a vervolgstap; what is only announced has nobody. */
  readonly wie: string | undefined;
  readonly termijn: string;
  readonly toestand: VerwachtingStand['toestand'];
  readonly toestandTekst: string;
}

/** An expectation in words. */
export const beeldVerwachting = (verwachting: VerwachtingStand): VerwachtingBeeld => ({
  tekst: verwachting.tekst,
  wie: verwachting.wie && wieInWoorden(verwachting.wie),
  termijn: termijnInWoorden(verwachting.termijn),
  toestand: verwachting.toestand,
  toestandTekst: toestandInWoorden(verwachting),
});

/** Who does a vervolgstap, or that nobody said who. */
export const wieInWoorden = (wie: Eigenaar | Onbekend): string =>
  isOnbekend(wie) ? 'nog niet afgesproken' : eigenaarInWoorden(wie);

/** A vervolgstap in a line: what, who and when. */
export const stapInWoorden = ({
  tekst,
  wie,
  termijn,
}: Pick<Vervolgstap, 'tekst' | 'wie' | 'termijn'>): string =>
  `${zonderPunt(tekst)}. Wie: ${wieInWoorden(wie)}. Wanneer: ${isOnbekend(termijn) ? 'nog niet afgesproken' : datumInWoorden(termijn)}.`;

/** What an entry raises, in a sentence beside that entry: "Verwacht in 2023: …", or "Vervolgstap: …". */
export function verwachtInWoorden({ tekst, wie, termijn }: Verwachting): string {
  if (wie !== undefined) return `Vervolgstap: ${stapInWoorden({ tekst, wie, termijn })}`;
  return isOnbekend(termijn) ? `Verwacht, zonder termijn: ${tekst}` : `Verwacht ${inOfOp(termijn)}: ${tekst}`;
}

/** How an entry settles an expectation that another raised, in a sentence beside that entry. */
export function uitkomstInWoorden(
  { id, uitkomst, termijn }: OverVerwachting,
  berichten: readonly Verwachtingsbericht[],
): string {
  const verwachting = berichten.flatMap((deel) => deel.verwachtingen).find((deel) => deel.id === id);
  const nieuw = termijn ? ` naar ${datumInWoorden(termijn)}` : '';
  const wat = verwachting?.wie === undefined ? 'verwachting' : 'vervolgstap';
  return `Over de ${wat} ‘${zonderPunt(verwachting?.tekst ?? id)}’: ${uitkomst.replace('-', ' ')}${nieuw}`;
}

function termijnInWoorden(termijn: Verwachting['termijn']): string {
  if (!isOnbekend(termijn)) return datumInWoorden(termijn);
  return termijn.onbekend === null ? 'onbekend' : `onbekend (${termijn.onbekend})`;
}

function toestandInWoorden(verwachting: VerwachtingStand): string {
  const { toestand, termijn, voorbij, nietBekend } = verwachting;
  const ofHetGebeurde = nietBekend ?? 'Of het is gebeurd, is niet bekend.';
  switch (toestand) {
    case 'open':
      if (isOnbekend(termijn) && isVervolgstap(verwachting)) return 'Open: er is geen termijn afgesproken.';
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
