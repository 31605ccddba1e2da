import type { APIRoute, GetStaticPaths } from 'astro';
import { deelActies, kortActies } from '../../../render/soorten/actie/actiedelen.ts';
import { beeldAlleActies } from '../../../render/soorten/actie/actielijst.ts';
import { href } from '../../adres.ts';
import { sitegegevens } from '../../register.ts';

/** Only a list of several pages needs it. */
export const getStaticPaths = (() =>
  deelActies(beeldAlleActies(sitegegevens().opname)).length > 1
    ? [{ params: { lijst: 'lijst' } }]
    : []) satisfies GetStaticPaths;

/** All actions, for the script that narrows and sorts them. */
export const GET: APIRoute = () => Response.json(kortActies(beeldAlleActies(sitegegevens().opname), href));
