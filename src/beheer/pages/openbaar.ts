import type { APIRoute } from 'astro';
import { bouwStraks } from '../openbaar/bouw.ts';
import { GeenRecht, magVrijgeven } from '../toegang/wie.ts';

/** Makes the public site, in the background. */
export const POST: APIRoute = ({ locals, redirect }) => {
  if (!magVrijgeven(locals.wie)) throw new GeenRecht();
  void bouwStraks(locals.beheer.content);
  return redirect('/vrijgeven/', 303);
};
