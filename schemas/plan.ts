import { z } from 'zod';
import { Actienummer } from './actienummer.ts';
import { Besluit } from './besluit.ts';
import { DatumVeld } from './datum.ts';
import { metGrondslag } from './grondslag.ts';
import { Intern } from './intern.ts';
import { JaNee } from './janee.ts';
import { Kanttekening } from './kanttekening.ts';
import { Looptijd } from './looptijd.ts';
import { openbaar } from './openbaar.ts';
import { Slug } from './slug.ts';
import { Stukbericht } from './stukbericht.ts';
import { Naam, Regel, Tekst } from './tekst.ts';
import { Verband } from './verband.ts';
import { verwijzing } from './verwijzing.ts';
import { Vindplaats, Vindplaatsen } from './vindplaats.ts';

/** An uitvoeringsplan of one organisatie. Its id is the name of its folder. */
export const Plan = z.strictObject({
  titel: openbaar(Naam, 'De titel, zoals die in de bron staat.'),
  organisatie: openbaar(verwijzing('organisatie'), 'De organisatie waarvan het plan is.'),
  samenvatting: openbaar(Tekst, 'Waar het plan over gaat, in eigen woorden en eenvoudig Nederlands.'),
  looptijd: openbaar(Looptijd, 'De looptijd van het plan.'),
  vaststelling: openbaar(
    metGrondslag({
      datum: openbaar(DatumVeld, 'Wanneer het plan is vastgesteld.'),
      door: openbaar(verwijzing('functie', 'organisatie'), 'Wie het plan heeft vastgesteld.'),
    }),
    'De vaststelling van het plan.',
  ),
  vindplaatsen: openbaar(Vindplaatsen, 'Het plan zelf, als bron.'),
  acties_uit: openbaar(
    Vindplaats.optional(),
    'Waar in een bron de acties staan. Een actie zonder eigen vindplaatsen staat daar. Weglaten: waar het plan zelf staat.',
  ),
  kaders: openbaar(
    z.array(metGrondslag({ kader: openbaar(verwijzing('kader'), 'Een kader waar het plan bij hoort.') })),
    'De kaders waar het plan bij hoort.',
  ),
  vereiste_koppelingen: openbaar(
    z.array(
      z.strictObject({
        een_van: openbaar(
          z.array(Slug).min(1),
          'Soorten onderdelen. Elke actie heeft een koppeling met ten minste één ervan.',
        ),
      }),
    ),
    'Welke koppelingen elke actie van dit plan moet hebben.',
  ),
  doelstellingen: openbaar(
    z.array(
      z.strictObject({
        nummer: openbaar(z.int().min(1), 'Het nummer van de doelstelling in het plan.'),
        tekst: openbaar(Tekst, 'De doelstelling, zoals die in de bron staat.'),
        vindplaats: openbaar(Vindplaats, 'Waar de doelstelling staat.'),
      }),
    ),
    'De doelstellingen van het plan.',
  ),
  alle_acties_bekend: openbaar(
    JaNee.optional(),
    'ja: alle acties van het plan staan hier. Weglaten of nee: er kunnen meer acties zijn dan wij kennen.',
  ),
  nummering: openbaar(
    metGrondslag({
      niveaus: openbaar(
        z.array(Regel).min(1).max(4).optional(),
        'Wat elk deel van een actienummer is, van voor naar achter: [programma, doel, actie].',
      ),
      titels: openbaar(
        z
          .array(
            z.strictObject({
              nummer: openbaar(
                Actienummer,
                'Het begin van een actienummer, tussen aanhalingstekens: ‘1’ of ‘1.2’.',
              ),
              titel: openbaar(Naam, 'Hoe het plan dat noemt.'),
            }),
          )
          .optional(),
        'Hoe de delen van het plan heten. De acties staan onder deze koppen.',
      ),
      uitleg: openbaar(
        Tekst.optional(),
        'Wat er verder over de nummers te zeggen is. Weglaten als de niveaus genoeg zeggen.',
      ),
    }).optional(),
    'Hoe de acties genummerd zijn.',
  ),
  bewaking: openbaar(
    metGrondslag({
      tekst: openbaar(Tekst, 'Wie de acties bewaakt, en hoe.'),
      functies: openbaar(z.array(verwijzing('functie', 'organisatie')).min(1), 'Wie de acties bewaken.'),
    }).optional(),
    'Wie de voortgang bewaakt.',
  ),
  besluiten: openbaar(z.array(Besluit).optional(), 'Wat erover is voorgesteld of besloten, en door wie.'),
  verband: openbaar(
    z.array(Verband).optional(),
    'Wetten, programma’s en doelen waar het plan mee te maken heeft.',
  ),
  berichten: openbaar(
    z.array(Stukbericht).optional(),
    'Berichten over het plan als geheel, het oudste eerst.',
  ),
  kanttekeningen: openbaar(z.array(Kanttekening).optional(), 'Wat een lezer van dit plan moet weten.'),
  intern: Intern.optional().describe('Blijft buiten de openbare site.'),
});
