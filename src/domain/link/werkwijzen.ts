import { gesorteerd, vind, type Linkcontext } from './context.ts';

/** Links the werkwijzen: their heads, and the bronnen that their texts cite. */
export function linkWerkwijzen(context: Linkcontext): void {
  for (const { id, waarde } of gesorteerd(context.inhoud.van('werkwijze'))) {
    context.werkwijzen.set(id, {
      id,
      titel: waarde.titel,
      samenvatting: waarde.samenvatting,
      voorWie: waarde.voor_wie,
      volgorde: waarde.volgorde,
      organisaties: waarde.organisaties.map((deel) => vind(context.organisaties, deel.id)),
      geldig: {
        van: waarde.geldig.van,
        totEnMet: waarde.geldig.tot_en_met,
        grond: context.grond(waarde.geldig),
      },
      kaders: (waarde.kaders ?? []).map((kader) => vind(context.kaders, kader.id)),
      plannen: (waarde.plannen ?? []).map((plan) => vind(context.plannen, plan.id)),
      vindplaatsen: context.vindplaatsen(waarde.vindplaatsen),
      teksten: waarde.teksten,
      aangehaald: waarde.onderdelen.flatMap((deel) =>
        deel.naam === 'Bronvermelding' ? [context.vindplaats(deel.eigenschappen)] : [],
      ),
      kanttekeningen: context.kanttekeningen(waarde.kanttekeningen),
    });
  }
}
