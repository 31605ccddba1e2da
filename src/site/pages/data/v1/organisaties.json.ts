import type { APIRoute } from 'astro';
import { renderOrganisatiesJson } from '../../../../render/soorten/organisatie/json.ts';
import { sitegegevens } from '../../../register.ts';

/** The organisaties and functies as open data. */
export const GET: APIRoute = () => {
  const { opname } = sitegegevens();
  return new Response(`${JSON.stringify(renderOrganisatiesJson(opname), null, 2)}\n`);
};
