import type { MdxEigenschappen } from '../../../schemas/mdx.ts';
import type { Register, Vindplaats } from '../../domain/register.ts';
import { adresVan } from '../adres.ts';
import { beeldVindplaats, type VindplaatsBeeld } from './basis.ts';

/** The attributes of a component as its page gets them: every reference is an id in text. */
type AlsTekst<T> = T extends unknown ? { readonly [K in keyof T]: string } : never;

/** What a Zie was given: the kind of page, and its id. */
export type ZieDoel = AlsTekst<MdxEigenschappen<'Zie'>>;

/** What a Bronvermelding was given. */
export type AangehaaldePlek = AlsTekst<MdxEigenschappen<'Bronvermelding'>>;

/**
 * The vindplaatsen that a text cites, to be asked for one by one as the text comes by. A place that it cites twice is
 * two facts, in the order of the text.
 */
export function beeldBronvermeldingen(
  aangehaald: readonly Vindplaats[],
): (plek: AangehaaldePlek) => VindplaatsBeeld {
  const over = [...aangehaald];
  return ({ bron, plek }) => {
    const i = over.findIndex((deze) => deze.bron.id === bron && deze.plek === plek);
    const [vindplaats] = i < 0 ? [] : over.splice(i, 1);
    if (!vindplaats) throw new Error(`Not cited although it was linked: ${bron}, ${plek}`);
    return beeldVindplaats(vindplaats);
  };
}

/** The address that a Zie leads to. */
export function zieAdres(doel: ZieDoel, register: Register): string {
  if ('begrip' in doel) return adresVan(haal(register.begrippen, doel.begrip));
  if ('kader' in doel) return adresVan(haal(register.kaders, doel.kader));
  if ('plan' in doel) return adresVan(haal(register.plannen, doel.plan));
  if ('organisatie' in doel) return adresVan(haal(register.organisaties, doel.organisatie));
  if ('pagina' in doel) return adresVan(haal(register.paginas, doel.pagina));
  if ('afwijking' in doel) return adresVan(haal(register.afwijkingen, doel.afwijking));
  if ('werkwijze' in doel) return adresVan(haal(register.werkwijzen, doel.werkwijze));
  const acties = new Map(register.acties.map((actie) => [`${actie.plan.id}/${actie.nummer}`, actie]));
  return adresVan(haal(acties, doel.actie));
}

function haal<T>(verzameling: ReadonlyMap<string, T>, id: string): T {
  const waarde = verzameling.get(id);
  if (waarde === undefined) throw new Error(`Not in the register although it was checked: ${id}`);
  return waarde;
}
