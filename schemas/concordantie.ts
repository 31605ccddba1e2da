import { z } from 'zod';
import { metGrondslag } from './grondslag.ts';
import { Intern } from './intern.ts';
import { Kanttekening } from './kanttekening.ts';
import { openbaar } from './openbaar.ts';
import { Slug } from './slug.ts';
import { Tekst } from './tekst.ts';
import { Vindplaatsen } from './vindplaats.ts';

/** How an onderdeel continues: whole in one successor, in part in one or more, or in none of them. */
export const OpvolgingVeld = z.enum(['direct', 'gedeeltelijk', 'geen']);
export type Opvolging = z.output<typeof OpvolgingVeld>;

/** How the onderdelen of one kader continue in its successor. Its id is `<van>--<naar>`. */
export const Concordantie = z.strictObject({
  toelichting: openbaar(
    Tekst,
    'Wat de bronnen over de opvolging zeggen en wat niet, in eenvoudig Nederlands.',
  ),
  vindplaatsen: openbaar(Vindplaatsen, 'Waar de bronnen over de opvolging schrijven.'),
  regels: openbaar(
    z
      .array(
        metGrondslag({
          van: openbaar(Slug, 'Een onderdeel van het oude kader.'),
          opvolging: openbaar(
            OpvolgingVeld,
            'direct: gaat in zijn geheel door; gedeeltelijk: een deel ervan; geen: geen nieuw onderdeel neemt het over.',
          ),
          naar: openbaar(
            z.array(Slug).optional(),
            'De onderdelen van het nieuwe kader waarin het doorgaat. Leeg of weg bij geen.',
          ),
        }),
      )
      .min(1),
    'Eén regel voor elk onderdeel van het oude kader.',
  ),
  kanttekeningen: openbaar(
    z.array(Kanttekening).optional(),
    'Wat een lezer van deze concordantie moet weten.',
  ),
  intern: Intern.optional().describe('Blijft buiten de openbare site.'),
});
