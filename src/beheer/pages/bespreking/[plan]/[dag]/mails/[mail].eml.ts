import type { APIRoute } from 'astro';
import { bestand, mailsVoor } from '../../../../../stukken.ts';

/** One mail of a bespreking, to be opened in a mail program. */
export const GET: APIRoute = async (context) => {
  const mail = mailsVoor(context)?.mails.find(({ id }) => id === context.params['mail']);
  if (!mail) return context.rewrite('/404/');
  return bestand(await mail.maak(), `${mail.id}.eml`, 'message/rfc822');
};
