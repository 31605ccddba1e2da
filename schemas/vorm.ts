import { z } from 'zod';
import { Intern } from './intern.ts';
import { Slug } from './slug.ts';
import { Tekst } from './tekst.ts';
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
const Kop = Tekst.regex(/^[^{}]*$/, { error: 'kop' }).overwrite((kop) => kop.trim().replace(/\s+/g, ' '));

const Sectie = z.strictObject({
  id: Slug.describe('De id van dit deel, uniek in deze vorm.'),
  kop: Kop.describe('De kop, precies zoals die in het voorstel staat. Een nummer hoort bij de kop.'),
  niveau: z
    .union([z.literal(1), z.literal(2)])
    .describe('1: een hoofdkop; 2: een kop onder de hoofdkop erboven.'),
  doel: Tekst.describe('Waar dit deel voor is: uitleg voor wie het schrijft.'),
  bevat: z
    .enum(['argumenten', 'kanttekeningen'])
    .optional()
    .describe(
      'In dit deel staan de argumenten, of de kanttekeningen. Ze heten naar hun besluit: 1.1, 1.2, 2.1.',
    ),
  gegevens: z
    .array(z.enum(GEGEVENSONDERDELEN))
    .optional()
    .describe('Wat de gegevens in dit deel invullen, in deze volgorde.'),
  vragen: z
    .array(Tekst)
    .optional()
    .describe(
      'Wat de schrijver hier moet invullen. Elke vraag staat in een nieuw voorstel als regel met TODO.',
    ),
  verplicht: z.enum(['ja', 'nee']).optional().describe('nee: dit deel mag ontbreken. Weglaten is ja.'),
});

/** The form that an organisatie's proposals have: its sections in order, and how they look. Its id is the name of its file. */
export const Vorm = z.strictObject({
  naam: Tekst.describe('De naam van de vorm.'),
  soortnaam: Tekst.describe('Hoe het stuk heet: Collegevoorstel, B en W-voorstel.'),
  organisatie: verwijzing('organisatie').optional().describe('Van wie de vorm is.'),
  kopvelden: z
    .array(
      z.strictObject({
        veld: z
          .string()
          .regex(/^[a-z0-9]+([-_][a-z0-9]+)*$/, { error: 'slug' })
          .describe('Een vast veld (onderwerp, portefeuillehouder, rol_raad, kenmerk …), of een eigen naam.'),
        kop: Tekst.describe('Wat ervoor staat.'),
      }),
    )
    .describe('De velden bovenaan het voorstel, in deze volgorde.'),
  nummering: z
    .strictObject({
      argumenten: z
        .enum(['kop', 'alinea'])
        .describe('kop: elk argument heeft een kop met zijn nummer; alinea: het nummer staat voor de tekst.'),
      kanttekeningen: z.enum(['kop', 'alinea']).describe('Hetzelfde, voor de kanttekeningen.'),
    })
    .describe('Hoe de argumenten en kanttekeningen eruitzien.'),
  secties: z.array(Sectie).min(1).describe('De delen van het voorstel, in deze volgorde.'),
  opmaak: z
    .strictObject({
      lettertype: Tekst.describe('Het lettertype: Arial, Calibri.'),
      lettergrootte: z.int().min(8).max(16).describe('De grootte van gewone tekst, in punten.'),
      kleur_koppen: kleur().describe('De kleur van de koppen.'),
      kleur_tabelkop: kleur().describe('De achtergrond van de eerste rij van een tabel.'),
    })
    .describe('Hoe het Word-bestand eruitziet.'),
  vindplaatsen: Vindplaatsen.optional().describe('De stukken waar de vorm van is afgekeken.'),
  intern: Intern.optional().describe('Blijft buiten de openbare site.'),
});

/** A colour as six hexadecimal digits; quotes keep YAML from reading it as a number. */
function kleur() {
  return z.string().regex(/^[0-9A-F]{6}$/, { error: 'kleur' });
}
