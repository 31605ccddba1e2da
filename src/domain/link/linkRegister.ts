import type { Inhoud } from '../inhoud.ts';
import type { Register } from '../register.ts';
import { linkBronnen } from './bronnen.ts';
import { Linkcontext, vind } from './context.ts';
import { linkKaders } from './kaders.ts';
import { linkPlannen } from './plannen.ts';
import { linkSite } from './site.ts';

/**
 * Replaces references by what they refer to, and takes over only the fields that may be public.
 * The content was checked: a reference that leads nowhere is a mistake in the rules, and throws.
 */
export function linkRegister(inhoud: Inhoud): Register {
  const context = new Linkcontext(inhoud);
  linkBronnen(context);
  linkKaders(context);
  linkPlannen(context);
  const { organisaties, functies, bronnen, kaders, plannen, acties } = context;
  return {
    site: linkSite(vind(inhoud.van('site'), 'site').waarde),
    organisaties,
    functies,
    bronnen,
    kaders,
    plannen,
    acties: [...acties.values()],
  };
}
