import { datumVanDeadline, type Deadline } from '../../../../schemas/deadline.ts';
import { z } from 'zod';
import { isOnbekend, type Onbekend } from '../../../../schemas/onbekend.ts';
import { STATUSSEN } from '../../../../schemas/status.ts';
import type { Stand } from '../../../domain/opname/stand.ts';
import type { Actie, Bericht, Koppeling } from '../../../domain/register.ts';
import { adresVan } from '../../adres.ts';
import { alsJson, onbekendeVelden, veldenAlsJson, type AlsJson } from '../../json/alsJson.ts';
import { databestand, lijst, type Databron } from '../../json/databestand.ts';
import {
  collegezin,
  datum,
  onbekend,
  PubliekeAankondiging,
  publiekeGrond,
  PubliekeUitkomst,
  PubliekeVerwachting,
  PubliekeVindplaats,
  PubliekVerband,
} from '../../json/velden.ts';
import { verwachtingAlsJson } from '../../json/verwachting.ts';
import { deadlineInWoorden } from '../../tekst/datum.ts';
import { statusSleutel } from '../../tekst/status.ts';

const PubliekeKoppeling = z.strictObject({
  kader: z.string().describe('The id of the kader.'),
  onderdeel: z.string().describe('The id of the onderdeel within the kader.'),
  soort: z.string().describe('The soort of the onderdeel: pijler, thema, doel …'),
  nummer: z.string().nullable().describe('The number of the onderdeel in its source, as text.'),
  naam: z.string().describe('The name of the onderdeel.'),
  relatie: z
    .enum(['eigen', 'vergelijkbaar'])
    .describe('eigen: the plan hangs under this kader; vergelijkbaar: another region’s or a later kader.'),
  andersDanConcordantie: z
    .string()
    .nullable()
    .describe('Why it departs from the concordantie of another koppeling.'),
  ...publiekeGrond,
});

const status = z.enum([...STATUSSEN, 'onbekend']);
const deadlineZonderDag = z
  .string()
  .nullable()
  .describe('doorlopend, or the condition in words, for a deadline without a day; else null.');

/** A deadline in its two public fields. */
const deadlineAlsJson = (deadline: Deadline | Onbekend | undefined) => ({
  deadline: datumVanDeadline(deadline)?.tekst ?? null,
  deadlineZonderDag:
    deadline === undefined || isOnbekend(deadline) || datumVanDeadline(deadline)
      ? null
      : deadlineInWoorden(deadline),
});

const PubliekBericht = z.strictObject({
  datum,
  status: status.nullable().describe('The new status; null when the entry doesn’t change it.'),
  uitgevoerd: z
    .boolean()
    .nullable()
    .describe('Whether it is done, its borging not known; null when unchanged.'),
  eigenaar: z.string().nullable().describe('The id of the new owner, or onbekend; null when unchanged.'),
  betrokken: z
    .array(z.string())
    .nullable()
    .describe('The ids of who take part from then on; null when unchanged.'),
  deadline: z
    .string()
    .nullable()
    .describe('The new deadline, or onbekend; null when unchanged, or without a day.'),
  deadlineZonderDag,
  overgenomenDoor: z
    .string()
    .nullable()
    .describe(
      'Who or what takes the action over: the id of an action (plan/nummer), a plan or an organisatie.',
    ),
  tekst: z.string().describe('What the entry reports.'),
  collegezin,
  borging: z.string().nullable().describe('How the result is anchored.'),
  redenVervallen: z.string().nullable().describe('Why it was dropped; null unless it is.'),
  resultaat: z.string().nullable().describe('What had been achieved, in one short sentence.'),
  onbekend,
  verwachtingen: z.array(PubliekeAankondiging).describe('What it announces.'),
  overVerwachtingen: z.array(PubliekeUitkomst).describe('What it says of earlier expectations.'),
  ...publiekeGrond,
});

/** The action as its plan adopted it. */
const PubliekeVaststelling = z.strictObject({
  datum,
  status: status.describe('The status then.'),
  uitgevoerd: z.boolean().describe('Done, but borging not known.'),
  eigenaar: z.string().nullable().describe('The id of the owner; null when unknown.'),
  betrokken: z.array(z.string()).describe('The ids of who take part beside the owner.'),
  start: datum.nullable().describe('When it begins; null when unknown or not told of.'),
  deadline: datum.nullable().describe('The deadline; null when unknown, or without a day.'),
  deadlineZonderDag,
  borging: z.string().nullable().describe('How the result is anchored.'),
  reden: z.string().nullable().describe('Why it was dropped.'),
  duiding: z
    .string()
    .nullable()
    .describe('Why we read that the plan had it by then; null when a source says so.'),
  onbekend,
  vindplaatsen: z.array(PubliekeVindplaats).describe('Where it stands.'),
});

