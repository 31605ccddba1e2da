import type { Command } from 'commander';
import type { Plan, Register } from '../domain/register.ts';
import { beeldPlanOverzicht } from '../render/soorten/plan/beeld.ts';
import { renderOverzicht } from '../render/terminal/overzicht.ts';
import { somOp } from '../domain/kern/woorden/opsomming.ts';
import { Gebruiksfout } from './gebruiksfout.ts';
import { laadWatGaat } from './laad.ts';
import { metLeesOpties, planOptie, type LeesOpties } from './opties.ts';
import { metLetOp, opmaakVoor, schrijf, schrijfJson } from './uitvoer.ts';

interface Opties extends LeesOpties {
  readonly plan?: string;
}

/** `overzicht`: the plans at a glance. */
export function voegOverzichtToe(programma: Command): void {
  metLeesOpties(
    programma
      .command('overzicht')
      .description('toon elk plan in één oogopslag: hoeveel acties per status, en een tabel')
      .addOption(planOptie()),
  ).action((opties: Opties) => {
    const { register, opname, weggelaten, letOp } = laadWatGaat(opties);
    const { peildatum } = opname;
    const plannen = kiesPlannen(register, opties.plan);
    const overzichten = plannen.map((plan) => beeldPlanOverzicht(plan, opname));
    if (opties.json) {
      schrijfJson({ versie: 1, peildatum, weggelaten, plannen: overzichten });
      return;
    }
    const breedte = process.stdout.isTTY ? Math.max(80, process.stdout.columns) : 120;
    const opmaak = opmaakVoor(process.stdout);
    const delen = overzichten.map((plan) => renderOverzicht(plan, breedte, opmaak));
    schrijf(process.stdout, metLetOp(delen, letOp));
  });
}

/** The plan with this id, or all plans. */
export function kiesPlannen(register: Register, id: string | undefined): Plan[] {
  if (id === undefined) return [...register.plannen.values()];
  const plan = register.plannen.get(id);
  if (plan) return [plan];
  const bekend = somOp(
    [...register.plannen.keys()].map((naam) => `‘${naam}’`),
    'of',
  );
  const keuze = bekend === '' ? 'Er zijn nog geen plannen.' : `Kies ${bekend}.`;
  throw new Gebruiksfout(`Het plan ‘${id}’ bestaat niet. ${keuze}`);
}
