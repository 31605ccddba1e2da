import type { APIRoute } from 'astro';
import { renderZoekwoorden } from '../../../render/json/zoekwoorden.ts';
import { sitegegevens } from '../../register.ts';

/** What the search page needs to know of words. */
export const GET: APIRoute = () => Response.json(renderZoekwoorden(sitegegevens().register));
