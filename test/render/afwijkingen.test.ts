import { describe, expect, test } from 'vitest';
import { beeldAfwijkingen } from '../../src/render/soorten/afwijking/beeld.ts';
import { bouwRegister } from '../bouw.ts';

const afwijking = (titel: string, soort: string, verandert?: string) => ({
  titel,
  soort,
  verandert,
  a: { zegt: 'Iets.', vindplaats: { bron: 'bron', plek: 'bladzijde 1' } },
  wij: 'Dat.',
  reden: 'Daarom.',
  raakt: [{ plan: 'plan' }],
});

const DATUM = { 'afwijkingen/a.yaml': afwijking('Twee jaren', 'datum', 'betekenis') };
const ZONDER = { 'afwijkingen/b.yaml': afwijking('Twee sommen', 'rekensom') };
const TYPFOUT = { 'afwijkingen/c.yaml': afwijking('Een typfout', 'naam', 'schrijfwijze') };

const titels = (groepen: readonly { readonly afwijkingen: readonly { readonly titel: string }[] }[] = []) =>
  groepen.flatMap(({ afwijkingen }) => afwijkingen.map(({ titel }) => titel));

describe('the register of afwijkingen', () => {
  test.each([
    ['says that there is nothing', {}, [], [], 'Wij vonden tot nu toe niets.'],
    [
      'takes what doesn’t say what it changes for what is meant',
      { ...DATUM, ...ZONDER },
      ['Twee sommen', 'Twee jaren'],
      [],
      'Wij vonden 2 plekken waar iets niet klopt. Bij elke plek',
    ],
    [
      'keeps apart what is only written otherwise',
      { ...DATUM, ...TYPFOUT },
      ['Twee jaren'],
      ['Een typfout'],
      'Wij vonden 2 plekken waar iets niet klopt. Bij 1 daarvan is alleen iets anders geschreven.',
    ],
  ])('%s', (_, inhoud, betekenis, geschreven, begin) => {
    const beeld = beeldAfwijkingen(bouwRegister(inhoud));
    expect(titels(beeld.groepen)).toEqual(betekenis);
    expect(titels(beeld.geschreven?.groepen)).toEqual(geschreven);
    expect(beeld.inleiding.startsWith(begin)).toBe(true);
  });
});
