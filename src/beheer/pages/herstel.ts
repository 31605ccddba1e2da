import type { APIRoute } from 'astro';
import { vergeetHerstel } from '../herstel.ts';

/** Somebody has seen what was mended after a stop. */
export const POST: APIRoute = ({ locals, redirect }) => {
  vergeetHerstel(locals.beheer.content);
  return redirect('/', 303);
};
