import type { Verwijsbaar } from '../../../schemas/verwijzing.ts';
import type { Inhoud } from '../kern/inhoud.ts';
import { raad } from '../kern/woorden/raad.ts';
import { op, regel } from '../kern/regel.ts';
import { vindVerwijzingen } from '../kern/verwijzingen.ts';
import { somOp } from '../kern/woorden/opsomming.ts';
import { bedoelde, hoofdletter, lijst } from '../kern/woorden/zin.ts';
import { dingsoort, INHOUDSOORTEN } from './soorten.ts';

/** What holds for the references in every kind of file. */
export const VERWIJZINGREGELS = [
  /** Every reference names something that exists. */
  regel({
    code: 'verwijzing-onbekend',
    ernst: 'fout',
    *zoek({ inhoud }) {
      const onderdelen = onderdeelIds(inhoud);
      for (const item of inhoud.alle()) {
        for (const [{ naar, id }, pad] of vindVerwijzingen(item.waarde)) {
          if (naar.some((soort) => bestaat(inhoud, onderdelen, soort, id))) continue;
          const kandidaten = naar.flatMap((soort) =>
            soort === 'onderdeel' ? [...onderdelen] : [...inhoud.van(soort).keys()],
          );
          yield op(item, pad, { naar, id, bedoeld: raad(id, kandidaten) });
        }
      }
    },
    zin: ({ naar, id }) => {
      const namen = naar.map((soort) => dingsoort(soort).woord ?? soort);
      return `${hoofdletter(somOp(namen, 'of'))} ‘${id}’ bestaat niet.`;
    },
    verwacht: ({ naar }) => watErHoort(naar),
    hint: ({ bedoeld }) =>
      bedoelde(bedoeld, 'Kijk of de naam goed geschreven is, of maak het bestand eerst.'),
  }),
];

/** The ids of all onderdelen, as `kader/onderdeel`. */
function onderdeelIds(inhoud: Inhoud): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const kader of inhoud.van('kader').values()) {
    for (const onderdeel of kader.waarde.onderdelen) ids.add(`${kader.id}/${onderdeel.id}`);
  }
  return ids;
}

function bestaat(inhoud: Inhoud, onderdelen: ReadonlySet<string>, soort: Verwijsbaar, id: string): boolean {
  if (soort !== 'onderdeel') return inhoud.bestaat(soort, id);
  return onderdelen.has(id) || inhoud.isMislukt('kader', id.slice(0, id.indexOf('/')));
}

function watErHoort(naar: readonly Verwijsbaar[]): string {
  if (naar.includes('onderdeel')) return 'Een kader en een onderdeel daarvan: ‘kader/onderdeel’.';
  if (naar.includes('actie')) return 'Een plan en een actie daarvan: ‘plan/4.1.2’.';
  const paden = naar.map(padVan);
  const mappen = somOp(
    paden.map((pad) => `content/${pad.slice(0, pad.indexOf('/'))}`),
    'of',
  );
  const uitgangen = paden.flatMap((pad) => /\/\*(\.\w+)$/.exec(pad)?.[1] ?? []);
  return uitgangen.length === 0
    ? `De naam van een map in ${mappen}.`
    : `De naam van een bestand in ${mappen}, zonder ${lijst([...new Set(uitgangen)])}.`;
}

/** Where the files are that hold a kind. */
const padVan = (naam: Verwijsbaar): string => {
  const rij = INHOUDSOORTEN.find(({ is }) => is === naam);
  if (!rij) throw new Error(`No files of ${naam}`);
  return rij.pad;
};
