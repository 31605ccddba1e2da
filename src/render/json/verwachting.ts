import { isOnbekend } from '../../../schemas/onbekend.ts';
import type { VerwachtingStand } from '../../domain/opname/verwachting.ts';

/** An expectation and how it stands, as open data. */
export const renderVerwachting = ({ id, tekst, termijn, toestand }: VerwachtingStand) => ({
  id,
  tekst,
  termijn: isOnbekend(termijn) ? null : termijn.tekst,
  toestand,
});
