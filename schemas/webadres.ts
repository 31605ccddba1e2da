import { z } from 'zod';

/** What an address on the web looks like: no white space, nothing that ends a link, and no user or password in it. */
export const WEBADRES_PATROON = /^https:\/\/[^\s/?#@\\"<>]+(?:[/?#][^\s"<>\\]*)?$/u;

/** A page elsewhere on the web. */
export const Webadres = z
  .string()
  .regex(WEBADRES_PATROON, { error: 'url', abort: true })
  .check(z.url({ protocol: /^https$/, error: 'url' }));

/** Letters of which no system makes others, so that the address is the same in a link, a calendar and a folder. */
const BASISADRES_PATROON =
  /^https?:\/\/[a-zA-Z0-9-]+(?:\.[a-zA-Z0-9-]+)*(?::\d{1,5})?(?:\/(?!\.\.?(?:\/|$))[a-zA-Z0-9._~-]+)*\/*$/;

/** Where the site will stand. */
export const Basisadres = z
  .string()
  .regex(BASISADRES_PATROON, { error: 'basisadres', abort: true })
  .check(z.url({ protocol: /^https?$/, error: 'basisadres' }));

/** A page, or an e-mail address that goes into a link as it is. */
const CONTACT_PATROON = new RegExp(
  `${WEBADRES_PATROON.source}|^[^\\s@<>"?&#,;:%]+@[^\\s@<>"?&#,;:%.]+(?:\\.[^\\s@<>"?&#,;:%.]+)+$`,
  'u',
);

/** Where a reader can go with a question. */
export const Contact = z.string().regex(CONTACT_PATROON, { error: 'contact' });
