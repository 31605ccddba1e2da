import { cpSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bouwIn } from '../src/beheer/bouw.ts';
import { beheerpaginas, MINI } from './browser/beheer.ts';
import { ECHT } from './content/recept.ts';
import { bouwSite } from './site/bouw.ts';
import { GROOT, INTERN, VEEL, VERZONNEN } from './site/recepten.ts';

/* Builds the sites for the tests and the pages of the beheer, each once, in WAAKVLAM_TESTSITES; scripts/test.ts runs
   this. A site that fails is told by the tests that look at it. */
for (const recept of [VERZONNEN, INTERN, VEEL, GROOT, ECHT]) bouwSite(recept);

/** The names under which the tests ask for the beheer. */
const NAMEN = ['127.0.0.1', 'localhost', 'beheer.voorbeeld.example'];
const paginas = beheerpaginas();
if (paginas !== undefined) {
  // Astro builds within the project.
  const bouwmap = resolve('node_modules', '.cache', 'waakvlam', 'beheer-voor-tests');
  await bouwIn(bouwmap, MINI, NAMEN);
  cpSync(bouwmap, paginas, { recursive: true });
  rmSync(bouwmap, { recursive: true });
  symlinkSync(resolve('node_modules'), join(paginas, 'node_modules'));
}
