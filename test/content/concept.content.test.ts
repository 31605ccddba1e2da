import { describe, expect, test } from 'vitest';
import { isFout } from '../../src/domain/kern/melding.ts';
import { maakConcept } from '../voorstel/concept.ts';
import { CONTENT, PLAN } from './inhoud.ts';

/* Whatever was added to the plan: a draft about it is complete but for what the writer must do. */

describe.each(['overbetuwe', 'bw-negen-vragen'])('a draft about the plan in the form %s', (vorm) => {
  test.each([
    ['2022-12-31', undefined],
    ['2023-07-01', '2022-10-31'],
    ['2026-06-30', '2022-12-31'],
  ])('at %s, compared with %s, is complete', (peildatum, vorige) => {
    const { meldingen, koppen, register } = maakConcept(CONTENT, PLAN, vorm, peildatum, vorige);
    expect(meldingen.filter(isFout)).toEqual([]);
    // Of these days more may have become known since: that is said too, and rightly.
    const codes = new Set(meldingen.map(({ code }) => code));
    codes.delete('voorstel-peildatum-oud');
    expect(codes).toEqual(new Set(['voorstel-todo']));
    for (const { kop } of register.vormen.get(vorm)?.secties ?? []) expect(koppen).toContain(kop);
  });
});

test.each(['raadsinformatiebrief', 'memo', 'een-pagina', 'brief'])(
  'a %s asks nothing of a college, and is complete too',
  (vorm) => {
    const { meldingen, koppen, register } = maakConcept(CONTENT, PLAN, vorm, '2023-07-01', '2022-10-31');
    const codes = new Set(meldingen.map(({ code }) => code));
    codes.delete('voorstel-peildatum-oud');
    expect(codes).toEqual(new Set(['voorstel-todo']));
    expect(koppen).toEqual(register.vormen.get(vorm)?.secties.map(({ kop }) => kop));
  },
);
