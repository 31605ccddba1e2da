import { geefVrij } from './vrijgeven.ts';
import { leesbareTeksten, type Wijziging } from './wijziging.ts';
import type { Bestand } from '../kern/bestand.ts';
import { zetHoofdveld } from '../kern/yaml/veld.ts';

/** What a college decided about a proposal. */
export interface Collegebesluit {
  /** The id of the proposal. */
  readonly voorstel: string;
  /** The day, as it is written. */
  readonly datum: string;
  /** What it decided otherwise than was proposed. */
  readonly anders: string | undefined;
  /** Whether everybody may read the proposal from now on. */
  readonly openbaar: boolean;
}

const ACTIE = /^plannen\/[^/]+\/acties\/[^/]+\.yaml$/;

/** The head of a proposal between its lines of hyphens, and what is around it. */
const KOP = /^(\uFEFF?---\r?\n)(.*?)(^---[^\S\n]*$.*)$/ms;

/**
 * The files that change with a decision, all together: the proposal says that it was decided and when, and what was
 * written down for it is released.
 */
export function verwerkBesluit(besluit: Collegebesluit, bestanden: readonly Bestand[]): Wijziging[] {
  const teksten = leesbareTeksten(bestanden);
  const pad = `collegevoorstellen/${besluit.voorstel}.mdx`;
  const oud = teksten.get(pad) ?? '';
  const acties = bestanden.flatMap((bestand): Wijziging[] => {
    const tekst = ACTIE.test(bestand.pad) ? teksten.get(bestand.pad) : undefined;
    if (!tekst?.includes(besluit.voorstel)) return [];
    const { tekst: nieuw } = geefVrij(tekst, besluit.voorstel);
    return nieuw === tekst ? [] : [{ pad: bestand.pad, oud: tekst, nieuw }];
  });
  return [{ pad, oud, nieuw: metBesluit(oud, besluit) }, ...acties].filter(
    ({ oud: was, nieuw }) => was !== nieuw,
  );
}

const metBesluit = (tekst: string, { datum, anders, openbaar }: Collegebesluit): string =>
  tekst.replace(KOP, (_, voor: string, kop: string, na: string) => {
    const status = zetHoofdveld(kop, 'status', openbaar ? 'openbaar' : 'besloten', ['vorm']);
    const besloten = {
      datum: /^\d{4}$/.test(datum) ? Number(datum) : datum,
      ...(anders !== undefined && { anders }),
    };
    return voor + zetHoofdveld(status, 'besloten', besloten, ['vorm']) + na;
  });
