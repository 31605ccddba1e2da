import { expect, test } from 'vitest';
import { gelijk } from './gelijk.ts';
import { injecties } from './injecties.ts';
import { mdx } from './mdx.ts';
import { merken } from './merken.ts';
import { misvormd } from './misvormd.ts';
import { vreemdIn } from './paginas.ts';
import type { Proef } from './proef.ts';
import { schrijvers } from './schrijvers.ts';
import { uitval } from './uitval.ts';
import { wissels } from './wissels.ts';

/* A few cases of each trial; `npm run proef` does all of them. */

test.each<[string, Proef, number]>([
  ['malformed input', misvormd, 60],
  ['injections', injecties, 1],
  ['MDX that may compile', mdx, 15],
  ['marks', merken({ zonderSite: true }), 7],
  ['killed, failing or full', uitval(['nieuw bron']), 3],
  ['the same to the byte', gelijk({ zonderSite: true }), 2],
  ['a site that is published again and again', wissels, 12],
  ['many who write at once', schrijvers(2), 2],
])('%s', async (_, proef, aantal) => {
  expect((await proef(aantal, 1)).mis).toEqual([]);
});

test.each([
  '<p><img src=x onerror=window.raak=1>',
  "<p title='' onmouseover='window.raak=1'>",
  '<script>window.raak=1</script>',
  '<a href="javascript:window.raak=1">klik</a>',
  '<raak>',
])('the trial of pages sees what is wrong with %s', (html) => {
  expect(vreemdIn(`<!doctype html><main>${html}</main>`)).not.toEqual([]);
});

test.each([
  '<p>&lt;script>window.raak=1&lt;/script>',
  '<p title="\' onmouseover=\'window.raak=1">',
  '<script type="application/ld+json">{"naam":"window.raak=1"}</script>',
])('the trial of pages finds nothing wrong with %s', (html) => {
  expect(vreemdIn(`<!doctype html><main>${html}</main>`)).toEqual([]);
});
