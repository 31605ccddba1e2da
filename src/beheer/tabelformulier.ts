import type { Actie } from '../domain/register.ts';
import type { Beslisformulier } from '../render/beeld/beslisformulier.ts';
import type { Fouten, Ingevuld } from './formulier.ts';

/** Whether a field of the form of an action stands on a row of the table as well. */
const isOpRij = (veld: string): boolean =>
  /^(?:stand|borging|reden|tekst|deadline|eigenaar|overgenomen|betrokken|uitkomsten|vervolgstappen|(?:erbij|weg|uitkomst|termijn|vervolgstap|wie|wanneer)--.+)$/.test(
    veld,
  );

/** The name of a field on the row of an action; without a field, the row itself. */
export const rijveld = (nummer: string, veld = ''): string => `${nummer}--${veld}`;

/** What was filled in on the row of an action, as the form of that action has it; nothing when the row is empty. */
export function leesRij(
  ingevuld: Ingevuld,
  { nummer }: Actie,
  { kaart }: Beslisformulier,
  datum: string,
): Ingevuld | undefined {
  const begin = rijveld(nummer);
  const velden = Object.entries(ingevuld).flatMap(([naam, waarde]) => {
    const veld = naam.startsWith(begin) ? naam.slice(begin.length) : '';
    return isOpRij(veld) ? [[veld, waarde] as const] : [];
  });
  if (velden.length === 0) return undefined;
  const { [rijveld(nummer, 'gezien')]: gezien = '', [rijveld(nummer, 'toch')]: toch } = ingevuld;
  return {
    ...Object.fromEntries(velden),
    datum,
    gezien,
    ...(toch !== undefined && { toch }),
    ...(kaart.eigenNotitie !== undefined && { notitie: kaart.eigenNotitie }),
  };
}

/** What is wrong with a row, by the names of its fields; what has no field on it stands at the row. */
export const foutenOpRij = (nummer: string, fouten: Fouten): Fouten =>
  Object.fromEntries(
    Array.from(
      Map.groupBy(Object.entries(fouten), ([veld]) => rijveld(nummer, isOpRij(veld) ? veld : '')),
      ([naam, delen]) => [naam, delen.flatMap(([, zinnen]) => zinnen)],
    ),
  );

/** What stays filled in: the rows of these actions. */
export const vanRijen = (ingevuld: Ingevuld, nummers: readonly string[]): Ingevuld =>
  Object.fromEntries(
    Object.entries(ingevuld).filter(([naam]) => nummers.some((nummer) => naam.startsWith(rijveld(nummer)))),
  );
