import type { Ding, Register } from '../register.ts';
import { INHOUDSOORTEN, inhoudsoortVan, type InhoudSoort } from './soorten.ts';

/** Everything in the register that has an id, in the order of the kinds; the parts of a thing right after it. */
export function* alleDingen(register: Register): Iterable<Ding> {
  for (const { is } of INHOUDSOORTEN) {
    const { delen = {} } = inhoudsoortVan(is);
    for (const ding of dingenVan(register, is)) {
      yield ding;
      for (const veld of Object.keys(delen)) yield* ding[veld as keyof Ding] as unknown as readonly Ding[];
    }
  }
}

/** All things of a kind, in the order of the register. */
export function dingenVan(register: Register, soort: InhoudSoort): readonly Ding[] {
  if (soort === 'site') return [register.site];
  if (soort === 'actie') return register.acties;
  const { verzameling } = inhoudsoortVan(soort);
  return [...(register[verzameling as keyof Register] as ReadonlyMap<string, Ding>).values()];
}

/** How many things there are of a kind. */
export const aantalVan = (register: Register, soort: InhoudSoort): number =>
  dingenVan(register, soort).length;
