import type { VerwachtingStand } from '../../domain/opname/verwachting.ts';
import { alsJson } from './alsJson.ts';

/** An expectation and how it stands, as open data. */
export const verwachtingAlsJson = ({
  id,
  tekst,
  collegezin,
  nietBekend,
  termijn,
  wie,
  toestand,
}: VerwachtingStand) => alsJson({ id, tekst, collegezin, nietBekend, termijn, wie, toestand });
