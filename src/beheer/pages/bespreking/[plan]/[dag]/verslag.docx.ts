import type { APIRoute } from 'astro';
import { bestand, gehouden, stuknaam, verslagDocx } from '../../../../stukken.ts';

/** The record of a bespreking as Word. */
export const GET: APIRoute = async (context) => {
  const bespreking = gehouden(context);
  if (!bespreking) return context.rewrite('/404/');
  const soort = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  return bestand(await verslagDocx(bespreking), stuknaam(bespreking, 'docx'), soort);
};
