import { ECHT } from './content/recept.ts';
import { bouwSite } from './site/bouw.ts';
import { GROOT, INTERN, VEEL, VERZONNEN } from './site/recepten.ts';

/* Builds the sites for the tests, each once, in WAAKVLAM_TESTSITES; scripts/test.ts runs this. A build that fails is told
   by the tests that look at it. */
for (const recept of [VERZONNEN, INTERN, VEEL, GROOT, ECHT]) bouwSite(recept);
