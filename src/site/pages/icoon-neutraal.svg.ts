import type { APIRoute } from 'astro';

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path d="M7 3h12l6 6v20H7z" fill="#fff" stroke="#777" stroke-width="2"/><path d="M11 14h10M11 19h10M11 24h6" stroke="#777" stroke-width="2"/></svg>\n';

/** A sheet of paper, for the tab of a browser where the site has a neutral title: it says nothing of what is read. */
export const GET: APIRoute = () => new Response(SVG, { headers: { 'Content-Type': 'image/svg+xml' } });
