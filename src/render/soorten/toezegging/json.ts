import type { Datum } from '../../../../schemas/datum.ts';
import { isOnbekend, type Onbekend } from '../../../../schemas/onbekend.ts';
import type { PubliekeToezegging, ToezeggingenJson } from '../../../../schemas/openbaar/toezeggingen.ts';
import type { Opname } from '../../../domain/opname/opname.ts';
import type { Toezegging } from '../../../domain/register.ts';
import { toezeggingAdres } from '../../adres.ts';
import { renderGrond, renderVindplaats } from '../../json/grond.ts';
import { renderVerwachting } from '../../json/verwachting.ts';

/** The public JSON of all toezeggingen and questions as of the peildatum. */
export const renderToezeggingenJson = (opname: Opname): ToezeggingenJson => ({
  versie: 1,
  peildatum: opname.peildatum,
  toezeggingen: [...opname.register.toezeggingen.values()].map((toezegging) =>
    renderToezegging(toezegging, opname),
  ),
});

function renderToezegging(toezegging: Toezegging, opname: Opname): PubliekeToezegging {
  const stand = opname.vanToezegging(toezegging);
  const { basisadres } = opname.register.site;
  const { datum, termijn } = toezegging;
  return {
    id: toezegging.id,
    titel: toezegging.titel,
    soort: toezegging.soort,
    organisatie: toezegging.organisatie.id,
    commissie: toezegging.commissie,
    datum: ofNull(datum),
    portefeuillehouder: toezegging.portefeuillehouder,
    afdeling: toezegging.afdeling,
    onderwerp: toezegging.onderwerp,
    inhoud: toezegging.inhoud,
    termijn: ofNull(termijn),
    staat: stand.staat,
    antwoorden: stand.antwoorden.map((antwoord) => ({
      datum: ofNull(antwoord.datum),
      datumReden: antwoord.datumReden ?? null,
      tekst: antwoord.tekst,
      vindplaats: renderVindplaats(antwoord.vindplaats),
      staat: { waarde: antwoord.staat.waarde, ...renderGrond(antwoord.staat.grond) },
    })),
    verwachtingen: stand.verwachtingen.map(renderVerwachting),
    raakt: toezegging.raakt.map(({ plan, kader, grond }) => ({
      plan: plan?.id ?? null,
      kader: kader?.id ?? null,
      ...renderGrond(grond),
    })),
    onbekend: Object.fromEntries(
      Object.entries({ datum, termijn }).flatMap(([veld, waarde]) =>
        isOnbekend(waarde) ? [[veld, waarde.onbekend]] : [],
      ),
    ),
    vindplaatsen: toezegging.vindplaatsen.map(renderVindplaats),
    url: `${isOnbekend(basisadres) ? '' : basisadres}${toezeggingAdres(toezegging)}`,
  };
}

const ofNull = (waarde: Datum | Onbekend): string | null => (isOnbekend(waarde) ? null : waarde.tekst);