/** One action as of the peildatum. */
export const PubliekeActie = z.strictObject({
  plan: z.string().describe('The id of the plan.'),
  nummer: z.string().describe('The actienummer, as text.'),
  titel: z.string().describe('The title as in the source.'),
  titelAangepast: z
    .string()
    .nullable()
    .describe('What the source writes otherwise than the title; null when it is literal.'),
  korteTitel: z.string().nullable().describe('The title in a few words of ours; null when it is short.'),
  andereTitels: z
    .array(
      z.strictObject({
        titel: z.string().describe('The other title.'),
        aangepast: z
          .string()
          .nullable()
          .describe('What that bron writes otherwise; null when it is literal.'),
        vindplaats: PubliekeVindplaats,
      }),
    )
    .describe('What other bronnen call the same action.'),
  samenvatting: z.string().nullable().describe('What the action is, in our words.'),
  status: z.enum([...STATUSSEN, 'onbekend', 'nog-niet-vastgesteld']).describe('The status at the peildatum.'),
  uitgevoerd: z.boolean().describe('Done, but borging not known; only with in-gang-gezet.'),
  sinds: datum
    .nullable()
    .describe('From when the status holds, or from when it is done if uitgevoerd; null while it is unknown.'),
  sindsPrecies: z
    .boolean()
    .describe('false: the status before was unknown, so it holds since then at the latest.'),
  statusGrond: z
    .strictObject(publiekeGrond)
    .nullable()
    .describe('What the status rests on; null while it is unknown.'),
  reden: z.string().nullable().describe('Why it was dropped, with vervallen.'),
  overgenomen: z
    .strictObject({
      soort: z.enum(['actie', 'plan', 'organisatie']).describe('The kind of what took it over.'),
      door: z.string().describe('Its id; of an action plan/nummer.'),
      sinds: datum.describe('From when.'),
      ...publiekeGrond,
    })
    .nullable()
    .describe('Who or what took the action over; its status stays the last that was known. null: nobody.'),
  laatsteBericht: datum.nullable().describe('The date of the last word; null before the adoption.'),
  eigenaar: z.string().nullable().describe('The id of a functie or organisatie; null when unknown.'),
  betrokken: z.array(z.string()).describe('The ids of who take part beside the owner.'),
  deadline: datum.nullable().describe('The deadline; null when unknown, or without a day.'),
  deadlineZonderDag,
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
  herkomst: z
    .strictObject({ tekst: z.string().describe('Where the action comes from.'), ...publiekeGrond })
    .nullable()
    .describe('Where the action comes from; null when unknown or not told of.'),
  borging: z.string().nullable().describe('How the result is anchored.'),
  onbekend: onbekend.describe(
    'The fields of this action that are unknown, with the reason where one is given. A null that isn’t here is something the plan doesn’t tell of its actions.',
  ),
  vindplaatsen: z.array(PubliekeVindplaats).describe('Where the action stands.'),
  koppelingen: z
    .array(PubliekeKoppeling)
    .describe('The onderdelen of kaders that were known at the peildatum.'),
  latereKoppelingen: z
    .array(PubliekeKoppeling)
    .describe('The onderdelen of kaders that became known only after the peildatum.'),
  geenKoppelingen: z
    .array(
      z.strictObject({
        soort: z.string().describe('The id of the soort.'),
        reden: z.string().describe('Why there is none.'),
      }),
    )
    .describe('The soorten of which it has no onderdeel, though its plan asks for one.'),
  verband: z.array(PubliekVerband).describe('The laws, programmes and goals that it leans on.'),
  vastgesteld: PubliekeVaststelling.nullable().describe('As it was adopted; null before that.'),
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
  nietGenoemdIn: z
    .string()
    .nullable()
    .describe('The id of the last report about the plan, when that doesn’t mention the action.'),
  aandacht: z.array(z.string()).describe('The codes of the reasons for attention, worst first.'),
  url: z.string().describe('The page of the action; from the root of the site when its address is unknown.'),
});

