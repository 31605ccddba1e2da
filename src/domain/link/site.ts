import type { Geparsed } from '../../../schemas/inhoud.ts';
import { isOnbekend } from '../../../schemas/onbekend.ts';
import type { Site } from '../soorten/site/model.ts';
import type { Linkcontext } from './context.ts';

/** After how many days in-gang-gezet is long, where the settings don't say. */
const LANG_IN_GANG = 365;

/** Links the settings of the site. */
export function linkSite(waarde: Geparsed<'site'>, context: Linkcontext): Site {
  const { basisadres, drempels } = waarde;
  return {
    naam: waarde.naam,
    ondertitel: waarde.ondertitel,
    taal: waarde.taal,
    afzender: waarde.afzender,
    officieel: waarde.officieel === 'ja',
    snelleUitgang: waarde.snelle_uitgang && {
      adres: waarde.snelle_uitgang.adres,
      naam: waarde.snelle_uitgang.naam,
      uitleg: waarde.snelle_uitgang.uitleg?.id,
    },
    neutraleTitel: waarde.neutrale_titel,
    hulplijnen: (waarde.hulplijnen ?? []).map(({ tekst, telefoon, vindplaats }) => ({
      tekst,
      telefoon,
      vindplaats: vindplaats && context.vindplaats(vindplaats),
    })),
    contact: waarde.contact,
    basisadres: isOnbekend(basisadres) ? basisadres : basisadres.replace(/\/+$/, ''),
    peildatum: waarde.peildatum,
    drempels: {
      nadertDagen: drempels.nadert_dagen,
      stilDagen: drempels.stil_dagen,
      langInGangDagen: drempels.lang_in_gang_dagen ?? LANG_IN_GANG,
    },
  };
}
