import { MAX_SLUG, SLUG_PATROON } from '../../../../schemas/slug.ts';
import { INHOUDSOORTEN, inhoudsoortVan, type InhoudSoort } from '../../soorten/soorten.ts';
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

/** The form of a name that is an id, unless a kind says otherwise. */
const slug = (uitgang: string): Naamvorm => ({
  patroon: SLUG_PATROON,
  zin: (naam) => `De naam ‘${naam}’ kan geen id zijn.`,
  verwacht: `Kleine letters en cijfers met losse streepjes ertussen, hooguit ${MAX_SLUG} tekens, en ‘${uitgang}’ erachter als het een bestand is.`,
  hint: 'Noem het bijvoorbeeld ‘gemeente-2021-2025’.',
});

/** The folders that hold content, each with what its files are called. */
const MAPPEN: ReadonlyMap<string, readonly string[]> = new Map(
  [...Map.groupBy(INHOUDSOORTEN, ({ pad }) => pad.slice(0, Math.max(0, pad.indexOf('/'))))]
    .filter(([map]) => map !== '')
    .map(([map, rijen]) => [map, rijen.map(({ pad }) => pad.replaceAll('*', '<naam>'))]),
);

/** Whether a path lies in a folder for content. */
export const isInhoudsmap = (pad: string): boolean => {
  const [map = '', ...rest] = pad.split('/');
  return rest.length > 0 && MAPPEN.has(map);
};

/** Reads what kind of content a path holds. */
export function leesPad(pad: string): Bestandssoort | Padfout {
  for (const rij of INHOUDSOORTEN) {
    const namen = namenIn(rij.pad, pad);
    if (!namen) continue;
    const gewoon = slug(rij.pad.slice(rij.pad.lastIndexOf('.')));
    for (const [i, deel] of namen.entries()) {
      const vorm = i === namen.length - 1 ? (inhoudsoortVan(rij.is).naam ?? gewoon) : gewoon;
      const past = vorm !== gewoon || (deel.id ?? '').length <= MAX_SLUG;
      if (deel.id !== undefined && past && vorm.patroon.test(deel.id)) continue;
      return zeg(BESTAND.naam, { naam: deel.geschreven, vorm });
    }
    return { soort: rij.is, id: namen.map(({ id }) => id).join('/') || rij.is };
  }
  const [map = ''] = pad.split('/');
  return zeg(BESTAND.plek, { hier: MAPPEN.get(map) ?? [], mappen: [...MAPPEN.keys()].sort() });
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
