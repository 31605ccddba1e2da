import { bovenliggende } from '../../../../schemas/actienummer.ts';
import type { Opname } from '../../../domain/opname/opname.ts';
import type { Actie, Plan } from '../../../domain/register.ts';
import { naamVan } from '../../adres.ts';
import { beeldStatusbalk, type Balkstuk } from '../../beeld/statusbalk.ts';
import { beeldPlanjaren, type Planjaren } from './planjaren.ts';

/** A part of a plan with many actions: those of one onderdeel. */
export interface Plandeel {
  readonly naam: string;
  readonly aantal: number;
  readonly balk: readonly Balkstuk[];
  readonly planjaren: Planjaren;
}

/** With more rows than this they don't fit on a screen, and can be narrowed. */
const SCHERM = 15;
/** With more rows than this a page is no use, and they stand in parts. */
const BLADZIJDE = 50;

/** How the actions of a plan are shown, by how many there are. */
export type Actievorm = 'rijen' | 'keuzes' | 'delen';
export const actievorm = (plan: Plan): Actievorm => {
  const { length } = plan.acties;
  if (length > BLADZIJDE || (length > SCHERM && eigenDelen(plan))) return 'delen';
  return length > SCHERM ? 'keuzes' : 'rijen';
};

/** The actions of a plan in parts: those that it names, else by the onderdelen that it asks for first, or else by what their numbers begin with. */
export function beeldPlandelen(plan: Plan, opname: Opname): Plandeel[] {
  const geheel = beeldPlanjaren(plan, opname);
  const plek = new Map(plan.acties.map((actie, i) => [actie, i]));
  return groepenVan(plan, opname)
    .filter(({ acties }) => acties.length > 0)
    .map(({ naam, acties }) => ({
      naam,
      aantal: acties.length,
      balk: beeldStatusbalk(acties, opname),
      planjaren: {
        ...geheel,
        rijen: acties
          .flatMap((actie) => geheel.rijen[plek.get(actie) ?? -1] ?? [])
          .map((rij) => ({ ...rij, koppen: rij.koppen.filter(({ nummer }) => nummer.includes('.')) })),
      },
    }));
}

/** The parts that the plan itself names, at its widest level; `undefined` when it names none. */
function eigenDelen(plan: Plan): Groep[] | undefined {
  const titels = new Map((plan.nummering?.titels ?? []).map(({ nummer, titel }) => [nummer, titel]));
  if (![...titels.keys()].some((nummer) => bovenliggende(nummer).length === 0)) return undefined;
  const groepen = Map.groupBy(plan.acties, ({ nummer }) => bovenliggende(nummer)[0] ?? '');
  return Array.from(groepen, ([nummer, acties]) => ({
    naam:
      [nummer, titels.get(nummer)].filter((deel) => deel !== undefined && deel !== '').join(' ') || 'Overige',
    acties,
  }));
}

/** How many plain numbers go into one part. */
const REEKS = 25;

/** What actions of one part have in common: the first part of their number, or its letters, or that they follow on each other. */
function beginVan(nummer: string): string {
  const [eerste = '', ...meer] = nummer.split('.');
  if (meer.length > 0) return eerste;
  const getal = Number(eerste.replace(/[a-z]$/i, ''));
  return Number.isNaN(getal) ? (/^[a-z]*/i.exec(eerste)?.[0] ?? '') : String(Math.ceil(getal / REEKS));
}

interface Groep {
  readonly naam: string;
  readonly acties: readonly Actie[];
}

function groepenVan(plan: Plan, opname: Opname): Groep[] {
  const eigen = eigenDelen(plan);
  if (eigen) return eigen;
  const { indeling } = opname.vanPlan(plan);
  if (indeling) {
    return [
      ...indeling.vakken.map(({ onderdeel, acties }) => ({ naam: naamVan(onderdeel), acties })),
      { naam: 'Hoort nergens bij', acties: indeling.overige },
    ];
  }
  const groepen = Map.groupBy(plan.acties, ({ nummer }) => beginVan(nummer));
  return Array.from(groepen.values(), (acties) => ({
    naam: `Acties ${acties[0]?.nummer ?? ''} tot en met ${acties.at(-1)?.nummer ?? ''}`,
    acties,
  }));
}
