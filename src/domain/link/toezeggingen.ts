import { gesorteerd, vind, type Linkcontext } from './context.ts';
import { linkOverVerwachtingen, linkVerwachtingen } from './verband.ts';

/** Links the toezeggingen. */
export function linkToezeggingen(context: Linkcontext): void {
  for (const { id, waarde } of gesorteerd(context.inhoud.van('toezegging'))) {
    context.toezeggingen.set(id, {
      id,
      titel: waarde.titel,
      soort: waarde.soort,
      organisatie: vind(context.organisaties, waarde.organisatie.id),
      commissie: waarde.commissie,
      datum: waarde.datum,
      datumReden: waarde.datum_reden,
      portefeuillehouder: waarde.portefeuillehouder,
      afdeling: waarde.afdeling,
      onderwerp: waarde.onderwerp,
      inhoud: waarde.inhoud,
      antwoorden: waarde.antwoorden.map((antwoord) => ({
        datum: antwoord.datum,
        datumReden: antwoord.datum_reden,
        tekst: antwoord.tekst,
        vindplaats: context.vindplaats(antwoord.vindplaats),
        staat: { waarde: antwoord.staat.waarde, grond: context.grond(antwoord.staat) },
        verwachtingen: linkVerwachtingen(antwoord.verwachtingen),
        overVerwachtingen: linkOverVerwachtingen(antwoord.over_verwachtingen),
      })),
      termijn: waarde.termijn,
      raakt: (waarde.raakt ?? []).map((deel) => ({
        plan: deel.plan && vind(context.plannen, deel.plan.id),
        kader: deel.kader && vind(context.kaders, deel.kader.id),
        grond: context.grond(deel),
      })),
      vindplaatsen: context.vindplaatsen(waarde.vindplaatsen),
    });
  }
}
