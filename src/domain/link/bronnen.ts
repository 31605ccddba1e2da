import type { Geparsed } from '../../../schemas/inhoud.ts';
import { isOnbekend } from '../../../schemas/onbekend.ts';
import type { Bron } from '../soorten/bron/model.ts';
import { gesorteerd, vind, type Linkcontext } from './context.ts';

/**
 * Links organisaties, functies and bronnen. They refer to each other in a circle (organisaties cite bronnen, and
 * bronnen name organisaties), so the vindplaatsen are filled in last.
 */
export function linkBronnen(context: Linkcontext): void {
  const { inhoud, organisaties, functies, bronnen } = context;
  for (const { id, waarde } of gesorteerd(inhoud.van('organisatie'))) {
    const { naam, soort: aard, omschrijving } = waarde;
    organisaties.set(id, {
      soort: 'organisatie',
      id,
      naam,
      aard,
      omschrijving,
      deelVan: undefined,
      leden: [],
      uitzonderingen: [],
      vindplaatsen: [],
    });
  }
  for (const { id, waarde } of gesorteerd(inhoud.van('functie'))) {
    const { naam, omschrijving } = waarde;
    const organisatie = vind(organisaties, waarde.organisatie.id);
    functies.set(id, { soort: 'functie', id, naam, organisatie, omschrijving, vindplaatsen: [] });
  }
  for (const { id, waarde } of gesorteerd(inhoud.van('bron'))) bronnen.set(id, linkBron(id, waarde, context));
  for (const { id, waarde } of inhoud.van('organisatie').values()) {
    vind(organisaties, id).vindplaatsen = context.vindplaatsen(waarde.vindplaatsen);
  }
  for (const { id, waarde } of inhoud.van('functie').values()) {
    vind(functies, id).vindplaatsen = context.vindplaatsen(waarde.vindplaatsen);
  }
}

function linkBron(id: string, waarde: Geparsed<'bron'>, { organisaties, functies }: Linkcontext): Bron {
  const { titel } = waarde;
  const kort = waarde.kort ?? titel;
  switch (waarde.soort) {
    case 'document':
      return {
        soort: 'document',
        id,
        titel,
        kort,
        organisatie: vind(organisaties, waarde.organisatie.id),
        organisatieReden: waarde.organisatie_reden,
        datum: waarde.datum,
        datumReden: waarde.datum_reden,
        kenmerk: waarde.kenmerk,
        url: waarde.url,
        omschrijving: waarde.omschrijving,
        sha256: waarde.sha256,
        ontbreekt: waarde.ontbreekt ?? [],
      };
    case 'bespreking': {
      const aanwezig = isOnbekend(waarde.functies)
        ? waarde.functies
        : waarde.functies.map((verwijzing) => vind(functies, verwijzing.id));
      return { soort: 'bespreking', id, titel, kort, datum: waarde.datum, functies: aanwezig };
    }
    case 'extern': {
      const { url, geraadpleegd } = waarde;
      return { soort: 'extern', id, titel, kort, url, geraadpleegd };
    }
  }
}
