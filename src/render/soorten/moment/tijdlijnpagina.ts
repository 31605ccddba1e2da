import type { Dag } from '../../../../schemas/datum.ts';
import type { Opname } from '../../../domain/opname/opname.ts';
import type { Kader, Moment, Register } from '../../../domain/register.ts';
import { eigenKring } from '../../../domain/soorten/organisatie/kring.ts';
import { adresVan } from '../../adres.ts';
import { dagInWoorden } from '../../tekst/datum.ts';
import { aantal } from '../../../domain/kern/woorden/opsomming.ts';
import { beeldBalken, type Balk } from '../../beeld/balk.ts';
import { beeldMoment, verdeelMomenten, type GedateerdMoment, type MomentBeeld } from './beeld.ts';
import { tekenTijdlijn, type Tekening } from './tijdlijn.ts';

/** A part of the timeline: the drawing, and all of it in words. */
export interface Tijdlijndeel {
  /** Unique on the page. */
  readonly id: string;
  readonly naam: string;
  readonly tekening: Tekening | undefined;
  /** What the drawing shows, in a sentence or two. */
  readonly omschrijving: string;
  readonly balken: readonly Balk[];
  readonly jaren: readonly { readonly jaar: string; readonly momenten: readonly MomentBeeld[] }[];
  readonly zonderDatum: readonly MomentBeeld[];
  readonly terugkerend: readonly MomentBeeld[];
}

/** The page of the timeline: what has to do with the plans first, and the rest for who asks for it. */
export interface Tijdlijnpagina {
  readonly hier: Tijdlijndeel;
  readonly elders: (Tijdlijndeel & { readonly hoeveel: number }) | undefined;
  readonly peildatum: string;
}

/** The page of the timeline at the peildatum. */
export function beeldTijdlijnpagina({ register, peildatum }: Opname): Tijdlijnpagina {
  const momenten = verdeelMomenten(register);
  const balken = beeldBalken(register);
  const hoort = hoortBijPlannen(register);
  const adressen = new Set(
    [...register.plannen.values(), ...[...register.kaders.values()].filter(hoort.kader)].map(adresVan),
  );
  const eigenMomenten = new Set([...register.momenten.values()].filter(hoort.moment).map(({ id }) => id));
  const hoortBalk = ({ adres, moment }: Balk): boolean =>
    adres === undefined ? eigenMomenten.has(moment ?? '') : adressen.has(adres);
  const deel = (id: string, naam: string, hier: boolean): Tijdlijndeel => {
    const kies = <M extends Moment>(alle: readonly M[]): M[] =>
      alle.filter((moment) => hoort.moment(moment) === hier);
    return beeldDeel(
      { id, naam },
      balken.filter((balk) => hoortBalk(balk) === hier),
      {
        gedateerd: kies(momenten.gedateerd),
        zonderDatum: kies(momenten.zonderDatum),
        terugkerend: kies(momenten.terugkerend),
      },
      peildatum,
    );
  };
  const elders = deel('elders', 'Landelijk en elders', false);
  const hoeveel =
    elders.balken.length +
    elders.jaren.reduce((som, jaar) => som + jaar.momenten.length, 0) +
    elders.zonderDatum.length +
    elders.terugkerend.length;
  return {
    hier: deel('hier', 'Tijdlijn', true),
    elders: hoeveel === 0 ? undefined : { ...elders, hoeveel },
    peildatum: dagInWoorden(peildatum),
  };
}

/**
 * What has to do with the plans: the kaders that they hang under, or of an organisatie that theirs is a part of; and the
 * momenten that are about one of those, or about a plan.
 */
function hoortBijPlannen(register: Register): {
  readonly kader: (kader: Kader) => boolean;
  readonly moment: (moment: Moment) => boolean;
} {
  const kring = eigenKring(register);
  const boven = new Set(
    [...register.plannen.values()].flatMap(({ kaders }) => kaders.map(({ kader }) => kader)),
  );
  const kader = (een: Kader): boolean => boven.has(een) || kring.has(een.organisatie);
  return { kader, moment: ({ plannen, kaders }) => plannen.length > 0 || kaders.some(kader) };
}

function beeldDeel(
  deel: Pick<Tijdlijndeel, 'id' | 'naam'>,
  balken: readonly Balk[],
  momenten: {
    readonly gedateerd: readonly GedateerdMoment[];
    readonly zonderDatum: readonly Moment[];
    readonly terugkerend: readonly Moment[];
  },
  peildatum: Dag,
): Tijdlijndeel {
  const { gedateerd, zonderDatum, terugkerend } = momenten;
  const tekening = tekenTijdlijn(balken, gedateerd, peildatum);
  const jaren = Map.groupBy(gedateerd, ({ datum }) => datum.eerste.slice(0, 4));
  const inWoorden = (alle: readonly Moment[]): MomentBeeld[] =>
    alle.map((moment) => beeldMoment(moment, peildatum));
  return {
    ...deel,
    tekening,
    omschrijving: tekening ? omschrijf(tekening, balken.length, gedateerd.length, peildatum) : '',
    balken,
    jaren: Array.from(jaren, ([jaar, alle]) => ({ jaar, momenten: inWoorden(alle) })),
    zonderDatum: inWoorden(zonderDatum),
    terugkerend: inWoorden(terugkerend),
  };
}

const omschrijf = (
  { eersteJaar, laatsteJaar }: Tekening,
  balken: number,
  momenten: number,
  peildatum: Dag,
): string =>
  `Een tijdlijn van ${eersteJaar} tot en met ${laatsteJaar}, met ${aantal(balken, 'balk', 'balken')} voor de looptijd van beleid en ` +
  `${aantal(momenten, 'stip', 'stippen')} voor momenten. De peildatum is ${dagInWoorden(peildatum)}. ` +
  'Alles staat onder de tekening ook in tekst.';
