import type { Dag } from '../../schemas/datum.ts';
import { herroep } from '../domain/beslissing/herroep.ts';
import { pasToe } from '../domain/beslissing/wijziging.ts';
import { leesNotities, type Notitie } from '../domain/intern/notities.ts';
import type { Bestand } from '../domain/kern/bestand.ts';
import { isFout, type Melding } from '../domain/kern/melding.ts';
import { maakRegister } from '../domain/maakRegister.ts';
import { maakOpname, type Opname } from '../domain/opname/opname.ts';
import type { Actie, Register } from '../domain/register.ts';
import { leesGitstand, type Gitstand } from '../io/git.ts';
import { GitFout } from '../io/gitproces.ts';
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
  /** What the checker says of the content besides, such as personal data in a concept. */
  readonly waarschuwingen: readonly Melding[];
  /** How the content stands in git, or why nothing can be written down. */
  readonly git: Gitstand | GitFout;
}

/** Reads the content and how it stands in git; or else what is wrong in it. */
export function leesBeheer(): Beheer | readonly Melding[] {
  const { content } = leesOmgeving();
  const gelezen = leesInhoud(content);
  return 'opname' in gelezen ? { ...gelezen, git: probeerGit(content) } : gelezen;
}

type Inhoud = Omit<Beheer, 'git'>;

/** What was read last: most pages are asked for when nothing changed, and checking it all takes the most time. */
let bewaard: Inhoud | undefined;

function leesInhoud(content: string): Inhoud | readonly Melding[] {
  const dag = vandaag();
  const bestanden = leesMap(content);
  if (bewaard?.content === content && bewaard.dag === dag && isZelfde(bewaard.bestanden, bestanden)) {
    return bewaard;
  }
  const resultaat = maakRegister(bestanden, { gevraagd: dag, vandaag: dag }, { metConcepten: true });
  if (!resultaat.goed) return resultaat.meldingen.filter(isFout);
  const { register } = resultaat;
  const opname = maakOpname(register, dag);
  return (bewaard = {
    content,
    bestanden,
    register,
    opname,
    notities: leesNotities(bestanden),
    dag,
    waarschuwingen: resultaat.meldingen,
  });
}

/** Whether files are byte for byte what they were. */
const isZelfde = (oud: readonly Bestand[], nieuw: readonly Bestand[]): boolean =>
  oud.length === nieuw.length &&
  oud.every((bestand, i) => {
    const ander = nieuw[i];
    return (
      bestand.pad === ander?.pad &&
      'bytes' in bestand &&
      'bytes' in ander &&
      Buffer.compare(bestand.bytes, ander.bytes) === 0
    );
  });

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

/** The content as it was before an entry of an action: for who corrects that; `undefined` when a later one builds on it. */
export function zonderBericht(
  { bestanden, dag }: Pick<Beheer, 'bestanden' | 'dag'>,
  actie: { readonly plan: string; readonly nummer: string },
  plek: number,
): Pick<Beheer, 'register' | 'opname'> | undefined {
  const dagen = { gevraagd: dag, vandaag: dag };
  const zonder = maakRegister(pasToe(bestanden, herroep(actie, plek, bestanden)), dagen, {
    metConcepten: true,
  });
  return zonder.goed ? { register: zonder.register, opname: maakOpname(zonder.register, dag) } : undefined;
}
