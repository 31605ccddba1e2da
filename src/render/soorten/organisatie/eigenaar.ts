import type { Eigenaar } from '../../../domain/register.ts';
import { adresVan } from '../../adres.ts';
import { eigenaarInWoorden } from '../actie/actieregel.ts';
import type { Link } from '../../beeld/basis.ts';

/** An organisatie or a functie by its name, with where it is described. */
export const verwijsNaarEigenaar = (eigenaar: Eigenaar): Link => ({
  tekst: eigenaarInWoorden(eigenaar),
  adres: adresVan(eigenaar),
});
