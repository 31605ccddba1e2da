import type { Beslissing } from '../../schemas/beslissing.ts';
import { isOnbekend } from '../../schemas/onbekend.ts';
import type { Bericht } from '../domain/register.ts';
import type { Ingevuld } from './formulier.ts';

type Vervolgstap = NonNullable<Beslissing['vervolgstappen']>[number];

/** The names of the fields about one of the vervolgstappen in a form. */
export const stapVelden = (i: number) =>
  ({ wat: `vervolgstap--${i}`, wie: `wie--${i}`, wanneer: `wanneer--${i}` }) as const;

/** How many vervolgstappen a form has room for: those that were filled in, and one more. */
export const aantalStappen = (ingevuld: Ingevuld): number =>
  1 +
  Math.max(
    0,
    ...Object.keys(ingevuld).map((naam) => {
      const [, i] = /^(?:vervolgstap|wie|wanneer)--(\d{1,2})$/.exec(naam) ?? [];
      return i === undefined ? 0 : Number(i) + 1;
    }),
  );

/** The vervolgstappen that were filled in; `getypt` reads a date. */
export const stappenUit = (ingevuld: Ingevuld, getypt: (tekst: string) => string): Vervolgstap[] =>
  rijen(ingevuld).flatMap(({ wat, wie, wanneer }) =>
    wat === undefined
      ? []
      : [
          {
            wat,
            ...(wie !== undefined && { wie }),
            ...(wanneer !== undefined && { wanneer: getypt(wanneer) }),
          },
        ],
  );

/** Whether somebody said who or when, and not what. */
export const heeftStapZonderWat = (ingevuld: Ingevuld): boolean =>
  rijen(ingevuld).some(
    ({ wat, wie, wanneer }) => wat === undefined && (wie !== undefined || wanneer !== undefined),
  );

const rijen = (ingevuld: Ingevuld) =>
  Array.from({ length: aantalStappen(ingevuld) }, (_, i) => {
    const { wat, wie, wanneer } = stapVelden(i);
    return { wat: ingevuld[wat], wie: ingevuld[wie], wanneer: ingevuld[wanneer] };
  });

/** The vervolgstappen of an entry, as they were filled in. */
export const ingevuldeStappen = ({ verwachtingen }: Pick<Bericht, 'verwachtingen'>): Ingevuld =>
  Object.fromEntries(
    verwachtingen
      .filter(({ wie }) => wie !== undefined)
      .flatMap(({ tekst, wie, termijn }, i): [string, string][] => {
        const velden = stapVelden(i);
        return [
          [velden.wat, tekst],
          ...(wie === undefined || isOnbekend(wie) ? [] : ([[velden.wie, wie.id]] as [string, string][])),
          ...(isOnbekend(termijn) ? [] : ([[velden.wanneer, termijn.tekst]] as [string, string][])),
        ];
      }),
  );
