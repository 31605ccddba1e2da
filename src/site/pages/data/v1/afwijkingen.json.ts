import type { APIRoute } from 'astro';
import { renderAfwijkingenJson } from '../../../../render/soorten/afwijking/json.ts';
import { sitegegevens } from '../../../register.ts';

/** The afwijkingen as open data. */
export const GET: APIRoute = () => {
  const { opname } = sitegegevens();
  return new Response(`${JSON.stringify(renderAfwijkingenJson(opname), null, 2)}\n`);
};
