import { Option, type Command } from 'commander';
import { parseDatum } from '../../../schemas/datum.ts';
import type { Plankop } from '../../domain/blad/begin.ts';
import { alsSlug } from '../../domain/kern/woorden/slug.ts';
import { somOp } from '../../domain/kern/woorden/opsomming.ts';
import type { Vragen } from '../bespreek/vragen.ts';
import { inNotatie, leesDatum, openbaarOptie } from '../bewerk/opties.ts';
import { Gebruiksfout } from '../gebruiksfout.ts';
import { keurRegel, regelOptie } from './opties.ts';
import { leesSlug, slugVan } from './slugVan.ts';

/** What must be known of a plan, besides what its sheet says. Dates as content writes them. */
export interface Plangegevens {
  readonly id: string;
  readonly titel: string;
  readonly van: string;
  readonly totEnMet: string;
  readonly vastgesteld: string;
}

/** What can be said of the sheet that a site begins with, and of its plan. */
export interface Planopties {
  readonly uit?: string;
  readonly plan?: string;
  readonly titel?: string;
  readonly van?: string;
  readonly totEnMet?: string;
  readonly vastgesteld?: string;
  readonly blad?: string;
  readonly kolommen?: string;
  readonly antwoorden?: string;
  readonly magOpenbaar?: string;
}

const datumOptie = (vlag: string, uitleg: string): Option =>
  new Option(`${vlag} <datum>`, uitleg).argParser((tekst) => leesDatum(tekst, vlag).tekst);

/** Adds what can be said of the sheet and its plan. */
export const metPlanopties = (commando: Command): Command =>
  commando
    .option(
      '--uit <bestand>',
      'begin met het plan in dit rekenblad (.xlsx, .ods of .csv), in plaats van een voorbeeld',
    )
    .addOption(regelOptie('--titel <titel>', 'bij --uit: de titel van het plan'))
    .addOption(datumOptie('--van', 'bij --uit: het begin van de looptijd, zoals 2026 of 2026-07'))
    .addOption(datumOptie('--tot-en-met', 'bij --uit: het einde van de looptijd, zoals 2029'))
    .addOption(
      datumOptie('--vastgesteld', 'bij --uit: wanneer het plan is vastgesteld, zo precies als u weet'),
    )
    .option('--plan <id>', 'bij --uit: de naam van de map van het plan (standaard: naar de titel)', leesSlug)
    .option('--blad <naam>', 'bij --uit: het blad met de acties, als er meer zijn')
    .option('--kolommen <kolommen>', 'bij --uit: wat waar staat, zoals "C=actie,F=eigenaar"')
    .option('--antwoorden <bestand>', 'bij --uit: de vragen over het blad met uw antwoorden')
    .addOption(openbaarOptie());

const NAMEN = {
  plan: '--plan',
  titel: '--titel',
  van: '--van',
  totEnMet: '--tot-en-met',
  vastgesteld: '--vastgesteld',
  blad: '--blad',
  kolommen: '--kolommen',
  antwoorden: '--antwoorden',
  magOpenbaar: '--mag-openbaar',
} as const satisfies Record<Exclude<keyof Planopties, 'uit'>, string>;

/** What is said of a plan needs a sheet: the example has all of it. */
export function keurPlanopties(opties: Planopties): void {
  if (opties.uit !== undefined) return;
  const gezegd = (Object.keys(NAMEN) as (keyof typeof NAMEN)[]).filter((naam) => opties[naam] !== undefined);
  if (gezegd.length === 0) return;
  const namen = somOp(gezegd.map((naam) => NAMEN[naam]));
  throw new Gebruiksfout(`Bij ${namen} hoort --uit: het rekenblad waar uw plan in staat.`);
}

/** What was said, or else stands above the columns of the sheet. */
export function zonderPlanvragen(opties: Planopties, kop: Plankop): Plangegevens {
  const {
    titel = kop.titel,
    van = kop.looptijd?.van,
    totEnMet = kop.looptijd?.totEnMet,
    vastgesteld,
  } = opties;
  if (titel === undefined || van === undefined || totEnMet === undefined || vastgesteld === undefined) {
    const weg = Object.entries({ titel, van, totEnMet, vastgesteld }).flatMap(([naam, waarde]) =>
      waarde === undefined ? [NAMEN[naam as keyof typeof NAMEN]] : [],
    );
    throw new Gebruiksfout(
      `Noem ook ${somOp(weg)}: het rekenblad zegt het niet, en zonder terminal kan Waakvlam het niet vragen.`,
    );
  }
  return maakGegevens({ titel, van, totEnMet, vastgesteld }, opties);
}

/** Asks what wasn't said; what the sheet says is a proposal. */
export async function vraagPlan(vragen: Vragen, opties: Planopties, kop: Plankop): Promise<Plangegevens> {
  const datum = async (vraag: string, begin?: string): Promise<string> =>
    inNotatie(
      await vragen.tekst(`${vraag} Zo precies als u weet: 2026, 2026-07 of 1-7-2026.`, keurDatum, begin),
    );
  const titel = opties.titel ?? (await vragen.tekst('Hoe heet het plan?', keurRegel, kop.titel)).trim();
  const van = opties.van ?? (await datum('Wanneer begint de looptijd van het plan?', kop.looptijd?.van));
  const totEnMet = opties.totEnMet ?? (await datum('En wanneer eindigt die?', kop.looptijd?.totEnMet));
  const vastgesteld = opties.vastgesteld ?? (await datum('Wanneer is het plan vastgesteld?'));
  return maakGegevens({ titel, van, totEnMet, vastgesteld }, opties);
}

const keurDatum = (tekst: string): string | undefined =>
  parseDatum(inNotatie(tekst))
    ? undefined
    : `‘${tekst}’ is geen datum. Schrijf bijvoorbeeld 2026 of 1-7-2026.`;

function maakGegevens(gegevens: Omit<Plangegevens, 'id'>, { plan }: Planopties): Plangegevens {
  const { titel, van, totEnMet } = gegevens;
  const [begin, einde] = [parseDatum(van), parseDatum(totEnMet)];
  if (begin && einde && begin.eerste > einde.laatste) {
    throw new Gebruiksfout(`De looptijd eindigt (${totEnMet}) voordat zij begint (${van}).`);
  }
  return { ...gegevens, id: plan ?? idVan(titel) };
}

/** The id of a plan, short enough for an address. */
const idVan = (titel: string): string => {
  const slug = slugVan(titel);
  return slug.length <= 60 ? slug : alsSlug(slug.slice(0, 60).replace(/-[^-]*$/, ''));
};
