import type { APIRoute, GetStaticPaths } from 'astro';
import { maakWooSitemaps } from '../../../render/woo/diwoo.ts';
import { sitegegevens } from '../../register.ts';

/** The plans for the Woo-index; only a site of the organisatie itself has them. */
export const getStaticPaths = (() =>
  maakWooSitemaps(sitegegevens().opname).map(({ adres, tekst }) => ({
    params: { naam: adres.replace(/^.*\/|\.xml$/g, '') },
    props: { tekst },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ tekst: string }> = ({ props }) => new Response(props.tekst);
