import { isOnbekend } from '../../../../schemas/onbekend.ts';
import type { Inhoud, Item } from '../../kern/inhoud.ts';
import { op, regel } from '../../kern/regel.ts';
import { planVan } from './plek.ts';

/** What holds for actions that were taken over. */
export const OVERNAMEREGELS = [
  /** An action isn't taken over by itself, nor by the plan that it is in. */
  regel({
    code: 'overgenomen-door-zichzelf',
    ernst: 'fout',
    *zoek({ inhoud }) {
      for (const { actie, i, door } of overnames(inhoud)) {
        if (door === actie.id || door === planVan(actie)) yield op(actie, pad(i), { door });
      }
    },
    zin: ({ door }) =>
      `De actie zou zijn overgenomen door ‘${door}’, maar dat is zij zelf of haar eigen plan.`,
    verwacht: 'Een andere actie, een ander plan, of een organisatie.',
    hint: 'Gaat de actie niet door? Neem dan de status ‘vervallen’ met een reden.',
  }),
  /** What was taken over can be followed to where it goes on. */
  regel({
    code: 'overgenomen-in-kring',
    ernst: 'fout',
    *zoek({ inhoud }) {
      const laatste = new Map([...overnames(inhoud)].map(({ actie, door }) => [actie.id, door]));
      for (const { actie, i, door } of overnames(inhoud)) {
        if (door !== actie.id && laatste.get(actie.id) === door && komtTerug(actie.id, laatste))
          yield op(actie, pad(i), { door });
      }
    },
    zin: ({ door }) => `De actie is overgenomen door ‘${door}’, en langs die weg weer door zichzelf.`,
    verwacht: 'Een weg die ergens eindigt.',
    hint: 'Kijk welke van deze acties nu loopt, en wis daar ‘overgenomen_door’.',
  }),
  /** Of what is finished or dropped nothing is left to take over. */
  regel({
    code: 'overgenomen-past-niet',
    ernst: 'fout',
    *zoek({ inhoud }) {
      for (const { actie, i, status } of overnames(inhoud)) {
        if (status === 'uitgevoerd-en-geborgd' || status === 'vervallen') yield op(actie, pad(i), { status });
      }
    },
    zin: ({ status }) => `De actie is ${status}: dan is er niets meer over te nemen.`,
    verwacht: 'Een overname van een actie die nog niet klaar of vervallen is.',
    hint: 'Wis ‘overgenomen_door’, of verbeter de status.',
  }),
];

const pad = (i: number) => ['voortgang', i, 'overgenomen_door'];

/** Each entry that says that its action was taken over, with the status that holds then. */
function* overnames(
  inhoud: Inhoud,
): Iterable<{ actie: Item<'actie'>; i: number; door: string; status: string | undefined }> {
  for (const actie of inhoud.van('actie').values()) {
    const { vastgesteld, voortgang = [] } = actie.waarde;
    let status = isOnbekend(vastgesteld.status) ? undefined : vastgesteld.status;
    for (const [i, bericht] of voortgang.entries()) {
      if (bericht.status !== undefined) status = isOnbekend(bericht.status) ? undefined : bericht.status;
      const door = bericht.overgenomen_door?.id;
      if (door !== undefined) yield { actie, i, door, status };
    }
  }
}

function komtTerug(begin: string, naar: ReadonlyMap<string, string>): boolean {
  const gezien = new Set<string>();
  for (let id = naar.get(begin); id !== undefined && !gezien.has(id); id = naar.get(id)) {
    if (id === begin) return true;
    gezien.add(id);
  }
  return false;
}
