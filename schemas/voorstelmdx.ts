import { z } from 'zod';
import { DatumVeld } from './datum.ts';
import type { MdxOnderdelen, MdxPlek } from './mdx.ts';
import type { GebruikVan } from './mdxboom.ts';
import { Slug } from './slug.ts';
import { openbaar } from './openbaar.ts';
import { Naam, Tekst } from './tekst.ts';
import { verwijzing } from './verwijzing.ts';
import { Vindplaats } from './vindplaats.ts';

const geen = z.strictObject({});

/** Which of the plans of a proposal, where it has more than one. */
const plan = openbaar(
  verwijzing('plan').optional(),
  'Welk plan. Weglaten mag als het voorstel over één plan gaat.',
);
const perPlan = z.strictObject({ plan });

/** The number of an argument or kanttekening: that of its besluit, and its own. */
const PUNT_PATROON = /^[1-9]\d?\.[1-9]\d?$/;

const Punt = z.strictObject({
  nummer: openbaar(
    z.string().regex(PUNT_PATROON, { error: 'puntnummer' }),
    'Het nummer van het besluit, een punt, en het eigen nummer.',
  ),
  titel: openbaar(Naam, 'Wat het argument of de kanttekening zegt, in één zin.'),
});

/** Which actions a table of progress shows. */
export const TABELACTIES = ['alle', 'met-bericht'] as const;

/** Groups of actions that a proposal can count and name, as they are at the peildatum. */
export const ACTIEGROEPEN = [
  'acties',
  'acties-met-bericht',
  'acties-zonder-bericht',
  'acties-niet-genoemd',
  'acties-met-lezing',
  'acties-niet-afgerond',
  'acties-deadline-voorbij',
  'acties-zonder-borging',
  'acties-nog-uit-te-voeren',
  'acties-in-gang-gezet',
  'acties-uitgevoerd-en-geborgd',
  'acties-vervallen',
] as const;

/** All that a proposal can count. */
export const TELBAAR = [...ACTIEGROEPEN, 'verwachtingen-open', 'verwachtingen-voorbij'] as const;

/** What a proposal can count. */
export type Telbaar = (typeof TELBAAR)[number];

/** A group of actions that it can name too. */
export type Actiegroep = (typeof ACTIEGROEPEN)[number];

/** `<Aantal van="…" />` or `<Acties van="…" plan="…" />` where no component can stand: in a title, or in a besluit. */
export const INVULLING = /<(Aantal|Acties) van="([a-z-]+)"(?: plan="([a-z0-9-]+)")? ?\/>/g;

/**
 * The components that the text of a proposal may use: their attributes, what may stand between their tags, and where
 * they may stand. Those on a line of their own are filled with data as of the peildatum.
 */
