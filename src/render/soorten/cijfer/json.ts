import type { Datum } from '../../../../schemas/datum.ts';
import { isOnbekend, type Onbekend } from '../../../../schemas/onbekend.ts';
import type { CijfersJson, PubliekCijfer } from '../../../../schemas/openbaar/cijfers.ts';
import { isKleinGetal } from '../../../domain/soorten/cijfer/kleinGetal.ts';
import { rekenReeksenNa, rekenVerschilNa } from '../../../domain/soorten/cijfer/rekensom.ts';
import type { Opname } from '../../../domain/opname/opname.ts';
import type { Cijfer, Punt, Reeks, Som, Verschil } from '../../../domain/register.ts';
import { cijferAdres } from '../../adres.ts';
import { renderGrond, renderVindplaats } from '../../json/grond.ts';

/** The public JSON of all figures. */
export function renderCijfersJson({ register, peildatum }: Opname): CijfersJson {
  const { basisadres } = register.site;
  const basis = isOnbekend(basisadres) ? '' : basisadres;
  return {
    versie: 1,
    peildatum,
    cijfers: [...register.cijfers.values()].map((cijfer) => renderCijfer(cijfer, basis)),
  };
}

const renderCijfer = (cijfer: Cijfer, basis: string): PubliekCijfer => ({
  id: cijfer.id,
  titel: cijfer.titel,
  onderwerp: cijfer.onderwerp,
  gebied: cijfer.gebied,
  organisatie: cijfer.organisatie?.id ?? null,
  samenvatting: cijfer.samenvatting,
  reeksen: cijfer.reeksen.map(renderReeks),
  sommen: cijfer.sommen.map(renderSom),
  verschillen: cijfer.verschillen.map(renderVerschil),
  noten: cijfer.noten.map(({ tekst, grond }) => ({ tekst, ...renderGrond(grond) })),
  vindplaatsen: cijfer.vindplaatsen.map(renderVindplaats),
  url: `${basis}${cijferAdres(cijfer)}`,
});

const renderReeks = (reeks: Reeks): PubliekCijfer['reeksen'][number] => ({
  id: reeks.id,
  naam: reeks.naam,
  gebied: reeks.gebied,
  maat: reeks.maat,
  eenheid: reeks.eenheid,
  waarden: reeks.waarden.map((punt) => renderPunt(punt, reeks)),
});

const renderPunt = (punt: Punt, reeks: Reeks): PubliekCijfer['reeksen'][number]['waarden'][number] => ({
  periode: periodeVan(punt.periode),
  periodeOnbekend: redenVan(punt.periode),
  waarde: isOnbekend(punt.waarde) ? null : punt.waarde,
  waardeOnbekend: redenVan(punt.waarde),
  op: punt.op ?? null,
  soort: punt.soort,
  kleinGetal: isKleinGetal(punt, reeks),
  noot: punt.noot ?? null,
  vindplaats: punt.vindplaats ? renderVindplaats(punt.vindplaats) : null,
});

const renderSom = ({ totaal, delen, afwijking }: Som): PubliekCijfer['sommen'][number] => ({
  totaal: totaal.id,
  delen: delen.map(({ id }) => id),
  uitkomsten: rekenReeksenNa(
    totaal.waarden,
    delen.map(({ waarden }) => waarden),
  ).map((uitkomst) => ({
    periode: periodeVan(uitkomst.periode),
    totaal: uitkomst.totaal,
    som: uitkomst.som,
    klopt: uitkomst.klopt,
  })),
  afwijking: afwijking?.id ?? null,
});

function renderVerschil(deel: Verschil): PubliekCijfer['verschillen'][number] {
  const { reeks, van, tot, volgensBron, afwijking } = deel;
  const narekening = rekenVerschilNa(reeks.waarden, van, tot, volgensBron);
  return {
    reeks: reeks.id,
    van: van.tekst,
    tot: tot.tekst,
    volgensBron,
    verschil: narekening?.verschil ?? null,
    klopt: narekening?.klopt ?? null,
    afwijking: afwijking?.id ?? null,
  };
}

const periodeVan = (periode: Datum | Onbekend): string | null => (isOnbekend(periode) ? null : periode.tekst);

const redenVan = (waarde: unknown): string | null => (isOnbekend(waarde) ? waarde.onbekend : null);
