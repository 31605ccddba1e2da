/** What a trial found: its figures, and each case that broke a rule, in words by which it can be done again. */
export interface Uitslag {
  readonly cijfers: Readonly<Record<string, number | string>>;
  readonly mis: readonly string[];
}

/** A trial of so many cases, which follow from the seed: the same seed gives the same cases. */
export type Proef = (aantal: number, zaad: number) => Uitslag | Promise<Uitslag>;

/** How much of the processor something took, in milliseconds, beside what it gave. */
export function metRekentijd<T>(doe: () => T): readonly [T, number] {
  const begin = process.threadCpuUsage();
  const gegeven = doe();
  const { user, system } = process.threadCpuUsage(begin);
  return [gegeven, (user + system) / 1000];
}
