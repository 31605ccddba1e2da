import { z } from 'zod';
import { STATUSSEN } from '../status.ts';
import { publiekeGrond, PubliekeVindplaats } from './grond.ts';
import { PubliekeVerwachting } from './verwachting.ts';

/*
 * The public JSON of /data/v1/acties.json. It has types of its own: content may change its form, this may not
 * without a new version.
 */

const PubliekeKoppeling = z.strictObject({
  kader: z.string().describe('The id of the kader.'),
  onderdeel: z.string().describe('The id of the onderdeel within the kader.'),
  soort: z.string().describe('The soort of the onderdeel: pijler, thema, doel …'),
  nummer: z.string().nullable().describe('The number of the onderdeel in its source, as text.'),
  naam: z.string().describe('The name of the onderdeel.'),
  relatie: z
    .enum(['eigen', 'vergelijkbaar'])
    .describe('eigen: the plan hangs under this kader; vergelijkbaar: another region’s or a later kader.'),
  ...publiekeGrond,
});

const status = z.enum([...STATUSSEN, 'onbekend']);
const datum = z.string().describe('As precise as its source: 2022, 2022-Q4, 2022-12 or 2022-12-20.');

const PubliekBericht = z.strictObject({
  datum,
  status: status.nullable().describe('The new status; null when the entry doesn’t change it.'),
  eigenaar: z.string().nullable().describe('The id of the new owner, or onbekend; null when unchanged.'),
  deadline: z.string().nullable().describe('The new deadline, or onbekend; null when unchanged.'),
  tekst: z.string().describe('What the entry reports.'),
  borging: z.string().nullable().describe('How the result is anchored.'),
  ...publiekeGrond,
});

/** One action as of the peildatum. */
const PubliekeActieVeld = z.strictObject({
  plan: z.string().describe('The id of the plan.'),
  nummer: z.string().describe('The actienummer, as text.'),
  titel: z.string().describe('The title as in the source.'),
  status: z.enum([...STATUSSEN, 'onbekend', 'nog-niet-vastgesteld']).describe('The status at the peildatum.'),
  uitgevoerd: z.boolean().describe('Done, but borging not known; only with in-gang-gezet.'),
  sinds: datum
    .nullable()
    .describe('From when the status holds, or from when it is done if uitgevoerd; null while it is unknown.'),
  sindsPrecies: z
    .boolean()
    .describe('false: the status before was unknown, so it holds since then at the latest.'),
  eigenaar: z.string().nullable().describe('The id of a functie or organisatie; null when unknown.'),
  deadline: datum.nullable().describe('The deadline; null when unknown.'),
  regionaleActie: z
    .string()
    .nullable()
    .describe('The action of the region that it belongs to; null when unknown or not told of.'),
  hoe: z.string().nullable().describe('How the action is done; null when unknown or not told of.'),
  toelichting: z.string().nullable().describe('What the plan adds; null when unknown or not told of.'),
  doelgroep: z
    .array(z.string())
    .nullable()
    .describe('For whom the action is; null when unknown or not told of.'),
  borging: z.string().nullable().describe('How the result is anchored.'),
  onbekend: z
    .record(z.string(), z.string().nullable())
    .describe(
      'The fields of this action that are unknown, with the reason where one is given. A null that isn’t here is something the plan doesn’t tell of its actions.',
    ),
  vindplaatsen: z.array(PubliekeVindplaats).describe('Where the action stands.'),
  koppelingen: z
    .array(PubliekeKoppeling)
    .describe('The onderdelen of kaders that were known at the peildatum.'),
  doelstellingen: z
    .array(
      z.strictObject({
        nummer: z.int().describe('The number in the plan.'),
        tekst: z.string().describe('The doelstelling, as in the plan.'),
        ...publiekeGrond,
      }),
    )
    .describe('The doelstellingen of the plan that the action serves.'),
  voortgang: z.array(PubliekBericht).describe('The entries that count at the peildatum, oldest first.'),
  verwachtingen: z.array(PubliekeVerwachting).describe('What was expected, and how that stands.'),
  aandacht: z.array(z.string()).describe('The codes of the reasons for attention, worst first.'),
  url: z.string().describe('The page of the action; from the root of the site when its address is unknown.'),
});

/** The whole file. */
export const ActiesJson = z.strictObject({
  versie: z.literal(1).describe('The version of this form.'),
  peildatum: z.iso.date().describe('The day as of which everything is computed.'),
  acties: z.array(PubliekeActieVeld).describe('All actions of all plans, by plan and number.'),
});

export type ActiesJson = z.output<typeof ActiesJson>;
export type PubliekeActie = ActiesJson['acties'][number];
