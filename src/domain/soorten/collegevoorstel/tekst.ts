import type { MdxBlok, MdxDeel } from '../../../../schemas/mdxboom.ts';
import type { VOORSTEL_ONDERDELEN, VoorstelNaam } from '../../../../schemas/voorstelmdx.ts';
import type { ModelVan } from '../../kern/link/model.ts';

/** The attributes of each component of a proposal, with what its references lead to. */
export type Onderdeeleigenschappen = {
  readonly [N in VoorstelNaam]: ModelVan<(typeof VOORSTEL_ONDERDELEN)[N]['eigenschappen']>;
};

/** One use of a component in a proposal, or of one of those named. */
export type Voorstelonderdeel<N extends VoorstelNaam = VoorstelNaam> = {
  [K in N]: { readonly naam: K; readonly eigenschappen: Onderdeeleigenschappen[K] };
}[N];

/** A block of the text of a proposal. What data fill is computed as of the peildatum. */
export type Voorstelblok = MdxBlok<Voorstelonderdeel>;

/** A piece of a line in the text of a proposal. */
export type Voorsteldeel = MdxDeel<Voorstelonderdeel>;
