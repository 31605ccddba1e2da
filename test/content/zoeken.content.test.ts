import { afterAll, beforeAll, expect, test } from 'vitest';
import { bouwSite, type Bouw } from '../site/bouw.ts';
import { maakZoeker } from '../site/zoek.ts';
import { ECHT } from './recept.ts';
import { ZOEKVRAGEN } from './zoekvragen.ts';

let site: Bouw;
let zoek: Awaited<ReturnType<typeof maakZoeker>>;
beforeAll(async () => {
  site = bouwSite(ECHT);
  zoek = await maakZoeker(site.map);
});
afterAll(() => {
  site.ruimOp();
});

test.each(ZOEKVRAGEN)('‘%s’ finds the page that answers it first', async (vraag, ...eerste) => {
  const { treffers } = await zoek(vraag);
  expect(eerste).toContain(treffers[0]?.pagina.adres);
});
