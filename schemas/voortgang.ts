import { z } from 'zod';
import { Collegezin } from './collegezin.ts';
import { DatumVeld } from './datum.ts';
import { DeadlineVeld } from './deadline.ts';
import { metGrondslag } from './grondslag.ts';
import { Intern } from './intern.ts';
import { JaNee } from './janee.ts';
import { ofOnbekend } from './onbekend.ts';
import { openbaar } from './openbaar.ts';
import { Slug } from './slug.ts';
import { metStatusEisen, StatusVeld } from './status.ts';
import { Tekst } from './tekst.ts';
import { OverVerwachting, Verwachting } from './verwachting.ts';
import { verwijzing } from './verwijzing.ts';

/** A dated entry. It names only what it changes; one that changes nothing confirms the stand. */
export const Voortgang = metStatusEisen(
  metGrondslag({
    datum: openbaar(DatumVeld, 'De dag of periode waarover de bron bericht, zo precies als de bron is.'),
    concept: z
      .enum(['ja'])
      .optional()
      .describe('ja: nog niet vrijgegeven, en alleen intern te zien. Weglaten: iedereen mag het zien.'),
    embargo: Slug.optional().describe(
      'Het voorstel waarvoor dit is opgeschreven: de naam van een bestand in collegevoorstellen. Het bericht is een concept tot het college heeft besloten.',
    ),
    status: openbaar(
      ofOnbekend(StatusVeld).optional(),
      'De nieuwe status. Weglaten: de status blijft gelijk.',
    ),
    uitgevoerd: openbaar(
      JaNee.optional(),
      'ja: gedaan, maar de borging is niet bekend. Alleen bij in-gang-gezet.',
    ),
    eigenaar: openbaar(
      ofOnbekend(verwijzing('functie', 'organisatie')).optional(),
      'De nieuwe eigenaar: een functie of een organisatie, nooit een persoon.',
    ),
    betrokken: openbaar(
      z.union([z.literal('geen'), z.array(verwijzing('functie', 'organisatie')).min(1)]).optional(),
      'Wie er voortaan naast de eigenaar aan meedoen, of geen. Weglaten: dat blijft gelijk.',
    ),
    deadline: openbaar(
      ofOnbekend(DeadlineVeld).optional(),
      'De nieuwe deadline: een datum, doorlopend, of een voorwaarde in woorden.',
    ),
    overgenomen_door: openbaar(
      verwijzing('actie', 'plan', 'organisatie').optional(),
      'Wie de actie overneemt: een actie van een ander plan (plan/nummer), een plan of een organisatie. Deze actie vraagt daarna niets meer; haar status blijft zoals die het laatst bekend was.',
    ),
    borging: openbaar(Tekst.optional(), 'Hoe het resultaat vastligt. Verplicht bij uitgevoerd-en-geborgd.'),
    reden_vervallen: openbaar(Tekst.optional(), 'Waarom de actie vervallen is. Verplicht bij vervallen.'),
    tekst: openbaar(Tekst, 'Wat er te melden is, in eigen woorden en eenvoudig Nederlands.'),
    collegezin: Collegezin,
    resultaat: openbaar(
      Tekst.optional(),
      'Wat er toen bereikt was, in één korte zin. Weglaten als het bericht daar niets over zegt.',
    ),
    verwachtingen: openbaar(z.array(Verwachting).optional(), 'Wat de bron aankondigt, met een termijn.'),
    over_verwachtingen: openbaar(
      z.array(OverVerwachting).optional(),
      'Hoe het afliep met verwachtingen uit eerdere berichten.',
    ),
    intern: Intern.optional().describe('Blijft buiten de openbare site.'),
  }),
);
