import { join } from 'node:path';
import { leesYaml } from '../../domain/kern/parse/leesYaml.ts';
import { maakMelding, meldingsoort, type Melding } from '../../domain/kern/melding.ts';
import { raad } from '../../domain/kern/woorden/raad.ts';
import { bedoelde } from '../../domain/kern/woorden/zin.ts';
import { zoekOffset, type Pad } from '../../domain/kern/yaml/boom.ts';
import { Regels } from '../../domain/kern/yaml/regels.ts';
import type { Register } from '../../domain/register.ts';
import { leesOfNiets } from '../../io/schrijfBestand.ts';
import { projectmapVan } from '../opslag/beheermap.ts';
import { Instellingen, type Geheim } from './instellingen.ts';

/** How others come in: what stands in the file, with the secret that it names. */
export interface Toegangsinstellingen extends Instellingen {
  /** What the beheer shows at the login service that it is itself; only with `openid`. */
  readonly geheim: string;
}

/** What was read: the settings, or what is wrong with them. */
export type GelezenToegang =
  | { readonly goed: true; readonly instellingen: Toegangsinstellingen }
  | { readonly goed: false; readonly meldingen: readonly Melding[] };

/** Where the settings stand: in the folder of the project, outside git. */
export const toegangsbestand = (content: string): string =>
  join(projectmapVan(content), '.waakvlam', 'beheer.yaml');

/** An owner in the settings that isn't there. */
export const EIGENAAR_ONBEKEND = meldingsoort<{ id: string; bedoeld: string | undefined }>({
  code: 'toegang-eigenaar',
  ernst: 'fout',
  zin: ({ id }) => `‘${id}’ is geen functie en geen organisatie.`,
  verwacht: 'De naam van een bestand in functies of organisaties, zonder ‘.yaml’.',
  hint: ({ bedoeld }) => bedoelde(bedoeld, 'Kijk welke bestanden er in die mappen staan.'),
});

/** A secret that isn't where the settings say. */
export const GEHEIM_ONTBREEKT = meldingsoort<{ geheim: Geheim }>({
  code: 'toegang-geheim',
  ernst: 'fout',
  zin: ({ geheim }) =>
    'omgeving' in geheim
      ? `In de omgevingsvariabele ‘${geheim.omgeving}’ staat niets.`
      : `Het bestand ‘${geheim.bestand}’ is leeg, of niet te lezen.`,
  verwacht: 'Het geheim dat de inlogdienst voor deze client gaf.',
  hint: 'Zet het geheim daar, en niet in dit bestand. Start het beheer daarna opnieuw.',
});

/** Reads the settings; `undefined` when there are none. */
export function leesToegang(
  content: string,
  register: Register,
  omgeving: NodeJS.ProcessEnv,
): GelezenToegang | undefined {
  const bestand = toegangsbestand(content);
  const tekst = leesOfNiets(bestand);
  if (tekst === undefined) return undefined;
  const regels = new Regels(tekst);
  const { vondsten, inhoud } = leesYaml(tekst, Instellingen);
  if (!inhoud) {
    const meldingen = vondsten.map(({ offset, ...uitspraak }) => ({
      ...uitspraak,
      plaats: { bestand, ...regels.plaatsVan(offset) },
    }));
    return { goed: false, meldingen };
  }
  const instellingen = inhoud.waarde as Instellingen;
  const plaats = (pad: Pad) => ({ bestand, ...regels.plaatsVan(zoekOffset(inhoud.boom, pad)) });
  const bekend = [...register.functies.keys(), ...register.organisaties.keys()];
  const meldingen = Object.entries(instellingen.eigenaren ?? {}).flatMap(([groep, ids]) =>
    ids.flatMap((id, i) =>
      bekend.includes(id)
        ? []
        : [
            maakMelding(EIGENAAR_ONBEKEND, plaats(['eigenaren', groep, i]), {
              id,
              bedoeld: raad(id, bekend),
            }),
          ],
    ),
  );
  const { geheim: waar } = instellingen.openid ?? {};
  const geheim = waar === undefined ? '' : leesGeheim(waar, omgeving);
  if (waar !== undefined && geheim === '')
    meldingen.push(maakMelding(GEHEIM_ONTBREEKT, plaats(['openid', 'geheim']), { geheim: waar }));
  return meldingen.length > 0
    ? { goed: false, meldingen }
    : { goed: true, instellingen: { ...instellingen, geheim } };
}

function leesGeheim(geheim: Geheim, omgeving: NodeJS.ProcessEnv): string {
  if ('omgeving' in geheim) return omgeving[geheim.omgeving]?.trim() ?? '';
  try {
    return leesOfNiets(geheim.bestand)?.trim() ?? '';
  } catch {
    return '';
  }
}
