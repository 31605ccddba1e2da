import type { APIRoute } from 'astro';
import { renderCijfersJson } from '../../../../render/soorten/cijfer/json.ts';
import { sitegegevens } from '../../../register.ts';

/** The published figures as open data. */
export const GET: APIRoute = () => {
  const { register, peildatum } = sitegegevens();
  return new Response(`${JSON.stringify(renderCijfersJson(register, peildatum), null, 2)}\n`);
};
