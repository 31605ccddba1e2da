import type { APIRoute } from 'astro';
import { beeldWijzigingen, beginVan } from '../../render/beeld/wijzigingen.ts';
import { renderAtom } from '../../render/feed/atom.ts';
import { WIJZIGINGEN_ADRES } from '../../render/adres.ts';
import { sitegegevens } from '../register.ts';

/** What became known about all plans, and what was corrected. */
export const GET: APIRoute = () => {
  const { opname } = sitegegevens();
  const { site } = opname.register;
  const kop = {
    titel: site.naam,
    adres: WIJZIGINGEN_ADRES,
    pagina: '/',
    begin: beginVan([...opname.register.plannen.values()], opname),
  };
  return new Response(renderAtom(beeldWijzigingen(opname), kop, site));
};
