import { z } from 'zod';
import { DatumVeld } from './datum.ts';
import { DeadlineVeld } from './deadline.ts';
import { metGrondslag } from './grondslag.ts';
import { Intern } from './intern.ts';
import { JaNee } from './janee.ts';
import { GeenKoppeling, Koppeling } from './koppeling.ts';
import { ofOnbekend, ofOnbekendWeglaatbaar } from './onbekend.ts';
import { openbaar } from './openbaar.ts';
import { metStatusEisen, StatusVeld } from './status.ts';
import { Naam, Tekst } from './tekst.ts';
import { Verband } from './verband.ts';
import { verwijzing } from './verwijzing.ts';
import { Vindplaats, Vindplaatsen } from './vindplaats.ts';
import { Voortgang } from './voortgang.ts';

/** The action as the plan adopted it: how far it was, who owns it, and by when. */
const Vastgesteld = metStatusEisen(
  z.strictObject({
    datum: openbaar(
      DatumVeld.optional(),
      'Wanneer de actie is vastgesteld. Daarvóór is er geen stand. Weglaten: met het plan.',
    ),
    status: openbaar(
      ofOnbekendWeglaatbaar(StatusVeld),
      'De status bij vaststelling, zoals het plan die geeft. Weglaten: onbekend.',
    ),
    uitgevoerd: openbaar(
      JaNee.optional(),
      'ja: gedaan, maar de borging is niet bekend. Alleen bij in-gang-gezet.',
    ),
    eigenaar: openbaar(
      ofOnbekendWeglaatbaar(verwijzing('functie', 'organisatie')),
      'De eigenaar bij vaststelling: een functie of een organisatie, nooit een persoon. Weglaten: onbekend.',
    ),
    betrokken: openbaar(
      z.array(verwijzing('functie', 'organisatie')).min(1).optional(),
      'Wie er naast de eigenaar aan meedoen: functies en organisaties. Alleen de eigenaar is verantwoordelijk.',
    ),
    start: openbaar(
      ofOnbekend(DatumVeld).optional(),
      'Wanneer de actie begint. Weglaten als het plan dat niet zegt.',
    ),
    deadline: openbaar(
      ofOnbekendWeglaatbaar(DeadlineVeld),
      'De deadline bij vaststelling: een datum, doorlopend, of een voorwaarde in woorden. Weglaten: onbekend.',
    ),
    borging: openbaar(Tekst.optional(), 'Hoe het resultaat vastligt. Verplicht bij uitgevoerd-en-geborgd.'),
    reden_vervallen: openbaar(Tekst.optional(), 'Waarom de actie vervallen is. Verplicht bij vervallen.'),
    vindplaatsen: openbaar(Vindplaatsen.optional(), 'Waar dit staat. Weglaten: waar de actie staat.'),
    duiding: openbaar(
      Tekst.optional(),
      'Waarom wij lezen dat de actie toen al in het plan stond. Weglaten als een bron dat zegt.',
    ),
  }),
);

/** What not every plan tells of its actions: left out it is not shown, and counts nowhere as unknown. */
const WEGLAATBAAR = 'Weglaten als het plan dit niet kent; ‘onbekend’ als het ontbreekt.';

const TITEL_AANGEPAST =
  'Wat er in de bron anders staat dan in de titel, bijvoorbeeld een tikfout. Weglaten als de titel letterlijk is.';

/** One numbered action of a plan. Its number is the name of its file. */
export const Actie = z.strictObject({
  titel: openbaar(Naam, 'De titel, zoals die in de bron staat.'),
  titel_aangepast: openbaar(Tekst.optional(), TITEL_AANGEPAST),
  korte_titel: openbaar(
    Naam.optional(),
    'De titel in enkele woorden van ons, voor lijsten en koppen. Weglaten als de titel kort genoeg is.',
  ),
  andere_titels: openbaar(
    z
      .array(
        z.strictObject({
          titel: openbaar(Naam, 'De titel zoals die andere bron hem geeft.'),
          aangepast: openbaar(Tekst.optional(), TITEL_AANGEPAST),
          vindplaats: openbaar(Vindplaats, 'Waar die titel staat.'),
        }),
      )
      .optional(),
    'Hoe andere bronnen dezelfde actie noemen.',
  ),
  samenvatting: openbaar(Tekst.optional(), 'Wat de actie inhoudt, in eigen woorden en eenvoudig Nederlands.'),
  vindplaatsen: openbaar(
    Vindplaatsen.optional(),
    'Waar de actie in de bronnen staat. Weglaten: waar het plan zegt dat zijn acties staan (acties_uit).',
  ),
  regionale_actie: openbaar(
    ofOnbekend(Tekst).optional(),
    `De actie van de regio waar deze actie bij hoort. ${WEGLAATBAAR}`,
  ),
  hoe: openbaar(ofOnbekend(Tekst).optional(), `Hoe de actie wordt uitgevoerd. ${WEGLAATBAAR}`),
  toelichting: openbaar(ofOnbekend(Tekst).optional(), `Extra toelichting in het plan. ${WEGLAATBAAR}`),
  doelgroep: openbaar(ofOnbekend(z.array(Tekst).min(1)).optional(), `Voor wie de actie is. ${WEGLAATBAAR}`),
  herkomst: openbaar(
    ofOnbekend(
      metGrondslag({
        tekst: openbaar(Tekst, 'Waar de actie uit voortkomt: de regio, een beleidsplan, een meting.'),
      }),
    ).optional(),
    `Waar de actie vandaan komt. ${WEGLAATBAAR}`,
  ),
  doelstellingen: openbaar(
    z
      .array(
        metGrondslag({ nummer: openbaar(z.int().min(1), 'Het nummer van een doelstelling van het plan.') }),
      )
      .optional(),
    'De doelstellingen van het plan waar de actie bij hoort.',
  ),
  koppelingen: openbaar(
    z.array(z.union([Koppeling, GeenKoppeling])).optional(),
    'Met welke onderdelen van kaders de actie te maken heeft. Weglaten: met geen.',
  ),
  verband: openbaar(
    z.array(Verband).optional(),
    'Wetten en programma’s waar de actie mee te maken heeft, als de bronnen dat laten zien.',
  ),
  vastgesteld: openbaar(
    Vastgesteld.optional(),
    'De actie zoals het plan haar vaststelde. Weglaten: er is niets van bekend.',
  ),
  voortgang: openbaar(z.array(Voortgang).optional(), 'Wat daarna veranderde, het oudste eerst.'),
  intern: Intern.optional().describe('Blijft buiten de openbare site.'),
});
