import { isOnbekend } from '../../../schemas/onbekend.ts';
import { gesorteerd, vind, type Linkcontext } from './context.ts';

/** Links the middelen. */
export function linkMiddelen(context: Linkcontext): void {
  for (const { id, waarde } of gesorteerd(context.inhoud.van('middelen'))) {
    const { periode } = waarde;
    context.middelen.set(id, {
      id,
      titel: waarde.titel,
      organisatie: vind(context.organisaties, waarde.organisatie.id),
      periode: isOnbekend(periode) ? periode : { van: periode.van, totEnMet: periode.tot_en_met },
      samenvatting: waarde.samenvatting,
      kolommen: waarde.kolommen.map((kolom) => ({
        naam: kolom.naam,
        posten: kolom.posten.map((post) => ({
          id: post.id,
          naam: post.naam,
          bedrag: post.bedrag,
          opmerking: post.opmerking,
          vindplaats: post.vindplaats && context.vindplaats(post.vindplaats),
        })),
        totaal: kolom.totaal,
        afwijking: kolom.afwijking && vind(context.afwijkingen, kolom.afwijking.id),
      })),
      toelichting: context.kanttekeningen(waarde.toelichting),
      plan: waarde.plan && vind(context.plannen, waarde.plan.id),
      kader: waarde.kader && vind(context.kaders, waarde.kader.id),
      kanttekeningen: context.kanttekeningen(waarde.kanttekeningen),
      vindplaatsen: context.vindplaatsen(waarde.vindplaatsen),
    });
  }
}
