import type { Kleurtoken } from './tokens.ts';

/** As what a colour is seen on another: words, or a line or mark that means something. */
export type Rol = 'tekst' | 'teken';

/** The contrast that WCAG 2.2 asks at level AA: 1.4.3 for text, 1.4.11 for what is drawn. */
export const NODIG: Readonly<Record<Rol, number>> = { tekst: 4.5, teken: 3 };

/** Two colours that meet on a page. */
export interface Kleurpaar {
  readonly voor: Kleurtoken;
  readonly op: Kleurtoken;
  readonly rol: Rol;
}

const paren = (rol: Rol, voor: Kleurtoken, ...gronden: readonly Kleurtoken[]): readonly Kleurpaar[] =>
  gronden.map((op) => ({ voor, op, rol }));

/**
 * Every two colours that meet in the styles of the site. What is written on a colour is in here once: papier on inkt is
 * as well to be read as inkt on papier. A line that only divides (`border-subtle`) means nothing and need not be seen.
 */
export const PAREN: readonly Kleurpaar[] = [
  ...paren(
    'tekst',
    '--basis-color-default-color-document',
    '--basis-color-default-bg-document',
    '--basis-color-default-bg-subtle',
    '--basis-color-accent-1-bg-default',
    '--basis-color-highlight-bg-default',
    '--basis-color-selected-bg-default',
  ),
  ...paren(
    'tekst',
    '--basis-color-default-color-subtle',
    '--basis-color-default-bg-document',
    '--basis-color-default-bg-subtle',
    '--basis-color-highlight-bg-default',
  ),
  ...paren(
    'tekst',
    '--basis-color-accent-1-color-default',
    '--basis-color-default-bg-document',
    '--basis-color-default-bg-subtle',
    '--basis-color-accent-1-bg-default',
    '--basis-color-highlight-bg-default',
    '--basis-color-selected-bg-default',
  ),
  ...paren(
    'tekst',
    '--basis-color-accent-1-inverse-color-default',
    '--basis-color-accent-1-inverse-bg-default',
    '--basis-color-accent-1-inverse-bg-hover',
  ),
  ...paren(
    'tekst',
    '--basis-color-negative-color-default',
    '--basis-color-default-bg-document',
    '--basis-color-negative-bg-default',
  ),
  ...paren(
    'tekst',
    '--basis-color-warning-color-default',
    '--basis-color-default-bg-document',
    '--basis-color-warning-bg-default',
  ),
  ...paren(
    'tekst',
    '--basis-color-positive-color-default',
    '--basis-color-default-bg-document',
    '--basis-color-positive-bg-default',
  ),
  ...paren(
    'tekst',
    '--basis-color-disabled-color-default',
    '--basis-color-default-bg-document',
    '--basis-color-disabled-bg-default',
  ),
  ...paren(
    'teken',
    '--basis-color-default-border-default',
    '--basis-color-default-bg-document',
    '--basis-color-default-bg-subtle',
  ),
  ...paren(
    'teken',
    '--basis-color-highlight-border-default',
    '--basis-color-default-bg-document',
    '--basis-color-highlight-bg-default',
  ),
];
