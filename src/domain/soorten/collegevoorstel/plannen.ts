import type { VoorstelNaam } from '../../../../schemas/voorstelmdx.ts';
import type { Collegevoorstel, Plan } from '../../register.ts';

/** A proposal as it is about one of its plans: that of a component that names one. */
export function overPlanVan(voorstel: Collegevoorstel, eigenschappen: object): Collegevoorstel {
  const plan = 'plan' in eigenschappen ? (eigenschappen.plan as Plan | undefined) : undefined;
  return plan === undefined ? voorstel : { ...voorstel, plan };
}

/** The plan of a proposal that is named, or the only one. */
export const planMet = ({ plan, plannen }: Collegevoorstel, id: string | undefined): Plan =>
  plannen.find((ander) => ander.id === id) ?? plan;

/** The plan in a sentence of a proposal: by its title where it has more than one. */
export const planInZin = ({ plan, plannen }: Collegevoorstel): string =>
  plannen.length > 1 ? plan.titel : 'het plan';

/** The title of the plan behind a preposition, where a proposal has more than one. */
export const achterPlan = (voorzetsel: 'van' | 'bij', { plan, plannen }: Collegevoorstel): string =>
  plannen.length > 1 ? ` ${voorzetsel} ${plan.titel}` : '';

/** The components that are about one plan. */
export const PER_PLAN: ReadonlySet<VoorstelNaam> = new Set<VoorstelNaam>([
  'Voortgangstabel',
  'Stand',
  'SindsVorigVoorstel',
  'Stilte',
  'Verwachtingen',
  'Aantal',
  'Acties',
]);

/** The ids of the plans that a proposal is about, as it was parsed. */
export const planIdsVan = ({
  plan,
  andere_plannen: andere = [],
}: {
  readonly plan: { readonly id: string };
  readonly andere_plannen?: readonly { readonly id: string }[] | undefined;
}): string[] => [plan.id, ...andere.map(({ id }) => id)];
