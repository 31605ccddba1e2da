import type { Besprekingskaart } from '../render/beeld/besprekingskaart.ts';
import type { Bericht } from '../domain/register.ts';
import type { Ingevuld } from './formulier.ts';

/** The field that says that somebody takes part no more. */
export const wegVeld = (id: string): string => `weg--${id}`;

/** The field of somebody who takes part from now on. */
export const erbijVeld = (i: number): string => `erbij--${i}`;

/** For how many a form has room to take part: those that were chosen, and one more. */
export const aantalErbij = (ingevuld: Ingevuld): number =>
  1 +
  Math.max(
    0,
    ...Object.keys(ingevuld).map((naam) => {
      const [, i] = /^erbij--(\d{1,2})$/.exec(naam) ?? [];
      return i === undefined ? 0 : Number(i) + 1;
    }),
  );

/** Who take part from now on, by their ids; `undefined` when that stays as it is. */
export function betrokkenUit(
  ingevuld: Ingevuld,
  { betrokken }: Pick<Besprekingskaart, 'betrokken'>,
): string[] | undefined {
  const huidig = betrokken.map(({ waarde }) => waarde);
  const blijft = huidig.filter((id) => ingevuld[wegVeld(id)] === undefined);
  const erbij = Array.from({ length: aantalErbij(ingevuld) }, (_, i) => ingevuld[erbijVeld(i)]);
  const samen = [...new Set([...blijft, ...erbij.filter((id) => id !== undefined)])];
  return samen.join() === huidig.join() ? undefined : samen;
}

/** Who take part after an entry, as it was filled in where it was as in this form. */
export function ingevuldeBetrokkenen(
  bericht: Pick<Bericht, 'betrokken'>,
  { betrokken: huidig }: Pick<Besprekingskaart, 'betrokken'>,
): Ingevuld {
  if (bericht.betrokken === undefined) return {};
  const ids = bericht.betrokken === 'geen' ? [] : bericht.betrokken.map(({ id }) => id);
  const weg = huidig.filter(({ waarde }) => !ids.includes(waarde));
  const erbij = ids.filter((id) => !huidig.some(({ waarde }) => waarde === id));
  return Object.fromEntries<string>([
    ...weg.map(({ waarde }): [string, string] => [wegVeld(waarde), 'ja']),
    ...erbij.map((id, i): [string, string] => [erbijVeld(i), id]),
  ]);
}
