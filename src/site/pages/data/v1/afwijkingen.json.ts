import type { APIRoute } from 'astro';
import { renderAfwijkingenJson } from '../../../../render/soorten/afwijking/json.ts';
import { sitegegevens } from '../../../register.ts';

/** The afwijkingen as open data. */
export const GET: APIRoute = () => {
  const { register, peildatum } = sitegegevens();
  return new Response(`${JSON.stringify(renderAfwijkingenJson(register, peildatum), null, 2)}\n`);
};
