import { join } from 'node:path';
import type { Command } from 'commander';
import type { Besprekingsessie } from '../../../schemas/besprekingsessie.ts';
import type { Dag, Datum } from '../../../schemas/datum.ts';
import { besprekingId, isAanwezigOnbekend } from '../../domain/beslissing/bespreking.ts';
import type { Planopname } from '../../domain/opname/planopname.ts';
import { leesNotities } from '../../domain/intern/notities.ts';
import type { Actie, Plan, Register } from '../../domain/register.ts';
import { leesMap } from '../../io/leesMap.ts';
import { vandaag } from '../../io/klok.ts';
import { bewaarSessie, leesSessie, SESSIEMAP, SessieOnleesbaar, vergeetSessie } from '../../io/sessie.ts';
import { notitiesVan } from '../../render/beeld/review.ts';
import { eigenaarInWoorden } from '../../render/soorten/actie/actieregel.ts';
import { dagInWoorden } from '../../render/tekst/datum.ts';
import { aantal } from '../../domain/kern/woorden/opsomming.ts';
import { leesDatum } from '../bewerk/opties.ts';
import { Gebruiksfout } from '../gebruiksfout.ts';
import { Inhoudsfout, laadOfStop } from '../laad.ts';
import { contentOptie, planOptie, PROJECTMAP } from '../opties.ts';
import { kiesPlannen } from '../overzicht.ts';
import { opmaakVoor } from '../uitvoer.ts';
import { loopLangs } from './loop.ts';
import { schrijfWeg } from './schrijfWeg.ts';
import { Gestopt, type Vragen } from './vragen.ts';

/** What `bespreek` can be told. */
export interface BespreekOpties {
  readonly content: string;
  readonly plan?: string;
  readonly datum?: Datum;
  readonly invullen?: boolean;
  readonly alles?: boolean;
  /** Release what is decided at once; else that is asked at the end. */
  readonly vrijgeven?: boolean;
  /** Where a bespreking waits that was stopped halfway. */
  readonly sessiemap: string;
}

/** `bespreek`: walks through the queue in the terminal, and writes what is decided. */
export function voegBespreekToe(programma: Command): void {
  programma
    .command('bespreek')
    .description('loop de acties langs die aandacht vragen, en leg vast wat er is besloten')
    .addOption(planOptie())
    .option('--datum <dag>', 'de dag van de bespreking (standaard: vandaag)', (tekst) =>
      leesDatum(tekst, '--datum'),
    )
    .option('--invullen', 'loop de acties langs waarvan de eigenaar of de deadline onbekend is')
    .option('--alles', 'loop alle acties langs, ook die niets vragen')
    .option('--vrijgeven', 'geef meteen vrij wat is besloten; anders wordt dat aan het eind gevraagd')
    .addOption(contentOptie())
    .action(async (opties: Omit<BespreekOpties, 'sessiemap'>) => {
      if (!process.stdin.isTTY || !process.stdout.isTTY) {
        throw new Gebruiksfout(
          'bespreek stelt vragen, en werkt alleen in een terminal. Gebruik in een script status, bevestig, eigenaar, deadline of notitie.',
        );
      }
      // Loaded here: no other command asks anything, and each would wait for it.
      const { vragenInTerminal } = await import('./vragenInTerminal.ts');
      await bespreek({ ...opties, sessiemap: join(PROJECTMAP, SESSIEMAP) }, vragenInTerminal);
    });
}

/** A whole bespreking: which plan, who are there, what is new about each action, and then writing it down. */
export async function bespreek(opties: BespreekOpties, vragen: Vragen): Promise<void> {
  const { register, opname } = laadOfStop({ ...opties, metConcepten: true });
  const dag = dagVan(opties.datum);
  try {
    vragen.begin('Bespreking. Kies met de pijltjes en Enter; stop met Ctrl+C, dan gaat u later verder.');
    const plan = await kiesPlan(register, opties.plan, vragen);
    const begin = await beginOfVerder(plan, register, dag, opties.sessiemap, vragen);
    const toen = opname.op(begin.dag);
    const acties = kiesActies(toen.vanPlan(plan), opties);
    if (acties.length === 0 && begin.beslissingen.length === 0) {
      vragen.einde('Geen actie vraagt aandacht. Loop ze toch langs met --alles.');
      return;
    }
    const notities = leesNotities(leesMap(opties.content));
    const loop = async (langs: readonly Actie[], vanaf: Besprekingsessie): Promise<Besprekingsessie> => {
      const { sessie, gestopt } = await loopLangs(
        {
          acties: langs,
          opname: toen,
          notitiesVan: (actie) => notitiesVan(notities, `${plan.id}/${actie.nummer}`),
          vragen,
          opmaak: opmaakVoor(process.stdout),
          bewaar: (sessie) => {
            bewaarSessie(opties.sessiemap, sessie);
          },
        },
        vanaf,
      );
      if (gestopt) throw new Gestopt();
      return sessie;
    };
    await schrijfWeg(await loop(acties, begin), { plan, opties, vragen, loop });
  } catch (fout) {
    if (!(fout instanceof Gestopt)) throw fout;
    vragen.einde(
      'Gestopt. Wat u koos en nog niet is geschreven, is bewaard: roep bespreek weer aan om verder te gaan.',
    );
  }
}

