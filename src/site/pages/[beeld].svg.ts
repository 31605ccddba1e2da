import type { APIRoute, GetStaticPaths } from 'astro';
import { sitegegevens } from '../register.ts';

/** The pictures that the theme holds: its logo, that for a dark screen, and its icon. */
export const getStaticPaths = (() =>
  Array.from(sitegegevens().thema.beelden, ([naam, { tekst }]) => ({
    params: { beeld: naam.replace(/\.svg$/, '') },
    props: { tekst },
  }))) satisfies GetStaticPaths;

/** The picture as it is in the content; the checker has seen that it only draws. */
export const GET: APIRoute<{ tekst: string }> = ({ props }) =>
  new Response(props.tekst, { headers: { 'Content-Type': 'image/svg+xml' } });
