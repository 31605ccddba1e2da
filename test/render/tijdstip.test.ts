import { expect, test } from 'vitest';
import { tijdstipInWoorden } from '../../src/render/tekst/tijdstip.ts';

test.each([
  ['today: the time here, in winter', '2026-12-01T09:42:10Z', '2026-12-01', '10.42 uur'],
  ['in summer', '2026-07-01T08:05:00+02:00', '2026-07-01', '8.05 uur'],
  ['another day', '2026-11-30T09:42:10Z', '2026-12-01', '30 november 2026, 10.42 uur'],
  ['after midnight here it is today', '2026-11-30T23:30:00Z', '2026-12-01', '0.30 uur'],
])('%s', (_, moment, vandaag, verwacht) => {
  expect(tijdstipInWoorden(moment, vandaag)).toBe(verwacht);
});
