import { z } from 'zod';
import { Collegezin } from './collegezin.ts';
import { DatumVeld } from './datum.ts';
import { metGrondslag } from './grondslag.ts';
import { Intern } from './intern.ts';
import { JaNee } from './janee.ts';
import { alsDan, heeft, kent, metEisen, zegt } from './jsoneis.ts';
import { ofOnbekend } from './onbekend.ts';
import { openbaar } from './openbaar.ts';
import { Naam, Regel, Tekst } from './tekst.ts';
import { verwijzing } from './verwijzing.ts';

/** The kinds of momenten, in the order in which a timeline shows them. */
export const MOMENTSOORTEN = [
  'wet',
  'looptijd',
  'vaststelling',
  'verlenging',
  'besluit',
  'evaluatie',
  'overleg',
  'uitvoering',
  'document',
  'gebeurtenis',
] as const;

/** What kind of moment it is. */
export type Momentsoort = (typeof MOMENTSOORTEN)[number];

const Velden = metGrondslag({
  titel: openbaar(Naam, 'Wat er gebeurt, in enkele woorden.'),
  soort: openbaar(
    z.enum(MOMENTSOORTEN),
    'Wat voor moment het is. uitvoering: iets verandert in het werk zelf; looptijd: van een stuk zonder eigen pagina.',
  ),
  datum: openbaar(
    ofOnbekend(DatumVeld),
    'Wanneer het was of zou zijn; bij een terugkerend moment het begin.',
  ),
  tot_en_met: openbaar(DatumVeld.optional(), 'Het einde, als het moment een periode is.'),
  herhaling: openbaar(Regel.optional(), 'Hoe vaak het terugkomt, zoals de bron het noemt.'),
  aangekondigd: openbaar(
    JaNee,
    'ja: de bron kondigt het aan, en wij weten niet of het is gebeurd; nee: de bron zegt dat het is gebeurd.',
  ),
  tekst: openbaar(Tekst, 'Wat de bron erover zegt, in eigen woorden en eenvoudig Nederlands.'),
  collegezin: Collegezin,
  kaders: openbaar(z.array(verwijzing('kader')).optional(), 'De kaders waar het over gaat.'),
  plannen: openbaar(z.array(verwijzing('plan')).optional(), 'De plannen waar het over gaat.'),
  intern: Intern.optional().describe('Blijft buiten de openbare site.'),
});

/** Something that happened, was planned or comes back: adoption, evaluation, a meeting. Its id is the name of its file. */
export const Moment = metEisen(
  Velden,
  alsDan(zegt('soort', 'looptijd'), { allOf: [kent('datum'), heeft('tot_en_met')] }),
);
