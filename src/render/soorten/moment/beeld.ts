import type { Dag, Datum } from '../../../../schemas/datum.ts';
import { isOnbekend } from '../../../../schemas/onbekend.ts';
import { isVoorbij, teltOp } from '../../../domain/kern/dag.ts';
import type { Opname } from '../../../domain/opname/opname.ts';
import type { Kader, Moment, Plan, Register } from '../../../domain/register.ts';
import { adresVan } from '../../adres.ts';
import { datumInWoorden, machineDatum, periodeInWoorden } from '../../tekst/datum.ts';
import { MOMENTSOORT_NAMEN } from '../../tekst/moment.ts';
import { beeldGrond, type GrondBeeld, type Link } from '../../beeld/basis.ts';

/** A moment as a page shows it. */
export interface MomentBeeld {
  readonly id: string;
  /** Its place on the page of the timeline. */
  readonly adres: string;
  readonly titel: string;
  readonly soort: string;
  readonly wanneer: string;
  /** For a `time` element, when the date is precise enough for one. */
  readonly datumMachine: string | undefined;
  /** That it was only announced, or lies after the peildatum. */
  readonly voorbehoud: string | undefined;
  readonly tekst: string;
  readonly grond: GrondBeeld;
  /** The kaders and plans that it is about. */
  readonly over: readonly Link[];
}

/** A moment of which the date is known. */
export type GedateerdMoment = Moment & { readonly datum: Datum };

/** The momenten that come back, the spans of other policy, those with a date in order of time, and the rest. */
export function verdeelMomenten(register: Register): {
  readonly terugkerend: readonly Moment[];
  readonly looptijden: readonly GedateerdMoment[];
  readonly gedateerd: readonly GedateerdMoment[];
  readonly zonderDatum: readonly Moment[];
} {
  const alle = [...register.momenten.values()];
  const eenmalig = alle.filter(({ herhaling }) => herhaling === undefined);
  const opTijd = eenmalig.filter(isGedateerd).sort((a, b) => compareBegin(a.datum, b.datum));
  return {
    terugkerend: alle.filter(({ herhaling }) => herhaling !== undefined),
    looptijden: opTijd.filter(({ soort }) => soort === 'looptijd'),
    gedateerd: opTijd.filter(({ soort }) => soort !== 'looptijd'),
    zonderDatum: eenmalig.filter((moment) => !isGedateerd(moment)),
  };
}

const isGedateerd = (moment: Moment): moment is GedateerdMoment => !isOnbekend(moment.datum);

/** By first day, and then the most precise date first. */
const compareBegin = (a: Datum, b: Datum): number =>
  compareTekst(a.eerste, b.eerste) || compareTekst(a.laatste, b.laatste);

const compareTekst = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The momenten of a kader or plan: spans, those with a date in order of time, then the rest. */
export function momentenVan(stuk: Kader | Plan, { register, peildatum }: Opname): MomentBeeld[] {
  const { looptijden, gedateerd, zonderDatum, terugkerend } = verdeelMomenten(register);
  return [...looptijden, ...gedateerd, ...zonderDatum, ...terugkerend]
    .filter(({ kaders, plannen }) => [...kaders, ...plannen].includes(stuk))
    .map((moment) => beeldMoment(moment, peildatum));
}

/** A moment in words. */
export function beeldMoment(moment: Moment, peildatum: Dag): MomentBeeld {
  const { datum, kaders, plannen } = moment;
  return {
    id: moment.id,
    adres: adresVan(moment),
    titel: moment.titel,
    soort: MOMENTSOORT_NAMEN[moment.soort],
    wanneer: wanneerInWoorden(moment),
    datumMachine: isOnbekend(datum) || moment.totEnMet || moment.herhaling ? undefined : machineDatum(datum),
    voorbehoud: voorbehoudInWoorden(moment, peildatum),
    tekst: moment.tekst,
    grond: beeldGrond(moment.grond),
    over: [
      ...kaders.map((kader) => ({ tekst: kader.titel, adres: adresVan(kader) })),
      ...plannen.map((plan) => ({ tekst: plan.titel, adres: adresVan(plan) })),
    ],
  };
}

function wanneerInWoorden({ datum, totEnMet, herhaling }: Moment): string {
  if (herhaling !== undefined) {
    return isOnbekend(datum) ? herhaling : `${herhaling}, vanaf ${datumInWoorden(datum)}`;
  }
  if (isOnbekend(datum))
    return datum.onbekend === null ? 'Datum onbekend' : `Datum onbekend: ${datum.onbekend}`;
  return totEnMet ? periodeInWoorden(datum, totEnMet) : datumInWoorden(datum);
}

function voorbehoudInWoorden({ datum, aangekondigd, herhaling }: Moment, peildatum: Dag): string | undefined {
  if (aangekondigd && herhaling !== undefined) return 'Aangekondigd: of het zo gaat, is niet bekend';
  if (aangekondigd) {
    return isOnbekend(datum) || isVoorbij(datum, peildatum)
      ? 'Aangekondigd: of het is gebeurd, is niet bekend'
      : 'Aangekondigd';
  }
  return isOnbekend(datum) || teltOp(datum, peildatum) ? undefined : 'Na de peildatum';
}
