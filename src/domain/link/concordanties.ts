import { gesorteerd, vind, type Linkcontext } from './context.ts';

/** Links the concordanties; each is named after its two kaders. */
export function linkConcordanties(context: Linkcontext): void {
  for (const { id, waarde } of gesorteerd(context.inhoud.van('concordantie'))) {
    const [vanId = '', naarId = ''] = id.split('--');
    const van = vind(context.kaders, vanId);
    const naar = vind(context.kaders, naarId);
    const regels = waarde.regels.map((regel) => ({
      van: vind(context.onderdelen, `${vanId}/${regel.van}`),
      opvolging: regel.opvolging,
      naar: (regel.naar ?? []).map((onderdeel) => vind(context.onderdelen, `${naarId}/${onderdeel}`)),
      grond: context.grond(regel),
    }));
    context.concordanties.set(id, {
      id,
      van,
      naar,
      toelichting: waarde.toelichting,
      vindplaatsen: context.vindplaatsen(waarde.vindplaatsen),
      regels: regels.sort((a, b) => van.onderdelen.indexOf(a.van) - van.onderdelen.indexOf(b.van)),
      kanttekeningen: context.kanttekeningen(waarde.kanttekeningen),
    });
  }
}
