import { isOnbekend } from '../../../schemas/onbekend.ts';
import type { Opname } from '../../domain/opname/opname.ts';
import { DATA_ADRES, dataAdres, planCsvAdres, planMachineCsvAdres, planXlsxAdres } from '../adres.ts';
import { databestandenVan } from '../json/databestanden.ts';
import { licentieAdres } from '../tekst/licentie.ts';
import { volledigAdres } from '../volledigAdres.ts';

/**
 * The open data as schema.org describes a dataset, for search engines that list them. Who publishes it is the maker
 * that the settings name; without one nobody is named.
 */
export function beeldSchemaOrg({ register, peildatum }: Opname): Record<string, unknown> {
  const { site } = register;
  const vol = (adres: string): string => volledigAdres(adres, site) ?? adres;
  const download = (adres: string, vorm: string, naam: string) => ({
    '@type': 'DataDownload',
    name: naam,
    encodingFormat: vorm,
    contentUrl: vol(adres),
  });
  const licentie = licentieAdres(site);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: site.naam,
    description: `${site.ondertitel}. ${site.afzender}`,
    url: vol(DATA_ADRES),
    inLanguage: site.taal,
    version: '1',
    dateModified: peildatum,
    isAccessibleForFree: true,
    ...(licentie !== undefined && { license: licentie }),
    ...(!isOnbekend(site.maker) && { creator: { '@type': 'Organization', name: site.maker } }),
    distribution: [
      ...[...register.plannen.values()].flatMap((plan) => [
        download(planXlsxAdres(plan), XLSX, plan.titel),
        download(planCsvAdres(plan), 'text/csv', plan.titel),
        download(planMachineCsvAdres(plan), 'text/csv', plan.titel),
      ]),
      ...databestandenVan(register).map(({ soort, naam }) =>
        download(dataAdres(soort), 'application/json', naam),
      ),
    ],
  };
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The same as text in a page: nothing in it ends the element that it stands in. */
export const renderSchemaOrg = (opname: Opname): string =>
  JSON.stringify(beeldSchemaOrg(opname)).replace(/</g, '\\u003c');
