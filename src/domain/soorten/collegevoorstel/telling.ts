import type { Actiegroep, Telbaar } from '../../../../schemas/voorstelmdx.ts';
import { datumVanDeadline } from '../../../../schemas/deadline.ts';
import { isVoorbij } from '../../kern/dag.ts';
import type { Actieopname } from '../../opname/actieopname.ts';
import type { Opname } from '../../opname/opname.ts';
import type { VastgesteldeStand } from '../../opname/stand.ts';
import type { Toestand, VerwachtingStand } from '../../opname/verwachting.ts';
import type { Actie, Plan } from '../../register.ts';

/** Whether an action that was adopted belongs to a group. */
type Groepstest = (stand: VastgesteldeStand, van: Actieopname, opname: Opname) => boolean;

const met =
  (status: VastgesteldeStand['status']): Groepstest =>
  (stand) =>
    stand.status === status;

const GROEPEN: Readonly<Record<Actiegroep, Groepstest>> = {
  acties: () => true,
  'acties-met-bericht': (_, { berichten }) => berichten.length > 0,
  'acties-zonder-bericht': (_, { berichten }) => berichten.length === 0,
  'acties-niet-genoemd': (_, { zwijgendVerslag }) => zwijgendVerslag !== undefined,
  'acties-met-lezing': ({ statusGrond }) => statusGrond?.grondslag === 'duiding',
  'acties-niet-afgerond': (_, { lopend }) => lopend !== undefined,
  'acties-deadline-voorbij': ({ deadline }, { lopend }, { peildatum }) => {
    const dag = datumVanDeadline(deadline);
    return lopend?.uitgevoerd === false && dag !== undefined && isVoorbij(dag, peildatum);
  },
  'acties-zonder-borging': (_, { lopend }) => lopend?.uitgevoerd === true,
  'acties-nog-uit-te-voeren': met('nog-uit-te-voeren'),
  'acties-in-gang-gezet': met('in-gang-gezet'),
  'acties-uitgevoerd-en-geborgd': met('uitgevoerd-en-geborgd'),
  'acties-vervallen': met('vervallen'),
};

/** The actions of a plan that belong to a group at the peildatum, in the order of the plan. */
export const actiesIn = (groep: Actiegroep, plan: Plan, opname: Opname): Actie[] =>
  plan.acties.filter((actie) => {
    const van = opname.van(actie);
    return van.stand.vastgesteld && GROEPEN[groep](van.stand, van, opname);
  });

const TOESTANDEN = {
  'verwachtingen-open': ['open', 'verschoven'],
  'verwachtingen-voorbij': ['geen-bericht'],
} as const satisfies Partial<Record<Telbaar, readonly Toestand[]>>;

/** How many there are of something at the peildatum. */
export const telIn = (wat: Telbaar, plan: Plan, opname: Opname): number =>
  isVerwachting(wat)
    ? verwachtingenVan(plan, opname).filter(({ toestand }) =>
        (TOESTANDEN[wat] as readonly Toestand[]).includes(toestand),
      ).length
    : actiesIn(wat, plan, opname).length;

const isVerwachting = (wat: Telbaar): wat is keyof typeof TOESTANDEN => Object.hasOwn(TOESTANDEN, wat);

const verwachtingenVan = (plan: Plan, opname: Opname): VerwachtingStand[] => [
  ...plan.acties.flatMap((actie) => opname.van(actie).verwachtingen),
  ...opname.vanPlan(plan).verwachtingen,
];