export const VOORSTEL_ONDERDELEN = {
  /** The besluiten of the head, numbered. */
  Besluiten: { eigenschappen: geen, inhoud: 'niets', waar: 'regel' },
  /** The bijlagen of the head. */
  Bijlagen: { eigenschappen: geen, inhoud: 'niets', waar: 'regel' },
  /** Who was asked about the proposal, and who agreed. */
  Afstemming: { eigenschappen: geen, inhoud: 'niets', waar: 'regel' },
  /** The actions with their status: all of them, or those of which something was heard. */
  Voortgangstabel: {
    eigenschappen: z.strictObject({
      plan,
      acties: openbaar(z.enum(TABELACTIES).optional(), 'Welke acties. Weglaten: alle.'),
      uitleg: openbaar(
        verwijzing('begrip').optional(),
        'Een begrip dat een voetnoot krijgt bij de eerste actie die het noemt.',
      ),
    }),
    inhoud: 'niets',
    waar: 'regel',
  },
  /** How many actions have each status, in a sentence. */
  Stand: { eigenschappen: perPlan, inhoud: 'niets', waar: 'regel' },
  /** What changed since the vorige_peildatum. */
  SindsVorigVoorstel: { eigenschappen: perPlan, inhoud: 'niets', waar: 'regel' },
  /** The actions that the last report is silent about. */
  Stilte: { eigenschappen: perPlan, inhoud: 'niets', waar: 'regel' },
  /** What was expected, and how that stands. */
  Verwachtingen: { eigenschappen: perPlan, inhoud: 'niets', waar: 'regel' },
  /** A budget, as far as amounts are known. */
  Middelen: {
    eigenschappen: z.strictObject({ middelen: openbaar(verwijzing('middelen'), 'De begroting.') }),
    inhoud: 'niets',
    waar: 'regel',
  },
  /** What is still to come, of all the plans of the proposal. */
  Planning: { eigenschappen: geen, inhoud: 'niets', waar: 'regel' },
  /** A published figure with its unit and source. Without a periode it is the last one that is known at the peildatum. */
  Cijfer: {
    eigenschappen: z.strictObject({
      cijfer: openbaar(verwijzing('cijfer'), 'De cijfers.'),
      reeks: openbaar(Slug, 'De reeks daarin.'),
      periode: openbaar(DatumVeld.optional(), 'De periode. Weglaten: de laatste die bekend was.'),
    }),
    inhoud: 'niets',
    waar: 'zin',
  },
  /** How many there are of something at the peildatum: "3 acties". */
  Aantal: {
    eigenschappen: z.strictObject({ van: openbaar(z.enum(TELBAAR), 'Wat er wordt geteld.'), plan }),
    inhoud: 'niets',
    waar: 'zin',
  },
  /** Which actions these are at the peildatum: "de acties 1.1 en 1.2". */
  Acties: {
    eigenschappen: z.strictObject({ van: openbaar(z.enum(ACTIEGROEPEN), 'Welke acties.'), plan }),
    inhoud: 'niets',
    waar: 'zin',
  },
  /** A word that is explained at the end. */
  Begrip: {
    eigenschappen: z.strictObject({ begrip: openbaar(verwijzing('begrip'), 'Het begrip.') }),
    inhoud: 'woorden',
    waar: 'zin',
  },
  /** What goes into a footnote: words of the writer, with links. */
  Noot: { eigenschappen: geen, inhoud: 'woorden-en-links', waar: 'zin' },
  /** Where the text before it stands: a number in the list of sources. */
  Bron: { eigenschappen: Vindplaats, inhoud: 'niets', waar: 'zin' },
  /** The text before it is a reading, and why: a number in the list of sources. */
  Duiding: {
    eigenschappen: z.strictObject({ reden: openbaar(Tekst, 'Waarom wij het zo lezen.') }),
    inhoud: 'niets',
    waar: 'zin',
  },
  /** Why a besluit is right. */
  Argument: { eigenschappen: Punt, inhoud: 'blokken', waar: 'sectie' },
  /** What can be said against a besluit. */
  Kanttekening: { eigenschappen: Punt, inhoud: 'blokken', waar: 'sectie' },
} as const satisfies MdxOnderdelen;

/** The name of a component of a proposal. */
export type VoorstelNaam = keyof typeof VOORSTEL_ONDERDELEN;

/** The names of the components that stand in a place. */
export type VoorstelNaamIn<P extends MdxPlek> = {
  [N in VoorstelNaam]: (typeof VOORSTEL_ONDERDELEN)[N]['waar'] extends P ? N : never;
}[VoorstelNaam];

/** One use of a component in a proposal. */
export type VoorstelGebruik = GebruikVan<typeof VOORSTEL_ONDERDELEN>;

/** Where a component of a proposal may stand. */
export const waarVan = (naam: VoorstelNaam): MdxPlek => VOORSTEL_ONDERDELEN[naam].waar;

/** A component that data fill: what a form can have in a section. */
export type Gegevensonderdeel = VoorstelNaamIn<'regel'>;

/** The components that data fill. */
export const GEGEVENSONDERDELEN = (Object.keys(VOORSTEL_ONDERDELEN) as VoorstelNaam[]).filter(
  (naam): naam is Gegevensonderdeel => waarVan(naam) === 'regel',
);
