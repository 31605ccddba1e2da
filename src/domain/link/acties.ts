import type { Geparsed } from '../../../schemas/inhoud.ts';
import { isOnbekend } from '../../../schemas/onbekend.ts';
import { compareLaatsteDag } from '../kern/dag.ts';
import type { Actie, Bericht, GeenKoppeling, Koppeling, Vastgesteld } from '../soorten/actie/model.ts';
import type { Plan } from '../soorten/plan/model.ts';
import { vind, type Linkcontext } from './context.ts';
import { linkOverVerwachtingen, linkVerband, linkVerwachtingen } from './verband.ts';

type ActieWaarde = Geparsed<'actie'>;

/** Links one action of a plan. */
export function linkActie(plan: Plan, nummer: string, waarde: ActieWaarde, context: Linkcontext): Actie {
  const doelstellingen = new Map(plan.doelstellingen.map((doel) => [doel.nummer, doel]));
  return {
    plan,
    nummer,
    titel: waarde.titel,
    andereTitels: (waarde.andere_titels ?? []).map(({ titel, vindplaats }) => ({
      titel,
      vindplaats: context.vindplaats(vindplaats),
    })),
    samenvatting: waarde.samenvatting,
    vindplaatsen: context.vindplaatsen(waarde.vindplaatsen),
    regionaleActie: waarde.regionale_actie,
    hoe: waarde.hoe,
    toelichting: waarde.toelichting,
    doelgroep: waarde.doelgroep,
    herkomst:
      waarde.herkomst === undefined || isOnbekend(waarde.herkomst)
        ? waarde.herkomst
        : { tekst: waarde.herkomst.tekst, grond: context.grond(waarde.herkomst) },
    doelstellingen: (waarde.doelstellingen ?? []).map((deel) => ({
      doelstelling: vind(doelstellingen, deel.nummer),
      grond: context.grond(deel),
    })),
    koppelingen: linkKoppelingen(waarde, context),
    geenKoppelingen: linkGeenKoppelingen(waarde, context),
    verband: linkVerband(waarde.verband, context),
    vastgesteld: linkVastgesteld(waarde.vastgesteld, context),
    voortgang: (waarde.voortgang ?? [])
      .map((bericht) => linkBericht(bericht, context))
      .sort((a, b) => compareLaatsteDag(a.datum, b.datum)),
  };
}

function linkKoppelingen({ koppelingen }: ActieWaarde, context: Linkcontext): Koppeling[] {
  return koppelingen
    .filter((koppeling) => 'onderdeel' in koppeling)
    .map((koppeling) => ({
      onderdeel: vind(context.onderdelen, koppeling.onderdeel.id),
      relatie: koppeling.relatie,
      andersDanConcordantie: koppeling.anders_dan_concordantie,
      grond: context.grond(koppeling),
    }));
}

function linkGeenKoppelingen({ koppelingen }: ActieWaarde, context: Linkcontext): GeenKoppeling[] {
  return koppelingen
    .filter((koppeling) => 'geen' in koppeling)
    .map(({ geen, reden }) => ({ soort: vind(context.soorten, geen), reden }));
}

function linkVastgesteld(waarde: ActieWaarde['vastgesteld'], context: Linkcontext): Vastgesteld {
  return {
    datum: waarde.datum,
    status: waarde.status,
    uitgevoerd: waarde.uitgevoerd === 'ja',
    eigenaar: context.eigenaarOfOnbekend(waarde.eigenaar),
    deadline: waarde.deadline,
    borging: waarde.borging,
    reden: waarde.reden,
    vindplaatsen: context.vindplaatsen(waarde.vindplaatsen),
  };
}

function linkBericht(waarde: NonNullable<ActieWaarde['voortgang']>[number], context: Linkcontext): Bericht {
  return {
    datum: waarde.datum,
    concept: waarde.concept !== undefined,
    status: waarde.status,
    uitgevoerd: waarde.uitgevoerd === undefined ? undefined : waarde.uitgevoerd === 'ja',
    eigenaar: waarde.eigenaar && context.eigenaarOfOnbekend(waarde.eigenaar),
    deadline: waarde.deadline,
    borging: waarde.borging,
    tekst: waarde.tekst,
    grond: context.grond(waarde),
    verwachtingen: linkVerwachtingen(waarde.verwachtingen),
    overVerwachtingen: linkOverVerwachtingen(waarde.over_verwachtingen),
  };
}
