import { isOnbekend } from '../../../../schemas/onbekend.ts';
import type { ConcordantiesJson } from '../../../../schemas/openbaar/concordanties.ts';
import type { Opname } from '../../../domain/opname/opname.ts';
import { concordantieAdres } from '../../adres.ts';
import { renderGrond, renderVindplaats } from '../../json/grond.ts';

/** The public JSON of all concordanties as of the peildatum. */
export function renderConcordantiesJson({ register, peildatum }: Opname): ConcordantiesJson {
  const { basisadres } = register.site;
  return {
    versie: 1,
    peildatum,
    concordanties: [...register.concordanties.values()].map((concordantie) => ({
      id: concordantie.id,
      van: concordantie.van.id,
      naar: concordantie.naar.id,
      toelichting: concordantie.toelichting,
      regels: concordantie.regels.map(({ van, opvolging, naar, grond }) => ({
        van: van.id,
        opvolging,
        naar: naar.map(({ id }) => id),
        ...renderGrond(grond),
      })),
      vindplaatsen: concordantie.vindplaatsen.map(renderVindplaats),
      url: `${isOnbekend(basisadres) ? '' : basisadres}${concordantieAdres(concordantie)}`,
    })),
  };
}
