import { isOnbekend } from '../../../schemas/onbekend.ts';
import type { Opname } from '../../domain/opname/opname.ts';
import { DATA_ADRES, dataAdres, dataschemaAdres, planMachineCsvAdres } from '../adres.ts';
import { databestandenVan } from '../json/databestanden.ts';
import { ACTIEKOLOMMEN } from '../soorten/actie/csv.ts';
import { beeldLicentie } from '../tekst/licentie.ts';
import { volledigAdres } from '../volledigAdres.ts';

/**
 * The files of open data as a Frictionless data package (datapackage.org, version 2): what there is, the columns of each
 * table, where it all comes from, and the licence. What isn't known isn't in it.
 */
export function maakDatapakket(opname: Opname): Record<string, unknown> {
  const { register, peildatum } = opname;
  const { site } = register;
  const licentie = beeldLicentie(site);
  const pagina = volledigAdres(DATA_ADRES, site);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'open-data',
    title: site.naam,
    description: `${site.ondertitel}. ${site.afzender} Peildatum: ${peildatum}.`,
    version: `1.0.0+${peildatum}`,
    ...(pagina !== undefined && { homepage: pagina }),
    ...(licentie && {
      licenses: [{ name: licentie.id, path: licentie.adres, title: licentie.naam }],
    }),
    ...(!isOnbekend(site.maker) && { contributors: [{ title: site.maker, roles: ['publisher'] }] }),
    sources: [...register.bronnen.values()]
      .filter((bron) => bron.soort !== 'bespreking')
      .map(({ titel, url }) => ({ title: titel, ...(!isOnbekend(url) && { path: url }) })),
    resources: [
      ...Array.from(register.plannen.values(), (plan) => ({
        name: `acties-${plan.id}`,
        type: 'table',
        title: `De acties van ${plan.titel}`,
        path: binnen(planMachineCsvAdres(plan)),
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        dialect: { $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json', delimiter: ',' },
        schema: ACTIESCHEMA,
      })),
      ...databestandenVan(register).map(({ soort, bestand, naam }) => ({
        name: bestand,
        title: naam,
        description: `JSON, beschreven door ${binnen(dataschemaAdres(soort))}.`,
        path: binnen(dataAdres(soort)),
        format: 'json',
        mediatype: 'application/json',
        encoding: 'utf-8',
      })),
    ],
  };
}

/** The columns of a table of actions, as Frictionless describes a table. */
const ACTIESCHEMA = {
  $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
  fields: ACTIEKOLOMMEN.map(({ naam, type, uitleg, waarden }) => ({
    name: naam,
    type,
    description: uitleg,
    ...(waarden && { constraints: { enum: waarden } }),
  })),
  primaryKey: ['plan', 'nummer'],
};

/** An address from where the package stands. */
const binnen = (adres: string): string => adres.replace(/^\/data\//, '');
