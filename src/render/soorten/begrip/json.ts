import { isOnbekend } from '../../../../schemas/onbekend.ts';
import type { BegrippenJson, PubliekBegrip } from '../../../../schemas/openbaar/begrippen.ts';
import type { Opname } from '../../../domain/opname/opname.ts';
import type { Begrip } from '../../../domain/register.ts';
import { begripAdres } from '../../adres.ts';
import { renderGrond } from '../../json/grond.ts';

/** The public JSON of all begrippen. */
export function renderBegrippenJson({ register, peildatum }: Opname): BegrippenJson {
  const { basisadres } = register.site;
  const basis = isOnbekend(basisadres) ? '' : basisadres;
  return {
    versie: 1,
    peildatum,
    begrippen: [...register.begrippen.values()].map((begrip) => renderBegrip(begrip, basis)),
  };
}

function renderBegrip(begrip: Begrip, basis: string): PubliekBegrip {
  const { voluit, uitleg } = begrip;
  return {
    id: begrip.id,
    term: begrip.term,
    voluit: voluit === undefined || isOnbekend(voluit) ? null : voluit,
    ook: [...begrip.ook],
    uitleg: isOnbekend(uitleg) ? null : { tekst: uitleg.tekst, ...renderGrond(uitleg.grond) },
    vormen: [...begrip.vormen],
    zieOok: begrip.zieOok.map(({ id }) => id),
    organisatie: begrip.organisatie?.id ?? null,
    onbekend: Object.fromEntries(
      Object.entries({ voluit, uitleg }).flatMap(([veld, waarde]) =>
        isOnbekend(waarde) ? [[veld, waarde.onbekend]] : [],
      ),
    ),
    url: `${basis}${begripAdres(begrip)}`,
  };
}
