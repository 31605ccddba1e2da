import type { Geparsed } from '../../../schemas/inhoud.ts';
import { isOnbekend, type Onbekend } from '../../../schemas/onbekend.ts';
import type { Collegevoorstel } from '../soorten/collegevoorstel/model.ts';
import { gesorteerd, vind, type Linkcontext } from './context.ts';
import { linkVoorstelblokken } from './voorstelblokken.ts';

/** Links the proposals without an error; those that are being written apart from those that may be public. */
export function linkCollegevoorstellen(context: Linkcontext, fout: ReadonlySet<string>): void {
  for (const { id, waarde } of gesorteerd(context.inhoud.van('collegevoorstel'))) {
    if (fout.has(id)) continue;
    const naar = waarde.status === 'concept' ? context.concepten : context.collegevoorstellen;
    naar.set(id, linkCollegevoorstel(id, waarde, context));
  }
}

function linkCollegevoorstel(
  id: string,
  waarde: Geparsed<'collegevoorstel'>,
  context: Linkcontext,
): Collegevoorstel {
  const peildatum = waarde.peildatum.laatste;
  const organisatie = vind(context.organisaties, waarde.organisatie.id);
  const plan = vind(context.plannen, waarde.plan.id);
  const kenmerk = tekstOfNiets(waarde.kenmerk);
  return {
    id,
    onderwerp: waarde.onderwerp,
    status: waarde.status,
    vorm: vind(context.vormen, waarde.vorm.id),
    organisatie,
    plan,
    origineel: waarde.origineel && vind(context.bronnen, waarde.origineel.id),
    kenmerk,
    peildatum,
    vorigePeildatum: waarde.vorige_peildatum?.laatste,
    besluiten: waarde.besluiten.map(({ tekst, vindplaats }) => ({
      tekst,
      vindplaats: vindplaats && context.vindplaats(vindplaats),
    })),
    velden: new Map(
      [
        ['onderwerp', waarde.onderwerp],
        ['organisatie', organisatie.naam],
        ['plan', plan.titel],
        ['kenmerk', kenmerk],
        ['portefeuillehouder', tekstOfNiets(waarde.portefeuillehouder)],
        ['rol_raad', waarde.rol_raad],
        ...(waarde.velden ?? []).map(({ veld, waarde: inhoud }) => [veld, inhoud]),
      ].filter((paar): paar is [string, string] => paar[1] !== undefined),
    ),
    bijlagen: waarde.bijlagen ?? [],
    blokken: linkVoorstelblokken(waarde.blokken, context),
  };
}

const tekstOfNiets = (waarde: string | Onbekend | undefined): string | undefined =>
  waarde === undefined || isOnbekend(waarde) ? undefined : waarde;
