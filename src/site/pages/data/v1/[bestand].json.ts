import type { APIRoute, GetStaticPaths } from 'astro';
import { renderDatabestand, type Databestand } from '../../../../render/json/databestand.ts';
import { databestandenVan } from '../../../../render/json/databestanden.ts';
import { sitegegevens } from '../../../register.ts';

export const getStaticPaths = (() =>
  databestandenVan(sitegegevens().register).map((databestand) => ({
    params: { bestand: databestand.bestand },
    props: { databestand },
  }))) satisfies GetStaticPaths;

/** A file of open data. */
export const GET: APIRoute<{ databestand: Databestand }> = ({ props: { databestand } }) => {
  return new Response(renderDatabestand(databestand.maak(sitegegevens().opname)));
};
