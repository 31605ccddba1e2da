import { expect, test, vi } from 'vitest';
import waakvlam from '../../src/site/integratie/waakvlam.ts';

test('Astro is told to tell nobody of a build, as soon as it reads its settings', () => {
  vi.stubEnv('ASTRO_TELEMETRY_DISABLED', undefined);
  waakvlam();
  expect(process.env['ASTRO_TELEMETRY_DISABLED']).toBe('1');
});
