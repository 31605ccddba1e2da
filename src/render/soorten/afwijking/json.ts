import { isOnbekend } from '../../../../schemas/onbekend.ts';
import type { AfwijkingenJson, PubliekeAfwijking } from '../../../../schemas/openbaar/afwijkingen.ts';
import type { Opname } from '../../../domain/opname/opname.ts';
import type { Afwijking, Bewering } from '../../../domain/register.ts';
import { afwijkingAdres } from '../../adres.ts';
import { beeldOnderwerp } from '../../beeld/onderwerp.ts';
import { renderVindplaats } from '../../json/grond.ts';

/** The public JSON of all afwijkingen. */
export function renderAfwijkingenJson({ register, peildatum }: Opname): AfwijkingenJson {
  const { basisadres } = register.site;
  const basis = isOnbekend(basisadres) ? '' : basisadres;
  return {
    versie: 1,
    peildatum,
    afwijkingen: [...register.afwijkingen.values()].map((afwijking) => renderAfwijking(afwijking, basis)),
  };
}

const renderAfwijking = (afwijking: Afwijking, basis: string): PubliekeAfwijking => ({
  id: afwijking.id,
  titel: afwijking.titel,
  soort: afwijking.soort,
  a: renderBewering(afwijking.a),
  b: afwijking.b ? renderBewering(afwijking.b) : null,
  wij: afwijking.wij,
  reden: afwijking.reden,
  raakt: afwijking.raakt.map(beeldOnderwerp).map(({ soort, tekst, adres }) => ({
    soort,
    naam: tekst,
    url: `${basis}${adres}`,
  })),
  url: `${basis}${afwijkingAdres(afwijking)}`,
});

const renderBewering = ({ zegt, vindplaats }: Bewering) => ({
  zegt,
  vindplaats: renderVindplaats(vindplaats),
});
