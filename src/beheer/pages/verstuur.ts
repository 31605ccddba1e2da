import type { APIRoute } from 'astro';
import { GeenRecht, magBeslissen, magVrijgeven } from '../toegang/wie.ts';
import { verzendStraks } from '../verzend/verzend.ts';

/** Sends again what couldn't be sent. */
export const POST: APIRoute = async ({ locals, redirect }) => {
  const { wie, beheer } = locals;
  if (!magBeslissen(wie) && !magVrijgeven(wie)) throw new GeenRecht();
  await verzendStraks(beheer.content);
  return redirect('/', 303);
};
