import { defineMiddleware } from 'astro:middleware';
import { GitFout } from '../io/gitproces.ts';
import { leesBeheer } from './lees.ts';
import { GeenRecht, magBeslissen, wieHier } from './toegang/wie.ts';

/** Reads the content anew for every page: a command or an editor may have changed it. Who isn't in gets nothing of it. */
export const onRequest = defineMiddleware(async (context, next) => {
  const { ingelogd, inlogmelding, status } = context.locals;
  if (inlogmelding) return next(INLOGGEN);
  if (ingelogd === undefined) throw new Error('A page without who asks for it');
  const gelezen = leesBeheer();
  if (!('opname' in gelezen)) {
    context.locals.meldingen = gelezen;
    return next(FOUT);
  }
  const { git } = gelezen;
  context.locals.beheer = gelezen;
  context.locals.wie = ingelogd === 'hier' ? wieHier(git instanceof GitFout ? '' : git.naam) : ingelogd;
  if ([FOUT, INLOGGEN].includes(context.url.pathname)) return context.redirect('/');
  try {
    // Who leads a bespreking decides.
    if (context.url.pathname.startsWith('/bespreking/') && !magBeslissen(context.locals.wie))
      throw new GeenRecht();
    const pagina = await next();
    return status === undefined ? pagina : new Response(pagina.body, { status, headers: pagina.headers });
  } catch (fout) {
    // As a page that is asked for: what was sent has been read, and isn't needed.
    if (fout instanceof GeenRecht)
      return context.rewrite(
        new Request(new URL(GEEN_RECHT, context.url), { headers: context.request.headers }),
      );
    throw fout;
  }
});

/** The page that tells what is wrong in the content. */
const FOUT = '/inhoud-klopt-niet/';

/** The page for who isn't in. */
const INLOGGEN = '/inlogmelding/';

/** The page that tells that something isn't for who asks. */
const GEEN_RECHT = '/geen-recht/';
