import type { OverVerwachting, Verwachting } from './actie/soort.ts';
import type { Grond } from './bron/soort.ts';

/** An entry that raises or settles expectations, with what it rests on. */
interface Gegrond {
  readonly verwachtingen: readonly Verwachting[];
  readonly overVerwachtingen: readonly OverVerwachting[];
  readonly grond: Grond;
}

/** What an expectation rests on: the entry that raised it. */
export const gewektDoor = (
  berichten: readonly Gegrond[],
  { id }: Pick<Verwachting, 'id'>,
): Grond | undefined =>
  berichten.findLast(({ verwachtingen }) => verwachtingen.some((deel) => deel.id === id))?.grond;

/** What the outcome of an expectation rests on: the last entry that says something of it. */
export const afgedaanDoor = (
  berichten: readonly Gegrond[],
  { id }: Pick<Verwachting, 'id'>,
): Grond | undefined =>
  berichten.findLast(({ overVerwachtingen }) => overVerwachtingen.some((deel) => deel.id === id))?.grond;
