import type { Deadline } from '../../../schemas/deadline.ts';
import type { Beslissing } from '../../../schemas/beslissing.ts';
import type { Dag, Datum } from '../../../schemas/datum.ts';
import type { Overname } from '../opname/stand.ts';
import type { Status } from '../../../schemas/status.ts';

/** A field that something can be wrong with. */
export type Veld = keyof Beslissing;

/** What each kind of finding tells, by its code. `bedoeld` is what may have been meant. */
export interface BevindingGegevens {
  'actie-onbekend': { id: string };
  'niets-beslist': object;
  'deadline-vorm': { geschreven: string };
  'datum-vorm': { geschreven: string };
  'datum-in-toekomst': { datum: Datum; vandaag: Dag };
  'nog-niet-vastgesteld': { nummer: string; vastgesteld: Datum };
  'tekst-ontbreekt': object;
  'tekst-leeg': object;
  'tekst-teken': { teken: string };
  'borging-ontbreekt': object;
  'borging-past-niet': object;
  'reden-ontbreekt': object;
  'reden-past-niet': object;
  'uitgevoerd-past-niet': object;
  'eigenaar-onbekend': { id: string; bedoeld: string | undefined };
  'deadline-voor-vaststelling': { deadline: Datum; vastgesteld: Datum };
  'deadline-voorbij': { deadline: Datum; datum: Datum };
  'datum-ver': { datum: Datum };
  'status-gelijk': { status: Status | 'onbekend' };
  'eigenaar-gelijk': { naam: string };
  'tekst-gelijk': { datum: Datum; tekst: string };
  'deadline-gelijk': { deadline: Deadline | undefined };
  'overnemer-onbekend': { id: string; bedoeld: string | undefined };
  'overnemer-zelf': { id: string };
  'overname-bij-afgerond': object;
  'overname-gelijk': { door: Overname['door'] };
  'verwachting-niet-open': { id: string; nummer: string; open: readonly string[] };
  'verwachting-dubbel': { id: string };
  'verwachting-nog-open': { open: readonly { readonly id: string; readonly tekst: string }[] };
  'stap-bij-afgerond': object;
  'termijn-ontbreekt': { id: string };
  'termijn-past-niet': { id: string };
  'termijn-voorbij': { termijn: Datum; datum: Datum };
  'bron-onbekend': { id: string; bedoeld: string | undefined };
  'plek-ontbreekt': object;
  'duiding-zonder-bron': object;
  'aanwezig-bij-bron': object;
  'functie-onbekend': { id: string; bedoeld: string | undefined };
  'bespreking-bezet': { id: string };
  'bespreking-met-anderen': { pad: string };
  'niet-te-bewerken': { pad: string; deel: string };
}

export type BevindingCode = keyof BevindingGegevens;

/** Something that is wrong with a beslissing: with which field, and what. The words are the shell's. */
export type Bevinding = {
  [C in BevindingCode]: { readonly code: C; readonly veld: Veld; readonly gegevens: BevindingGegevens[C] };
}[BevindingCode];

/** Makes a finding; its facts belong to its code. */
export const maakBevinding = <C extends BevindingCode>(
  code: C,
  veld: Veld,
  gegevens: BevindingGegevens[C],
): Bevinding => ({ code, veld, gegevens }) as unknown as Bevinding;
