import { GitFout, vraagGit } from './gitproces.ts';

/** A commit that a file has a version in. */
export interface Versie {
  readonly commit: string;
  readonly auteur: string;
  /** The address of the author. */
  readonly mail: string;
  /** When, as a machine writes it. */
  readonly tijd: string;
  /** What the commit says it is, in one line. */
  readonly onderwerp: string;
}

/** The last versions of a file, newest first; none when git doesn't know it. */
export function leesVersies(map: string, pad: string, aantal: number): readonly Versie[] {
  const velden = ['log', `--max-count=${aantal}`, '--format=%H%x00%an%x00%ae%x00%aI%x00%s', '--', pad];
  return probeer(() => vraagGit(map, velden), '')
    .split('\n')
    .flatMap((regel) => {
      const [commit = '', auteur = '', mail = '', tijd = '', onderwerp = ''] = regel.split('\0');
      return commit === '' ? [] : [{ commit, auteur, mail, tijd, onderwerp }];
    });
}

/** The text of a file in a commit; `undefined` when it wasn't there. */
export const leesVersie = (map: string, { commit }: Versie, pad: string): string | undefined =>
  probeer(() => vraagGit(map, ['show', `${commit}:./${pad}`]), undefined);

function probeer<T, A>(doe: () => T, anders: A): T | A {
  try {
    return doe();
  } catch (fout) {
    if (fout instanceof GitFout) return anders;
    throw fout;
  }
}
