import type { Inhoud } from '../kern/inhoud.ts';
import type { Collegevoorstel, Register } from '../register.ts';
import { linkAfwijkingen, linkRaakt } from './afwijkingen.ts';
import { linkBegrippen } from './begrippen.ts';
import { linkBronnen } from './bronnen.ts';
import { linkCijfers } from './cijfers.ts';
import { linkCollegevoorstellen } from './collegevoorstellen.ts';
import { linkConcordanties } from './concordanties.ts';
import { Linkcontext, vind } from './context.ts';
import { linkKaders } from './kaders.ts';
import { linkMiddelen } from './middelen.ts';
import { linkMomenten } from './momenten.ts';
import { linkLeden } from './organisaties.ts';
import { linkPaginas } from './paginas.ts';
import { linkPlannen } from './plannen.ts';
import { linkSite } from './site.ts';
import { linkToezeggingen } from './toezeggingen.ts';
import { linkVormen } from './vormen.ts';
import { linkWerkwijzen } from './werkwijzen.ts';

/** All linked content, and apart from it the proposals that are being written: those stay inside. */
export interface Gelinkt {
  readonly register: Register;
  readonly concepten: ReadonlyMap<string, Collegevoorstel>;
}

/**
 * Replaces references by what they refer to, and takes over only the fields that may be public.
 * The content was checked: a reference that leads nowhere is a mistake in the rules, and throws. Proposals with an
 * error are left out.
 */
export function linkRegister(inhoud: Inhoud, fouteVoorstellen: ReadonlySet<string>): Gelinkt {
  const context = new Linkcontext(inhoud);
  linkBronnen(context);
  linkKaders(context);
  linkPlannen(context);
  linkConcordanties(context);
  linkToezeggingen(context);
  linkBegrippen(context);
  linkMomenten(context);
  linkAfwijkingen(context);
  linkCijfers(context);
  linkMiddelen(context);
  linkWerkwijzen(context);
  linkPaginas(context);
  linkVormen(context);
  linkCollegevoorstellen(context, fouteVoorstellen);
  linkLeden(context);
  linkRaakt(context);
  const register: Register = {
    site: linkSite(vind(inhoud.van('site'), 'site').waarde, context),
    organisaties: context.organisaties,
    functies: context.functies,
    bronnen: context.bronnen,
    kaders: context.kaders,
    concordanties: context.concordanties,
    plannen: context.plannen,
    acties: [...context.acties.values()],
    toezeggingen: context.toezeggingen,
    cijfers: context.cijfers,
    middelen: context.middelen,
    begrippen: context.begrippen,
    afwijkingen: context.afwijkingen,
    momenten: context.momenten,
    werkwijzen: context.werkwijzen,
    paginas: context.paginas,
    vormen: context.vormen,
    collegevoorstellen: context.collegevoorstellen,
  };
  return { register, concepten: context.concepten };
}
