import type { Opname } from '../../domain/opname/opname.ts';
import type { Actie, Plan, Register } from '../../domain/register.ts';
import { naamVan } from '../adres.ts';
import { STATUS_TEKSTEN, statusSleutel } from '../tekst/status.ts';

/** A filter of the search page: its key in the index, and its name. */
export interface Zoekfilter {
  readonly sleutel: string;
  readonly naam: string;
}

/** A value that a page has for a filter. */
export type Filterwaarde = readonly [sleutel: string, waarde: string];

/** The filters of the search: the kind of page, plan, status, and the soorten that the plans ask for. */
export function zoekfilters(register: Register): Zoekfilter[] {
  const soorten = new Map(
    [...register.plannen.values()]
      .flatMap((plan) => soortenVan(plan))
      .map((soort) => [soort.id, soort.enkelvoud]),
  );
  return [
    { sleutel: 'soort', naam: 'Soort pagina' },
    { sleutel: 'plan', naam: 'Plan' },
    { sleutel: 'status', naam: 'Status' },
    ...[...soorten].map(([id, naam]) => ({
      sleutel: soortSleutel(id),
      naam: naam.charAt(0).toUpperCase() + naam.slice(1),
    })),
    ...(register.toezeggingen.size === 0
      ? []
      : [
          { sleutel: 'commissie', naam: 'Commissie' },
          { sleutel: 'staat', naam: 'Stand van een toezegging' },
        ]),
  ];
}

/** What an action can be filtered by at the peildatum. */
export function zoekfiltersVanActie(actie: Actie, opname: Opname): Filterwaarde[] {
  const { stand, koppelingen } = opname.van(actie);
  const gevraagd = new Set(soortenVan(actie.plan).map(({ id }) => id));
  return [
    ['plan', actie.plan.titel],
    ['status', STATUS_TEKSTEN[statusSleutel(stand)].naam],
    ...koppelingen.toen
      .map(({ onderdeel }) => onderdeel)
      .filter(({ soort }) => gevraagd.has(soort.id))
      .map((onderdeel) => [soortSleutel(onderdeel.soort.id), naamVan(onderdeel)] as const),
  ];
}

const soortenVan = (plan: Plan) => plan.vereisteKoppelingen.flat();

/** A soort may have any name, also "plan" or "status". */
const soortSleutel = (id: string): string => `onderdeel-${id}`;
