import type { Verband } from '../../domain/register.ts';
import { beeldGrond, type GrondBeeld } from './basis.ts';

/** One law, programme or goal, with all that the texts say of it here. */
export interface VerbandBeeld {
  /** The name, with its article where the source gives one. */
  readonly naam: string;
  readonly teksten: readonly { readonly tekst: string; readonly grond: GrondBeeld }[];
}

/** The laws, the programmes or another kind, under their heading. */
export interface VerbandGroep {
  readonly kop: string;
  readonly delen: readonly VerbandBeeld[];
}

const KOPPEN: Readonly<Record<Verband['soort'], string>> = {
  wet: 'Wetten',
  verdrag: 'Verdragen',
  'global-goal': 'Global Goals',
  programma: 'Landelijke programma’s',
  agenda: 'Agenda’s',
  beleid: 'Ander beleid, visies en kwaliteitskaders',
};

/** What a plan or kader leans on, by kind; what is said of the same thing stands together. */
export function beeldVerband(verband: readonly Verband[]): VerbandGroep[] {
  const soorten = Object.keys(KOPPEN) as Verband['soort'][];
  return soorten
    .map((soort) => ({ kop: KOPPEN[soort], delen: delenVan(verband.filter((deel) => deel.soort === soort)) }))
    .filter(({ delen }) => delen.length > 0);
}

const delenVan = (verband: readonly Verband[]): VerbandBeeld[] =>
  [...Map.groupBy(verband, verbandNaam)].map(([naam, delen]) => ({
    naam,
    teksten: delen.map(({ tekst, grond }) => ({ tekst, grond: beeldGrond(grond) })),
  }));

/** "Wmo 2015, artikel 4.1.1, lid 1". */
const verbandNaam = ({ naam, artikel }: Verband): string =>
  artikel === undefined ? naam : `${naam}, ${artikel}`;
