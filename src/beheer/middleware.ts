import { defineMiddleware } from 'astro:middleware';
import { leesBeheer } from './lees.ts';

/** Reads the content anew for every page: a command or an editor may have changed it. */
export const onRequest = defineMiddleware((context, next) => {
  const gelezen = leesBeheer();
  if ('opname' in gelezen) {
    context.locals.beheer = gelezen;
    return context.url.pathname === FOUT ? context.redirect('/') : next();
  }
  context.locals.meldingen = gelezen;
  return next(FOUT);
});

/** The page that tells what is wrong in the content. */
const FOUT = '/inhoud-klopt-niet/';
