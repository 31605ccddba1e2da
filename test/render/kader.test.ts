import { expect, test } from 'vitest';
import { beeldKaderRegel } from '../../src/render/soorten/kader/beeld.ts';
import { beeldKruistabellen } from '../../src/render/soorten/plan/matrix.ts';
import { actieDeel, bouwRegister, eerste, MINSTE, opnameOp, planDeel } from '../bouw.ts';

const duiding = { grondslag: 'duiding', reden: 'Voor de test.' };

test.each([
  [[], '2022 tot en met 2025'],
  [['2026'], '2022 tot en met 2025, verlengd tot en met 2026'],
  [['2027', '2026', '2027'], '2022 tot en met 2025, verlengd tot en met 2026 of 2027'],
])('how long a kader lasts, extended to %j: %s', (einden, verwacht) => {
  const { kaders } = bouwRegister({
    'kaders/kader.yaml': {
      ...MINSTE['kaders/kader.yaml'],
      verlengingen: einden.map((tot) => ({ tot_en_met: tot, ...duiding })),
    },
  });
  const kader = kaders.get('kader');
  expect(kader && beeldKaderRegel(kader).looptijd).toBe(verwacht);
});

const naar = (onderdeel: string, relatie: string) => ({ onderdeel, relatie, ...duiding });

/** The cross tables of a plan with this many actions, the first of them linked with the later kader too. */
function kruistabellen(aantal: number, isEigen: boolean): (readonly [string, boolean])[] {
  const relatie = isEigen ? 'eigen' : 'vergelijkbaar';
  const acties = Array.from({ length: aantal }, (_, i): [string, object] => [
    `plannen/plan/acties/1.${i + 1}.yaml`,
    actieDeel({
      koppelingen: [naar('kader/pijler-1', 'eigen'), ...(i === 0 ? [naar('later/lijn-1', relatie)] : [])],
    }),
  ]);
  const { plannen } = bouwRegister({
    'plannen/plan/plan.yaml': planDeel({
      kaders: ['kader', ...(isEigen ? ['later'] : [])].map((kader) => ({ kader, ...duiding })),
      vereiste_koppelingen: [{ een_van: ['pijler'] }],
    }),
    ...Object.fromEntries(acties),
  });
  return beeldKruistabellen(eerste([...plannen.values()]), opnameOp('2024-06-01')).map(
    ({ kader, eigen }) => [kader.tekst, eigen] as const,
  );
}

test.each([
  ['a kader that it resembles', 10, false, [['Kader met een lijn', false]]],
  ['another kader of its own', 10, true, [['Kader met een lijn', true]]],
  ['none that is mostly empty', 11, false, []],
])('a plan has a cross table with %s', (_, aantal, isEigen, verwacht) => {
  expect(kruistabellen(aantal, isEigen)).toEqual(verwacht);
});
