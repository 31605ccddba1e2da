import { op, regel } from '../../kern/regel.ts';
import { DUBBEL, uniek } from '../../kern/uniek.ts';

/** What holds for organisaties and functies. */
export const ORGANISATIEREGELS = [
  /** A list of members holds as many as its source counts, or says that it isn't complete, or names the afwijking that tells why. */
  regel({
    code: 'leden-aantal',
    ernst: 'fout',
    *zoek({ inhoud }) {
      for (const organisatie of inhoud.van('organisatie').values()) {
        for (const [i, lijst] of (organisatie.waarde.leden ?? []).entries()) {
          const { leden, aantal_volgens_bron: volgensBron, onvolledig, afwijking } = lijst;
          if (volgensBron === undefined || afwijking) continue;
          const klopt = onvolledig === undefined ? leden.length === volgensBron : leden.length < volgensBron;
          if (klopt) continue;
          const gegevens = { aantal: leden.length, volgensBron };
          yield op(organisatie, ['leden', i, 'aantal_volgens_bron'], gegevens);
        }
      }
    },
    zin: ({ aantal, volgensBron }) => `De lijst heeft ${aantal} leden, maar de bron noemt er ${volgensBron}.`,
    verwacht: 'Evenveel leden als de bron noemt. Een lijst die onvolledig is, heeft er minder.',
    hint: 'Vul de lijst aan. Kan dat niet? Zeg dan bij ‘onvolledig’ waarom, of noem de afwijking.',
  }),
  uniek('organisatie', 'Het lid', ({ leden: lijsten = [] }) =>
    lijsten.map(({ leden }, i) => leden.map(({ id }, j) => [id, ['leden', i, 'leden', j]])),
  ),
  /** No organisatie is a part of itself, directly or by way of others. */
  regel({
    code: 'deel-van-kring',
    ernst: 'fout',
    *zoek({ inhoud }) {
      const organisaties = inhoud.van('organisatie');
      for (const organisatie of organisaties.values()) {
        const gezien = new Set<string>();
        let hier = organisatie.waarde.deel_van?.id;
        while (hier !== undefined && hier !== organisatie.id && !gezien.has(hier)) {
          gezien.add(hier);
          hier = organisaties.get(hier)?.waarde.deel_van?.id;
        }
        if (hier === organisatie.id) yield op(organisatie, ['deel_van'], { organisatie: organisatie.id });
      }
    },
    zin: ({ organisatie }) => `De organisatie ‘${organisatie}’ is via ‘deel_van’ een deel van zichzelf.`,
    verwacht: 'Een deel van een andere, grotere organisatie.',
    hint: 'Volg de bestanden via ‘deel_van’ en verbeter er één.',
  }),
  /** A functie and an organisatie don't share an id: an eigenaar would then be one of two. */
  regel({
    ...DUBBEL,
    *zoek({ inhoud }) {
      for (const functie of inhoud.van('functie').values()) {
        if (inhoud.bestaat('organisatie', functie.id))
          yield op(functie, [], { wat: 'De id', id: functie.id });
      }
    },
    verwacht: 'Een id die niet zowel een functie als een organisatie is.',
  }),
];
