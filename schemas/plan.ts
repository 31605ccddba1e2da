import { z } from 'zod';
import { Besluit } from './besluit.ts';
import { DatumVeld } from './datum.ts';
import { metGrondslag } from './grondslag.ts';
import { Intern } from './intern.ts';
import { Kanttekening } from './kanttekening.ts';
import { Looptijd } from './looptijd.ts';
import { Slug } from './slug.ts';
import { Stukbericht } from './stukbericht.ts';
import { Tekst } from './tekst.ts';
import { Verband } from './verband.ts';
import { verwijzing } from './verwijzing.ts';
import { Vindplaats, Vindplaatsen } from './vindplaats.ts';

/** An uitvoeringsplan of one organisatie. Its id is the name of its folder. */
export const Plan = z.strictObject({
  titel: Tekst.describe('De titel, zoals die in de bron staat.'),
  organisatie: verwijzing('organisatie').describe('De organisatie waarvan het plan is.'),
  samenvatting: Tekst.describe('Waar het plan over gaat, in eigen woorden en eenvoudig Nederlands.'),
  looptijd: Looptijd.describe('De looptijd van het plan.'),
  vaststelling: metGrondslag({
    datum: DatumVeld.describe('Wanneer het plan is vastgesteld.'),
    door: verwijzing('functie', 'organisatie').describe('Wie het plan heeft vastgesteld.'),
  }).describe('De vaststelling van het plan.'),
  vindplaatsen: Vindplaatsen.describe('Het plan zelf, als bron.'),
  kaders: z
    .array(metGrondslag({ kader: verwijzing('kader').describe('Een kader waar het plan onder hangt.') }))
    .describe('De kaders waar het plan onder hangt.'),
  vereiste_koppelingen: z
    .array(
      z.strictObject({
        een_van: z
          .array(Slug)
          .min(1)
          .describe('Soorten onderdelen. Elke actie heeft een koppeling met ten minste één ervan.'),
      }),
    )
    .describe('Welke koppelingen elke actie van dit plan moet hebben.'),
  doelstellingen: z
    .array(
      z.strictObject({
        nummer: z.int().min(1).describe('Het nummer van de doelstelling in het plan.'),
        tekst: Tekst.describe('De doelstelling, zoals die in de bron staat.'),
        vindplaats: Vindplaats.describe('Waar de doelstelling staat.'),
      }),
    )
    .describe('De doelstellingen van het plan.'),
  nummering: metGrondslag({
    uitleg: Tekst.describe('Wat de delen van een actienummer betekenen.'),
  })
    .optional()
    .describe('Hoe de acties genummerd zijn.'),
  bewaking: metGrondslag({
    tekst: Tekst.describe('Wie de acties bewaakt, en hoe.'),
    functies: z.array(verwijzing('functie', 'organisatie')).min(1).describe('Wie de acties bewaken.'),
  })
    .optional()
    .describe('Wie de voortgang bewaakt.'),
  besluiten: z.array(Besluit).optional().describe('Wat erover is voorgesteld of besloten, en door wie.'),
  verband: z
    .array(Verband)
    .optional()
    .describe('Wetten, programma’s en doelen waar het plan mee te maken heeft.'),
  berichten: z
    .array(Stukbericht)
    .optional()
    .describe('Berichten over het plan als geheel, het oudste eerst.'),
  kanttekeningen: z.array(Kanttekening).optional().describe('Wat een lezer van dit plan moet weten.'),
  intern: Intern.optional().describe('Blijft buiten de openbare site.'),
});
