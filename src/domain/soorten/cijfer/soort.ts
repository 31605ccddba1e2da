import { Cijfer as CijferSchema } from '../../../../schemas/cijfer.ts';
import type { Entiteit } from '../../kern/link/model.ts';
import { vind } from '../../kern/link/vind.ts';
import type { Mutable } from '../../kern/link/mutable.ts';
import { inhoudsoort } from '../../kern/soort.ts';

type Velden = Entiteit<'cijfer', typeof CijferSchema>;
type ReeksVelden = Velden['reeksen'][number];
type PuntVelden = ReeksVelden['waarden'][number];

/** One figure of a series. */
export interface Punt extends Omit<PuntVelden, 'soort'> {
  readonly soort: NonNullable<PuntVelden['soort']>;
}

/** Figures of one thing over time. */
export interface Reeks extends Omit<ReeksVelden, 'waarden' | 'gebied' | 'maat' | 'eenheid'> {
  readonly gebied: string;
  readonly maat: Velden['maat'];
  readonly eenheid: string;
  readonly teltMensen: boolean;
  readonly waarden: readonly Punt[];
}

/** A total and its parts, which the checker adds up. */
export interface Som extends Omit<Velden['sommen'][number], 'totaal' | 'delen'> {
  readonly totaal: Reeks;
  readonly delen: readonly Reeks[];
}

/** A difference that a source names, which the checker computes. */
export interface Verschil extends Omit<Velden['verschillen'][number], 'reeks'> {
  readonly reeks: Reeks;
}

/** Published figures about one thing. Most of its series have its maat, eenheid and gebied; a series can have its own. */
export interface Cijfer extends Omit<Velden, 'reeksen' | 'sommen' | 'verschillen' | 'teltMensen'> {
  /** Whether it counts people, whom a small number may point out. */
  readonly teltMensen: boolean;
  readonly reeksen: readonly Reeks[];
  readonly sommen: readonly Som[];
  readonly verschillen: readonly Verschil[];
}

export const cijfer = inhoudsoort<Cijfer>()({
  is: 'cijfer',
  woorden: { een: 'Cijfers', meer: 'Cijfers' },
  noem: ({ titel }) => titel,
  adres: '/cijfers/',
  verzameling: 'cijfers',
  pad: 'cijfers/*.yaml',
  schema: CijferSchema,
  index: { groep: 'wie-en-hoe', hoofd: true },
  vulAan(deze: Mutable<Cijfer>) {
    const velden = deze as unknown as Velden;
    deze.teltMensen = velden.teltMensen ?? true;
    for (const reeks of velden.reeksen) {
      const { gebied = deze.gebied, maat = deze.maat, eenheid = deze.eenheid } = reeks;
      Object.assign(reeks, { gebied, maat, eenheid, teltMensen: deze.teltMensen });
      for (const punt of reeks.waarden) Object.assign(punt, { soort: punt.soort ?? 'precies' });
    }
    const reeksen = new Map(deze.reeksen.map((reeks) => [reeks.id, reeks]));
    deze.sommen = velden.sommen.map((som) => ({
      ...som,
      totaal: vind(reeksen, som.totaal),
      delen: som.delen.map((deel) => vind(reeksen, deel)),
    }));
    deze.verschillen = velden.verschillen.map((verschil) => ({
      ...verschil,
      reeks: vind(reeksen, verschil.reeks),
    }));
  },
});
