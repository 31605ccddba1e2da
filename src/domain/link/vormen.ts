import { gesorteerd, vind, type Linkcontext } from './context.ts';

/** Links the forms of proposals. */
export function linkVormen(context: Linkcontext): void {
  for (const { id, waarde } of gesorteerd(context.inhoud.van('vorm'))) {
    const { opmaak } = waarde;
    context.vormen.set(id, {
      id,
      naam: waarde.naam,
      soortnaam: waarde.soortnaam,
      organisatie: waarde.organisatie && vind(context.organisaties, waarde.organisatie.id),
      kopvelden: waarde.kopvelden.map(({ veld, kop }) => ({ veld, kop })),
      nummering: {
        argumenten: waarde.nummering.argumenten,
        kanttekeningen: waarde.nummering.kanttekeningen,
      },
      secties: waarde.secties.map((sectie) => ({
        id: sectie.id,
        kop: sectie.kop,
        niveau: sectie.niveau,
        doel: sectie.doel,
        bevat: sectie.bevat,
        gegevens: sectie.gegevens ?? [],
        vragen: sectie.vragen ?? [],
        verplicht: sectie.verplicht !== 'nee',
      })),
      opmaak: {
        lettertype: opmaak.lettertype,
        lettergrootte: opmaak.lettergrootte,
        kleurKoppen: opmaak.kleur_koppen,
        kleurTabelkop: opmaak.kleur_tabelkop,
      },
    });
  }
}
