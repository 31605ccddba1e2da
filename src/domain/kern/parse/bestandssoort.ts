import { Actienummer } from '../../../../schemas/actienummer.ts';
import { isMdxSoort, type InhoudSoort } from '../../../../schemas/inhoud.ts';
import { SLUG_PATROON } from '../../../../schemas/slug.ts';

/** What a path in the content folder says: the kind of file, its id, and the plan that it belongs to. */
export type Bestandssoort =
  | { readonly soort: Exclude<InhoudSoort, 'actie'>; readonly id: string }
  | { readonly soort: 'actie'; readonly id: string; readonly plan: string };

/** Why a path is none of the project's. */
export type Padfout =
  | { readonly code: 'bestand-plek'; readonly gegevens: object }
  | {
      readonly code: 'bestand-naam';
      readonly gegevens: { naam: string; vorm: 'slug' | 'slug-mdx' | 'actienummer' | 'concordantie' };
    };

/** The folders that hold one kind of file each, and the kind. */
const MAPPEN: Readonly<Record<string, Exclude<InhoudSoort, 'actie' | 'concordantie' | 'plan' | 'site'>>> = {
  organisaties: 'organisatie',
  functies: 'functie',
  bronnen: 'bron',
  kaders: 'kader',
  toezeggingen: 'toezegging',
  cijfers: 'cijfer',
  middelen: 'middelen',
  begrippen: 'begrip',
  afwijkingen: 'afwijking',
  momenten: 'moment',
  werkwijzen: 'werkwijze',
  paginas: 'pagina',
  vormen: 'vorm',
  collegevoorstellen: 'collegevoorstel',
};

/** Whether a path lies in a folder for content. */
export const isInhoudsmap = (pad: string): boolean => {
  const [map = '', ...rest] = pad.split('/');
  return rest.length > 0 && (Object.hasOwn(MAPPEN, map) || map === 'concordanties' || map === 'plannen');
};

/** Reads what kind of content a path holds; the name of the file, or of a plan's folder, is the id. */
export function leesPad(pad: string): Bestandssoort | Padfout {
  const delen = pad.split('/');
  const [map = '', een = '', twee = '', drie = ''] = delen;
  if (pad === 'site.yaml') return { soort: 'site', id: 'site' };
  const soort = Object.hasOwn(MAPPEN, map) ? MAPPEN[map] : undefined;
  if (soort && delen.length === 2) return metNaam(een, soort);
  if (map === 'concordanties' && delen.length === 2) return leesConcordantiePad(een);
  if (map === 'plannen' && delen.length >= 3) {
    if (!SLUG_PATROON.test(een)) return { code: 'bestand-naam', gegevens: { naam: een, vorm: 'slug' } };
    if (delen.length === 3 && twee === 'plan.yaml') return { soort: 'plan', id: een };
    if (delen.length === 4 && twee === 'acties') {
      const nummer = drie.endsWith('.yaml') ? drie.slice(0, -'.yaml'.length) : '';
      return Actienummer.safeParse(nummer).success
        ? { soort: 'actie', id: `${een}/${nummer}`, plan: een }
        : { code: 'bestand-naam', gegevens: { naam: drie, vorm: 'actienummer' } };
    }
  }
  return { code: 'bestand-plek', gegevens: {} };
}

/** A concordantie is named after the two kaders that it joins: `<van>--<naar>.yaml`. */
function leesConcordantiePad(naam: string): Bestandssoort | Padfout {
  const id = naam.endsWith('.yaml') ? naam.slice(0, -'.yaml'.length) : '';
  const kaders = id.split('--');
  return kaders.length === 2 && kaders.every((kader) => SLUG_PATROON.test(kader))
    ? { soort: 'concordantie', id }
    : { code: 'bestand-naam', gegevens: { naam, vorm: 'concordantie' } };
}

function metNaam(naam: string, soort: (typeof MAPPEN)[string]): Bestandssoort | Padfout {
  const [uitgang, vorm] = isMdxSoort(soort) ? (['.mdx', 'slug-mdx'] as const) : (['.yaml', 'slug'] as const);
  const id = naam.endsWith(uitgang) ? naam.slice(0, -uitgang.length) : '';
  return SLUG_PATROON.test(id) ? { soort, id } : { code: 'bestand-naam', gegevens: { naam, vorm } };
}
