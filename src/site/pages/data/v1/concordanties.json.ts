import type { APIRoute } from 'astro';
import { renderConcordantiesJson } from '../../../../render/soorten/concordantie/json.ts';
import { sitegegevens } from '../../../register.ts';

/** The concordanties as open data. */
export const GET: APIRoute = () => {
  const { opname } = sitegegevens();
  return new Response(`${JSON.stringify(renderConcordantiesJson(opname), null, 2)}\n`);
};
