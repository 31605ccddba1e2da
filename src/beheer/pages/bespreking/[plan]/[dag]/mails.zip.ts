import type { APIRoute } from 'astro';
import { zipSync } from 'fflate';
import { bestand, mailsVoor } from '../../../../stukken.ts';

/** All mails of a bespreking in one file. */
export const GET: APIRoute = async (context) => {
  const gevonden = mailsVoor(context);
  if (!gevonden) return context.rewrite('/404/');
  const delen = await Promise.all(
    gevonden.mails.map(async ({ id, maak }) => [`${id}.eml`, new Uint8Array(await maak())] as const),
  );
  return bestand(
    zipSync(Object.fromEntries(delen)),
    `mails-${gevonden.bespreking.dag}.zip`,
    'application/zip',
  );
};
