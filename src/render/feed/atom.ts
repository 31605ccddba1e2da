import type { Dag } from '../../../schemas/datum.ts';
import { isOnbekend } from '../../../schemas/onbekend.ts';
import type { Site } from '../../domain/register.ts';
import type { WijzigingBeeld } from '../beeld/wijzigingen.ts';
import { licentieAdres } from '../tekst/licentie.ts';
import { volledigAdres } from '../volledigAdres.ts';
import { element, renderXml } from '../xml/xml.ts';

/** What a feed is called, and where it and the page that it is about are. */
export interface Feedkop {
  readonly titel: string;
  readonly adres: string;
  readonly pagina: string;
  /** When nothing became known: the day of the feed itself. */
  readonly begin: Dag;
}

/**
 * An Atom feed (RFC 4287). Its dates are those of the content, never the clock's, so that the same content gives the
 * same bytes; an id follows from an address of the site and a date (RFC 4151), and stays when words are corrected.
 */
export function renderAtom(
  wijzigingen: readonly WijzigingBeeld[],
  { titel, adres, pagina, begin }: Feedkop,
  site: Site,
): string {
  const vol = (pad: string): string => volledigAdres(pad, site) ?? pad;
  const id = (pad: string): string => `tag:${naamgever(site)},${NAAMJAAR}:${pad}`;
  return renderXml(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': site.taal },
      element('id', {}, id(adres)),
      element('title', {}, titel),
      element('updated', {}, tijdstip(wijzigingen[0]?.dag ?? begin)),
      element('link', { rel: 'self', type: 'application/atom+xml', href: vol(adres) }),
      element('link', { rel: 'alternate', type: 'text/html', href: vol(pagina) }),
      element('author', {}, element('name', {}, site.naam)),
      element('rights', {}, licentieAdres(site) ?? 'Geen licentie gekozen.'),
      ...wijzigingen.map((wijziging) =>
        element(
          'entry',
          {},
          element('id', {}, id(wijziging.id)),
          element('title', {}, wijziging.titel),
          element('updated', {}, tijdstip(wijziging.dag)),
          element('link', { rel: 'alternate', type: 'text/html', href: vol(wijziging.adres) }),
          element('content', { type: 'text' }, wijziging.tekst),
        ),
      ),
    ),
  );
}

/** The year in which these names were first given: a tag URI says when its host was whose it is. */
const NAAMJAAR = 2026;

/** Who gives the names: the host of the site. One without an address isn't published, and nobody follows it. */
const naamgever = ({ basisadres }: Site): string =>
  isOnbekend(basisadres) ? 'waakvlam.invalid' : new URL(basisadres).hostname;

const tijdstip = (dag: Dag): string => `${dag}T00:00:00Z`;
