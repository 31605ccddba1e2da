import { Collegevoorstel as CollegevoorstelSchema } from '../../../../schemas/collegevoorstel.ts';
import type { Dag } from '../../../../schemas/datum.ts';
import { isOnbekend } from '../../../../schemas/onbekend.ts';
import { VOORSTEL_ONDERDELEN } from '../../../../schemas/voorstelmdx.ts';
import type { Entiteit, MetTekst } from '../../kern/link/model.ts';
import type { Mutable } from '../../kern/link/mutable.ts';
import { inhoudsoort } from '../../kern/soort.ts';
import { somOp } from '../../kern/woorden/opsomming.ts';
import type { Plan } from '../plan/soort.ts';
import { aardVan, statusVan, type Voorstelaard, type Voorstelstatus } from './stand.ts';
import type { Voorstelblok } from './tekst.ts';

export type * from './tekst.ts';

type Velden = Entiteit<'collegevoorstel', typeof CollegevoorstelSchema>;

/** What goes with a proposal: its title, and the file as far as that is known. */
export interface Bijlage {
  readonly titel: string;
  readonly bestand: string | undefined;
  readonly sha256: string | undefined;
}

/** A proposal to a college: what is asked to decide, and the text that says why. */
export interface Collegevoorstel
  extends
    Omit<
      Velden,
      | 'status'
      | 'anderePlannen'
      | 'aard'
      | 'bijlagen'
      | 'kenmerk'
      | 'peildatum'
      | 'vorigePeildatum'
      | 'velden'
      | 'portefeuillehouder'
      | 'rolRaad'
    >,
    MetTekst {
  readonly status: Voorstelstatus;
  readonly aard: Voorstelaard;
  /** What it is about: `plan`, and the others. */
  readonly plannen: readonly Plan[];
  readonly bijlagen: readonly Bijlage[];
  readonly kenmerk: string | undefined;
  /** The day as of which its data are computed. */
  readonly peildatum: Dag;
  readonly vorigePeildatum: Dag | undefined;
  /** The value of each field at the top that the proposal gives, by the name that the form has for it. */
  readonly velden: ReadonlyMap<string, string>;
  readonly blokken: readonly Voorstelblok[];
}

export const collegevoorstel = inhoudsoort<Collegevoorstel>()({
  is: 'collegevoorstel',
  woorden: { een: 'Collegevoorstel', meer: 'Collegevoorstellen' },
  noem: ({ onderwerp }) => onderwerp,
  adres: '/collegevoorstellen/',
  verzameling: 'collegevoorstellen',
  pad: 'collegevoorstellen/*.mdx',
  schema: CollegevoorstelSchema,
  mdx: { onderdelen: VOORSTEL_ONDERDELEN, lijf: 'boom' },
  index: { groep: 'afgesproken' },
  vulAan(deze: Mutable<Collegevoorstel>) {
    const { anderePlannen, peildatum, vorigePeildatum, portefeuillehouder, rolRaad, velden, bijlagen } =
      deze as unknown as Velden;
    deze.plannen = [deze.plan, ...anderePlannen];
    deze.aard = aardVan(deze);
    deze.status = statusVan(deze);
    deze.bijlagen = bijlagen.map((bijlage) =>
      typeof bijlage === 'string' ? { titel: bijlage, bestand: undefined, sha256: undefined } : bijlage,
    );
    deze.kenmerk = tekstOfNiets(deze.kenmerk);
    deze.peildatum = peildatum.laatste;
    deze.vorigePeildatum = vorigePeildatum?.laatste;
    deze.velden = new Map(
      [
        ['onderwerp', deze.onderwerp],
        ['organisatie', deze.organisatie.naam],
        ['plan', somOp(deze.plannen.map(({ titel }) => titel))],
        ['kenmerk', deze.kenmerk],
        ['portefeuillehouder', tekstOfNiets(portefeuillehouder)],
        ['rol_raad', rolRaad],
        ...velden.map(({ veld, waarde: inhoud }) => [veld, inhoud]),
      ].filter((paar): paar is [string, string] => paar[1] !== undefined),
    );
  },
});

const tekstOfNiets = (waarde: unknown): string | undefined =>
  waarde === undefined || isOnbekend(waarde) ? undefined : (waarde as string);
