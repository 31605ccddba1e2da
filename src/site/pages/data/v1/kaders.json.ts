import type { APIRoute } from 'astro';
import { renderKadersJson } from '../../../../render/soorten/kader/json.ts';
import { sitegegevens } from '../../../register.ts';

/** The kaders as open data. */
export const GET: APIRoute = () => {
  const { register, peildatum } = sitegegevens();
  return new Response(`${JSON.stringify(renderKadersJson(register, peildatum), null, 2)}\n`);
};
