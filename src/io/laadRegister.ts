import type { Dag } from '../../schemas/datum.ts';
import { compareMeldingen } from '../domain/kern/melding.ts';
import { maakRegister, type Lezer, type RegisterResultaat } from '../domain/maakRegister.ts';
import { leesBoeken } from './grootboek.ts';
import { vandaag } from './klok.ts';
import { leesMap } from './leesMap.ts';
import { keurSjabloon } from './word/sjabloon.ts';

/** Reads and checks a content folder and what builds keep beside it, as of the peildatum that was asked for or else the site's. */
export function laadRegister(map: string, gevraagd?: Dag, lezer?: Lezer): RegisterResultaat {
  const resultaat = maakRegister(
    leesMap(map),
    { gevraagd, vandaag: vandaag() },
    { ...lezer, keurSjabloon: (naam) => keurSjabloon(map, naam) },
  );
  const { meldingen } = leesBoeken(map);
  return { ...resultaat, meldingen: [...resultaat.meldingen, ...meldingen].sort(compareMeldingen) };
}
