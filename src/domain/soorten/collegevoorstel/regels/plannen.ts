import type { Inhoud, Item } from '../../../kern/inhoud.ts';
import { onderdelenIn } from '../../../kern/mdx/loop.ts';
import { op, regel } from '../../../kern/regel.ts';
import { uniek } from '../../../kern/uniek.ts';
import { raad } from '../../../kern/woorden/raad.ts';
import { bedoelde, lijst } from '../../../kern/woorden/zin.ts';
import type { Pad } from '../../../kern/yaml/boom.ts';
import { INVULLING } from '../../../../../schemas/voorstelmdx.ts';
import { PER_PLAN, planIdsVan } from '../plannen.ts';
import { zinnen } from '../zinnen.ts';

/** What holds for a proposal about more than one plan. */
export const PLANREGELS_VOORSTEL = [
  uniek('collegevoorstel', 'Het plan', ({ plan, andere_plannen: andere = [] }) => [
    [[plan.id, ['plan']], ...andere.map(({ id }, i) => [id, ['andere_plannen', i]] as const)],
  ]),
  /** What is about one plan says which. */
  regel({
    code: 'voorstel-plan-ontbreekt',
    ernst: 'fout',
    *zoek({ inhoud }) {
      for (const { voorstel, pad, naam, plan, plannen } of onderdelenPerPlan(inhoud)) {
        if (plan === undefined && plannen.length > 1) yield op(voorstel, pad, { naam, plannen });
      }
    },
    zin: ({ naam, plannen }) =>
      `Dit voorstel gaat over ${plannen.length} plannen, en bij <${naam} /> staat niet welk plan het is.`,
    verwacht: ({ plannen }) => `Een van de plannen uit de kop: ${lijst(plannen)}.`,
    hint: ({ plannen: [eerste = ''] }) => `Zet erbij: plan="${eerste}".`,
  }),
  /** The plan that a component names is one of the proposal's. */
  regel({
    code: 'voorstel-plan-anders',
    ernst: 'fout',
    *zoek({ inhoud }) {
      for (const { voorstel, pad, naam, plan, plannen } of onderdelenPerPlan(inhoud)) {
        if (plan === undefined || plannen.includes(plan)) continue;
        yield op(voorstel, pad, { naam, plan, plannen, bedoeld: raad(plan, plannen) });
      }
    },
    zin: ({ naam, plan }) => `Bij <${naam} /> staat het plan ‘${plan}’, en daar gaat dit voorstel niet over.`,
    verwacht: ({ plannen }) => `Een van de plannen uit de kop: ${lijst(plannen)}.`,
    hint: ({ bedoeld }) =>
      bedoelde(bedoeld, 'Noem een van deze, of zet het plan bij ‘andere_plannen’ in de kop.'),
  }),
];

/** Each component that is about one plan, in the text or to be filled in, with the plan that it names. */
function* onderdelenPerPlan(inhoud: Inhoud): Iterable<{
  readonly voorstel: Item<'collegevoorstel'>;
  readonly pad: Pad;
  readonly naam: string;
  readonly plan: string | undefined;
  readonly plannen: readonly string[];
}> {
  for (const voorstel of inhoud.van('collegevoorstel').values()) {
    const plannen = planIdsVan(voorstel.waarde);
    for (const [{ naam, eigenschappen }, pad] of onderdelenIn(voorstel.waarde.blokken)) {
      if (!PER_PLAN.has(naam)) continue;
      const plan = 'plan' in eigenschappen ? eigenschappen.plan?.id : undefined;
      yield { voorstel, pad, naam, plan, plannen };
    }
    for (const [tekst, pad] of zinnen(voorstel.waarde)) {
      for (const [, naam = '', , plan] of tekst.matchAll(INVULLING)) {
        yield { voorstel, pad, naam, plan, plannen };
      }
    }
  }
}
