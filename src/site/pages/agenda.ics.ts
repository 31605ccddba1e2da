import type { APIRoute } from 'astro';
import { isOnbekend } from '../../../schemas/onbekend.ts';
import { beeldAgenda } from '../../render/beeld/agenda.ts';
import { renderAgenda } from '../../render/ics/agenda.ts';
import { sitegegevens } from '../register.ts';

/** The deadlines, expectations and moments as a calendar. */
export const GET: APIRoute = () => {
  const { opname } = sitegegevens();
  const { naam, basisadres } = opname.register.site;
  return new Response(
    renderAgenda(beeldAgenda(opname), {
      naam,
      basisadres: isOnbekend(basisadres) ? undefined : basisadres,
      peildatum: opname.peildatum,
    }),
  );
};
