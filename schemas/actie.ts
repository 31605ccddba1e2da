import { z } from 'zod';
import { DatumVeld } from './datum.ts';
import { metGrondslag } from './grondslag.ts';
import { Intern } from './intern.ts';
import { GeenKoppeling, Koppeling } from './koppeling.ts';
import { ofOnbekend } from './onbekend.ts';
import { metStatusEisen, StatusVeld } from './status.ts';
import { Tekst } from './tekst.ts';
import { verwijzing } from './verwijzing.ts';
import { Verband } from './verband.ts';
import { Vindplaats, Vindplaatsen } from './vindplaats.ts';
import { UitgevoerdVeld, Voortgang } from './voortgang.ts';

/** The action as the plan adopted it: how far it was, who owns it, and by when. */
const Vastgesteld = metStatusEisen(
  z.strictObject({
    datum: DatumVeld.describe('Wanneer de actie is vastgesteld. Daarvóór is er geen stand.'),
    status: ofOnbekend(StatusVeld).describe('De status bij vaststelling, zoals het plan die geeft.'),
    uitgevoerd: UitgevoerdVeld.optional().describe(
      'ja: gedaan, maar de borging is niet bekend. Alleen bij in-gang-gezet.',
    ),
    eigenaar: ofOnbekend(verwijzing('functie', 'organisatie')).describe(
      'De eigenaar bij vaststelling: een functie of een organisatie, nooit een persoon.',
    ),
    deadline: ofOnbekend(DatumVeld).describe('De deadline bij vaststelling.'),
    borging: Tekst.optional().describe('Hoe het resultaat vastligt. Verplicht bij uitgevoerd-en-geborgd.'),
    reden: Tekst.optional().describe('Waarom de actie vervallen is. Verplicht bij vervallen.'),
    vindplaatsen: Vindplaatsen.describe('Waar dit staat.'),
  }),
);

/** What not every plan tells of its actions: left out it is not shown, and counts nowhere as unknown. */
const WEGLAATBAAR = 'Weglaten als het plan dit niet kent; ‘onbekend’ als het ontbreekt.';

/** One numbered action of a plan. Its number is the name of its file. */
export const Actie = z.strictObject({
  titel: Tekst.describe('De titel, zoals die in de bron staat.'),
  andere_titels: z
    .array(
      z.strictObject({
        titel: Tekst.describe('De titel zoals die andere bron hem geeft.'),
        vindplaats: Vindplaats.describe('Waar die titel staat.'),
      }),
    )
    .optional()
    .describe('Hoe andere bronnen dezelfde actie noemen.'),
  samenvatting: Tekst.optional().describe('Wat de actie inhoudt, in eigen woorden en eenvoudig Nederlands.'),
  vindplaatsen: Vindplaatsen.describe('Waar de actie in de bronnen staat.'),
  regionale_actie: ofOnbekend(Tekst)
    .optional()
    .describe(`De actie van de regio waar deze actie bij hoort. ${WEGLAATBAAR}`),
  hoe: ofOnbekend(Tekst).optional().describe(`Hoe de actie wordt uitgevoerd. ${WEGLAATBAAR}`),
  toelichting: ofOnbekend(Tekst).optional().describe(`Extra toelichting in het plan. ${WEGLAATBAAR}`),
  doelgroep: ofOnbekend(z.array(Tekst).min(1)).optional().describe(`Voor wie de actie is. ${WEGLAATBAAR}`),
  herkomst: ofOnbekend(
    metGrondslag({
      tekst: Tekst.describe('Waar de actie uit voortkomt: de regio, een beleidsplan, een meting.'),
    }),
  )
    .optional()
    .describe(`Waar de actie vandaan komt. ${WEGLAATBAAR}`),
  doelstellingen: z
    .array(metGrondslag({ nummer: z.int().min(1).describe('Het nummer van een doelstelling van het plan.') }))
    .optional()
    .describe('De doelstellingen van het plan waar de actie bij hoort.'),
  koppelingen: z
    .array(z.union([Koppeling, GeenKoppeling]))
    .describe('Met welke onderdelen van kaders de actie te maken heeft.'),
  verband: z
    .array(Verband)
    .optional()
    .describe('Wetten en programma’s waar de actie mee te maken heeft, als de bronnen dat laten zien.'),
  vastgesteld: Vastgesteld.describe('De actie zoals het plan haar vaststelde.'),
  voortgang: z.array(Voortgang).optional().describe('Wat daarna veranderde, het oudste eerst.'),
  intern: Intern.optional().describe('Blijft buiten de openbare site.'),
});
