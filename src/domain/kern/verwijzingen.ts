import { Verwijzing } from '../../../schemas/verwijzing.ts';
import type { Pad } from './yaml/boom.ts';

/** Every reference in a parsed value, with the path to it. */
export function* vindVerwijzingen(waarde: unknown, pad: Pad = []): Iterable<readonly [Verwijzing, Pad]> {
  if (waarde instanceof Verwijzing) {
    yield [waarde, pad];
  } else if (Array.isArray(waarde)) {
    for (const [i, deel] of waarde.entries()) yield* vindVerwijzingen(deel, [...pad, i]);
  } else if (typeof waarde === 'object' && waarde !== null) {
    for (const [sleutel, deel] of Object.entries(waarde)) yield* vindVerwijzingen(deel, [...pad, sleutel]);
  }
}
