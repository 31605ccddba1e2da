import type { APIRoute } from 'astro';
import { renderBegrippenJson } from '../../../../render/soorten/begrip/json.ts';
import { sitegegevens } from '../../../register.ts';

/** The begrippen as open data. */
export const GET: APIRoute = () => {
  const { opname } = sitegegevens();
  return new Response(`${JSON.stringify(renderBegrippenJson(opname), null, 2)}\n`);
};
