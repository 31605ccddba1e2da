import { z } from 'zod';
import { Intern } from './intern.ts';
import { JaNee } from './janee.ts';
import { metEisen, zegt } from './jsoneis.ts';
import { openbaar } from './openbaar.ts';
import { Slug } from './slug.ts';
import { Aanduiding, Naam, Regel, Tekst } from './tekst.ts';
import { verwijzing } from './verwijzing.ts';
import { Vindplaatsen } from './vindplaats.ts';
import { GEGEVENSONDERDELEN } from './voorstelmdx.ts';

/** The fields at the top of a proposal that every proposal has; a form can ask for others by names of its own. */
export const VASTE_VELDEN = [
  'onderwerp',
  'organisatie',
  'plan',
  'peildatum',
  'kenmerk',
  'portefeuillehouder',
  'rol_raad',
  'bijlagen',
] as const;

/** A heading as a proposal can have it: its text can hold no braces, and spaces next to each other count as one. */
const Kop = Naam.regex(/^[^{}]*$/, { error: 'kop' }).overwrite((kop) => kop.trim().replace(/\s+/g, ' '));

const Sectie = z.strictObject({
  id: openbaar(Slug, 'De id van dit deel, uniek in deze vorm.'),
  kop: openbaar(Kop, 'De kop, precies zoals die in het voorstel staat. Een nummer hoort bij de kop.'),
  niveau: openbaar(
    z.union([z.literal(1), z.literal(2)]),
    '1: een hoofdkop; 2: een kop onder de hoofdkop erboven.',
  ),
  doel: openbaar(Tekst, 'Waar dit deel voor is: uitleg voor wie het schrijft.'),
  bevat: openbaar(
    z.enum(['argumenten', 'kanttekeningen']).optional(),
    'In dit deel staan de argumenten, of de kanttekeningen. Ze heten naar hun besluit: 1.1, 1.2, 2.1.',
  ),
  gegevens: openbaar(
    z.array(z.enum(GEGEVENSONDERDELEN)).optional(),
    'Wat de gegevens in dit deel invullen, in deze volgorde.',
  ),
  vragen: openbaar(
    z.array(Tekst).optional(),
    'Wat de schrijver hier moet invullen. Elke vraag staat in een nieuw voorstel als regel met TODO.',
  ),
  verplicht: openbaar(JaNee.optional(), 'nee: dit deel mag ontbreken. Weglaten is ja.'),
});

const Velden = z.strictObject({
  naam: openbaar(Naam, 'De naam van de vorm.'),
  soortnaam: openbaar(Regel, 'Hoe het stuk heet: Collegevoorstel, B en W-voorstel.'),
  organisatie: openbaar(verwijzing('organisatie').optional(), 'Van wie de vorm is.'),
  kopvelden: openbaar(
    z.array(
      z.strictObject({
        veld: openbaar(
          z.string().regex(/^[a-z0-9]+([-_][a-z0-9]+)*$/, { error: 'slug' }),
          'Een vast veld (onderwerp, portefeuillehouder, rol_raad, kenmerk …), of een eigen naam.',
        ),
        kop: openbaar(Naam, 'Wat ervoor staat.'),
        waar: openbaar(
          z.enum(['boven', 'slot']).optional(),
          'slot: het staat onder de tekst, zonder wat ervoor staat, zoals plaats en datum. Weglaten: boven.',
        ),
      }),
    ),
    'De velden bovenaan het voorstel, in deze volgorde.',
  ),
  nummering: openbaar(
    z.strictObject({
      argumenten: openbaar(
        z.enum(['kop', 'alinea']),
        'kop: elk argument heeft een kop met zijn nummer; alinea: het nummer staat voor de tekst.',
      ),
      kanttekeningen: openbaar(z.enum(['kop', 'alinea']), 'Hetzelfde, voor de kanttekeningen.'),
    }),
    'Hoe de argumenten en kanttekeningen eruitzien.',
  ),
  bronnen: openbaar(
    z.enum(['lijst', 'geen']).optional(),
    'lijst: achter de tekst staan de bronnen, met nummers in de tekst; geen: een brief of een memo zonder. Weglaten: lijst.',
  ),
  secties: openbaar(z.array(Sectie).min(1), 'De delen van het voorstel, in deze volgorde.'),
  opmaak: openbaar(
    z.strictObject({
      lettertype: openbaar(Aanduiding, 'Het lettertype: Arial, Calibri.'),
      lettergrootte: openbaar(z.int().min(8).max(16), 'De grootte van gewone tekst, in punten.'),
      kleur_koppen: openbaar(kleur(), 'De kleur van de koppen.'),
      kenmerk: openbaar(
        z.enum(['kop', 'voet']).optional(),
        'Waar het kenmerk op elke bladzijde staat. Weglaten: in de kop.',
      ),
      sjabloon: openbaar(
        z
          .string()
          .regex(/^[A-Za-z0-9][A-Za-z0-9 ._-]*\.do[ct]x$/, { error: 'sjabloon' })
          .optional(),
        'Het Word-sjabloon van de organisatie (.dotx), een bestand in de map vormen. Het geeft stijlen, kop, voet, logo en marges; lettertype en kleuren hieronder gelden alleen voor wat het niet heeft.',
      ),
      kleur_tabelkop: openbaar(kleur(), 'De achtergrond van de eerste rij van een tabel.'),
      inhoudsopgave: openbaar(
        JaNee.optional(),
        'ja: het Word-bestand begint met een inhoudsopgave, die Word bijwerkt. Weglaten is nee.',
      ),
    }),
    'Hoe het Word-bestand eruitziet.',
  ),
  vindplaatsen: openbaar(Vindplaatsen.optional(), 'De stukken waar de vorm van is afgekeken.'),
  intern: Intern.optional().describe('Blijft buiten de openbare site.'),
});

/** A section in which the besluiten stand. */
const BESLUITEN = {
  properties: { gegevens: { contains: { const: 'Besluiten' } } },
  required: ['gegevens'],
};

const plekken = <T>(contains: T, hoeveel: number) => ({
  contains,
  minContains: hoeveel,
  maxContains: hoeveel,
});

/** The form that an organisatie's proposals have: its sections in order, and how they look. Its id is the name of its file. */
export const Vorm = metEisen(Velden, {
  properties: {
    secties: {
      allOf: [
        { prefixItems: [{ properties: { niveau: { const: 1 } } }] },
        { contains: zegt('bevat', 'kanttekeningen'), minContains: 0, maxContains: 1 },
        // Either it asks a college to decide something, or it has none of what goes with that.
        {
          anyOf: [
            { allOf: [plekken(zegt('bevat', 'argumenten'), 1), plekken(BESLUITEN, 1)] },
            {
              allOf: [zegt('bevat', 'argumenten'), zegt('bevat', 'kanttekeningen'), BESLUITEN].map((deel) =>
                plekken(deel, 0),
              ),
            },
          ],
        },
      ],
    },
  },
});

/** A colour as six hexadecimal digits; quotes keep YAML from reading it as a number. */
function kleur() {
  return z.string().regex(/^[0-9A-F]{6}$/, { error: 'kleur' });
}
