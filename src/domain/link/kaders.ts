import type { Geparsed } from '../../../schemas/inhoud.ts';
import type { Kader } from '../soorten/kader/model.ts';
import { gesorteerd, vind, type Linkcontext, type Mutable } from './context.ts';
import { linkStuk } from './verband.ts';

/** Links the kaders: first each by itself, then those that succeed one another, in whatever order they come. */
export function linkKaders(context: Linkcontext): void {
  const { inhoud, kaders } = context;
  for (const { id, waarde } of gesorteerd(inhoud.van('kader')))
    kaders.set(id, linkKader(id, waarde, context));
  for (const { id, waarde } of inhoud.van('kader').values()) {
    if (!waarde.opvolger_van) continue;
    const kader = vind(kaders, id);
    const voorganger = vind(kaders, waarde.opvolger_van.id);
    kader.opvolgerVan = voorganger;
    voorganger.opvolgers = [...voorganger.opvolgers, kader];
  }
}

function linkKader(id: string, waarde: Geparsed<'kader'>, context: Linkcontext): Mutable<Kader> {
  const kader: Mutable<Kader> = {
    id,
    titel: waarde.titel,
    organisatie: vind(context.organisaties, waarde.organisatie.id),
    samenvatting: waarde.samenvatting,
    looptijd: { van: waarde.looptijd.van, totEnMet: waarde.looptijd.tot_en_met },
    verlengingen: (waarde.verlengingen ?? []).map((verlenging) => ({
      totEnMet: verlenging.tot_en_met,
      grond: context.grond(verlenging),
    })),
    gepubliceerd: { datum: waarde.gepubliceerd.datum, grond: context.grond(waarde.gepubliceerd) },
    opvolgerVan: undefined,
    opvolgers: [],
    vindplaatsen: context.vindplaatsen(waarde.vindplaatsen),
    soorten: waarde.soorten.map((soort) => ({
      id: soort.id,
      enkelvoud: soort.enkelvoud,
      meervoud: soort.meervoud,
    })),
    onderdelen: [],
    ...linkStuk(waarde, context),
    kanttekeningen: context.kanttekeningen(waarde.kanttekeningen),
  };
  const soorten = new Map(kader.soorten.map((soort) => [soort.id, soort]));
  for (const soort of kader.soorten) context.soorten.set(soort.id, soort);
  kader.onderdelen = waarde.onderdelen.map((onderdeel) => ({
    id: onderdeel.id,
    kader,
    soort: vind(soorten, onderdeel.soort),
    nummer: onderdeel.nummer,
    naam: onderdeel.naam,
    toelichting: onderdeel.toelichting,
    beoogdEffect: onderdeel.beoogd_effect,
    activiteiten: (onderdeel.activiteiten ?? []).map((activiteit) => ({
      niveau: activiteit.niveau,
      tekst: activiteit.tekst,
      grond: context.grond(activiteit),
    })),
    vindplaatsen: context.vindplaatsen(onderdeel.vindplaatsen),
  }));
  for (const onderdeel of kader.onderdelen) context.onderdelen.set(`${id}/${onderdeel.id}`, onderdeel);
  return kader;
}
