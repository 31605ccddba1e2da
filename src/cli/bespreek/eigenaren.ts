import { isOnbekend } from '../../../schemas/onbekend.ts';
import type { Register } from '../../domain/register.ts';
import { eigenaarInWoorden } from '../../render/soorten/actie/actieregel.ts';
import type { Context } from './vraag.ts';
import type { Keuze } from './vragen.ts';

/**
 * Functies and organisaties in one list: first whoever this plan knows, as an owner or because it watches over the plan.
 * Last comes that nobody is known, in these words, where that can be chosen.
 */
export function eigenaarkeuzes({ register, plan }: Context, onbekend?: string): Keuze<string>[] {
  const keuzes = [
    ...[...register.functies.values()].map((functie) => ({
      waarde: functie.id,
      tekst: eigenaarInWoorden(functie),
    })),
    ...[...register.organisaties.values()].map(({ id, naam }) => ({ waarde: id, tekst: naam })),
  ];
  const bekend = eigenarenVan(plan, register);
  return [
    ...keuzes.filter(({ waarde }) => bekend.has(waarde)),
    ...keuzes.filter(({ waarde }) => !bekend.has(waarde)),
    ...(onbekend === undefined ? [] : [{ waarde: 'onbekend', tekst: onbekend }]),
  ];
}

/** The ids of who owns an action of a plan or did, of who watches over it, and of whose plan it is. */
function eigenarenVan(id: string, { plannen }: Register): ReadonlySet<string> {
  const plan = plannen.get(id);
  if (!plan) return new Set();
  const eigenaren = plan.acties.flatMap(({ vastgesteld, voortgang }) =>
    [vastgesteld, ...voortgang].flatMap(({ eigenaar }) =>
      eigenaar === undefined || isOnbekend(eigenaar) ? [] : [eigenaar.id],
    ),
  );
  return new Set([
    ...eigenaren,
    ...(plan.bewaking?.functies ?? []).map((functie) => functie.id),
    plan.organisatie.id,
  ]);
}
