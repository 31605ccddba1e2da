import type { APIRoute } from 'astro';
import { renderActiesJson } from '../../../../render/soorten/actie/json.ts';
import { sitegegevens } from '../../../register.ts';

/** The actions as open data. */
export const GET: APIRoute = () => {
  const { register, peildatum } = sitegegevens();
  return new Response(`${JSON.stringify(renderActiesJson(register, peildatum), null, 2)}\n`);
};
