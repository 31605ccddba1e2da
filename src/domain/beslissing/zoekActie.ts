import { closest } from 'fastest-levenshtein';
import { raad } from '../kern/woorden/raad.ts';
import type { Actie, Plan, Register } from '../register.ts';

/** What somebody meant by `plan/nummer`, or why it is no action, with what may have been meant. */
export type Gezocht =
  | { readonly actie: Actie }
  | { readonly fout: 'plan' | 'nummer' | 'vorm'; readonly bedoeld: readonly string[] };

/** Finds an action by `plan/nummer`; the number alone is enough where one plan has it. */
export function zoekActie(register: Register, tekst: string): Gezocht {
  const delen = tekst.split('/');
  if (delen.length > 2) return { fout: 'vorm', bedoeld: [] };
  const nummer = delen.at(-1) ?? '';
  const planId = delen.length === 2 ? delen[0] : undefined;
  const plannen = [...register.plannen.values()];
  const plan = plannen.find(({ id }) => id === planId);
  if (planId !== undefined && !plan) {
    const bedoeld = raad(planId, [...register.plannen.keys()]);
    return { fout: 'plan', bedoeld: bedoeld === undefined ? [...register.plannen.keys()] : [bedoeld] };
  }
  const kandidaten = plan ? [plan] : plannen;
  const gevonden = kandidaten.flatMap(({ acties }) => acties.filter((actie) => actie.nummer === nummer));
  const [actie, ...meer] = gevonden;
  if (actie && meer.length === 0) return { actie };
  if (actie) return { fout: 'vorm', bedoeld: gevonden.map(idVan) };
  return { fout: 'nummer', bedoeld: bijna(kandidaten, nummer) };
}

/** `plan/nummer`. */
export const idVan = ({ plan, nummer }: Actie): string => `${plan.id}/${nummer}`;

function bijna(plannen: readonly Plan[], nummer: string): string[] {
  const acties = plannen.flatMap(({ acties }) => acties);
  if (acties.length === 0) return [];
  const beste = closest(
    nummer,
    acties.map((actie) => actie.nummer),
  );
  return acties.filter((actie) => actie.nummer === beste).map(idVan);
}
