import { datumVanDeadline, DOORLOPEND, type Deadline } from '../../../../schemas/deadline.ts';
import { isOnbekend } from '../../../../schemas/onbekend.ts';
import { dagenTussen, isVoorbij } from '../../../domain/kern/dag.ts';
import type { Stand } from '../../../domain/opname/stand.ts';
import type { Opname } from '../../../domain/opname/opname.ts';
import type { Actie, Eigenaar, Onderdeel, Plan } from '../../../domain/register.ts';
import { indexAdres, naamVan } from '../../adres.ts';
import { deadlineInWoorden } from '../../tekst/datum.ts';
import { LEGENDA, STATUS_TEKSTEN, statusSleutel, type StatusSleutel } from '../../tekst/status.ts';
import { beeldActieRegel, eigenaarInWoorden, type ActieRegel } from './actieregel.ts';

/** What an action can be chosen by: `[the key of the filter, the value]`. */
export type Kenmerk = readonly [sleutel: string, waarde: string];

/** A row of the list that can be filtered and sorted. */
export interface Lijstregel extends ActieRegel {
  readonly kenmerken: readonly Kenmerk[];
  /** What the columns sort by, beside the number of the action: lowest first. */
  readonly volgorde: { readonly status: number; readonly eigenaar: string; readonly deadline: string };
}

/** A choice that narrows the list, with how many actions each value has. */
export interface Lijstfilter {
  readonly sleutel: string;
  readonly naam: string;
  readonly opties: readonly { readonly waarde: string; readonly tekst: string; readonly aantal: number }[];
}

/** Actions, and what they can be chosen by. */
export interface Actielijst {
  readonly regels: readonly Lijstregel[];
  readonly filters: readonly Lijstfilter[];
}

interface Keuze {
  readonly sleutel: string;
  readonly naam: string;
  /** The values that an action has, each with its words. */
  readonly waarden: (actie: Actie) => readonly (readonly [waarde: string, tekst: string])[];
  /** Sorts the values; without it they stand in the order in which the actions have them. */
  readonly volgorde?: readonly string[];
}

/** Any value that sorts after every known one. */
const ACHTERAAN = '~';

/** The list of a plan's actions at the peildatum. */
export const beeldActielijst = (plan: Plan, opname: Opname): Actielijst =>
  maakLijst(plan.acties, keuzesVan(plan.acties, opname), opname);

/** The list of all actions at the peildatum, plan by plan. */
export function beeldAlleActies(opname: Opname): Actielijst {
  const { acties, plannen } = opname.register;
  const [status, ...keuzes] = keuzesVan(acties, opname);
  const plan: Keuze = {
    sleutel: 'plan',
    naam: 'Plan',
    waarden: (actie) => [[actie.plan.id, actie.plan.titel]],
  };
  return maakLijst(
    acties,
    [...(status ? [status] : []), ...(plannen.size > 1 ? [plan] : []), ...keuzes],
    opname,
  );
}

/** The list of all actions, narrowed to those that have this value. */
export const actiesMet = (sleutel: string, waarde: string): string =>
  `${indexAdres('actie')}?${new URLSearchParams({ [sleutel]: waarde }).toString()}`;

function maakLijst(acties: readonly Actie[], keuzes: readonly Keuze[], opname: Opname): Actielijst {
  const regels = acties.map((actie) => ({
    actie,
    kenmerken: keuzes.flatMap(({ sleutel, waarden }) =>
      waarden(actie).map(([waarde, tekst]) => ({ sleutel, waarde, tekst })),
    ),
  }));
  return {
    regels: regels.map(({ actie, kenmerken }) => ({
      ...beeldActieRegel(actie, opname),
      kenmerken: kenmerken.map(({ sleutel, waarde }) => [sleutel, waarde] as const),
      volgorde: volgordeVan(opname.van(actie).stand),
    })),
    filters: maakFilters(
      keuzes,
      regels.flatMap(({ kenmerken }) => kenmerken),
    ),
  };
}

/** The choices that narrow a list whose rows have these values; a choice without values is left out. */
export const maakFilters = (
  keuzes: readonly Pick<Keuze, 'sleutel' | 'naam' | 'volgorde'>[],
  kenmerken: readonly { readonly sleutel: string; readonly waarde: string; readonly tekst: string }[],
): Lijstfilter[] =>
  keuzes
    .map((keuze) => ({
      sleutel: keuze.sleutel,
      naam: keuze.naam,
      opties: optiesVan(keuze, kenmerken),
    }))
    .filter(({ opties }) => opties.length > 0);

function keuzesVan(acties: readonly Actie[], opname: Opname): Keuze[] {
  const status = (actie: Actie): StatusSleutel => statusSleutel(opname.van(actie).stand);
  return [
    {
      sleutel: 'status',
      naam: 'Status',
      waarden: (actie) => [[status(actie), STATUS_TEKSTEN[status(actie)].naam]],
      volgorde: LEGENDA,
    },
    ...soortenVan(acties, opname),
    {
      sleutel: EIGENAAR_SLEUTEL,
      naam: 'Eigenaar',
      waarden: (actie) => eigenarenVan(opname.van(actie).stand),
    },
    {
      sleutel: 'betrokken',
      naam: 'Ook betrokken',
      waarden: (actie) => betrokkenenVan(opname.van(actie).stand),
    },
    {
      sleutel: 'termijn',
      naam: 'Termijn',
      waarden: (actie) => {
        const termijn = termijnVan(actie, opname);
        return termijn === undefined ? [] : [[termijn, TERMIJNEN[termijn]]];
      },
      volgorde: Object.keys(TERMIJNEN),
    },
  ];
}

