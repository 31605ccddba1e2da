import type { APIRoute, GetStaticPaths } from 'astro';
import { agendaVan, beeldAgenda } from '../../render/beeld/agenda.ts';
import { beeldEigenaren, type EigenaarBeeld } from '../../render/soorten/organisatie/eigenaarpagina.ts';
import { agendakopVan, renderAgenda } from '../../render/ics/agenda.ts';
import { sitegegevens } from '../register.ts';

export const getStaticPaths = (() => {
  const { opname } = sitegegevens();
  return beeldEigenaren(opname).map((eigenaar) => ({
    params: { eigenaar: eigenaar.id },
    props: { eigenaar },
  }));
}) satisfies GetStaticPaths;

/** The calendar of one owner. */
export const GET: APIRoute<{ eigenaar: EigenaarBeeld }> = ({ props: { eigenaar } }) => {
  const { opname } = sitegegevens();
  const kop = agendakopVan(opname);
  const agenda = agendaVan(beeldAgenda(opname), eigenaar.id);
  return new Response(renderAgenda(agenda, { ...kop, naam: `${kop.naam}: ${eigenaar.naam}` }));
};
