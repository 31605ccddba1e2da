import { isOnbekend } from '../../../../schemas/onbekend.ts';
import type {
  OrganisatiesJson,
  PubliekeFunctie,
  PubliekeOrganisatie,
} from '../../../../schemas/openbaar/organisaties.ts';
import type { Opname } from '../../../domain/opname/opname.ts';
import type { Functie, Organisatie } from '../../../domain/register.ts';
import { eigenaarAdres } from '../../adres.ts';
import { renderGrond, renderVindplaats } from '../../json/grond.ts';

/** The public JSON of all organisaties with their members, and of all functies. */
export function renderOrganisatiesJson({ register, peildatum }: Opname): OrganisatiesJson {
  const { basisadres } = register.site;
  const basis = isOnbekend(basisadres) ? '' : basisadres;
  return {
    versie: 1,
    peildatum,
    organisaties: [...register.organisaties.values()].map((deel) => renderOrganisatie(deel, basis)),
    functies: [...register.functies.values()].map((deel) => renderFunctie(deel, basis)),
  };
}

const renderOrganisatie = (organisatie: Organisatie, basis: string): PubliekeOrganisatie => ({
  id: organisatie.id,
  naam: organisatie.naam,
  aard: organisatie.aard,
  omschrijving: organisatie.omschrijving ?? null,
  deelVan: organisatie.deelVan?.id ?? null,
  leden: organisatie.leden.map((lijst) => ({
    onderwerp: lijst.onderwerp,
    leden: lijst.leden.map(({ id }) => id),
    aantalVolgensBron: lijst.aantalVolgensBron ?? null,
    onvolledig: lijst.onvolledig ?? null,
    afwijking: lijst.afwijking?.id ?? null,
    ...renderGrond(lijst.grond),
  })),
  uitzonderingen: organisatie.uitzonderingen.map((uitzondering) => ({
    organisatie: uitzondering.organisatie.id,
    tekst: uitzondering.tekst,
    ...renderGrond(uitzondering.grond),
  })),
  vindplaatsen: organisatie.vindplaatsen.map(renderVindplaats),
  url: `${basis}${eigenaarAdres(organisatie)}`,
});

const renderFunctie = (functie: Functie, basis: string): PubliekeFunctie => ({
  id: functie.id,
  naam: functie.naam,
  organisatie: functie.organisatie.id,
  omschrijving: functie.omschrijving ?? null,
  vindplaatsen: functie.vindplaatsen.map(renderVindplaats),
  url: `${basis}${eigenaarAdres(functie)}`,
});
