import { defineMiddleware } from 'astro:middleware';
import { GitFout } from '../io/gitproces.ts';
import { leesBeheer } from './lees.ts';
import { GeenRecht, wieHier } from './toegang/wie.ts';

/** Reads the content anew for every page: a command or an editor may have changed it. */
export const onRequest = defineMiddleware(async (context, next) => {
  const { ingelogd } = context.locals;
  const gelezen = leesBeheer();
  if (!('opname' in gelezen)) {
    context.locals.meldingen = gelezen;
    return next(FOUT);
  }
  const { git } = gelezen;
  context.locals.beheer = gelezen;
  context.locals.wie = ingelogd === 'hier' ? wieHier(git instanceof GitFout ? '' : git.naam) : ingelogd;
  if (context.url.pathname === FOUT) return context.redirect('/');
  try {
    return await next();
  } catch (fout) {
    if (fout instanceof GeenRecht) return context.rewrite(GEEN_RECHT);
    throw fout;
  }
});

/** The page that tells what is wrong in the content. */
const FOUT = '/inhoud-klopt-niet/';

/** The page that tells that something isn't for who asks. */
const GEEN_RECHT = '/geen-recht/';
