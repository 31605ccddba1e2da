import { isOnbekend } from '../../../schemas/onbekend.ts';
import type { Opname } from '../../domain/opname/opname.ts';
import type { Site } from '../../domain/register.ts';
import { SECURITY_ADRES } from '../adres.ts';
import { volledigAdres } from '../volledigAdres.ts';
import { maakWooSitemaps } from '../woo/diwoo.ts';

/** What robots may read: all of the public site, nothing of the internal one. It leads the Woo-index to its lists. */
export function renderRobots(opname: Opname, intern: boolean): string {
  if (intern) return 'User-agent: *\nDisallow: /\n';
  const { site } = opname.register;
  const [index] = maakWooSitemaps(opname);
  return [
    'User-agent: *',
    'Allow: /',
    ...(index ? ['', `Sitemap: ${volledigAdres(index.adres, site) ?? index.adres}`] : []),
    '',
  ].join('\n');
}

/** Where to tell of a weakness of the site (RFC 9116); `undefined` as long as nobody says where. */
export function renderSecurity(site: Site): string | undefined {
  const { beveiliging, contact } = site;
  const waar = beveiliging?.contact ?? contact;
  if (!beveiliging || isOnbekend(waar)) return undefined;
  const zelf = volledigAdres(SECURITY_ADRES, site);
  return [
    `Contact: ${waar.includes('@') ? `mailto:${waar}` : waar}`,
    `Expires: ${beveiliging.verloopt.laatste}T23:59:59Z`,
    'Preferred-Languages: nl, en',
    ...(zelf?.startsWith('https:') === true ? [`Canonical: ${zelf}`] : []),
    '',
  ].join('\n');
}
