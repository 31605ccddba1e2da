import type { Dag } from '../../../schemas/datum.ts';
import { isOnbekend } from '../../../schemas/onbekend.ts';
import type { Agendapunt } from '../../domain/opname/agenda.ts';
import type { Opname } from '../../domain/opname/opname.ts';
import type { Plan, Register } from '../../domain/register.ts';
import { adresVan } from '../adres.ts';
import { datumInWoorden } from '../tekst/datum.ts';
import { zonderPunt } from '../tekst/signaal.ts';
import { metPlan } from './basis.ts';
import { beeldVerwachting } from './verwachting.ts';

/** Something in a calendar, in words. */
export interface AgendaBeeld {
  /** Unique in this project, and the same in each calendar and at each peildatum. */
  readonly id: string;
  /** The first and the last day that it covers. */
  readonly eerste: Dag;
  readonly laatste: Dag;
  readonly titel: string;
  readonly tekst: string;
  readonly adres: string;
  /** The id of the functie or organisatie that it is for; `undefined` for everybody. */
  readonly eigenaar: string | undefined;
}

/** The calendar at the peildatum, of one plan or of all, in the order of time. */
export const beeldAgenda = (opname: Opname, plan?: Plan): AgendaBeeld[] =>
  opname.agenda
    .filter((punt) => plan === undefined || gaatOver(punt, plan))
    .map((punt) => beeldPunt(punt, opname.register))
    .sort(
      (a, b) => vergelijk(a.eerste, b.eerste) || vergelijk(a.laatste, b.laatste) || vergelijk(a.id, b.id),
    );

/** The calendar of one owner: what is theirs, and the ends of the plans and the momenten, which are everybody's. */
export const agendaVan = (agenda: readonly AgendaBeeld[], eigenaar: string): AgendaBeeld[] =>
  agenda.filter((punt) => punt.eigenaar === undefined || punt.eigenaar === eigenaar);

const vergelijk = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Whether something in the calendar is of a plan: of one of its actions, of itself, or a moment that names it. */
function gaatOver(punt: Agendapunt, plan: Plan): boolean {
  switch (punt.soort) {
    case 'deadline':
      return punt.actie.plan === plan;
    case 'verwachting':
      return ('nummer' in punt.over ? punt.over.plan : punt.over) === plan;
    case 'einde-plan':
      return punt.plan === plan;
    case 'moment':
      return punt.moment.plannen.includes(plan);
  }
}

function beeldPunt(punt: Agendapunt, register: Register): AgendaBeeld {
  const { datum } = punt;
  const dagen = { eerste: datum.eerste, laatste: datum.laatste };
  switch (punt.soort) {
    case 'deadline': {
      const { actie } = punt;
      return {
        ...dagen,
        id: `deadline-${actie.plan.id}-${actie.nummer}`,
        titel: metPlan(`Deadline: actie ${actie.nummer}`, actie.plan, register),
        tekst: `${actie.titel}. Deadline: ${datumInWoorden(datum)}. ${actie.plan.titel}.`,
        adres: adresVan(actie),
        eigenaar: isOnbekend(punt.eigenaar) ? 'onbekend' : punt.eigenaar.id,
      };
    }
    case 'verwachting': {
      const { over, verwachting } = punt;
      const isActie = 'nummer' in over;
      const plan = isActie ? over.plan : over;
      const { wie, toestandTekst } = beeldVerwachting(verwachting);
      const wat = wie === undefined ? 'Verwacht' : 'Vervolgstap';
      return {
        ...dagen,
        id: `verwachting-${plan.id}-${isActie ? `${over.nummer}-` : ''}${verwachting.id}`,
        titel: isActie ? metPlan(`${wat}: actie ${over.nummer}`, plan, register) : `${wat}: ${plan.titel}`,
        tekst: `${zonderPunt(verwachting.tekst)}. ${wie === undefined ? '' : `Wie: ${wie}. `}${toestandTekst}`,
        adres: isActie ? adresVan(over) : adresVan(over),
        eigenaar: isActie ? (isOnbekend(punt.eigenaar) ? 'onbekend' : punt.eigenaar.id) : undefined,
      };
    }
    case 'einde-plan': {
      const { plan } = punt;
      return {
        ...dagen,
        id: `einde-${plan.id}`,
        titel: `Laatste dag: ${plan.titel}`,
        tekst: 'De looptijd van het plan eindigt.',
        adres: adresVan(plan),
        eigenaar: undefined,
      };
    }
    case 'moment': {
      const { moment } = punt;
      return {
        ...dagen,
        id: `moment-${moment.id}`,
        titel: moment.titel,
        tekst: moment.tekst,
        adres: adresVan(moment),
        eigenaar: undefined,
      };
    }
  }
}
