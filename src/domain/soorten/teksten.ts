import type { z } from 'zod';
import { isOpenbaar } from '../../../schemas/openbaar.ts';
import { isVelden } from '../../../schemas/velden.ts';
import type { EenItem } from '../kern/inhoud.ts';
import { bladenVan, kaartVoor, lijstVan } from '../kern/link/keuze.ts';
import { splitsMdx, type Gebruik } from '../kern/mdx/bestand.ts';
import { loop } from '../kern/mdx/loop.ts';
import type { Pad } from '../kern/yaml/boom.ts';
import { inhoudsoortVan } from './soorten.ts';

/** A text in a file that everybody may read. */
export interface Tekstplek {
  readonly tekst: string;
  readonly pad: Pad;
  /** What its schema can be; none for the running text of a page. */
  readonly bladen: readonly z.core.$ZodType[];
  /** The maps that it lies in, the outermost first. */
  readonly boven: readonly object[];
}

/** Every public text of a file of which `kies` wants the schema, and all running text, with the path to it. */
export function* openbareTeksten(
  { soort, waarde }: EenItem,
  kies: (blad: z.core.$ZodType) => boolean,
): Iterable<Tekstplek> {
  const { schema, mdx } = inhoudsoortVan(soort);
  if (!mdx) {
    yield* inWaarde(schema, waarde, [], []);
    return;
  }
  const { kop, lijf } = splitsMdx(waarde);
  yield* inWaarde(schema, kop, [], []);
  const lopend = (tekst: string, pad: Pad): Tekstplek => ({ tekst, pad, bladen: [], boven: [kop] });
  const inGebruik = ({ naam, eigenschappen }: Gebruik, pad: Pad): Iterable<Tekstplek> =>
    inWaarde(mdx.onderdelen[naam]?.eigenschappen, eigenschappen, [...pad, 'eigenschappen'], [kop]);
  if ('blokken' in lijf) {
    for (const { node, pad } of loop(lijf.blokken)) {
      if (node.soort === 'woorden') yield lopend(node.woorden, [...pad, 'woorden']);
      if (node.soort === 'onderdeel') yield* inGebruik(node.gebruik, [...pad, 'gebruik']);
    }
  } else {
    for (const [i, tekst] of lijf.teksten.entries()) yield lopend(tekst, ['teksten', i]);
    for (const [i, gebruik] of lijf.onderdelen.entries()) yield* inGebruik(gebruik, ['onderdelen', i]);
  }

  /** The same of a value, by its schema: that says what stays inside. */
  function* inWaarde(
    vorm: z.core.$ZodType | undefined,
    deel: unknown,
    pad: Pad,
    boven: readonly object[],
  ): Iterable<Tekstplek> {
    if (vorm === undefined) return;
    if (typeof deel === 'string') {
      const bladen = bladenVan(vorm);
      if (bladen.some(kies)) yield { tekst: deel, pad, bladen, boven };
    } else if (Array.isArray(deel)) {
      for (const [i, lid] of deel.entries()) yield* inWaarde(lijstVan(vorm), lid, [...pad, i], boven);
    } else if (isVelden(deel)) {
      const velden = kaartVoor(vorm, deel) ?? {};
      for (const [veld, lid] of Object.entries(deel)) {
        const veldvorm = velden[veld];
        if (veldvorm && isOpenbaar(veldvorm))
          yield* inWaarde(veldvorm, lid, [...pad, veld], [...boven, deel]);
      }
    }
  }
}
