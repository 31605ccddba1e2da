import type { SignaalCode } from '../../domain/opname/aandacht.ts';
import type { Notitie } from '../../domain/intern/notities.ts';
import type { Opname } from '../../domain/opname/opname.ts';
import { eigenaarReviewAdres } from '../adres.ts';
import { hoofdletter } from '../../domain/kern/woorden/zin.ts';
import { dagInWoorden, datumInWoorden, deadlineOfOnbekend } from '../tekst/datum.ts';
import { SIGNAAL_NAMEN } from '../tekst/signaal.ts';
import { beeldAandacht, type AandachtBeeld, type AandachtspuntBeeld } from './aandacht.ts';
import { maakFilters, type Kenmerk, type Lijstfilter } from '../soorten/actie/actielijst.ts';
import type { Link } from './basis.ts';
import { beeldVerslagen, type VerslagBeeld } from './verslag.ts';

/** An action in the review, with what it can be chosen by and the note that goes with it. */
export interface ReviewpuntBeeld extends AandachtspuntBeeld {
  readonly plan: Link;
  readonly kenmerken: readonly Kenmerk[];
  readonly notities: readonly string[];
  readonly deadline: string;
  /** When there was last word of it, and what; `undefined` when there is none. */
  readonly laatste: string | undefined;
}

/** The review of all plans, for the manager: what asks for attention, by whom, and what was decided before. */
export interface ReviewBeeld {
  readonly peildatum: string;
  readonly plannen: readonly Pick<AandachtBeeld, 'plan' | 'afronden' | 'invullen' | 'rust'>[];
  /** Worst first, whatever plan they are of. */
  readonly punten: readonly ReviewpuntBeeld[];
  readonly filters: readonly Lijstfilter[];
  readonly eigenaren: readonly (Link & { readonly aantal: number })[];
  readonly uitleg: AandachtBeeld['uitleg'];
  readonly verslagen: readonly VerslagBeeld[];
  /** The internal notes that stand beside no action above: about something else, or about an action that asks nothing. */
  readonly overigeNotities: readonly Notitie[];
}

/** The review at the peildatum. */
export function beeldReview(notities: readonly Notitie[], opname: Opname): ReviewBeeld {
  const plannen = [...opname.register.plannen.values()].map((plan) => beeldAandacht(plan, opname));
  const volgorde = opname.aandachtspunten.map(({ actie }) => `${actie.plan.id}/${actie.nummer}`);
  const punten = plannen
    .flatMap(({ plan, punten }) =>
      punten.map((punt) => ({
        ...punt,
        plan,
        kenmerken: waarden(plan, punt),
        ...laatsteStand(punt, plan, opname),
        notities: notitiesVan(notities, `${plan.id}/${punt.nummer}`).map(({ tekst }) => tekst),
      })),
    )
    .sort((a, b) => plekIn(volgorde, a) - plekIn(volgorde, b));
  const inRij = new Set(punten.map(({ plan, nummer }) => `${plan.id}/${nummer}`));
  return {
    peildatum: dagInWoorden(opname.peildatum),
    plannen: plannen.map(({ plan, afronden, invullen, rust }) => ({ plan, afronden, invullen, rust })),
    punten: punten.map((punt) => ({
      ...punt,
      kenmerken: punt.kenmerken.map(({ sleutel, waarde }) => [sleutel, waarde] as const),
    })),
    filters: maakFilters(
      SLEUTELS,
      punten.flatMap(({ kenmerken }) => kenmerken),
    ).filter(({ opties }) => opties.length > 1),
    eigenaren: [...Map.groupBy(punten, ({ eigenaar }) => eigenaar.id)].map(([id, van]) => ({
      tekst: van[0]?.eigenaar.tekst ?? id,
      adres: eigenaarReviewAdres(id),
      aantal: van.length,
    })),
    uitleg: [...new Map(plannen.flatMap(({ uitleg }) => uitleg).map((deel) => [deel.code, deel])).values()],
    verslagen: beeldVerslagen(opname),
    overigeNotities: notities.filter(({ soort, id }) => soort !== 'actie' || !inRij.has(id)),
  };
}

/** Until when an action has, and the last that was heard of it. */
function laatsteStand(
  { nummer }: AandachtspuntBeeld,
  plan: AandachtBeeld['plan'],
  opname: Opname,
): Pick<ReviewpuntBeeld, 'deadline' | 'laatste'> {
  const actie = opname.register.plannen.get(plan.id)?.acties.find((deel) => deel.nummer === nummer);
  const deel = actie && opname.van(actie);
  const bericht = deel?.berichten.at(-1);
  return {
    deadline: deel?.stand.vastgesteld ? deadlineOfOnbekend(deel.stand.deadline) : 'onbekend',
    laatste:
      bericht && `${hoofdletter(datumInWoorden(bericht.datum))}: ${bericht.resultaat ?? bericht.tekst}`,
  };
}

const plekIn = (
  volgorde: readonly string[],
  { plan, nummer }: { plan: { id: string }; nummer: string },
): number => volgorde.indexOf(`${plan.id}/${nummer}`);

/** The internal notes about an action, or its entries. */
export const notitiesVan = (notities: readonly Notitie[], actie: string): Notitie[] =>
  notities.filter(({ soort, id }) => soort === 'actie' && id === actie);

const SLEUTELS = [
  { sleutel: 'plan', naam: 'Plan' },
  { sleutel: 'reden', naam: 'Reden', volgorde: Object.keys(SIGNAAL_NAMEN) },
  { sleutel: 'eigenaar', naam: 'Eigenaar' },
  { sleutel: 'onderdeel', naam: 'Onderdeel van een kader' },
];

interface Waarde {
  readonly sleutel: string;
  readonly waarde: string;
  readonly tekst: string;
}

function waarden(plan: AandachtBeeld['plan'], punt: AandachtspuntBeeld): Waarde[] {
  const { eigenaar, onderdelen, redenen } = punt;
  const codes: readonly SignaalCode[] = [...new Set(redenen.map(({ code }) => code))];
  return [
    { sleutel: 'plan', waarde: plan.id, tekst: plan.tekst },
    ...codes.map((code) => ({ sleutel: 'reden', waarde: code, tekst: SIGNAAL_NAMEN[code] })),
    { sleutel: 'eigenaar', waarde: eigenaar.id, tekst: eigenaar.tekst },
    ...onderdelen.map(({ id, tekst }) => ({ sleutel: 'onderdeel', waarde: id, tekst })),
  ];
}
