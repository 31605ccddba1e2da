import type { Geparsed } from '../../../schemas/inhoud.ts';
import { isOnbekend } from '../../../schemas/onbekend.ts';
import type { Site } from '../model/site.ts';

/** Links the settings of the site. */
export function linkSite(waarde: Geparsed<'site'>): Site {
  const { basisadres, drempels } = waarde;
  return {
    naam: waarde.naam,
    ondertitel: waarde.ondertitel,
    taal: waarde.taal,
    afzender: waarde.afzender,
    officieel: waarde.officieel === 'ja',
    hulplijnen: (waarde.hulplijnen ?? []).map(({ tekst, telefoon }) => ({ tekst, telefoon })),
    basisadres: isOnbekend(basisadres) ? basisadres : basisadres.replace(/\/+$/, ''),
    peildatum: waarde.peildatum,
    drempels: { nadertDagen: drempels.nadert_dagen, stilDagen: drempels.stil_dagen },
  };
}
