import { distance } from 'fastest-levenshtein';
import { zelfdeActienummer } from '../../../schemas/actienummer.ts';
import { raad } from '../kern/woorden/raad.ts';
import type { Actie, Plan, Register } from '../register.ts';

/** What somebody meant by `plan/nummer`, or why it is no action, with what may have been meant. */
export type Gezocht =
  | { readonly actie: Actie }
  | { readonly fout: 'plan' | 'nummer' | 'vorm'; readonly bedoeld: readonly string[] };

/** Finds an action by `plan/nummer`; the number alone is enough where one plan has it. Capitals don't matter: no plan has both. */
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
  const gevonden = kandidaten.flatMap(({ acties }) =>
    acties.filter((actie) => zelfdeActienummer(actie.nummer, nummer)),
  );
  const [actie, ...meer] = gevonden;
  if (actie && meer.length === 0) return { actie };
  if (actie) return { fout: 'vorm', bedoeld: gevonden.map(idVan) };
  return { fout: 'nummer', bedoeld: bijna(kandidaten, nummer) };
}

/** `plan/nummer`. */
export const idVan = ({ plan, nummer }: Actie): string => `${plan.id}/${nummer}`;

/** How many actions are named that may have been meant. */
const HOOGSTENS = 3;

/** The actions that are nearest to a number: those of the same parts from the left first, then what is typed most alike. */
function bijna(plannen: readonly Plan[], nummer: string): string[] {
  const kandidaten = plannen
    .flatMap(({ acties }) => acties)
    .map((actie) => ({
      actie,
      gelijk: gelijkeDelen(actie.nummer, nummer),
      afstand: distance(actie.nummer, nummer),
    }))
    .sort((a, b) => b.gelijk - a.gelijk || a.afstand - b.afstand);
  const [beste] = kandidaten;
  if (!beste || (beste.gelijk === 0 && beste.afstand > 1)) return [];
  return kandidaten
    .filter(({ gelijk, afstand }) => gelijk === beste.gelijk && afstand === beste.afstand)
    .slice(0, HOOGSTENS)
    .map(({ actie }) => idVan(actie));
}

/** How many parts two actienummers have in common from the left. */
function gelijkeDelen(een: string, ander: string): number {
  const [links, rechts] = [een.toLowerCase().split('.'), ander.toLowerCase().split('.')];
  const verschil = links.findIndex((deel, i) => deel !== rechts[i]);
  return verschil === -1 ? links.length : verschil;
}
