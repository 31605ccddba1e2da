import type { APIRoute } from 'astro';
import { renderWerkwijzenJson } from '../../../../render/soorten/werkwijze/json.ts';
import { sitegegevens } from '../../../register.ts';

/** The werkwijzen as open data. */
export const GET: APIRoute = () => {
  const { register, peildatum } = sitegegevens();
  return new Response(`${JSON.stringify(renderWerkwijzenJson(register, peildatum), null, 2)}\n`);
};