/** A filter for each soort that the actions are linked with: of their own kaders, and of those to compare with. */
function soortenVan(acties: readonly Actie[], opname: Opname): Keuze[] {
  const onderdelenVan = (actie: Actie): Onderdeel[] =>
    opname.van(actie).koppelingen.toen.map(({ onderdeel }) => onderdeel);
  const onderdelen = new Set(acties.flatMap(onderdelenVan));
  const soorten = new Map([...onderdelen].map(({ soort }) => [soort.id, soort.enkelvoud] as const));
  const naamgenoten = Map.groupBy(onderdelen, naamVan);
  // Several kaders may have a first pijler of that name.
  const tekst = (onderdeel: Onderdeel): string =>
    (naamgenoten.get(naamVan(onderdeel))?.length ?? 0) > 1
      ? `${naamVan(onderdeel)} (${onderdeel.kader.titel})`
      : naamVan(onderdeel);
  return [...soorten].map(([id, naam]) => ({
    sleutel: soortSleutel(id),
    naam: naam.charAt(0).toUpperCase() + naam.slice(1),
    waarden: (actie) =>
      onderdelenVan(actie)
        .filter(({ soort }) => soort.id === id)
        .map((onderdeel) => [onderdeelWaarde(onderdeel), tekst(onderdeel)] as const),
  }));
}

/** The key of the filter by a soort. A soort may have any name, also "status". */
export const soortSleutel = (soort: string): string => `onderdeel-${soort}`;

/** The value of the filter by an onderdeel. */
export const onderdeelWaarde = ({ id, kader }: Onderdeel): string => `${kader.id}/${id}`;

const TERMIJNEN = {
  voorbij: 'Deadline voorbij',
  nadert: 'Deadline nadert',
  later: 'Deadline later',
  doorlopend: 'Doorlopend',
  voorwaarde: 'Hangt ergens van af',
  onbekend: 'Deadline onbekend',
} as const;

/** How near the deadline is; `undefined` when nothing is left to be done by then. */
function termijnVan(actie: Actie, opname: Opname): keyof typeof TERMIJNEN | undefined {
  const { stand, lopend } = opname.van(actie);
  const { peildatum, register } = opname;
  if (!stand.vastgesteld || isOnbekend(stand.deadline)) return 'onbekend';
  if (!lopend || stand.uitgevoerd) return undefined;
  if (stand.deadline === DOORLOPEND) return 'doorlopend';
  if ('voorwaarde' in stand.deadline) return 'voorwaarde';
  if (isVoorbij(stand.deadline, peildatum)) return 'voorbij';
  return dagenTussen(peildatum, stand.deadline.laatste) <= register.site.drempels.nadertDagen
    ? 'nadert'
    : 'later';
}

/** The key of the filter by owner. */
export const EIGENAAR_SLEUTEL = 'eigenaar';

/** The value of the filter by an owner. */
export const eigenaarWaarde = ({ is, id }: Eigenaar): string => `${is}/${id}`;

/** Who take part beside the owner, and the organisaties that they are of. */
function betrokkenenVan(stand: Stand): (readonly [string, string])[] {
  const wie = stand.vastgesteld ? stand.betrokken : [];
  const alle = new Set(wie.flatMap((een) => (een.is === 'functie' ? [een, een.organisatie] : [een])));
  return [...alle].map((een) => [eigenaarWaarde(een), eigenaarInWoorden(een)] as const);
}

/** The owner, and the organisatie that a functie is of. */
function eigenarenVan(stand: Stand): (readonly [string, string])[] {
  if (!stand.vastgesteld || isOnbekend(stand.eigenaar)) return [['onbekend', 'Onbekend']];
  const { eigenaar } = stand;
  const alle = eigenaar.is === 'functie' ? [eigenaar, eigenaar.organisatie] : [eigenaar];
  return alle.map((een) => [eigenaarWaarde(een), eigenaarInWoorden(een)] as const);
}

/** What has no day comes after all that has, and before what is unknown. */
const deadlineVolgorde = (deadline: Deadline): string =>
  datumVanDeadline(deadline)?.laatste ?? `9999 ${deadlineInWoorden(deadline)}`;

function volgordeVan(stand: Stand): Lijstregel['volgorde'] {
  const bekend = stand.vastgesteld;
  return {
    status: LEGENDA.indexOf(statusSleutel(stand)),
    eigenaar: bekend && !isOnbekend(stand.eigenaar) ? eigenaarInWoorden(stand.eigenaar) : ACHTERAAN,
    deadline: bekend && !isOnbekend(stand.deadline) ? deadlineVolgorde(stand.deadline) : ACHTERAAN,
  };
}

function optiesVan(
  { sleutel, volgorde }: Pick<Keuze, 'sleutel' | 'volgorde'>,
  kenmerken: readonly { readonly sleutel: string; readonly waarde: string; readonly tekst: string }[],
): Lijstfilter['opties'] {
  const groepen = Map.groupBy(
    kenmerken.filter((kenmerk) => kenmerk.sleutel === sleutel),
    ({ waarde }) => waarde,
  );
  const opties = [...groepen].map(([waarde, gelijke]) => ({
    waarde,
    tekst: gelijke[0]?.tekst ?? waarde,
    aantal: gelijke.length,
  }));
  return volgorde
    ? opties.sort((a, b) => volgorde.indexOf(a.waarde) - volgorde.indexOf(b.waarde))
    : opties.sort((a, b) => a.tekst.localeCompare(b.tekst, 'nl', { numeric: true }));
}
