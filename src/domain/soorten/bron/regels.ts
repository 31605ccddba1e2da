import { haal } from '../../kern/parse/schemameldingen.ts';
import { op, regel } from '../../kern/regel.ts';
import { vindVerwijzingen } from '../../kern/verwijzingen.ts';
import { isZonderPlek } from './plekVanBron.ts';

/** What holds for bronnen. */
export const BRONREGELS = [
  /** Somewhere it is said where in a bron a fact stands: with the fact, or once for the whole bron. */
  regel({
    code: 'plek-ontbreekt',
    ernst: 'fout',
    *zoek({ inhoud }) {
      const gezien = new Set<unknown>();
      // A plan first: its actions may have its vindplaats.
      for (const item of [...inhoud.van('plan').values(), ...inhoud.alle()]) {
        for (const [{ id }, pad] of vindVerwijzingen(item.waarde)) {
          const groep = haal(item.waarde, pad.slice(0, -1));
          if (gezien.has(groep) || !isZonderPlek(groep) || !inhoud.van('bron').has(id)) continue;
          gezien.add(groep);
          yield op(item, pad, { bron: id });
        }
      }
    },
    zin: ({ bron }) => `Hier staat niet waar in ‘${bron}’ dit te vinden is.`,
    verwacht: 'Een ‘plek’: de paragraaf, bladzijde, tabel of bijlage.',
    hint: ({ bron }) =>
      `Schrijf ‘plek’ erbij. Staat alles op dezelfde plek? Zet die dan één keer in bronnen/${bron}.yaml.`,
  }),
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
