import { compareActienummers } from '../../../schemas/actienummer.ts';
import type { Geparsed } from '../../../schemas/inhoud.ts';
import type { Item } from '../kern/inhoud.ts';
import type { Plan } from '../soorten/plan/model.ts';
import { linkActie } from './acties.ts';
import { gesorteerd, vind, type Linkcontext, type Mutable } from './context.ts';
import { linkStuk } from './verband.ts';

/** Links the plans with their actions, the actions in the order of their numbers. */
export function linkPlannen(context: Linkcontext): void {
  const acties = context.inhoud.actiesPerPlan();
  for (const { id, waarde } of gesorteerd(context.inhoud.van('plan'))) {
    context.plannen.set(id, linkPlan(id, waarde, acties.get(id) ?? [], context));
  }
}

function linkPlan(
  id: string,
  waarde: Geparsed<'plan'>,
  acties: readonly Item<'actie'>[],
  context: Linkcontext,
): Plan {
  const { vaststelling, nummering, bewaking } = waarde;
  const plan: Mutable<Plan> = {
    id,
    titel: waarde.titel,
    organisatie: vind(context.organisaties, waarde.organisatie.id),
    samenvatting: waarde.samenvatting,
    looptijd: { van: waarde.looptijd.van, totEnMet: waarde.looptijd.tot_en_met },
    vaststelling: {
      datum: vaststelling.datum,
      door: context.eigenaar(vaststelling.door),
      grond: context.grond(vaststelling),
    },
    vindplaatsen: context.vindplaatsen(waarde.vindplaatsen),
    kaders: waarde.kaders.map((deel) => ({
      kader: vind(context.kaders, deel.kader.id),
      grond: context.grond(deel),
    })),
    vereisteKoppelingen: waarde.vereiste_koppelingen.map(({ een_van }) =>
      een_van.map((soort) => vind(context.soorten, soort)),
    ),
    doelstellingen: waarde.doelstellingen.map(({ nummer, tekst, vindplaats }) => ({
      nummer,
      tekst,
      vindplaats: context.vindplaats(vindplaats),
    })),
    nummering: nummering && { uitleg: nummering.uitleg, grond: context.grond(nummering) },
    bewaking: bewaking && {
      tekst: bewaking.tekst,
      functies: bewaking.functies.map((verwijzing) => context.eigenaar(verwijzing)),
      grond: context.grond(bewaking),
    },
    ...linkStuk(waarde, context),
    kanttekeningen: context.kanttekeningen(waarde.kanttekeningen),
    acties: [],
  };
  plan.acties = acties
    .map((item) => linkActie(plan, item.id.slice(id.length + 1), item.waarde, context))
    .sort((a, b) => compareActienummers(a.nummer, b.nummer));
  for (const actie of plan.acties) context.acties.set(`${id}/${actie.nummer}`, actie);
  return plan;
}
