import type { APIRoute } from 'astro';
import { vergeetHerstel } from '../herstel.ts';
import { GeenRecht, magBeslissen } from '../toegang/wie.ts';

/** Somebody has seen what was mended after a stop. */
export const POST: APIRoute = ({ locals, redirect }) => {
  if (!magBeslissen(locals.wie)) throw new GeenRecht();
  vergeetHerstel(locals.beheer.content);
  return redirect('/', 303);
};
