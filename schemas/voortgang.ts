import { z } from 'zod';
import { DatumVeld } from './datum.ts';
import { metGrondslag } from './grondslag.ts';
import { Intern } from './intern.ts';
import { ofOnbekend } from './onbekend.ts';
import { metStatusEisen, StatusVeld } from './status.ts';
import { Tekst } from './tekst.ts';
import { OverVerwachting, Verwachting } from './verwachting.ts';
import { verwijzing } from './verwijzing.ts';

/** Whether an action that is in-gang-gezet has been carried out, its borging being unknown. */
export const UitgevoerdVeld = z.enum(['ja', 'nee']);

/** A dated entry. It names only what it changes; one that changes nothing confirms the stand. */
export const Voortgang = metStatusEisen(
  metGrondslag({
    datum: DatumVeld.describe('De dag of periode waarover de bron bericht, zo precies als de bron is.'),
    concept: z
      .enum(['ja'])
      .optional()
      .describe('ja: nog niet vrijgegeven, en alleen intern te zien. Weglaten: iedereen mag het zien.'),
    status: ofOnbekend(StatusVeld)
      .optional()
      .describe('De nieuwe status. Weglaten: de status blijft gelijk.'),
    uitgevoerd: UitgevoerdVeld.optional().describe(
      'ja: gedaan, maar de borging is niet bekend. Alleen bij in-gang-gezet.',
    ),
    eigenaar: ofOnbekend(verwijzing('functie', 'organisatie'))
      .optional()
      .describe('De nieuwe eigenaar: een functie of een organisatie, nooit een persoon.'),
    deadline: ofOnbekend(DatumVeld).optional().describe('De nieuwe deadline.'),
    borging: Tekst.optional().describe('Hoe het resultaat vastligt. Verplicht bij uitgevoerd-en-geborgd.'),
    tekst: Tekst.describe('Wat er te melden is, in eigen woorden en eenvoudig Nederlands.'),
    verwachtingen: z.array(Verwachting).optional().describe('Wat de bron aankondigt, met een termijn.'),
    over_verwachtingen: z
      .array(OverVerwachting)
      .optional()
      .describe('Hoe het afliep met verwachtingen uit eerdere berichten.'),
    intern: Intern.optional().describe('Blijft buiten de openbare site.'),
  }),
);
