import type { APIRoute } from 'astro';
import { renderActiesJson } from '../../../../render/soorten/actie/json.ts';
import { sitegegevens } from '../../../register.ts';

/** The actions as open data. */
export const GET: APIRoute = () => {
  const { opname } = sitegegevens();
  return new Response(`${JSON.stringify(renderActiesJson(opname), null, 2)}\n`);
};
