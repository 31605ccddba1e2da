import type { Planindeling } from '../../../domain/opname/planindeling.ts';
import type { Opname } from '../../../domain/opname/opname.ts';
import type { Actie, Kader, Onderdeel, Plan } from '../../../domain/register.ts';
import { adresVan, naamVan } from '../../adres.ts';
import { LEGENDA, STATUS_TEKSTEN, statusSleutel } from '../../tekst/status.ts';
import type { Link } from '../../beeld/basis.ts';
import type { StatusBeeld } from '../../beeld/stand.ts';

/** An action in a cell: its number, with its title for who can't see the table. */
export interface MatrixActie {
  readonly nummer: string;
  readonly titel: string;
  readonly adres: string;
}

/** A table of actions by two things. */
interface Matrix<Kolom> {
  readonly bijschrift: string;
  /** What the rows are. */
  readonly rijsoort: string;
  readonly kolommen: readonly Kolom[];
  readonly rijen: readonly {
    /** `undefined` for the actions that belong to no onderdeel. */
    readonly onderdeel: Link | undefined;
    readonly cellen: readonly (readonly MatrixActie[])[];
  }[];
}

export type Statusmatrix = Matrix<StatusBeeld>;
/** `eigen`: the plan hangs under the kader. */
export type Kruistabel = Matrix<Link> & { readonly kader: Link; readonly eigen: boolean };

/** With fewer of a plan's actions than this part of them in it, a cross table is mostly empty, and left out. */
const DUN = 0.1;

/** The actions of a plan by onderdeel and status at the peildatum; `undefined` when the plan has no division. */
export function beeldStatusmatrix(plan: Plan, opname: Opname): Statusmatrix | undefined {
  const { indeling } = opname.vanPlan(plan);
  if (!indeling) return undefined;
  const sleutel = (actie: Actie) => statusSleutel(opname.van(actie).stand);
  const gebruikt = new Set(plan.acties.map(sleutel));
  const kolommen = [...new Set([...LEGENDA, ...gebruikt])].filter(
    (status) => status !== 'vervallen' || gebruikt.has(status),
  );
  return {
    bijschrift: `Acties per ${rijsoort(indeling)} en status`,
    rijsoort: rijsoort(indeling),
    kolommen: kolommen.map((status) => ({ sleutel: status, tekst: STATUS_TEKSTEN[status].naam })),
    rijen: rijenVan(indeling, kolommen, (actie, status) => sleutel(actie) === status),
  };
}

/**
 * The actions of a plan by onderdeel and by another kader: a table for each kader and soort that its actions are
 * linked with and that was known at the peildatum, those of its own kaders first. The links themselves stand on the
 * pages of the actions.
 */
export function beeldKruistabellen(plan: Plan, opname: Opname): Kruistabel[] {
  const { indeling } = opname.vanPlan(plan);
  if (!indeling) return [];
  const onderdelenVan = (actie: Actie): Onderdeel[] =>
    opname.van(actie).koppelingen.toen.map(({ onderdeel }) => onderdeel);
  const groepen = Map.groupBy(
    new Set(plan.acties.flatMap(onderdelenVan)),
    ({ kader, soort }) => `${kader.id}/${soort.id}`,
  );
  const tabellen = [...groepen.values()].flatMap((gekoppeld): Kruistabel[] => {
    const [eerste] = gekoppeld;
    if (!eerste || eerste.kader === indeling.kader) return [];
    const erin = plan.acties.filter((actie) => onderdelenVan(actie).some((deel) => gekoppeld.includes(deel)));
    if (erin.length < plan.acties.length * DUN) return [];
    const kolommen = eerste.kader.onderdelen.filter(({ soort }) => soort === eerste.soort);
    return [
      {
        bijschrift: `Acties per ${rijsoort(indeling)} en ${eerste.soort.enkelvoud}`,
        kader: naarKader(eerste.kader),
        eigen: plan.kaders.some(({ kader }) => kader === eerste.kader),
        rijsoort: rijsoort(indeling),
        kolommen: kolommen.map(naarOnderdeel),
        rijen: rijenVan(indeling, kolommen, (actie, kolom) => onderdelenVan(actie).includes(kolom)),
      },
    ];
  });
  return [...tabellen.filter(({ eigen }) => eigen), ...tabellen.filter(({ eigen }) => !eigen)];
}

const rijsoort = ({ soorten }: Planindeling): string =>
  soorten.map(({ enkelvoud }) => enkelvoud).join(' of ');

const naarKader = (kader: Kader): Link => ({ tekst: kader.titel, adres: adresVan(kader) });

const naarOnderdeel = (onderdeel: Onderdeel): Link => ({
  tekst: naamVan(onderdeel),
  adres: adresVan(onderdeel),
});

function rijenVan<Kolom>(
  { vakken, overige }: Planindeling,
  kolommen: readonly Kolom[],
  hoortBij: (actie: Actie, kolom: Kolom) => boolean,
): Matrix<Kolom>['rijen'] {
  const cellen = (acties: readonly Actie[]) =>
    kolommen.map((kolom) => acties.filter((actie) => hoortBij(actie, kolom)).map(naarActie));
  return [
    ...vakken.map(({ onderdeel, acties }) => ({
      onderdeel: naarOnderdeel(onderdeel),
      cellen: cellen(acties),
    })),
    ...(overige.length > 0 ? [{ onderdeel: undefined, cellen: cellen(overige) }] : []),
  ];
}

const naarActie = (actie: Actie): MatrixActie => ({
  nummer: actie.nummer,
  titel: actie.titel,
  adres: adresVan(actie),
});
