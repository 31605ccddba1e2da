import { isOnbekend } from '../../../schemas/onbekend.ts';
import { isVelden } from '../../../schemas/velden.ts';
import { Verwijzing } from '../../../schemas/verwijzing.ts';
import type { EenItem } from '../kern/inhoud.ts';
import type { Pad } from '../kern/yaml/boom.ts';

/** A place in a bron, as a file names it. */
export interface GenoemdePlek {
  readonly pad: Pad;
  readonly bron: string;
  /** The words by which it is found. */
  readonly woorden: string | undefined;
  /** Whether it is said that there are none to quote. */
  readonly onbekend: boolean;
}

/** Words between quotation marks, in what we write or in the name of a place. */
export interface Aanhaling {
  readonly pad: Pad;
  readonly woorden: string;
  /** The bron that it must be from, where one is named; else it is from any that the file names. */
  readonly bron: string | undefined;
}

/** What a file quotes. */
export interface Aangehaald {
  readonly plekken: readonly GenoemdePlek[];
  readonly aanhalingen: readonly Aanhaling[];
}

/** Words between ‘ and ’; one that has letters at both sides is an apostrophe. */
const TUSSEN_AANHALINGSTEKENS = /‘((?:[^‘’]|(?<=\p{L})’(?=\p{L}))+)’/gu;

/** What isn't read: internal notes, and the headings of a text, which are among its pieces already. */
const OVERGESLAGEN: ReadonlySet<string> = new Set(['intern', 'secties']);

/** Everything that a file quotes, wherever it stands. */
export function vindAanhalingen({ waarde }: EenItem): Aangehaald {
  const plekken: GenoemdePlek[] = [];
  const aanhalingen: Aanhaling[] = [];
  const haalUit = (tekst: string, pad: Pad, bron?: string): void => {
    for (const [, woorden = ''] of tekst.matchAll(TUSSEN_AANHALINGSTEKENS))
      aanhalingen.push({ pad, woorden, bron });
  };
  const loop = (deel: unknown, pad: Pad): void => {
    if (typeof deel === 'string') haalUit(deel, pad);
    if (!isVelden(deel) || deel instanceof Verwijzing) return;
    const { bron, plek, woorden } = deel;
    if (bron instanceof Verwijzing && typeof plek === 'string') {
      plekken.push({
        pad: [...pad, 'woorden'],
        bron: bron.id,
        woorden: typeof woorden === 'string' ? woorden : undefined,
        onbekend: isOnbekend(woorden),
      });
      haalUit(plek, [...pad, 'plek'], bron.id);
      return;
    }
    for (const [sleutel, kind] of Array.isArray(deel) ? deel.entries() : Object.entries(deel)) {
      if (!OVERGESLAGEN.has(String(sleutel))) loop(kind, [...pad, sleutel]);
    }
  };
  loop(waarde, []);
  return { plekken, aanhalingen };
}
