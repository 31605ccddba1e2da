import type { APIRoute } from 'astro';
import { renderToezeggingenJson } from '../../../../render/soorten/toezegging/json.ts';
import { sitegegevens } from '../../../register.ts';

/** The toezeggingen and questions as open data. */
export const GET: APIRoute = () => {
  const { opname } = sitegegevens();
  return new Response(`${JSON.stringify(renderToezeggingenJson(opname), null, 2)}\n`);
};
