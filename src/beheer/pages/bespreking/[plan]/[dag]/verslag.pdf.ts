import type { APIRoute } from 'astro';
import { bestand, gehouden, stuknaam, verslagPdf } from '../../../../stukken.ts';

/** The record of a bespreking as PDF; where that can't be made, the page that says so. */
export const GET: APIRoute = async (context) => {
  const bespreking = gehouden(context);
  if (!bespreking) return context.rewrite('/404/');
  const pdf = await verslagPdf(bespreking);
  if (!pdf) return context.redirect(`${bespreking.adres}afronden/?pdf=niet#verslag`, 303);
  return bestand(pdf, stuknaam(bespreking, 'pdf'), 'application/pdf');
};
