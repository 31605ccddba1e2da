import type { APIRoute } from 'astro';
import { renderMiddelenJson } from '../../../../render/soorten/middelen/json.ts';
import { sitegegevens } from '../../../register.ts';

/** The budgets as open data. */
export const GET: APIRoute = () => {
  const { register, peildatum } = sitegegevens();
  return new Response(`${JSON.stringify(renderMiddelenJson(register, peildatum), null, 2)}\n`);
};