function dagVan(datum: Datum | undefined): Dag {
  const nu = vandaag();
  if (!datum) return nu;
  if (datum.precisie !== 'dag')
    throw new Gebruiksfout('Een bespreking is op een dag. Schrijf jaar, maand en dag: 2022-12-31.');
  if (datum.laatste > nu) throw new Gebruiksfout(`${dagInWoorden(datum.laatste)} moet nog komen.`);
  return datum.laatste;
}

async function kiesPlan(register: Register, id: string | undefined, vragen: Vragen): Promise<Plan> {
  const plannen = kiesPlannen(register, id);
  const [eerste, ...meer] = plannen;
  if (!eerste) throw new Gebruiksfout('Er zijn nog geen plannen.');
  if (meer.length === 0) return eerste;
  const keuze = await vragen.kies(
    'Welk plan?',
    plannen.map((plan) => ({ waarde: plan.id, tekst: plan.titel })),
  );
  return plannen.find((plan) => plan.id === keuze) ?? eerste;
}

/** What somebody decided isn't thrown away unseen: one that can't be read is for who made it to look at. */
function leesSessieOfStop(sessiemap: string, plan: string): Besprekingsessie | undefined {
  try {
    return leesSessie(sessiemap, plan);
  } catch (fout) {
    if (!(fout instanceof SessieOnleesbaar)) throw fout;
    throw new Inhoudsfout(
      `In ${fout.message} staat een bespreking die deze versie van Waakvlam niet kan lezen. Kijk wat u toen koos, haal het bestand weg, en begin opnieuw.`,
    );
  }
}

/** Goes on with what was stopped halfway, when somebody wants that; else begins. */
async function beginOfVerder(
  plan: Plan,
  register: Register,
  dag: Dag,
  sessiemap: string,
  vragen: Vragen,
): Promise<Besprekingsessie> {
  const bewaard = leesSessieOfStop(sessiemap, plan.id);
  if (bewaard) {
    const acties = aantal((bewaard.gedaan ?? bewaard.beslissingen).length, 'actie', 'acties');
    const keuze = await vragen.kies(
      `Er is nog een bespreking van ${dagInWoorden(bewaard.dag)}. U heeft ${acties} gedaan.`,
      [
        { waarde: 'verder', tekst: 'Verder gaan' },
        { waarde: 'opnieuw', tekst: 'Weggooien, en opnieuw beginnen' },
      ],
    );
    if (keuze === 'verder') {
      const { aanwezig } = bewaard;
      return aanwezig.length > 0
        ? bewaard
        : { ...bewaard, aanwezig: await vraagAanwezig(plan, register, bewaard.dag, vragen) };
    }
    if (!(await vragen.bevestig(`Weet u dat zeker? Wat u over ${acties} koos, is dan weg.`)))
      throw new Gestopt();
    vergeetSessie(sessiemap, plan.id);
  }
  return {
    versie: 2,
    plan: plan.id,
    dag,
    aanwezig: await vraagAanwezig(plan, register, dag, vragen),
    beslissingen: [],
  };
}

/**
 * Who are there, while nobody said so: first the functions that watch over the plan. Nobody chosen means that it isn't
 * known.
 */
async function vraagAanwezig(plan: Plan, register: Register, dag: Dag, vragen: Vragen): Promise<string[]> {
  if (!isAanwezigOnbekend(besprekingId(plan.id, dag), register)) return [];
  const bewakers = new Set((plan.bewaking?.functies ?? []).map(({ id }) => id));
  const functies = [...register.functies.values()];
  const gesorteerd = [
    ...functies.filter(({ id }) => bewakers.has(id)),
    ...functies.filter(({ id }) => !bewakers.has(id)),
  ];
  if (gesorteerd.length === 0) return [];
  return [
    ...(await vragen.kiesMeer(
      'Wie zijn erbij? (spatie kiest, Enter gaat verder)',
      gesorteerd.map((functie) => ({ waarde: functie.id, tekst: eigenaarInWoorden(functie) })),
    )),
  ];
}

function kiesActies(
  { plan, wachtrij: rij }: Planopname,
  { invullen, alles }: BespreekOpties,
): readonly Actie[] {
  if (invullen === true) {
    return plan.acties.filter(
      (actie) => rij.zonderEigenaar.includes(actie) || rij.zonderDeadline.includes(actie),
    );
  }
  return [...rij.punten.map(({ actie }) => actie), ...(alles === true ? rij.rust : [])];
}
