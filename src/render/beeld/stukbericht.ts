import type { Stukopname } from '../../domain/opname/stukopname.ts';
import type { Stukbericht } from '../../domain/register.ts';
import { datumInWoorden, machineDatum } from '../tekst/datum.ts';
import type { TijdlijnBeeld } from '../soorten/actie/tijdlijn.ts';
import { beeldGrond } from './basis.ts';
import {
  beeldVerwachting,
  uitkomstInWoorden,
  verwachtInWoorden,
  type VerwachtingBeeld,
} from './verwachting.ts';

/** What was reported about a plan or kader as a whole, and how what was expected of it stands. */
export interface StukberichtenBeeld {
  readonly verwachtingen: readonly VerwachtingBeeld[];
  /** Newest first. */
  readonly tijdlijn: readonly TijdlijnBeeld[];
}

/** The reports about a plan or kader; `undefined` when there are none. */
export function beeldStukberichten({ berichten, verwachtingen }: Stukopname): StukberichtenBeeld | undefined {
  if (berichten.length === 0) return undefined;
  return {
    verwachtingen: verwachtingen.map(beeldVerwachting),
    tijdlijn: berichten.map((bericht) => beeldStukbericht(bericht, berichten)).reverse(),
  };
}

/** A report about a plan or kader as a whole. */
export function beeldStukbericht(bericht: Stukbericht, alle: readonly Stukbericht[]): TijdlijnBeeld {
  return {
    datum: datumInWoorden(bericht.datum),
    datumMachine: machineDatum(bericht.datum),
    titel: 'Bericht',
    tekst: bericht.tekst,
    veranderingen: bericht.overVerwachtingen.map((over) => uitkomstInWoorden(over, alle)),
    verwachtingen: bericht.verwachtingen.map(verwachtInWoorden),
    grond: beeldGrond(bericht.grond),
    vindplaatsen: [],
  };
}
