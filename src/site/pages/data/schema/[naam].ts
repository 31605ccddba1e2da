import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonSchemaBestanden } from '../../../../render/json/jsonschemas.ts';

/** The JSON Schemas, for whoever writes content or reads the open data. */
export const getStaticPaths = (() =>
  [...jsonSchemaBestanden()].map(([naam, tekst]) => ({
    params: { naam },
    props: { tekst },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ tekst: string }> = ({ props }) => new Response(props.tekst);
