import type { Dag } from '../../schemas/datum.ts';
import { leesNotities, type Notitie } from '../domain/intern/notities.ts';
import type { Bestand } from '../domain/kern/bestand.ts';
import { isFout, type Melding } from '../domain/kern/melding.ts';
import { maakRegister } from '../domain/maakRegister.ts';
import { maakOpname, type Opname } from '../domain/opname/opname.ts';
import type { Actie, Register } from '../domain/register.ts';
import { GitFout, leesGitstand, type Gitstand } from '../io/git.ts';
import { vandaag } from '../io/klok.ts';
import { leesMap } from '../io/leesMap.ts';
import { leesOmgeving } from '../site/omgeving.ts';

/** What a page is made from: the content as it is at this moment, with the concepts, and how it stands in git. */
export interface Beheer {
  readonly content: string;
  readonly bestanden: readonly Bestand[];
  readonly register: Register;
  /** What holds today. */
  readonly opname: Opname;
  readonly notities: readonly Notitie[];
  readonly dag: Dag;
  /** How the content stands in git, or why nothing can be written down. */
  readonly git: Gitstand | GitFout;
}

/** Reads the content; what is wrong in it when that doesn't hold. */
export function leesBeheer(): Beheer | readonly Melding[] {
  const { content } = leesOmgeving();
  const dag = vandaag();
  const bestanden = leesMap(content);
  const resultaat = maakRegister(bestanden, { gevraagd: dag, vandaag: dag }, { metConcepten: true });
  if (!resultaat.goed) return resultaat.meldingen.filter(isFout);
  return {
    content,
    bestanden,
    register: resultaat.register,
    opname: maakOpname(resultaat.register, dag),
    notities: leesNotities(bestanden),
    dag,
    git: probeerGit(content),
  };
}

function probeerGit(content: string): Gitstand | GitFout {
  try {
    return leesGitstand(content);
  } catch (fout) {
    if (fout instanceof GitFout) return fout;
    throw fout;
  }
}

/** An action by the ids in an address. */
export const vindActie = (
  register: Register,
  plan: string | undefined,
  nummer: string | undefined,
): Actie | undefined => register.plannen.get(plan ?? '')?.acties.find((actie) => actie.nummer === nummer);
