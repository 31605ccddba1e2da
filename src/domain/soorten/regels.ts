import type { Melding } from '../kern/melding.ts';
import type { CheckContext, Regel } from '../kern/regel.ts';
import { ACTIEREGELS } from './actie/regels.ts';
import { AFWIJKINGREGELS } from './afwijking/regels.ts';
import { BEGRIPREGELS } from './begrip/regels.ts';
import { BERICHTREGELS } from './berichtregels.ts';
import { BRONREGELS } from './bron/regels.ts';
import { CIJFERREGELS } from './cijfer/regels.ts';
import { VOORSTELREGELS } from './collegevoorstel/regels.ts';
import { CONCORDANTIEREGELS } from './concordantie/regels.ts';
import { KADERREGELS } from './kader/regels.ts';
import { LOOPTIJDREGELS } from './looptijdregels.ts';
import { MIDDELENREGELS } from './middelen/regels.ts';
import { MOMENTREGELS } from './moment/regels.ts';
import { ORGANISATIEREGELS } from './organisatie/regels.ts';
import { PAGINAREGELS } from './pagina/regels.ts';
import { PERSOONSGEGEVENREGELS } from './persoonsgegevenregels.ts';
import { PLANREGELS } from './plan/regels.ts';
import { REKENSOMREGELS } from './rekensomregels.ts';
import { SITEREGELS } from './site/regels.ts';
import { TOEZEGGINGREGELS } from './toezegging/regels.ts';
import { VERWIJZINGREGELS } from './verwijzingregels.ts';
import { VORMREGELS } from './vorm/regels.ts';
import { VRAAGREGELS } from './vraag/regels.ts';
import { WERKWIJZEREGELS } from './werkwijze/regels.ts';

/** The rules over the whole content, of each kind and of what several kinds have. */
export const REGELS: readonly Regel[] = [
  ...SITEREGELS,
  ...PLANREGELS,
  ...ACTIEREGELS,
  ...ORGANISATIEREGELS,
  ...BRONREGELS,
  ...KADERREGELS,
  ...CONCORDANTIEREGELS,
  ...TOEZEGGINGREGELS,
  ...VRAAGREGELS,
  ...CIJFERREGELS,
  ...MIDDELENREGELS,
  ...BEGRIPREGELS,
  ...AFWIJKINGREGELS,
  ...MOMENTREGELS,
  ...WERKWIJZEREGELS,
  ...PAGINAREGELS,
  ...VORMREGELS,
  ...VOORSTELREGELS,
  ...VERWIJZINGREGELS,
  ...BERICHTREGELS,
  ...LOOPTIJDREGELS,
  ...REKENSOMREGELS,
  ...PERSOONSGEGEVENREGELS,
];

/** Everything that the rules find in the parsed content. */
export const controleerRegels = (context: CheckContext): Melding[] =>
  REGELS.flatMap(({ vind }) => [...vind(context)]);
