import type { APIRoute } from 'astro';
import { renderMomentenJson } from '../../../../render/soorten/moment/json.ts';
import { sitegegevens } from '../../../register.ts';

/** The momenten as open data. */
export const GET: APIRoute = () => {
  const { register, peildatum } = sitegegevens();
  return new Response(`${JSON.stringify(renderMomentenJson(register, peildatum), null, 2)}\n`);
};
