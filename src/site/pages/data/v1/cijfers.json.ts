import type { APIRoute } from 'astro';
import { renderCijfersJson } from '../../../../render/soorten/cijfer/json.ts';
import { sitegegevens } from '../../../register.ts';

/** The published figures as open data. */
export const GET: APIRoute = () => {
  const { opname } = sitegegevens();
  return new Response(`${JSON.stringify(renderCijfersJson(opname), null, 2)}\n`);
};
