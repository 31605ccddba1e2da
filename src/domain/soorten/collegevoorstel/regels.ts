import { VOORSTELCIJFERREGELS } from './regels/cijfers.ts';
import { DEELREGELS } from './regels/delen.ts';
import { EMBARGOREGELS } from './regels/embargo.ts';
import { PEILDATUMREGELS } from './regels/peildatum.ts';
import { PLANREGELS_VOORSTEL } from './regels/plannen.ts';
import { PUNTREGELS } from './regels/punten.ts';
import { SCHRIJFREGELS } from './regels/schrijven.ts';
import { STATUSREGELS } from './regels/status.ts';
import { TODOREGELS } from './regels/todo.ts';

/** What holds for proposals to a college. */
export const VOORSTELREGELS = [
  ...DEELREGELS,
  ...PLANREGELS_VOORSTEL,
  ...PUNTREGELS,
  ...STATUSREGELS,
  ...EMBARGOREGELS,
  ...PEILDATUMREGELS,
  ...VOORSTELCIJFERREGELS,
  ...TODOREGELS,
  ...SCHRIJFREGELS,
];
