import type { Register } from '../../domain/register.ts';
import { dataAdres, dataschemaAdres } from '../adres.ts';
import { databestandenVan } from '../json/databestanden.ts';

/** A file with open data: what is in it, where it is, and the JSON Schema that describes it. */
export interface DatabestandBeeld {
  readonly naam: string;
  readonly json: string;
  readonly schema: string;
}

/** The files with open data, of the collections that hold something. */
export const beeldDatabestanden = (register: Register): DatabestandBeeld[] =>
  databestandenVan(register).map(({ naam, soort }) => ({
    naam,
    json: dataAdres(soort),
    schema: dataschemaAdres(soort),
  }));
