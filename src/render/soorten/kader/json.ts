import { isOnbekend } from '../../../../schemas/onbekend.ts';
import type { KadersJson, PubliekKader } from '../../../../schemas/openbaar/kaders.ts';
import type { Opname } from '../../../domain/opname/opname.ts';
import type { Kader, Onderdeel } from '../../../domain/register.ts';
import { kaderAdres, onderdeelAdres } from '../../adres.ts';
import { renderGrond, renderVindplaats } from '../../json/grond.ts';
import { renderBesluit, renderVerband } from '../../json/stuk.ts';

/** The public JSON of all kaders as of the peildatum. */
export function renderKadersJson({ register, peildatum }: Opname): KadersJson {
  const { basisadres } = register.site;
  const basis = isOnbekend(basisadres) ? '' : basisadres;
  return {
    versie: 1,
    peildatum,
    kaders: [...register.kaders.values()].map((kader) => renderKader(kader, basis)),
  };
}

const renderKader = (kader: Kader, basis: string): PubliekKader => ({
  id: kader.id,
  titel: kader.titel,
  organisatie: kader.organisatie.id,
  samenvatting: kader.samenvatting,
  looptijd: { van: kader.looptijd.van.tekst, totEnMet: kader.looptijd.totEnMet.tekst },
  verlengingen: kader.verlengingen.map(({ totEnMet, grond }) => ({
    totEnMet: totEnMet.tekst,
    ...renderGrond(grond),
  })),
  gepubliceerd: { datum: kader.gepubliceerd.datum.tekst, ...renderGrond(kader.gepubliceerd.grond) },
  opvolgerVan: kader.opvolgerVan?.id ?? null,
  soorten: kader.soorten.map(({ id, enkelvoud, meervoud }) => ({ id, enkelvoud, meervoud })),
  onderdelen: kader.onderdelen.map((onderdeel) => renderOnderdeel(onderdeel, basis)),
  besluiten: kader.besluiten.map(renderBesluit),
  verband: kader.verband.map(renderVerband),
  vindplaatsen: kader.vindplaatsen.map(renderVindplaats),
  url: `${basis}${kaderAdres(kader)}`,
});

const renderOnderdeel = (onderdeel: Onderdeel, basis: string): PubliekKader['onderdelen'][number] => ({
  id: onderdeel.id,
  soort: onderdeel.soort.id,
  nummer: onderdeel.nummer ?? null,
  naam: onderdeel.naam,
  toelichting: onderdeel.toelichting ?? null,
  beoogdEffect: onderdeel.beoogdEffect ?? null,
  activiteiten: onderdeel.activiteiten.map(({ niveau, tekst, grond }) => ({
    niveau,
    tekst,
    ...renderGrond(grond),
  })),
  vindplaatsen: onderdeel.vindplaatsen.map(renderVindplaats),
  url: `${basis}${onderdeelAdres(onderdeel)}`,
});
