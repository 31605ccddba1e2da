import { gesorteerd, vind, type Linkcontext } from './context.ts';

/** Links the momenten. */
export function linkMomenten(context: Linkcontext): void {
  for (const { id, waarde } of gesorteerd(context.inhoud.van('moment'))) {
    context.momenten.set(id, {
      id,
      titel: waarde.titel,
      soort: waarde.soort,
      datum: waarde.datum,
      totEnMet: waarde.tot_en_met,
      herhaling: waarde.herhaling,
      aangekondigd: waarde.aangekondigd === 'ja',
      tekst: waarde.tekst,
      grond: context.grond(waarde),
      kaders: (waarde.kaders ?? []).map((kader) => vind(context.kaders, kader.id)),
      plannen: (waarde.plannen ?? []).map((plan) => vind(context.plannen, plan.id)),
    });
  }
}
