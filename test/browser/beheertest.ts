import { test as basis } from '@playwright/test';
import { startProef, type Beheerproef } from './beheer.ts';

/** A test of the beheer for this machine. Its server is started once by each worker; a file of tests begins anew in it. */
export const test = basis.extend<object, { beheer: Beheerproef }>({
  beheer: [
    async ({}, gebruik) => {
      const beheer = await startProef();
      await gebruik(beheer);
      await beheer.stop();
    },
    { scope: 'worker' },
  ],
});
export { expect } from '@playwright/test';
