import { isOnbekend, type Onbekend } from '../../../../schemas/onbekend.ts';
import type { ActiesJson, PubliekeActie } from '../../../../schemas/openbaar/acties.ts';
import type { Stand } from '../../../domain/opname/stand.ts';
import type { Opname } from '../../../domain/opname/opname.ts';
import type { Actie, Bericht } from '../../../domain/register.ts';
import { actieAdres } from '../../adres.ts';
import { statusSleutel } from '../../tekst/status.ts';
import { renderGrond, renderVindplaats } from '../../json/grond.ts';
import { renderVerwachting } from '../../json/verwachting.ts';

/** The public JSON of all actions as of the peildatum. */
export const renderActiesJson = (opname: Opname): ActiesJson => ({
  versie: 1,
  peildatum: opname.peildatum,
  acties: opname.register.acties.map((actie) => renderActie(actie, opname)),
});

function renderActie(actie: Actie, opname: Opname): PubliekeActie {
  const { stand, koppelingen, berichten, verwachtingen, aandacht } = opname.van(actie);
  const { basisadres } = opname.register.site;
  return {
    plan: actie.plan.id,
    nummer: actie.nummer,
    titel: actie.titel,
    ...standVelden(stand),
    regionaleActie: ofNull(actie.regionaleActie),
    hoe: ofNull(actie.hoe),
    toelichting: ofNull(actie.toelichting),
    doelgroep: actie.doelgroep === undefined || isOnbekend(actie.doelgroep) ? null : [...actie.doelgroep],
    onbekend: onbekendeVelden(actie, stand),
    vindplaatsen: actie.vindplaatsen.map(renderVindplaats),
    koppelingen: koppelingen.toen.map(({ onderdeel, relatie, grond }) => ({
      kader: onderdeel.kader.id,
      onderdeel: onderdeel.id,
      soort: onderdeel.soort.id,
      nummer: onderdeel.nummer ?? null,
      naam: onderdeel.naam,
      relatie,
      ...renderGrond(grond),
    })),
    doelstellingen: actie.doelstellingen.map(({ doelstelling, grond }) => ({
      nummer: doelstelling.nummer,
      tekst: doelstelling.tekst,
      ...renderGrond(grond),
    })),
    voortgang: berichten.map(renderBericht),
    verwachtingen: verwachtingen.map(renderVerwachting),
    aandacht: [...new Set(aandacht.map(({ code }) => code))],
    url: `${isOnbekend(basisadres) ? '' : basisadres}${actieAdres(actie)}`,
  };
}

type StandVelden = Pick<
  PubliekeActie,
  'status' | 'uitgevoerd' | 'sinds' | 'sindsPrecies' | 'eigenaar' | 'deadline' | 'borging'
>;

function standVelden(stand: Stand): StandVelden {
  const status = statusSleutel(stand);
  if (!stand.vastgesteld) {
    return {
      status,
      uitgevoerd: false,
      sinds: null,
      sindsPrecies: false,
      eigenaar: null,
      deadline: null,
      borging: null,
    };
  }
  return {
    status,
    uitgevoerd: stand.uitgevoerd,
    sinds: stand.sinds?.tekst ?? null,
    sindsPrecies: stand.sindsPrecies,
    eigenaar: isOnbekend(stand.eigenaar) ? null : stand.eigenaar.id,
    deadline: isOnbekend(stand.deadline) ? null : stand.deadline.tekst,
    borging: stand.borging ?? null,
  };
}

function onbekendeVelden(actie: Actie, stand: Stand): Record<string, string | null> {
  const velden: Record<string, unknown> = {
    ...(stand.vastgesteld && { status: stand.status, eigenaar: stand.eigenaar, deadline: stand.deadline }),
    regionaleActie: actie.regionaleActie,
    hoe: actie.hoe,
    toelichting: actie.toelichting,
    doelgroep: actie.doelgroep,
  };
  return Object.fromEntries(
    Object.entries(velden).flatMap(([veld, waarde]) => (isOnbekend(waarde) ? [[veld, waarde.onbekend]] : [])),
  );
}

const renderBericht = (bericht: Bericht): PubliekeActie['voortgang'][number] => ({
  datum: bericht.datum.tekst,
  status: bericht.status === undefined ? null : isOnbekend(bericht.status) ? 'onbekend' : bericht.status,
  eigenaar:
    bericht.eigenaar === undefined ? null : isOnbekend(bericht.eigenaar) ? 'onbekend' : bericht.eigenaar.id,
  deadline:
    bericht.deadline === undefined
      ? null
      : isOnbekend(bericht.deadline)
        ? 'onbekend'
        : bericht.deadline.tekst,
  tekst: bericht.tekst,
  borging: bericht.borging ?? null,
  ...renderGrond(bericht.grond),
});

const ofNull = (waarde: string | Onbekend | undefined): string | null =>
  waarde === undefined || isOnbekend(waarde) ? null : waarde;
