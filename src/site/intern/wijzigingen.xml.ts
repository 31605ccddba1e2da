import type { APIRoute, GetStaticPaths } from 'astro';
import { eigenaarReviewAdres, eigenaarWijzigingenAdres } from '../../render/adres.ts';
import { beeldWijzigingenVan, beginVan } from '../../render/beeld/wijzigingen.ts';
import { renderAtom } from '../../render/feed/atom.ts';
import { beeldEigenaren, type EigenaarBeeld } from '../../render/soorten/organisatie/eigenaarpagina.ts';
import { sitegegevens } from '../register.ts';

export const getStaticPaths = (() =>
  beeldEigenaren(sitegegevens().opname).map((eigenaar) => ({
    params: { eigenaar: eigenaar.id },
    props: { eigenaar },
  }))) satisfies GetStaticPaths;

/** What became known about the actions of one owner. */
export const GET: APIRoute<{ eigenaar: EigenaarBeeld }> = ({ props: { eigenaar } }) => {
  const { opname } = sitegegevens();
  const { site } = opname.register;
  return new Response(
    renderAtom(
      beeldWijzigingenVan(eigenaar.id, opname),
      {
        titel: `${site.naam}: ${eigenaar.naam}`,
        adres: eigenaarWijzigingenAdres(eigenaar.id),
        pagina: eigenaarReviewAdres(eigenaar.id),
        begin: beginVan([...opname.register.plannen.values()], opname),
      },
      site,
    ),
  );
};
