import type { MdxBlok, MdxDeel, MdxNode } from '../../../../schemas/mdxboom.ts';
import type { Pad } from '../yaml/boom.ts';

/** Something in a text, on a walk through it. */
export interface Stap<G> {
  readonly node: MdxNode<G>;
  /** The way to it from the value that the text belongs to. */
  readonly pad: Pad;
  /** What it lies in, the outermost first. */
  readonly boven: readonly MdxNode<G>[];
}

/** Walks through a text in the order in which it is read: each thing before what it holds. */
export const loop = <G>(blokken: readonly MdxBlok<G>[]): Iterable<Stap<G>> =>
  loopIn(blokken, ['blokken'], []);

function* loopIn<G>(nodes: readonly MdxNode<G>[], pad: Pad, boven: readonly MdxNode<G>[]): Iterable<Stap<G>> {
  for (const [i, node] of nodes.entries()) {
    const hier = [...pad, i];
    yield { node, pad: hier, boven };
    for (const [tak, kinderen] of takkenVan(node))
      yield* loopIn(kinderen, [...hier, ...tak], [...boven, node]);
  }
}

/** What something holds, and the way to it. */
function takkenVan<G>(node: MdxNode<G>): (readonly [tak: Pad, kinderen: readonly MdxNode<G>[]])[] {
  switch (node.soort) {
    case 'woorden':
    case 'regeleinde':
      return [];
    case 'lijst':
      return node.punten.map((punt, i) => [['punten', i], punt]);
    case 'onderdeel':
      return 'blokken' in node ? [[['blokken'], node.blokken]] : [[['delen'], node.delen]];
    default:
      return [[['delen'], node.delen]];
  }
}

/** The uses of components in a text, in its order, with the way to each. */
export function* onderdelenIn<G>(blokken: readonly MdxBlok<G>[]): Iterable<readonly [gebruik: G, pad: Pad]> {
  for (const { node, pad } of loop(blokken)) {
    if (node.soort === 'onderdeel') yield [node.gebruik, [...pad, 'gebruik']];
  }
}

/** The same text, in which something else is known of each use of a component. */
export const metGebruik = <G, H>(
  blokken: readonly MdxBlok<G>[],
  anders: (gebruik: G) => H,
): readonly MdxBlok<H>[] =>
  blokken.map((blok): MdxBlok<H> => {
    switch (blok.soort) {
      case 'kop':
      case 'alinea':
        return { ...blok, delen: delenMetGebruik(blok.delen, anders) };
      case 'lijst':
        return { ...blok, punten: blok.punten.map((punt) => metGebruik(punt, anders)) };
      case 'onderdeel':
        return { ...blok, gebruik: anders(blok.gebruik), blokken: metGebruik(blok.blokken, anders) };
    }
  });

const delenMetGebruik = <G, H>(
  delen: readonly MdxDeel<G>[],
  anders: (gebruik: G) => H,
): readonly MdxDeel<H>[] =>
  delen.map((deel): MdxDeel<H> => {
    switch (deel.soort) {
      case 'link':
        return { ...deel, delen: delenMetGebruik(deel.delen, anders) };
      case 'onderdeel':
        return { ...deel, gebruik: anders(deel.gebruik), delen: delenMetGebruik(deel.delen, anders) };
      default:
        return deel;
    }
  });

/** The words of pieces of a line, without their marks. */
export const woordenVan = (delen: readonly MdxDeel<unknown>[]): string =>
  delen
    .map((deel) => (deel.soort === 'woorden' ? deel.woorden : 'delen' in deel ? woordenVan(deel.delen) : ''))
    .join('');
