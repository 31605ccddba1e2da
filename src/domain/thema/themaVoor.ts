import { naarHsl, naastePassende, vanHsl, type Kleur } from './kleur.ts';
import { pastBij } from './contrast.ts';
import { schrijfKleuren, STANDAARDTHEMA, type Kleuren, type Thema } from './model.ts';
import type { Kleurtoken } from './tokens.ts';

/**
 * The text of a `thema.css` made from one colour (as `leesKleur` reads it). Whatever the colour, every pair of colours
 * has the contrast that WCAG asks: where the colour itself is too light or too dark, the nearest one takes its place.
 */
export function themaVoor(kleur: Kleur): string {
  const { h, s } = naarHsl(kleur);
  let thema = zet(STANDAARDTHEMA, '--basis-color-accent-1-inverse-color-default', {
    licht: '#ffffff',
    donker: '#ffffff',
  });
  const eigen: readonly (readonly [Kleurtoken, Kleuren])[] = [
    [
      '--basis-color-accent-1-bg-default',
      {
        licht: vanHsl({ h, s: Math.min(s, 0.5), l: 0.93 }),
        donker: vanHsl({ h, s: Math.min(s, 0.4), l: 0.18 }),
      },
    ],
    ['--basis-color-accent-1-color-default', { licht: kleur, donker: kleur }],
    ['--basis-color-accent-1-inverse-bg-default', { licht: kleur, donker: kleur }],
    ['--basis-color-accent-1-inverse-bg-hover', { licht: donkerder(kleur), donker: donkerder(kleur) }],
  ];
  for (const [token, wens] of eigen) thema = zet(thema, token, wens);
  const regels = Array.from(thema.tokens, ([token, waarde]) => `  ${token}: ${waarde};`);
  return [
    '/* De kleuren van de site. Wat hier niet staat, heeft de standaardkleur. */',
    ':root {',
    ...regels,
    '}',
    '',
  ].join('\n');
}

/** A theme with a token set to the colours nearest to these that go with the rest. */
function zet(thema: Thema, token: Kleurtoken, wens: Kleuren): Thema {
  const naaste = (scherm: keyof Kleuren): Kleur =>
    naastePassende(wens[scherm], pastBij(thema, token, scherm)) ?? wens[scherm];
  const kleuren = { licht: naaste('licht'), donker: naaste('donker') };
  return { ...thema, tokens: new Map([...thema.tokens, [token, schrijfKleuren(kleuren)]]) };
}

/** The same colour, for when the pointer is on it. */
function donkerder(kleur: Kleur): Kleur {
  const hsl = naarHsl(kleur);
  return vanHsl({ ...hsl, l: Math.min(hsl.l, 0.5) * 0.7 });
}
