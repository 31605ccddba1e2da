import type { APIRoute, GetStaticPaths } from 'astro';
import { renderSecurity } from '../../../render/beveiliging/teksten.ts';
import { sitegegevens } from '../../register.ts';

/** There is only security.txt, once the settings say where to go. */
export const getStaticPaths = (() => {
  const tekst = renderSecurity(sitegegevens().register.site);
  return tekst === undefined ? [] : [{ params: { naam: 'security' }, props: { tekst } }];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ tekst: string }> = ({ props }) => new Response(props.tekst);
