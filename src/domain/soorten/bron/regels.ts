import { op, regel } from '../../kern/regel.ts';
import { vindVerwijzingen } from '../../kern/verwijzingen.ts';

/** What holds for bronnen. */
export const BRONREGELS = [
  /** Every bron is cited somewhere; one that isn't may be a leftover. */
  regel({
    code: 'bron-ongebruikt',
    ernst: 'waarschuwing',
    *zoek({ inhoud }) {
      if (inhoud.ietsMislukt()) return;
      const gebruikt = new Set<string>();
      for (const item of inhoud.alle()) {
        for (const [{ naar, id }] of vindVerwijzingen(item.waarde)) {
          if (naar.includes('bron')) gebruikt.add(id);
        }
      }
      for (const bron of inhoud.van('bron').values()) if (!gebruikt.has(bron.id)) yield op(bron, [], {});
    },
    zin: 'Geen enkel bestand noemt deze bron.',
    verwacht: 'Een bron waar feiten uit komen.',
    hint: 'Verwijs ernaar, of verwijder het bestand.',
  }),
];
