import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { THEMAS } from '../../schemas/thema.ts';

const MAP = 'src/site/themas';

/** The names of the tokens that a theme sets. */
const tokens = (thema: string): string[] =>
  [...readFileSync(`${MAP}/${thema}.css`, 'utf8').matchAll(/^ {2}(--[a-z0-9-]+):/gm)].map(
    ([, naam = '']) => naam,
  );

test('every theme that can be chosen is a file, and every file can be chosen', () => {
  expect(readdirSync(MAP).sort()).toEqual(THEMAS.map((thema) => `${thema}.css`).sort());
});

test.each(THEMAS.slice(1))('the theme %s sets the same tokens as the first', (thema) => {
  expect(tokens(thema)).toEqual(tokens(THEMAS[0]));
});
