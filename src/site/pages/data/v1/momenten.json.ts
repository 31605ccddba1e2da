import type { APIRoute } from 'astro';
import { renderMomentenJson } from '../../../../render/soorten/moment/json.ts';
import { sitegegevens } from '../../../register.ts';

/** The momenten as open data. */
export const GET: APIRoute = () => {
  const { opname } = sitegegevens();
  return new Response(`${JSON.stringify(renderMomentenJson(opname), null, 2)}\n`);
};
