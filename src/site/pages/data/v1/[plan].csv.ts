import type { APIRoute, GetStaticPaths } from 'astro';
import type { Plan } from '../../../../domain/register.ts';
import { maakActiescsv } from '../../../../render/soorten/actie/csv.ts';
import { sitegegevens } from '../../../register.ts';

export const getStaticPaths = (() =>
  [...sitegegevens().register.plannen.values()].map((plan) => ({
    params: { plan: plan.id },
    props: { plan },
  }))) satisfies GetStaticPaths;

/** The actions of a plan as a CSV file for programs. */
export const GET: APIRoute<{ plan: Plan }> = ({ props: { plan } }) =>
  new Response(maakActiescsv(plan, sitegegevens().opname));
