import { z } from 'zod';
import { Collegezin } from './collegezin.ts';
import { DatumVeld } from './datum.ts';
import { alsDan, heeft, metEisen, zegt, zonder } from './jsoneis.ts';
import { ofOnbekend } from './onbekend.ts';
import { openbaar } from './openbaar.ts';
import { meldSchemafout, type Schemafout } from './schemafout.ts';
import { Slug } from './slug.ts';
import { Tekst } from './tekst.ts';
import { isVelden } from './velden.ts';
import { verwijzing } from './verwijzing.ts';

/** What an entry expects to have happened by a term. One that says who does it is a vervolgstap: somebody agreed to it. */
export const Verwachting = z.strictObject({
  id: openbaar(Slug, 'Naam van de verwachting, uniek binnen het bestand; een later bericht verwijst ernaar.'),
  tekst: openbaar(Tekst, 'Wat er volgens de bron zou gebeuren.'),
  collegezin: Collegezin,
  niet_bekend: openbaar(
    Tekst.optional(),
    'Wat niemand weet zolang er geen bericht over is, in één korte zin: "Of de trainingen zijn gevolgd, is niet bekend."',
  ),
  termijn: openbaar(
    ofOnbekend(DatumVeld),
    'Wanneer het zou gebeuren, of onbekend als de bron geen termijn noemt. Na de laatste dag is de termijn voorbij.',
  ),
  wie: openbaar(
    ofOnbekend(verwijzing('functie', 'organisatie')).optional(),
    'Wie het doet, als het een afspraak is: een functie of een organisatie, nooit een persoon. onbekend als dat niet is afgesproken; weglaten als een bron iets aankondigt.',
  ),
});

/** How an expectation ended, when a source says so. */
export const UitkomstVeld = z.enum(['nagekomen', 'deels', 'verschoven', 'niet-nagekomen', 'ingetrokken']);
export type Uitkomst = z.output<typeof UitkomstVeld>;

/** An outcome and a term that don't go together. */
export const TERMIJN_BIJ_VERSCHOVEN: Schemafout = {
  code: 'termijn-bij-verschoven',
  ernst: 'fout',
  zin: 'De uitkomst en de termijn passen niet bij elkaar.',
  verwacht: 'Een nieuwe ‘termijn’ bij ‘verschoven’, en bij geen andere uitkomst.',
  hint: 'Voeg de nieuwe termijn toe, of wis hem.',
};

/** What a later entry says of an expectation. `verschoven` names the new term. */
export const OverVerwachting = metEisen(
  z
    .strictObject({
      id: openbaar(Slug, 'De id van een verwachting uit een eerder bericht in dit bestand.'),
      uitkomst: openbaar(UitkomstVeld, 'Hoe het met de verwachting afliep, volgens de bron.'),
      termijn: openbaar(DatumVeld.optional(), 'De nieuwe termijn; alleen bij verschoven, en dan verplicht.'),
    })
    .superRefine(
      (waarde: unknown, ctx) => {
        if (!isVelden(waarde) || !UitkomstVeld.safeParse(waarde['uitkomst']).success) return;
        const verschoven = waarde['uitkomst'] === 'verschoven';
        if (verschoven === (waarde['termijn'] !== undefined)) return;
        meldSchemafout(ctx, [verschoven ? 'uitkomst' : 'termijn'], TERMIJN_BIJ_VERSCHOVEN);
      },
      { when: () => true },
    ),
  alsDan(zegt('uitkomst', 'verschoven'), heeft('termijn'), zonder('termijn')),
);
