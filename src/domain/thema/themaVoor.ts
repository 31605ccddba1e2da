import { naarHsl, naastePassende, vanHsl, type Kleur } from './kleur.ts';
import { pastBij } from './contrast.ts';
import { kleurenVan, schrijfKleuren, STANDAARDTHEMA, type Kleuren, type Thema } from './model.ts';
import type { Kleurtoken } from './tokens.ts';

/**
 * The text of a `thema.css` made from one colour (as `leesKleur` reads it). Whatever the colour, every pair of colours
 * has the contrast that WCAG asks: where the colour itself is too light or too dark, the nearest one takes its place.
 */
export function themaVoor(kleur: Kleur): string {
  const regels = Array.from(maakThema(kleur).tokens, ([token, waarde]) => `  ${token}: ${waarde};`);
  return [
    '/* De kleuren van de site. Wat hier niet staat, heeft de standaardkleur. */',
    ':root {',
    ...regels,
    '}',
    '',
  ].join('\n');
}

/** What became of a colour in the theme made of it, on a light screen: the colour of links, and that of buttons. */
export function accentVoor(kleur: Kleur): { readonly links: Kleur; readonly knoppen: Kleur } {
  const thema = maakThema(kleur);
  return {
    links: kleurenVan(thema, '--basis-color-accent-1-color-default').licht,
    knoppen: kleurenVan(thema, '--basis-color-accent-1-inverse-bg-default').licht,
  };
}

function maakThema(kleur: Kleur): Thema {
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
  ];
  for (const [token, wens] of eigen) thema = zet(thema, token, wens);
  // Of the colour that the button got: of the one asked for, both might end at the darkest that is allowed.
  const knop = kleurenVan(thema, '--basis-color-accent-1-inverse-bg-default');
  return zet(thema, '--basis-color-accent-1-inverse-bg-hover', {
    licht: onderAanwijzer(knop.licht),
    donker: onderAanwijzer(knop.donker),
  });
}

/** A theme with a token set to the colours nearest to these that go with the rest. */
function zet(thema: Thema, token: Kleurtoken, wens: Kleuren): Thema {
  const naaste = (scherm: keyof Kleuren): Kleur =>
    naastePassende(wens[scherm], pastBij(thema, token, scherm)) ?? wens[scherm];
  const kleuren = { licht: naaste('licht'), donker: naaste('donker') };
  return { ...thema, tokens: new Map([...thema.tokens, [token, schrijfKleuren(kleuren)]]) };
}

/** The same colour, for when the pointer is on it: darker, or lighter where darker would hardly be seen. */
function onderAanwijzer(kleur: Kleur): Kleur {
  const hsl = naarHsl(kleur);
  return vanHsl({ ...hsl, l: hsl.l < 0.1 ? hsl.l + 0.15 : Math.min(hsl.l, 0.5) * 0.7 });
}
