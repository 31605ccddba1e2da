import { ACTIENUMMER_PATROON } from '../../../../schemas/actienummer.ts';
import { SLUG_PATROON } from '../../../../schemas/slug.ts';
import { INHOUDSOORTEN, type InhoudSoort } from '../../soorten/soorten.ts';
import type { Naamvorm } from '../soort.ts';
import { zeg, type Uitspraak } from '../melding.ts';
import { BESTAND } from './bestandmeldingen.ts';

/** What a path in the content folder says: the kind of file, and its id: the names in the path, joined. */
export interface Bestandssoort {
  readonly soort: InhoudSoort;
  readonly id: string;
}

/** Why a path is none of the project's. */
export type Padfout = Uitspraak;

/** What a name that is an id looks like, by its form. */
const NAAM_PATRONEN: Readonly<Record<Naamvorm, RegExp>> = {
  slug: SLUG_PATROON,
  concordantie: new RegExp(`${SLUG_PATROON.source.slice(0, -1)}--${SLUG_PATROON.source.slice(1)}`),
  actienummer: ACTIENUMMER_PATROON,
};

/** Whether a path lies in a folder for content. */
export const isInhoudsmap = (pad: string): boolean => {
  const [map, ...rest] = pad.split('/');
  return (
    rest.length > 0 && INHOUDSOORTEN.some((rij) => rij.pad.includes('/') && rij.pad.split('/')[0] === map)
  );
};

/** Reads what kind of content a path holds. */
export function leesPad(pad: string): Bestandssoort | Padfout {
  for (const rij of INHOUDSOORTEN) {
    const namen = namenIn(rij.pad, pad);
    if (!namen) continue;
    const naam = 'naam' in rij ? (rij.naam ?? 'slug') : 'slug';
    for (const [i, deel] of namen.entries()) {
      const laatste = i === namen.length - 1;
      const vorm = laatste ? naam : 'slug';
      if (deel.id !== undefined && NAAM_PATRONEN[vorm].test(deel.id)) continue;
      const mdx = vorm === 'slug' && rij.pad.endsWith('.mdx');
      return zeg(BESTAND.naam, { naam: deel.geschreven, vorm: mdx ? 'slug-mdx' : vorm });
    }
    return { soort: rij.is, id: namen.map(({ id }) => id).join('/') || rij.is };
  }
  return zeg(BESTAND.plek, {});
}

/** A name in a path, as it is written; without an id where the file isn't of the kind that belongs there. */
interface Naam {
  readonly geschreven: string;
  readonly id: string | undefined;
}

/** The names that stand where a pattern has a `*`; `undefined` for a path in another folder. */
function namenIn(patroon: string, pad: string): Naam[] | undefined {
  const [verwacht, gekregen] = [patroon.split('/'), pad.split('/')];
  if (verwacht.length !== gekregen.length) return undefined;
  const namen: Naam[] = [];
  for (const [i, deel] of verwacht.entries()) {
    const geschreven = gekregen[i] ?? '';
    const [, uitgang] = /^\*(.*)$/.exec(deel) ?? [];
    if (uitgang === undefined) {
      if (deel !== geschreven) return undefined;
      continue;
    }
    const id = geschreven.endsWith(uitgang)
      ? geschreven.slice(0, geschreven.length - uitgang.length)
      : undefined;
    namen.push({ geschreven, id });
  }
  return namen;
}
