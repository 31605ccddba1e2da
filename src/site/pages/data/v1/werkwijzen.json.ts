import type { APIRoute } from 'astro';
import { renderWerkwijzenJson } from '../../../../render/soorten/werkwijze/json.ts';
import { sitegegevens } from '../../../register.ts';

/** The werkwijzen as open data. */
export const GET: APIRoute = () => {
  const { opname } = sitegegevens();
  return new Response(`${JSON.stringify(renderWerkwijzenJson(opname), null, 2)}\n`);
};
