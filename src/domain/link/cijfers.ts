import type { Geparsed } from '../../../schemas/inhoud.ts';
import type { Cijfer, Reeks } from '../soorten/cijfer/model.ts';
import { gesorteerd, vind, type Linkcontext } from './context.ts';

/** Links the cijfers. */
export function linkCijfers(context: Linkcontext): void {
  for (const { id, waarde } of gesorteerd(context.inhoud.van('cijfer'))) {
    context.cijfers.set(id, linkCijfer(id, waarde, context));
  }
}

function linkCijfer(id: string, waarde: Geparsed<'cijfer'>, context: Linkcontext): Cijfer {
  const reeksen = waarde.reeksen.map((reeks) => linkReeks(reeks, waarde, context));
  const perId = new Map(reeksen.map((reeks) => [reeks.id, reeks]));
  return {
    id,
    titel: waarde.titel,
    maat: waarde.maat,
    eenheid: waarde.eenheid,
    gebied: waarde.gebied,
    organisatie: waarde.organisatie && vind(context.organisaties, waarde.organisatie.id),
    onderwerp: waarde.onderwerp,
    samenvatting: waarde.samenvatting,
    reeksen,
    sommen: (waarde.sommen ?? []).map(({ totaal, delen, afwijking }) => ({
      totaal: vind(perId, totaal),
      delen: delen.map((deel) => vind(perId, deel)),
      afwijking: afwijking && vind(context.afwijkingen, afwijking.id),
    })),
    verschillen: (waarde.verschillen ?? []).map((verschil) => ({
      reeks: vind(perId, verschil.reeks),
      van: verschil.van,
      tot: verschil.tot,
      volgensBron: verschil.volgens_bron,
      afwijking: verschil.afwijking && vind(context.afwijkingen, verschil.afwijking.id),
    })),
    grafiek: waarde.grafiek,
    noten: context.kanttekeningen(waarde.noten),
    vindplaatsen: context.vindplaatsen(waarde.vindplaatsen),
  };
}

function linkReeks(
  waarde: Geparsed<'cijfer'>['reeksen'][number],
  cijfer: Geparsed<'cijfer'>,
  context: Linkcontext,
): Reeks {
  return {
    id: waarde.id,
    naam: waarde.naam,
    gebied: waarde.gebied ?? cijfer.gebied,
    maat: waarde.maat ?? cijfer.maat,
    eenheid: waarde.eenheid ?? cijfer.eenheid,
    teltMensen: cijfer.telt_mensen !== 'nee',
    waarden: waarde.waarden.map((punt) => ({
      periode: punt.periode,
      waarde: punt.waarde,
      op: punt.op,
      soort: punt.soort ?? 'precies',
      noot: punt.noot,
      vindplaats: punt.vindplaats && context.vindplaats(punt.vindplaats),
    })),
  };
}
