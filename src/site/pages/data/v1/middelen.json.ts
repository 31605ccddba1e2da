import type { APIRoute } from 'astro';
import { renderMiddelenJson } from '../../../../render/soorten/middelen/json.ts';
import { sitegegevens } from '../../../register.ts';

/** The budgets as open data. */
export const GET: APIRoute = () => {
  const { opname } = sitegegevens();
  return new Response(`${JSON.stringify(renderMiddelenJson(opname), null, 2)}\n`);
};
