import type { Inhoud, Item } from '../../kern/inhoud.ts';
import { op, regel } from '../../kern/regel.ts';
import { uniek } from '../../kern/uniek.ts';
import { somOp } from '../../kern/woorden/opsomming.ts';
import { bekendeSoorten } from '../kader/soorten.ts';
import { planVan } from './plek.ts';

type Koppelingen = Item<'actie'>['waarde']['koppelingen'];

/** What holds for what an action is linked with. */
export const KOPPELINGREGELS = [
  /** Every action has the koppelingen that its plan asks for, or says why not. */
  regel({
    code: 'koppeling-ontbreekt',
    ernst: 'fout',
    *zoek({ inhoud }) {
      const bekend = bekendeSoorten(inhoud);
      for (const actie of inhoud.van('actie').values()) {
        const plan = inhoud.van('plan').get(planVan(actie));
        if (!plan) continue;
        const { koppelingen } = actie.waarde;
        const aanwezig = soortenVan(inhoud, koppelingen);
        if (aanwezig === undefined) continue;
        const afgemeld = koppelingen.flatMap((koppeling) => ('geen' in koppeling ? [koppeling.geen] : []));
        if (afgemeld.some((soort) => !bekend.includes(soort))) continue; // misspelt: that comes first
        for (const { een_van: soorten } of plan.waarde.vereiste_koppelingen) {
          if (soorten.some((soort) => aanwezig.has(soort) || !bekend.includes(soort))) continue;
          if (soorten.every((soort) => afgemeld.includes(soort))) continue;
          yield op(actie, ['koppelingen'], { soorten }, 'sleutel');
        }
      }
    },
    zin: ({ soorten }) =>
      `Deze actie heeft geen koppeling met een ${somOp(soorten, 'of')}, en het plan vraagt die wel.`,
    verwacht: ({ soorten }) => `Een koppeling met een ${somOp(soorten, 'of')}.`,
    hint: 'Voeg de koppeling toe. Is die er echt niet? Schrijf dan ‘- { geen: soort, reden: … }’.',
  }),
  uniek('actie', 'De koppeling met', ({ koppelingen }) => [
    koppelingen.map((koppeling, i) => [
      'geen' in koppeling ? koppeling.geen : koppeling.onderdeel.id,
      ['koppelingen', i],
    ]),
  ]),
  /** What an action says it doesn't have, it doesn't have. */
  regel({
    code: 'koppeling-tegenstrijdig',
    ernst: 'fout',
    *zoek({ inhoud }) {
      const bekend = bekendeSoorten(inhoud);
      for (const actie of inhoud.van('actie').values()) {
        const aanwezig = soortenVan(inhoud, actie.waarde.koppelingen);
        for (const [i, koppeling] of actie.waarde.koppelingen.entries()) {
          if (!('geen' in koppeling) || !bekend.includes(koppeling.geen)) continue;
          if (!aanwezig?.has(koppeling.geen)) continue;
          yield op(actie, ['koppelingen', i, 'geen'], { soort: koppeling.geen });
        }
      }
    },
    zin: ({ soort }) => `Hier staat dat er geen ${soort} is, maar er is wel een koppeling met een ${soort}.`,
    verwacht: 'Een koppeling, of ‘geen’ met een reden; niet allebei.',
    hint: 'Wis een van de twee.',
  }),
  /** `eigen` is a koppeling to a kader that the plan hangs under, and no other is. */
  regel({
    code: 'koppeling-relatie',
    ernst: 'fout',
    *zoek({ inhoud }) {
      for (const actie of inhoud.van('actie').values()) {
        const plan = inhoud.van('plan').get(planVan(actie));
        if (!plan) continue;
        const eigen = new Set(plan.waarde.kaders.map(({ kader }) => kader.id));
        for (const [i, koppeling] of actie.waarde.koppelingen.entries()) {
          if ('geen' in koppeling) continue;
          const kader = kaderVan(koppeling.onderdeel.id);
          if (!inhoud.bestaat('kader', kader)) continue;
          const isEigen = eigen.has(kader);
          if ((koppeling.relatie === 'eigen') === isEigen) continue;
          yield op(actie, ['koppelingen', i, 'relatie'], { kader, isEigen });
        }
      }
    },
    zin: ({ kader, isEigen }) => `Het plan hoort ${isEigen ? '' : 'niet '}bij het kader ‘${kader}’.`,
    verwacht: ({ isEigen }) => `De regel ‘relatie: ${isEigen ? 'eigen' : 'vergelijkbaar'}’.`,
    hint: ({ isEigen }) =>
      isEigen
        ? 'Verander ‘vergelijkbaar’ in ‘eigen’.'
        : 'Verander ‘eigen’ in ‘vergelijkbaar’, of noem het kader in plan.yaml.',
  }),
];

/** The soorten of the onderdelen that are linked, or `undefined` when one isn't there: its own error comes first. */
function soortenVan(inhoud: Inhoud, koppelingen: Koppelingen): ReadonlySet<string> | undefined {
  const soorten = new Set<string>();
  for (const koppeling of koppelingen) {
    if ('geen' in koppeling) continue;
    const kaderId = kaderVan(koppeling.onderdeel.id);
    const onderdeelId = koppeling.onderdeel.id.slice(kaderId.length + 1);
    const onderdeel = inhoud
      .van('kader')
      .get(kaderId)
      ?.waarde.onderdelen.find(({ id }) => id === onderdeelId);
    if (!onderdeel) return undefined;
    soorten.add(onderdeel.soort);
  }
  return soorten;
}

const kaderVan = (onderdeel: string): string => onderdeel.slice(0, onderdeel.indexOf('/'));
