import type { Geparsed } from '../../../schemas/inhoud.ts';
import type { Onderwerp } from '../soorten/afwijking/model.ts';
import { gesorteerd, vind, type Linkcontext } from './context.ts';

/** Links the afwijkingen, without what they touch: cijfers and middelen cite them, and come after them. */
export function linkAfwijkingen(context: Linkcontext): void {
  for (const { id, waarde } of gesorteerd(context.inhoud.van('afwijking'))) {
    const { titel, soort, a, b, wij, reden } = waarde;
    context.afwijkingen.set(id, {
      id,
      titel,
      soort,
      a: { zegt: a.zegt, vindplaats: context.vindplaats(a.vindplaats) },
      b: b && { zegt: b.zegt, vindplaats: context.vindplaats(b.vindplaats) },
      wij,
      reden,
      raakt: [],
    });
  }
}

/** Fills in what the afwijkingen touch, when everything else is linked. */
export function linkRaakt(context: Linkcontext): void {
  for (const { id, waarde } of context.inhoud.van('afwijking').values()) {
    vind(context.afwijkingen, id).raakt = waarde.raakt.map((deel) => linkOnderwerp(deel, context));
  }
}

function linkOnderwerp(waarde: Geparsed<'afwijking'>['raakt'][number], context: Linkcontext): Onderwerp {
  if ('plan' in waarde) return { soort: 'plan', plan: vind(context.plannen, waarde.plan.id) };
  if ('actie' in waarde) return { soort: 'actie', actie: vind(context.acties, waarde.actie.id) };
  if ('kader' in waarde) return { soort: 'kader', kader: vind(context.kaders, waarde.kader.id) };
  if ('onderdeel' in waarde) {
    return { soort: 'onderdeel', onderdeel: vind(context.onderdelen, waarde.onderdeel.id) };
  }
  if ('bron' in waarde) return { soort: 'bron', bron: vind(context.bronnen, waarde.bron.id) };
  if ('organisatie' in waarde) {
    return { soort: 'organisatie', organisatie: vind(context.organisaties, waarde.organisatie.id) };
  }
  if ('cijfer' in waarde) return { soort: 'cijfer', cijfer: vind(context.cijfers, waarde.cijfer.id) };
  if ('middelen' in waarde)
    return { soort: 'middelen', middelen: vind(context.middelen, waarde.middelen.id) };
  if ('toezegging' in waarde) {
    return { soort: 'toezegging', toezegging: vind(context.toezeggingen, waarde.toezegging.id) };
  }
  if ('werkwijze' in waarde) {
    return { soort: 'werkwijze', werkwijze: vind(context.werkwijzen, waarde.werkwijze.id) };
  }
  return { soort: 'begrip', begrip: vind(context.begrippen, waarde.begrip.id) };
}
