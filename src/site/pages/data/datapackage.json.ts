import type { APIRoute } from 'astro';
import { maakDatapakket } from '../../../render/data/datapakket.ts';
import { sitegegevens } from '../../register.ts';

/** The files of open data in one list for programs (Frictionless). */
export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(maakDatapakket(sitegegevens().opname), null, 2)}\n`);
