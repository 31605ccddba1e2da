import { op, regel } from '../../kern/regel.ts';
import { uniek } from '../../kern/uniek.ts';
import { actiesPerPlan } from '../actie/plek.ts';

/** What holds for plans. */
export const PLANREGELS = [
  /** An action's folder belongs to a plan. */
  regel({
    code: 'plan-ontbreekt',
    ernst: 'fout',
    *zoek({ inhoud }) {
      for (const [plan, acties] of actiesPerPlan(inhoud)) {
        const eerste = acties[0];
        if (eerste && !inhoud.bestaat('plan', plan)) yield op(eerste, [], { plan });
      }
    },
    zin: ({ plan }) => `Deze actie hoort bij het plan ‘${plan}’, maar dat plan bestaat niet.`,
    verwacht: ({ plan }) => `Een bestand ‘plannen/${plan}/plan.yaml’.`,
    hint: 'Maak dat bestand, of zet de actie in de map van een plan dat er is.',
  }),
  /** A plan has actions. */
  regel({
    code: 'plan-zonder-acties',
    ernst: 'waarschuwing',
    *zoek({ inhoud }) {
      if (inhoud.ietsMislukt('actie')) return;
      const perPlan = actiesPerPlan(inhoud);
      for (const plan of inhoud.van('plan').values()) {
        if (!perPlan.has(plan.id)) yield op(plan, [], { plan: plan.id });
      }
    },
    zin: ({ plan }) => `Het plan ‘${plan}’ heeft nog geen acties.`,
    verwacht: ({ plan }) => `Bestanden in ‘plannen/${plan}/acties’.`,
    hint: ({ plan }) =>
      `Maak de eerste met ‘npx waakvlam nieuw actie ${plan}/1.1’. Het commando zegt wat het nodig heeft.`,
  }),
  uniek('plan', 'Het nummer', ({ nummering }) => [
    (nummering?.titels ?? []).map(({ nummer }, i) => [nummer, ['nummering', 'titels', i, 'nummer']]),
  ]),
  uniek('plan', 'De doelstelling', ({ doelstellingen }) => [
    doelstellingen.map(({ nummer }, i) => [String(nummer), ['doelstellingen', i, 'nummer']]),
  ]),
];
