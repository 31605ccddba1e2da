import type { Datum } from '../../../schemas/datum.ts';
import { isOnbekend, type Onbekend } from '../../../schemas/onbekend.ts';
import { isVelden } from '../../../schemas/velden.ts';
import type { Ding, Grond, Vindplaats } from '../../domain/register.ts';

interface Grondvelden {
  readonly grondslag: Grond['grondslag'];
  readonly reden: string | null;
  readonly vindplaats: AlsJson<Vindplaats> | null;
}

/** What is unknown in a map, when something is. */
interface Onbekendvelden {
  readonly onbekend?: Record<string, string | null>;
}

/** What a map of the register is as open data. */
type KaartAlsJson<W> = W extends { readonly grond: Grond }
  ? { [K in Exclude<keyof W, 'grond'>]: AlsJson<W[K]> } & Grondvelden & Onbekendvelden
  : { [K in keyof W]: AlsJson<W[K]> } & Onbekendvelden;

/** What a value of the register is as open data. */
export type AlsJson<W> = W extends Ding
  ? string
  : W extends Datum
    ? string
    : W extends Onbekend | undefined
      ? null
      : W extends readonly (infer D)[]
        ? AlsJson<D>[]
        : W extends object
          ? KaartAlsJson<W>
          : W;

/**
 * A value of the register as open data: a thing by its id, a datum as it is written, what is unknown or not there as
 * null with the reason beside it, and what a statement rests on beside it.
 */
export function alsJson<W>(waarde: W): AlsJson<W> {
  return maak(waarde) as AlsJson<W>;
}

/** The fields of a thing as open data, without the mark of its kind. */
export function veldenAlsJson<D extends Ding>({ is: _, ...velden }: D): KaartAlsJson<Omit<D, 'is'>> {
  return maak(velden) as KaartAlsJson<Omit<D, 'is'>>;
}

function maak(waarde: unknown): unknown {
  if (waarde === undefined || isOnbekend(waarde)) return null;
  if (Array.isArray(waarde)) return waarde.map(maak);
  if (!isVelden(waarde)) return waarde;
  if ('is' in waarde && 'id' in waarde) return waarde['id'];
  if ('precisie' in waarde && 'tekst' in waarde) return waarde['tekst'];
  const { grond, ...rest } = waarde;
  const onbekend = onbekendeVelden(rest);
  return Object.assign(
    Object.fromEntries(Object.entries(rest).map(([veld, deel]) => [veld, maak(deel)])),
    grond === undefined ? {} : maak(grond),
    Object.keys(onbekend).length > 0 ? { onbekend } : {},
  );
}

/** The fields that are unknown, with the reason where one is given. */
export const onbekendeVelden = (velden: object): Record<string, string | null> =>
  Object.fromEntries(
    Object.entries(velden).flatMap(([veld, waarde]) => (isOnbekend(waarde) ? [[veld, waarde.onbekend]] : [])),
  );
