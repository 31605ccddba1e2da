import type { APIRoute } from 'astro';
import { renderKadersJson } from '../../../../render/soorten/kader/json.ts';
import { sitegegevens } from '../../../register.ts';

/** The kaders as open data. */
export const GET: APIRoute = () => {
  const { opname } = sitegegevens();
  return new Response(`${JSON.stringify(renderKadersJson(opname), null, 2)}\n`);
};
