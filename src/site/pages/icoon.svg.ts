import type { APIRoute } from 'astro';
import { sitegegevens } from '../register.ts';

const stijlen = import.meta.glob<string>('../themas/*.css', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The colour of large coloured areas in a theme, on a light screen. */
const VLAK = /--basis-color-accent-1-inverse-bg-default: (?:light-dark\()?(#[0-9a-f]{6})/;

/** The mark of the site in the colour of its theme, for the tab of a browser. */
export const GET: APIRoute = () => {
  const stijl = stijlen[`../themas/${sitegegevens().register.site.thema}.css`];
  const kleur = VLAK.exec(stijl ?? '')?.[1] ?? '#000000';
  return new Response(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="${kleur}"/><path d="M16.300 5c1.200 5.200-5.800 7.700-5.800 14a6 6 0 0 0 11.700 1.700c.3-3.600-2-5.300-2.600-8.700-1.500 1.400-2.400 3-2.500 5-1.200-2.500-1.900-7.400-.8-12z" fill="#fff"/></svg>\n`,
    { headers: { 'Content-Type': 'image/svg+xml' } },
  );
};
