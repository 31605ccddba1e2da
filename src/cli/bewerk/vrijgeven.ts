import type { Command } from 'commander';
import { geefVrij } from '../../domain/beslissing/vrijgeven.ts';
import { actiePad, leesbareTeksten, type Wijziging } from '../../domain/beslissing/wijziging.ts';
import type { Actie, Register } from '../../domain/register.ts';
import { datumInWoorden } from '../../render/tekst/datum.ts';
import { Gebruiksfout } from '../gebruiksfout.ts';
import { contentOptie, planOptie } from '../opties.ts';
import { kiesPlannen } from '../overzicht.ts';
import { kiesActie } from './kiesActie.ts';
import { metUitleg, openbaarOptie, proefOptie } from './opties.ts';
import { schrijfOfWeiger, type SchrijfOpties } from './schrijf.ts';

interface Opties extends SchrijfOpties {
  readonly plan?: string;
}

/** `vrijgeven`: releases what is still a concept, of some actions or of a whole plan. */
export function voegVrijgevenToe(programma: Command): void {
  programma
    .command('vrijgeven [plan/nummer...]')
    .description('geef concepten vrij: van deze acties, of met --plan van alle acties van een plan')
    .addOption(planOptie())
    .addOption(openbaarOptie())
    .addOption(contentOptie())
    .addOption(proefOptie())
    .option('--json', 'geef het resultaat als JSON')
    .action(async (doelen: readonly string[], opties: Opties) => {
      if ((doelen.length === 0) === (opties.plan === undefined)) {
        throw new Gebruiksfout(
          'Noem de acties die u vrijgeeft (plan/nummer), of kies met --plan alles van een plan.',
        );
      }
      await schrijfOfWeiger(
        opties,
        ({ register, bestanden }) => {
          const teksten = leesbareTeksten(bestanden);
          const vrijgaven = kiesActies(register, doelen, opties.plan).map((actie) => {
            const pad = actiePad({ plan: actie.plan.id, nummer: actie.nummer });
            const oud = teksten.get(pad) ?? '';
            const { tekst: nieuw, vrij, wachtend } = metUitleg(pad, () => geefVrij(oud));
            return {
              wijziging: { pad, oud, nieuw } satisfies Wijziging,
              regels: vrij.map(
                ({ datum }) =>
                  `Actie ${actie.nummer}: het bericht van ${datumInWoorden(datum)} wordt vrijgegeven.`,
              ),
              wacht: wachtend.map(
                ({ datum, embargo = '' }) =>
                  `Actie ${actie.nummer}: het bericht van ${datumInWoorden(datum)} wacht op het besluit over ‘${embargo}’.`,
              ),
            };
          });
          const regels = vrijgaven.flatMap((vrijgave) => vrijgave.regels);
          const wacht = vrijgaven.flatMap((vrijgave) => vrijgave.wacht);
          return {
            kop:
              regels.length > 0
                ? regels.join('\n')
                : wacht.length > 0
                  ? 'Er is niets vrij te geven.'
                  : 'Er is niets vrij te geven: er zijn geen concepten.',
            letOp: wacht.join('\n') || undefined,
            wijzigingen: vrijgaven
              .map(({ wijziging }) => wijziging)
              .filter(({ oud, nieuw }) => oud !== nieuw),
          };
        },
        { metConcepten: true },
      );
    });
}

function kiesActies(
  register: Register,
  doelen: readonly string[],
  plan: string | undefined,
): readonly Actie[] {
  if (plan !== undefined) return kiesPlannen(register, plan).flatMap(({ acties }) => acties);
  return [...new Set(doelen.map((doel) => kiesActie(register, doel)))];
}
