import type { Item } from '../../kern/inhoud.ts';
import { loop, onderdelenIn } from '../../kern/mdx/loop.ts';
import type { Pad } from '../../kern/yaml/boom.ts';

/** Where a writer types sentences: the text, the titles of points, the besluiten and the onderwerp. */
export function* zinnen({
  blokken,
  besluiten = [],
  onderwerp,
}: Item<'collegevoorstel'>['waarde']): Iterable<readonly [tekst: string, pad: Pad]> {
  yield [onderwerp, ['onderwerp']];
  for (const [i, { tekst }] of besluiten.entries()) yield [tekst, ['besluiten', i, 'tekst']];
  for (const { node, pad } of loop(blokken)) if (node.soort === 'woorden') yield [node.woorden, pad];
  for (const [{ eigenschappen }, pad] of onderdelenIn(blokken)) {
    if ('titel' in eigenschappen) yield [eigenschappen.titel, [...pad, 'eigenschappen', 'titel']];
  }
}
