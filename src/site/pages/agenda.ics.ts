import type { APIRoute } from 'astro';
import { beeldAgenda } from '../../render/beeld/agenda.ts';
import { agendakopVan, renderAgenda } from '../../render/ics/agenda.ts';
import { sitegegevens } from '../register.ts';

/** The deadlines, expectations and moments as a calendar. */
export const GET: APIRoute = () => {
  const { opname } = sitegegevens();
  return new Response(renderAgenda(beeldAgenda(opname), agendakopVan(opname)));
};
