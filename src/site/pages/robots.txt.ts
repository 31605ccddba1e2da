import type { APIRoute } from 'astro';
import { renderRobots } from '../../render/beveiliging/teksten.ts';
import { leesOmgeving } from '../omgeving.ts';
import { sitegegevens } from '../register.ts';

/** What robots may read. */
export const GET: APIRoute = () => new Response(renderRobots(sitegegevens().opname, leesOmgeving().intern));
