import type { Item } from '../../kern/inhoud.ts';
import { op, regel } from '../../kern/regel.ts';
import { uniek } from '../../kern/uniek.ts';

/** What holds for the forms of proposals. */
export const VORMREGELS = [
  uniek('vorm', 'Het deel', ({ secties }) => [secties.map(({ id }, i) => [id, ['secties', i, 'id']])]),
  uniek('vorm', 'Het deel', ({ secties }) => [secties.map(({ kop }, i) => [kop, ['secties', i, 'kop']])]),
  uniek('vorm', 'Het veld', ({ kopvelden }) => [
    kopvelden.map(({ veld }, i) => [veld, ['kopvelden', i, 'veld']]),
  ]),
  /** A form begins with a main heading. */
  regel({
    code: 'vorm-niveau',
    ernst: 'fout',
    *zoek({ inhoud }) {
      for (const vorm of inhoud.van('vorm').values()) {
        if (vorm.waarde.secties[0]?.niveau === 2) yield op(vorm, ['secties', 0, 'niveau'], {});
      }
    },
    zin: 'Het eerste deel van de vorm heeft niveau 2.',
    verwacht: 'Niveau 1: boven het eerste deel staat geen andere kop.',
    hint: 'Zet ‘niveau: 1’ bij dit deel.',
  }),
  /** A form names a template that can be used. */
  regel({
    code: 'vorm-sjabloon',
    ernst: 'fout',
    *zoek({ inhoud, keurSjabloon }) {
      for (const vorm of inhoud.van('vorm').values()) {
        const { sjabloon } = vorm.waarde.opmaak;
        const reden = sjabloon === undefined ? undefined : keurSjabloon?.(sjabloon);
        if (reden !== undefined) yield op(vorm, ['opmaak', 'sjabloon'], { sjabloon, reden });
      }
    },
    zin: ({ sjabloon, reden }) => `Het sjabloon ‘${sjabloon}’ is niet te gebruiken. ${reden}`,
    verwacht: 'Een Word-sjabloon (.dotx) zonder macro’s, in de map vormen, dat niets van buiten haalt.',
    hint: 'Bewaar het in Word als ‘Word-sjabloon (.dotx)’ en leg het in de map vormen, of haal ‘sjabloon’ weg.',
  }),
  /** A form with besluiten has one place for them and one for the arguments; no form has two, nor for the kanttekeningen. */
  regel({
    code: 'vorm-deel',
    ernst: 'fout',
    *zoek({ inhoud }) {
      for (const vorm of inhoud.van('vorm').values()) {
        for (const { deel, aantal, magOntbreken } of delenVan(vorm.waarde)) {
          if (aantal === 1 || (aantal === 0 && magOntbreken)) continue;
          yield op(vorm, ['secties'], { deel, aantal, magOntbreken });
        }
      }
    },
    zin: ({ deel, aantal }) =>
      `De vorm heeft ${aantal === 0 ? 'geen plek' : `${aantal} plekken`} voor de ${deel}.`,
    verwacht: ({ magOntbreken }) => (magOntbreken ? 'Eén plek, of geen.' : 'Precies één plek.'),
    hint: ({ deel }) =>
      deel === 'besluiten'
        ? 'Zet ‘gegevens: [Besluiten]’ bij het deel met de te nemen besluiten, en nergens anders.'
        : `Zet ‘bevat: ${deel}’ bij het deel waar ze staan, en nergens anders.`,
  }),
];

/** How many places a form has for what a proposal is made of. */
function delenVan({ secties }: Item<'vorm'>['waarde']) {
  const metPunten = (wat: string): number => secties.filter(({ bevat }) => bevat === wat).length;
  const besluiten = secties.filter(({ gegevens = [] }) => gegevens.includes('Besluiten')).length;
  const argumenten = metPunten('argumenten');
  const kanttekeningen = metPunten('kanttekeningen');
  const vraagtNiets = besluiten + argumenten + kanttekeningen === 0;
  return [
    { deel: 'argumenten', aantal: argumenten, magOntbreken: vraagtNiets },
    { deel: 'kanttekeningen', aantal: kanttekeningen, magOntbreken: true },
    { deel: 'besluiten', aantal: besluiten, magOntbreken: vraagtNiets },
  ];
}
