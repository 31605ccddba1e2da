import { schrijfDeadline } from '../../../schemas/deadline.ts';
import { isOnbekend, type Onbekend } from '../../../schemas/onbekend.ts';
import { PLANDEEL } from '../grootboek/standboek.ts';
import { merkVan } from '../kern/merk.ts';
import type { Plan } from '../register.ts';
import type { Opname } from './opname.ts';
import type { Stand } from './stand.ts';
import type { Actieverschil, Verwachtingsverschil } from './verschil.ts';

/**
 * A mark for each part of a plan's stand on the day of an opname: it stays the same as long as the stand tells the same facts. It is of
 * the content and not of the words of a page, so that a page can be improved. Marks are kept beside the content and
 * compared for years: what goes in, and in which order, may never become another.
 */
export function deriveStandmerken(plan: Plan, opname: Opname): ReadonlyMap<string, string> {
  const vanPlan = opname.vanPlan(plan);
  const vorige = vanPlan.standdagen.findLast((eerder) => eerder < opname.peildatum);
  const { acties, berichten, verwachtingen } = vanPlan.verschil(vorige);
  const verschillen = new Map(acties.map((verschil) => [verschil.actie, verschil]));
  const geheel = [plan.titel, berichten.map(berichtFeiten), verwachtingen.map(verwachtingFeiten)];
  return new Map([
    [PLANDEEL, merkVan(JSON.stringify(geheel))],
    ...plan.acties.flatMap((actie): [string, string][] => {
      const { stand } = opname.van(actie);
      if (!stand.vastgesteld) return [];
      const feiten = [actie.titel, standFeiten(stand), verschilFeiten(verschillen.get(actie))];
      return [[actie.nummer, merkVan(JSON.stringify(feiten))]];
    }),
  ]);
}

const standFeiten = (stand: Extract<Stand, { vastgesteld: true }>): unknown => [
  ofNiets(stand.status, (status) => status),
  stand.uitgevoerd,
  stand.sinds?.tekst ?? null,
  ofNiets(stand.eigenaar, ({ id }) => id),
  ofNiets(stand.deadline, schrijfDeadline),
  stand.borging ?? null,
  stand.reden ?? null,
  stand.laatsteBericht.tekst,
  // Last, and only where there are any: the marks that were kept of other stands stay the same.
  ...(stand.betrokken.length > 0 ? [stand.betrokken.map(({ id }) => id)] : []),
];

const verschilFeiten = (verschil: Actieverschil | undefined): unknown =>
  verschil && [
    verschil.nieuw,
    verschil.berichten.map(berichtFeiten),
    verschil.verwachtingen.map(verwachtingFeiten),
  ];

const berichtFeiten = ({
  datum,
  tekst,
  grond: { grondslag, reden, vindplaats },
}: Actieverschil['berichten'][number] | Plan['berichten'][number]): unknown => [
  datum.tekst,
  tekst,
  grondslag,
  reden ?? null,
  vindplaats ? vindplaats.bron.id : null,
];

const verwachtingFeiten = ({
  soort,
  verwachting: { id, tekst, termijn, toestand },
}: Verwachtingsverschil) => [soort, id, tekst, ofNiets(termijn, (datum) => datum.tekst), toestand];

const ofNiets = <T>(waarde: T | Onbekend, feit: (waarde: T) => string): string | null =>
  isOnbekend(waarde) ? null : feit(waarde);
