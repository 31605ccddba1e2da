import { KLEIN_GETAL } from '../../../../schemas/cijfer.ts';
import { isOnbekend } from '../../../../schemas/onbekend.ts';
import type { Punt, Reeks } from './soort.ts';

/** Whether a figure counts so few that people might be recognised. A percentage or a ratio counts nobody, nor do days. */
export const isKleinGetal = ({ waarde }: Punt, { maat, teltMensen }: Reeks): boolean =>
  teltMensen && maat === 'aantal' && !isOnbekend(waarde) && waarde < KLEIN_GETAL;
