import { Option, type Command } from 'commander';
import { leesBerichten } from '../../domain/beslissing/bericht.ts';
import { herroep, teHerroepen, type Plek } from '../../domain/beslissing/herroep.ts';
import { actiePad, tekstVan } from '../../domain/beslissing/wijziging.ts';
import type { Actie } from '../../domain/register.ts';
import { leesMap } from '../../io/leesMap.ts';
import { datumInWoorden } from '../../render/tekst/datum.ts';
import type { Vragen } from '../bespreek/vragen.ts';
import { Gebruiksfout } from '../gebruiksfout.ts';
import { laadOfStop } from '../laad.ts';
import { contentOptie } from '../opties.ts';
import { kiesActie } from './kiesActie.ts';
import { inNotatie, metUitleg, proefOptie } from './opties.ts';
import { schrijfOfWeiger, type SchrijfOpties } from './schrijf.ts';

/** What `herroep` can be told. */
export interface HerroepOpties extends SchrijfOpties {
  readonly datum?: string;
  readonly bericht?: number;
}

/** `herroep`: takes an entry of an action back, as a change of its own. */
export function voegHerroepToe(programma: Command): void {
  programma
    .command('herroep <plan/nummer>')
    .description('neem een bericht over een actie terug: het laatste, of het bericht dat u kiest')
    .option(
      '--datum <datum>',
      'het bericht met deze datum, zoals het er staat: 2023-01-31 of 2023-Q1',
      inNotatie,
    )
    .addOption(
      new Option('--bericht <nummer>', 'het hoeveelste bericht, geteld van boven').argParser(leesNummer),
    )
    .addOption(contentOptie())
    .addOption(proefOptie())
    .option('--json', 'geef het resultaat als JSON')
    .action(async (doel: string, opties: HerroepOpties) => {
      const vraagt = process.stdin.isTTY && process.stdout.isTTY && opties.json !== true;
      // Loaded here: no other command of these asks anything, and each would wait for it.
      const vragen = vraagt ? (await import('../bespreek/vragenInTerminal.ts')).vragenInTerminal : undefined;
      await neemTerug(doel, opties, vragen);
    });
}

/** Takes the entry back that is meant. Where that isn't clear it asks, and without somebody to ask it says what can be chosen. */
export async function neemTerug(doel: string, opties: HerroepOpties, vragen?: Vragen): Promise<void> {
  const { register } = laadOfStop({ content: opties.content, metConcepten: true });
  const actie = kiesActie(register, doel);
  const bestanden = leesMap(opties.content);
  const pad = actiePad(delenVan(actie));
  const plekken = leesBerichten(tekstVan(bestanden, pad) ?? '').map((bericht, plek) => ({ plek, bericht }));
  const keuze = await kiesPlek(actie, plekken, opties, vragen);
  const wijzigingen = metUitleg(pad, () => herroep(delenVan(actie), keuze.plek, bestanden));
  const kop = `Actie ${actie.nummer}: bericht ${regelVan(keuze)} wordt herroepen.`;
  await schrijfOfWeiger(opties, () => ({ kop, wijzigingen }), { metConcepten: true });
}

const delenVan = ({ plan, nummer }: Actie): { plan: string; nummer: string } => ({ plan: plan.id, nummer });

async function kiesPlek(
  { nummer }: Actie,
  plekken: readonly Plek[],
  { datum, bericht }: HerroepOpties,
  vragen: Vragen | undefined,
): Promise<Plek> {
  if (plekken.length === 0) throw new Gebruiksfout(`Actie ${nummer} heeft geen berichten.`);
  const keuzes =
    bericht === undefined
      ? teHerroepen(
          plekken.map((plek) => plek.bericht),
          datum,
        )
      : plekken.filter(({ plek }) => plek === bericht - 1);
  const [eerste, ...meer] = keuzes;
  const isGenoemd = datum !== undefined || bericht !== undefined;
  if (eerste && meer.length === 0 && (isGenoemd || !vragen || plekken.length === 1)) return eerste;
  if (vragen && (eerste || !isGenoemd)) return vraagPlek(isGenoemd ? keuzes : plekken, vragen);
  const lijst = (eerste ? keuzes : plekken).map((plek) => `  ${regelVan(plek)}`).join('\n');
  throw new Gebruiksfout(
    `${eerste ? `Het is niet duidelijk welk bericht van actie ${nummer} u bedoelt.` : `Actie ${nummer} heeft zo’n bericht niet.`} Kies met --bericht:\n${lijst}`,
  );
}

/** The newest first: that is the one that is mostly meant. */
async function vraagPlek(plekken: readonly Plek[], vragen: Vragen): Promise<Plek> {
  const keuzes = plekken.map((plek) => ({ waarde: String(plek.plek), tekst: regelVan(plek) })).reverse();
  const waarde = await vragen.kies('Welk bericht neemt u terug?', keuzes);
  const gekozen = plekken.find(({ plek }) => String(plek) === waarde);
  if (!gekozen) throw new Gebruiksfout('Er is geen bericht gekozen.');
  return gekozen;
}

/** An entry in one line: its number, its date, and how it begins. */
function regelVan({ plek, bericht: { datum, tekst, concept } }: Plek): string {
  const begin = tekst.length > 60 ? `${tekst.slice(0, 59).trimEnd()}…` : tekst;
  return `${plek + 1} (${datumInWoorden(datum)}${concept ? ', concept' : ''}: ‘${begin}’)`;
}

function leesNummer(tekst: string): number {
  if (/^[1-9]\d{0,3}$/.test(tekst)) return Number(tekst);
  throw new Gebruiksfout(`‘${tekst}’ bij --bericht is geen nummer. Schrijf een getal, zoals 3.`);
}
