import type { APIRoute, GetStaticPaths } from 'astro';
import { isOnbekend } from '../../../schemas/onbekend.ts';
import { agendaVan, beeldAgenda } from '../../render/beeld/agenda.ts';
import { beeldEigenaren, type EigenaarBeeld } from '../../render/soorten/organisatie/eigenaarpagina.ts';
import { renderAgenda } from '../../render/ics/agenda.ts';
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
  const { naam, basisadres } = opname.register.site;
  return new Response(
    renderAgenda(agendaVan(beeldAgenda(opname), eigenaar.id), {
      naam: `${naam}: ${eigenaar.naam}`,
      basisadres: isOnbekend(basisadres) ? undefined : basisadres,
      peildatum: opname.peildatum,
    }),
  );
};
