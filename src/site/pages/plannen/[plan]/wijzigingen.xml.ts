import type { APIRoute, GetStaticPaths } from 'astro';
import type { Plan } from '../../../../domain/register.ts';
import { adresVan, planwijzigingenAdres } from '../../../../render/adres.ts';
import { beeldPlanwijzigingen, beginVan } from '../../../../render/beeld/wijzigingen.ts';
import { renderAtom } from '../../../../render/feed/atom.ts';
import { sitegegevens } from '../../../register.ts';

export const getStaticPaths = (() =>
  [...sitegegevens().register.plannen.values()].map((plan) => ({
    params: { plan: plan.id },
    props: { plan },
  }))) satisfies GetStaticPaths;

/** What became known about a plan and its actions. */
export const GET: APIRoute<{ plan: Plan }> = ({ props: { plan } }) => {
  const { opname } = sitegegevens();
  const { site } = opname.register;
  return new Response(
    renderAtom(
      beeldPlanwijzigingen([plan], opname),
      {
        titel: `${site.naam}: ${plan.titel}`,
        adres: planwijzigingenAdres(plan),
        pagina: adresVan(plan),
        begin: beginVan([plan], opname),
      },
      site,
    ),
  );
};
