import type { Dag } from '../../../../schemas/datum.ts';
import type { Opname } from '../../../domain/opname/opname.ts';
import { dagInWoorden } from '../../tekst/datum.ts';
import { aantal } from '../../../domain/kern/woorden/opsomming.ts';
import { beeldBalken, type Balk } from '../../beeld/balk.ts';
import { beeldMoment, verdeelMomenten, type MomentBeeld } from './beeld.ts';
import { tekenTijdlijn, type Tekening } from './tijdlijn.ts';

/** A moment with the number of its dot in the drawing. */
export interface GenummerdMoment extends MomentBeeld {
  readonly nummer: number;
}

/** The page of the timeline: the drawing, and all of it in words. */
export interface Tijdlijnpagina {
  readonly tekening: Tekening | undefined;
  /** What the drawing shows, in a sentence or two. */
  readonly omschrijving: string;
  readonly balken: readonly Balk[];
  readonly jaren: readonly { readonly jaar: string; readonly momenten: readonly GenummerdMoment[] }[];
  readonly zonderDatum: readonly MomentBeeld[];
  readonly terugkerend: readonly MomentBeeld[];
  readonly peildatum: string;
}

/** The page of the timeline at the peildatum. */
export function beeldTijdlijnpagina({ register, peildatum }: Opname): Tijdlijnpagina {
  const { gedateerd, zonderDatum, terugkerend } = verdeelMomenten(register);
  const balken = beeldBalken(register);
  const tekening = tekenTijdlijn(balken, gedateerd, peildatum);
  const genummerd = gedateerd.map((moment, i) => ({
    ...beeldMoment(moment, peildatum),
    nummer: i + 1,
    jaar: moment.datum.eerste.slice(0, 4),
  }));
  return {
    tekening,
    omschrijving: tekening ? omschrijf(tekening, balken.length, genummerd.length, peildatum) : '',
    balken,
    jaren: [...Map.groupBy(genummerd, ({ jaar }) => jaar)].map(([jaar, momenten]) => ({ jaar, momenten })),
    zonderDatum: zonderDatum.map((moment) => beeldMoment(moment, peildatum)),
    terugkerend: terugkerend.map((moment) => beeldMoment(moment, peildatum)),
    peildatum: dagInWoorden(peildatum),
  };
}

const omschrijf = (
  { eersteJaar, laatsteJaar }: Tekening,
  balken: number,
  momenten: number,
  peildatum: Dag,
): string =>
  `Een tijdlijn van ${eersteJaar} tot en met ${laatsteJaar}, met ${aantal(balken, 'balk', 'balken')} voor de looptijd van beleid en ` +
  `${aantal(momenten, 'genummerde stip', 'genummerde stippen')} voor momenten. De peildatum is ${dagInWoorden(peildatum)}. ` +
  'Alles staat onder de tekening ook in tekst.';
