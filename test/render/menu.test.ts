import { describe, expect, test } from 'vitest';
import { INHOUDSOORTEN, inhoudsoortVan } from '../../src/domain/soorten/soorten.ts';
import { beeldMenu } from '../../src/render/beeld/menu.ts';
import { bouwRegister } from '../bouw.ts';

/** How many words a first visitor takes in at a glance. */
const MEESTE_WOORDEN = 5;

describe('the menu at the top of a page', () => {
  test('is five words at most, when there is something of every kind', () => {
    const namen = INHOUDSOORTEN.flatMap(({ is }) => {
      const { index, woorden } = inhoudsoortVan(is);
      return index?.hoofd === true ? [index.naam ?? woorden.meer] : [];
    });
    expect([...namen, 'Zoeken'].join(' ').split(' ').length).toBeLessThanOrEqual(MEESTE_WOORDEN);
  });

  test('has no link to a collection that is empty, and the foot of the page has all others', () => {
    const { hoofd, groepen } = beeldMenu(bouwRegister());
    expect(hoofd.map(({ tekst }) => tekst)).toEqual(['Acties', 'Plannen', 'Bronnen', 'Zoeken']);
    expect(groepen.flatMap(({ links }) => links.map(({ tekst }) => tekst))).toEqual([
      'Acties',
      'Plannen',
      'Kaders',
      'Organisaties',
      'Bronnen',
      'Open data',
      'Zoeken',
    ]);
  });
});
