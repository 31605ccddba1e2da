import type { Afscheid } from '../../domain/grootboek/grootboek.ts';
import type { Register } from '../../domain/register.ts';
import { aantalVan } from '../../domain/soorten/dingen.ts';
import { INHOUDSOORTEN, inhoudsoortVan } from '../../domain/soorten/soorten.ts';
import { indexAdres } from '../adres.ts';
import { dagInWoorden } from '../tekst/datum.ts';
import type { Link } from './basis.ts';

/** What a reader finds at an address of which the page moved, or was withdrawn. */
export interface AfscheidBeeld {
  readonly titel: string;
  /** What stood there, and until when. */
  readonly zin: string;
  readonly reden: string;
  /** Where the page is now. */
  readonly naar: string | undefined;
  /** The list that it was in, as long as there is one. */
  readonly lijst: Link | undefined;
}

/** The page at an address that went. */
export function beeldAfscheid(adres: string, afscheid: Afscheid, register: Register): AfscheidBeeld {
  const soort = INHOUDSOORTEN.map(({ is }) => inhoudsoortVan(is)).find(
    ({ is, index }) => index !== undefined && isDeel(adres, indexAdres(is)),
  );
  const verhuisd = afscheid.soort === 'verhuisd';
  return {
    titel: verhuisd ? 'Deze pagina is verhuisd' : 'Deze pagina is ingetrokken',
    zin: `Tot ${dagInWoorden(afscheid.datum)} stond op ${adres} een pagina${soort ? ` (${soort.woorden.een.toLowerCase()})` : ''}.`,
    reden: afscheid.reden,
    naar: verhuisd ? afscheid.naar : undefined,
    lijst:
      soort && aantalVan(register, soort.is) > 0
        ? { tekst: soort.index?.naam ?? soort.woorden.meer, adres: indexAdres(soort.is) }
        : undefined,
  };
}

/** Whether an address is that of one thing right below a list. */
const isDeel = (adres: string, lijst: string): boolean =>
  adres.startsWith(lijst) && /^[^/]+\/?$/.test(adres.slice(lijst.length));
