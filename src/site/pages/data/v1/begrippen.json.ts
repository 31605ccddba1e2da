import type { APIRoute } from 'astro';
import { renderBegrippenJson } from '../../../../render/soorten/begrip/json.ts';
import { sitegegevens } from '../../../register.ts';

/** The begrippen as open data. */
export const GET: APIRoute = () => {
  const { register, peildatum } = sitegegevens();
  return new Response(`${JSON.stringify(renderBegrippenJson(register, peildatum), null, 2)}\n`);
};