/** The actions as open data. */
export const actiesData = databestand('actie', {
  acties: lijst('All actions of all plans, by plan and number.', PubliekeActie, (bron) =>
    bron.register.acties.map((actie) => actieAlsJson(actie, bron)),
  ),
});

/** An action as open data. */
export function actieAlsJson(actie: Actie, { opname, basis }: Databron): z.input<typeof PubliekeActie> {
  const { id: _, ...velden } = veldenAlsJson(actie);
  const { stand, koppelingen, berichten, verwachtingen, zwijgendVerslag, aandacht } = opname.van(actie);
  const { redenVervallen: reden, ...vastgesteld } = actie.vastgesteld;
  return {
    ...velden,
    ...standAlsJson(stand),
    onbekend: onbekendeVelden({ ...actie, ...(stand.vastgesteld && stand) }),
    koppelingen: koppelingen.toen.map(koppelingAlsJson),
    latereKoppelingen: koppelingen.later.map(koppelingAlsJson),
    geenKoppelingen: actie.geenKoppelingen.map(({ soort, reden }) => ({ soort: soort.id, reden })),
    doelstellingen: actie.doelstellingen.map(({ doelstelling: { nummer, tekst }, grond }) =>
      alsJson({ nummer, tekst, grond }),
    ),
    vastgesteld: stand.vastgesteld
      ? {
          ...alsJson({ ...vastgesteld, reden }),
          ...deadlineAlsJson(vastgesteld.deadline),
          status: ofOnbekend(vastgesteld.status),
        }
      : null,
    voortgang: berichten.map(berichtAlsJson),
    verwachtingen: verwachtingen.map(verwachtingAlsJson),
    nietGenoemdIn: zwijgendVerslag?.bron.id ?? null,
    aandacht: [...new Set(aandacht.map(({ code }) => code))],
    url: `${basis}${adresVan(actie)}`,
  };
}

type Standvelden = Pick<
  z.input<typeof PubliekeActie>,
  | 'status'
  | 'uitgevoerd'
  | 'sinds'
  | 'sindsPrecies'
  | 'statusGrond'
  | 'reden'
  | 'overgenomen'
  | 'laatsteBericht'
  | 'eigenaar'
  | 'betrokken'
  | 'deadline'
  | 'deadlineZonderDag'
  | 'borging'
>;

/** What holds at the peildatum; before the adoption nothing does. */
function standAlsJson(stand: Stand): Standvelden {
  const { vastgesteld, statusGrond, overgenomen, ...velden } = stand.vastgesteld ? stand : NOG_NIETS;
  return {
    ...alsJson(velden),
    ...deadlineAlsJson(velden.deadline),
    status: statusSleutel(stand),
    statusGrond: statusGrond ? alsJson({ grond: statusGrond }) : null,
    overgenomen: overgenomen ? { soort: overgenomen.door.is, ...alsJson(overgenomen) } : null,
  };
}

const NOG_NIETS = {
  vastgesteld: false,
  uitgevoerd: false,
  sinds: undefined,
  sindsPrecies: false,
  statusGrond: undefined,
  reden: undefined,
  overgenomen: undefined,
  laatsteBericht: undefined,
  eigenaar: undefined,
  betrokken: [],
  deadline: undefined,
  borging: undefined,
} as const;

const koppelingAlsJson = (koppeling: Koppeling): z.input<typeof PubliekeKoppeling> => {
  const { kader, id: onderdeel, soort, nummer = null, naam } = koppeling.onderdeel;
  return { ...alsJson(koppeling), kader: kader.id, onderdeel, soort: soort.id, nummer, naam };
};

/** An entry; what it makes unknown is a change too. */
const berichtAlsJson = ({ concept: _, ...bericht }: Bericht): z.input<typeof PubliekBericht> => ({
  ...alsJson(bericht),
  status: ofOnbekend(bericht.status ?? null),
  eigenaar: ofOnbekend(bericht.eigenaar ?? null),
  betrokken: bericht.betrokken === 'geen' ? [] : alsJson(bericht.betrokken),
  ...deadlineAlsJson(bericht.deadline),
  ...(isOnbekend(bericht.deadline) && { deadline: 'onbekend' }),
});

/** A value as open data, where that it is unknown is a value too. */
const ofOnbekend = <W>(waarde: W): Exclude<AlsJson<W>, null> | 'onbekend' | Extract<W, null> =>
  (isOnbekend(waarde) ? 'onbekend' : alsJson(waarde)) as never;
