import { describe, expect, test } from 'vitest';
import { isFout } from '../../src/domain/kern/melding.ts';
import { MINI } from '../map.ts';
import { besluiten, DAGEN, maakConcept } from './concept.ts';

/* A draft is complete: whatever the plan, the form and the day, the checker has nothing on it but what the writer must do. */

const STAD = 'voorbeeldstad-2022-2024';
const DORP = 'fictiedorp-2023-2026';

const maak = (plan: string, peildatum: string, vorige?: string): ReturnType<typeof maakConcept> =>
  maakConcept(MINI, plan, 'stadsadvies', peildatum, vorige);

describe.each([STAD, DORP])('a draft about %s', (plan) => {
  test.each(DAGEN.flatMap((dag) => [[dag, undefined] as const, [dag, '2022-10-31'] as const]))(
    'at %s, compared with %s, is complete',
    (peildatum, vorige) => {
      const { meldingen, koppen, register } = maak(plan, peildatum, vorige);
      expect(meldingen.filter(isFout)).toEqual([]);
      // A draft about then is made on purpose here, though more is known now.
      const codes = new Set(meldingen.map(({ code }) => code));
      codes.delete('voorstel-peildatum-oud');
      expect(codes).toEqual(new Set(['voorstel-todo']));
      for (const { kop } of register.vormen.get('stadsadvies')?.secties ?? []) expect(koppen).toContain(kop);
    },
  );
});

describe('what a draft proposes follows from what happened', () => {
  test('while nothing is late: to take note', () => {
    expect(besluiten(maak(STAD, '2022-05-31'))).toEqual([
      'Kennisnemen van de voortgang van Klimaatplan Voorbeeldstad 2022-2024 tot en met 31 mei 2022.',
    ]);
  });

  test('when terms have passed without a word: to agree on them', () => {
    expect(besluiten(maak(STAD, '2022-08-31', '2022-05-31'))).toContain(
      'Afspreken hoe het verdergaat met 1 verwachting waarvan de termijn voorbij is, zonder bericht of het is gebeurd.',
    );
    expect(besluiten(maak(STAD, '2023-10-01'))).toContain(
      'Afspreken hoe het verdergaat met 2 verwachtingen waarvan de termijn voorbij is, zonder bericht of het is gebeurd.',
    );
  });

  test('when a deadline has passed and a result isn’t anchored: to mend both', () => {
    const lijst = besluiten(maak(STAD, '2023-10-01'));
    expect(lijst).toContain('Een nieuwe deadline vaststellen voor de acties 6.1 en 6.2.1.');
    expect(lijst).toContain('Vastleggen hoe het resultaat van actie 6.10 blijft bestaan.');
  });

  test.each([
    [STAD, '2024-09-30', 'de acties 6.1 en 6.10'],
    [DORP, '2026-12-31', 'alle acties'],
  ])('at the end of %s (%s): to agree on %s', (plan, dag, acties) => {
    expect(besluiten(maak(plan, dag))).toContain(
      `Afspreken hoe het verdergaat met ${acties}, na het einde van het plan.`,
    );
  });
});

test('a section for what changed is filled only when there is something to compare with', () => {
  const zonder = maak(STAD, '2023-07-01').tekst;
  const met = maak(STAD, '2023-07-01', '2022-12-31').tekst;
  expect(zonder).not.toContain('SindsVorigVoorstel');
  expect(zonder).toContain('TODO: Er is geen vorig voorstel om mee te vergelijken.');
  expect(met.match(/<SindsVorigVoorstel \/>/g)).toHaveLength(1);
  expect(met.indexOf('<SindsVorigVoorstel />')).toBeLessThan(met.indexOf('## Waarom dit goed is'));
});
