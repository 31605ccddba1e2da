/** What may be written as the value of a token. */
export type Tokensoort = 'kleur' | 'lettertype' | 'gewicht' | 'afstand' | 'maat';

/** One token: what its value is, and what it is where a theme doesn't set it. */
interface Tokenvorm {
  readonly soort: Tokensoort;
  readonly standaard: string;
}

/** A colour of the sober theme that comes with the engine: on a light and on a dark screen. */
const kleur = (licht: string, donker: string) =>
  ({ soort: 'kleur', standaard: `light-dark(${licht}, ${donker})` }) as const;

/**
 * All that a theme can set, with the look of a site that has no theme. The names are those of the NL Design System
 * ("basis" tokens), so that what a municipality has already can be copied in. Which of the colours meet, and how well
 * they must be told apart, stands in `paren.ts`.
 */
export const TOKENS = {
  '--basis-text-font-family-default': {
    soort: 'lettertype',
    standaard:
      "-apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif",
  },
  '--basis-heading-font-family': {
    soort: 'lettertype',
    standaard: 'var(--basis-text-font-family-default)',
  },
  '--basis-heading-font-weight': { soort: 'gewicht', standaard: '700' },
  '--basis-heading-letter-spacing': { soort: 'afstand', standaard: '0' },

  '--basis-border-radius-sm': { soort: 'maat', standaard: '0.2rem' },
  '--basis-border-radius-md': { soort: 'maat', standaard: '0.3rem' },

  '--basis-color-default-bg-document': kleur('#ffffff', '#15181b'),
  '--basis-color-default-bg-subtle': kleur('#f4f5f6', '#1f2327'),
  '--basis-color-default-border-subtle': kleur('#dfe2e5', '#353b41'),
  '--basis-color-default-border-default': kleur('#7b838a', '#858d95'),
  '--basis-color-default-color-document': kleur('#1f2428', '#eceef0'),
  '--basis-color-default-color-subtle': kleur('#515a62', '#b4bbc1'),

  '--basis-color-accent-1-color-default': kleur('#2f4a68', '#a8c4e2'),
  '--basis-color-accent-1-bg-default': kleur('#e8edf3', '#25323f'),
  '--basis-color-accent-1-inverse-bg-default': kleur('#2f4a68', '#3a5878'),
  '--basis-color-accent-1-inverse-bg-hover': kleur('#1d3148', '#4a6b8e'),
  '--basis-color-accent-1-inverse-color-default': { soort: 'kleur', standaard: '#ffffff' },

  '--basis-color-negative-color-default': kleur('#a3212a', '#ff9e97'),
  '--basis-color-negative-bg-default': kleur('#fcebea', '#3b1d1f'),
  '--basis-color-warning-color-default': kleur('#8a4800', '#ffbb6b'),
  '--basis-color-warning-bg-default': kleur('#fff0da', '#3a2a12'),
  '--basis-color-positive-color-default': kleur('#17663a', '#88d9a2'),
  '--basis-color-positive-bg-default': kleur('#e2f3e8', '#15331f'),
  '--basis-color-disabled-color-default': kleur('#515a62', '#b4bbc1'),
  '--basis-color-disabled-bg-default': kleur('#e8eaec', '#30363c'),

  '--basis-color-highlight-bg-default': kleur('#fdf4db', '#30290f'),
  '--basis-color-highlight-border-default': kleur('#a27604', '#d6ab3f'),
  '--basis-color-selected-bg-default': kleur('#ffe89c', '#574710'),
} as const satisfies Readonly<Record<`--basis-${string}`, Tokenvorm>>;

/** The name of a token. */
export type Token = keyof typeof TOKENS;

/** The name of a token that is a colour. */
export type Kleurtoken = {
  [T in Token]: (typeof TOKENS)[T]['soort'] extends 'kleur' ? T : never;
}[Token];

/** Every token, in the order of the table. */
export const TOKENNAMEN = Object.keys(TOKENS) as readonly Token[];

/** Every token that is a colour. */
export const KLEURTOKENS = TOKENNAMEN.filter((naam): naam is Kleurtoken => TOKENS[naam].soort === 'kleur');

/** Whether a name is that of a token. */
export const isToken = (naam: string): naam is Token => Object.hasOwn(TOKENS, naam);
