import type { Dag, Datum } from '../../../schemas/datum.ts';
import { compareLaatsteDag } from '../../domain/kern/dag.ts';
import type { Kader, Plan, Register } from '../../domain/register.ts';
import { adresVan } from '../adres.ts';
import { datumInWoorden, periodeInWoorden } from '../tekst/datum.ts';
import { somOp } from '../../domain/kern/woorden/opsomming.ts';
import { beeldGrond, type GrondBeeld } from './basis.ts';
import { looptijdInWoorden } from '../soorten/kader/beeld.ts';
import { verdeelMomenten, type GedateerdMoment } from '../soorten/moment/beeld.ts';

/** A part of a bar: the looptijd as adopted, its extension, and the part of which the sources disagree. */
export interface Balkdeel {
  readonly vorm: 'looptijd' | 'verlenging' | 'betwist';
  readonly van: Dag;
  readonly totEnMet: Dag;
}

/** The span of a kader, a plan, or other policy that is known by a moment only. */
export interface Balk {
  readonly soort: 'Kader' | 'Plan' | 'Ander beleid';
  readonly titel: string;
  /** Its page; other policy has none. */
  readonly adres: string | undefined;
  /** The id of the moment that it is, for links to it. */
  readonly moment: string | undefined;
  readonly delen: readonly Balkdeel[];
  /** The organisatie that it is of, where that is known. */
  readonly van: string | undefined;
  /** The span in words, extensions included. */
  readonly periode: string;
  /** What the sources say of it, each with its source. */
  readonly toelichting: readonly { readonly tekst: string; readonly grond: GrondBeeld }[];
  /** That the sources disagree about its end. */
  readonly betwist: string | undefined;
}

/** The spans of everything that has one: kaders, plans, then the rest, each in the order in which they begin. */
export function beeldBalken(register: Register): Balk[] {
  const opBegin = (balken: Balk[]): Balk[] =>
    balken.sort((a, b) => (begin(a) < begin(b) ? -1 : begin(a) > begin(b) ? 1 : 0));
  return [
    ...opBegin([...register.kaders.values()].map(balkVanKader)),
    ...opBegin([...register.plannen.values()].map(balkVanPlan)),
    ...verdeelMomenten(register).looptijden.map(balkVanMoment),
  ];
}

const begin = ({ delen }: Balk): string => delen[0]?.van ?? '';

const span = (van: Datum, totEnMet: Datum): Pick<Balk, 'delen' | 'periode' | 'betwist'> => ({
  delen: [{ vorm: 'looptijd', van: van.eerste, totEnMet: totEnMet.laatste }],
  periode: periodeInWoorden(van, totEnMet),
  betwist: undefined,
});

const balkVanPlan = (plan: Plan): Balk => ({
  soort: 'Plan',
  titel: plan.titel,
  adres: adresVan(plan),
  moment: undefined,
  van: plan.organisatie.naam,
  toelichting: [],
  ...span(plan.looptijd.van, plan.looptijd.totEnMet),
});

const balkVanMoment = ({ id, titel, tekst, grond, datum, totEnMet }: GedateerdMoment): Balk => ({
  soort: 'Ander beleid',
  titel,
  adres: undefined,
  moment: id,
  van: undefined,
  toelichting: [{ tekst, grond: beeldGrond(grond) }],
  ...span(datum, totEnMet ?? datum),
});

function balkVanKader(kader: Kader): Balk {
  const { van, totEnMet } = kader.looptijd;
  const verlengd = kader.verlengingen.map((deel) => deel.totEnMet);
  const einden = [...new Map(verlengd.map((einde) => [einde.laatste, einde])).values()].sort(
    compareLaatsteDag,
  );
  const [zeker, ...anders] = einden;
  return {
    soort: 'Kader',
    titel: kader.titel,
    adres: adresVan(kader),
    moment: undefined,
    van: kader.organisatie.naam,
    periode: looptijdInWoorden(kader),
    delen: [
      { vorm: 'looptijd', van: van.eerste, totEnMet: totEnMet.laatste },
      ...deelTot('verlenging', totEnMet, zeker),
      ...deelTot('betwist', zeker, anders.at(-1)),
    ],
    toelichting: kader.verlengingen.map((deel) => ({
      tekst: `Verlengd tot en met ${datumInWoorden(deel.totEnMet)}.`,
      grond: beeldGrond(deel.grond),
    })),
    betwist:
      anders.length === 0
        ? undefined
        : `De bronnen noemen niet hetzelfde einde: ${somOp(einden.map(datumInWoorden), 'of')}.`,
  };
}

/** The part from the end of one span to that of the next, if that is later. */
const deelTot = (vorm: Balkdeel['vorm'], vorig: Datum | undefined, einde: Datum | undefined): Balkdeel[] =>
  vorig && einde && einde.laatste > vorig.laatste
    ? [{ vorm, van: vorig.laatste, totEnMet: einde.laatste }]
    : [];
