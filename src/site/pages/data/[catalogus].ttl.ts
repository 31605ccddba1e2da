import type { APIRoute, GetStaticPaths } from 'astro';
import { renderDcat } from '../../../render/data/dcat.ts';
import { sitegegevens } from '../../register.ts';

/** The data for a catalogue of the government, when all that it asks is known. */
export const getStaticPaths = (() => {
  const tekst = renderDcat(sitegegevens().opname);
  return tekst === undefined ? [] : [{ params: { catalogus: 'catalogus' }, props: { tekst } }];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ tekst: string }> = ({ props }) => new Response(props.tekst);
