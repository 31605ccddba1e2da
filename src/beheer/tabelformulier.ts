import type { Actie } from '../domain/register.ts';
import type { Beslisformulier } from '../render/beeld/beslisformulier.ts';
import type { Fouten, Ingevuld } from './formulier.ts';

/** What can be filled in on a row of the table. */
const VELDEN = ['stand', 'borging', 'reden', 'tekst', 'deadline', 'eigenaar'] as const;

/** The name of a field on the row of an action; without a field, the row itself. */
export const rijveld = (nummer: string, veld = ''): string => `${nummer}--${veld}`;

/** What was filled in on the row of an action, as the form of that action has it; nothing when the row is empty. */
export function leesRij(
  ingevuld: Ingevuld,
  { nummer }: Actie,
  { kaart }: Beslisformulier,
  datum: string,
): Ingevuld | undefined {
  const velden = VELDEN.flatMap((veld) => {
    const waarde = ingevuld[rijveld(nummer, veld)];
    return waarde === undefined ? [] : [[veld, waarde] as const];
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
      Map.groupBy(Object.entries(fouten), ([veld]) =>
        rijveld(nummer, VELDEN.some((naam) => naam === veld) ? veld : ''),
      ),
      ([naam, delen]) => [naam, delen.flatMap(([, zinnen]) => zinnen)],
    ),
  );

/** What stays filled in: the rows of these actions. */
export const vanRijen = (ingevuld: Ingevuld, nummers: readonly string[]): Ingevuld =>
  Object.fromEntries(
    Object.entries(ingevuld).filter(([naam]) => nummers.some((nummer) => naam.startsWith(rijveld(nummer)))),
  );
