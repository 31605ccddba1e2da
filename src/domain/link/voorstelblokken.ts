import type { MdxBlok } from '../../../schemas/mdxboom.ts';
import { Verwijzing } from '../../../schemas/verwijzing.ts';
import type { VoorstelGebruik } from '../../../schemas/voorstelmdx.ts';
import { metGebruik } from '../kern/mdx/loop.ts';
import type { Genoemd, Voorstelblok, Voorstelonderdeel } from '../soorten/collegevoorstel/model.ts';
import { vind, type Linkcontext } from './context.ts';

/** Links the text of a proposal: what its components name become objects. */
export const linkVoorstelblokken = (
  blokken: readonly MdxBlok<VoorstelGebruik>[],
  context: Linkcontext,
): readonly Voorstelblok[] => metGebruik(blokken, (gebruik) => linkGebruik(gebruik, context));

const linkGebruik = (
  { naam, eigenschappen }: VoorstelGebruik,
  { begrippen, bronnen, cijfers, middelen }: Linkcontext,
): Voorstelonderdeel => {
  const genoemd: { readonly [N in keyof Genoemd]: ReadonlyMap<string, Genoemd[N]> } = {
    begrip: begrippen,
    bron: bronnen,
    cijfer: cijfers,
    middelen,
  };
  const zoek = <N extends keyof Genoemd>(naar: N, id: string): Genoemd[N] => vind(genoemd[naar], id);
  const gelinkt = Object.entries(eigenschappen).map(([sleutel, waarde]: [string, unknown]) => [
    sleutel,
    isGenoemd(waarde) ? zoek(waarde.naar[0], waarde.id) : waarde,
  ]);
  return { naam, eigenschappen: Object.fromEntries(gelinkt) as unknown } as Voorstelonderdeel;
};

const isGenoemd = (
  waarde: unknown,
): waarde is { readonly naar: readonly [keyof Genoemd]; readonly id: string } => waarde instanceof Verwijzing;
