import type { Pagina, Register } from '../../../domain/register.ts';
import { adresVan } from '../../adres.ts';
import type { Link } from '../../beeld/basis.ts';

/** A page about the site, besides its text. */
export interface PaginaBeeld {
  readonly titel: string;
  readonly samenvatting: string;
}

/** The pages about the site, in the order that they choose themselves. */
export const verwijsNaarPaginas = (register: Register): Link[] =>
  [...register.paginas.values()]
    .sort((a, b) => a.volgorde - b.volgorde)
    .map((pagina) => ({ tekst: pagina.titel, adres: adresVan(pagina) }));

/** A page about the site. */
export const beeldPagina = ({ titel, samenvatting }: Pagina): PaginaBeeld => ({ titel, samenvatting });
