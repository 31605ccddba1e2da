import { isOnbekend } from '../../../schemas/onbekend.ts';
import type { Besluit, Verband } from '../../domain/register.ts';
import { renderGrond } from './grond.ts';

/** Something that was proposed, decided or taken note of, as open data. */
export const renderBesluit = ({ soort, door, datum, tekst, grond }: Besluit) => ({
  soort,
  door,
  datum: isOnbekend(datum) ? null : datum.tekst,
  tekst,
  ...renderGrond(grond),
});

/** A law, programme or goal that a plan or kader leans on, as open data. */
export const renderVerband = ({ soort, naam, artikel, tekst, grond }: Verband) => ({
  soort,
  naam,
  artikel: artikel ?? null,
  tekst,
  ...renderGrond(grond),
});
