import { diffArrays } from 'diff';

/** A place in one list, and the same in another; one of them where the other has nothing like it. */
export interface Paar {
  readonly oud: number | undefined;
  readonly nieuw: number | undefined;
}

/** Lays two lists side by side, in the order of both. */
export function legNaastElkaar(oud: readonly string[], nieuw: readonly string[]): Paar[] {
  const paren: Paar[] = [];
  let [a, b] = [0, 0];
  for (const { added, removed, count } of diffArrays([...oud], [...nieuw])) {
    for (let i = 0; i < count; i += 1) {
      paren.push({ oud: added ? undefined : a++, nieuw: removed ? undefined : b++ });
    }
  }
  return paren;
}
