import type { APIRoute, GetStaticPaths } from 'astro';
import type { Plan } from '../../../domain/register.ts';
import { schrijfXlsx } from '../../../io/blad/xlsx.ts';
import { maakPlanblad } from '../../../render/xlsx/planblad.ts';
import { sitegegevens } from '../../register.ts';

export const getStaticPaths = (() =>
  [...sitegegevens().register.plannen.values()].map((plan) => ({
    params: { plan: plan.id },
    props: { plan },
  }))) satisfies GetStaticPaths;

/** The actions of a plan as a spreadsheet: the same as `waakvlam exporteer xlsx` makes. */
export const GET: APIRoute<{ plan: Plan }> = async ({ props: { plan } }) =>
  new Response(Buffer.from(await schrijfXlsx(maakPlanblad(plan, sitegegevens().opname))));
