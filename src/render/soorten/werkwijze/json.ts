import { isOnbekend } from '../../../../schemas/onbekend.ts';
import type { PubliekeWerkwijze, WerkwijzenJson } from '../../../../schemas/openbaar/werkwijzen.ts';
import type { Opname } from '../../../domain/opname/opname.ts';
import type { Werkwijze } from '../../../domain/register.ts';
import { werkwijzeAdres } from '../../adres.ts';
import { opVolgorde } from './beeld.ts';
import { renderGrond, renderVindplaats } from '../../json/grond.ts';

/** The public JSON of all werkwijzen. */
export function renderWerkwijzenJson({ register, peildatum }: Opname): WerkwijzenJson {
  const { basisadres } = register.site;
  const basis = isOnbekend(basisadres) ? '' : basisadres;
  return {
    versie: 1,
    peildatum,
    werkwijzen: opVolgorde(register).map((werkwijze) => renderWerkwijze(werkwijze, basis)),
  };
}

function renderWerkwijze(werkwijze: Werkwijze, basis: string): PubliekeWerkwijze {
  const { van, totEnMet, grond } = werkwijze.geldig;
  return {
    id: werkwijze.id,
    titel: werkwijze.titel,
    samenvatting: werkwijze.samenvatting,
    voorWie: werkwijze.voorWie,
    organisaties: werkwijze.organisaties.map(({ id }) => id),
    geldig: {
      van: isOnbekend(van) ? null : van.tekst,
      totEnMet: isOnbekend(totEnMet) ? null : totEnMet.tekst,
      ...renderGrond(grond),
    },
    kaders: werkwijze.kaders.map(({ id }) => id),
    plannen: werkwijze.plannen.map(({ id }) => id),
    vindplaatsen: werkwijze.vindplaatsen.map(renderVindplaats),
    aangehaald: werkwijze.aangehaald.map(renderVindplaats),
    onbekend: Object.fromEntries(
      Object.entries({ van, totEnMet }).flatMap(([veld, waarde]) =>
        isOnbekend(waarde) ? [[veld, waarde.onbekend]] : [],
      ),
    ),
    url: `${basis}${werkwijzeAdres(werkwijze)}`,
  };
}
