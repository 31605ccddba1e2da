import type { APIRoute } from 'astro';
import { renderToezeggingenJson } from '../../../../render/soorten/toezegging/json.ts';
import { sitegegevens } from '../../../register.ts';

/** The toezeggingen and questions as open data. */
export const GET: APIRoute = () => {
  const { register, peildatum } = sitegegevens();
  return new Response(`${JSON.stringify(renderToezeggingenJson(register, peildatum), null, 2)}\n`);
};
