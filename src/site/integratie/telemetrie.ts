/**
 * Astro tells its makers of each build and start, unless it is told not to. What a municipality does with its plans
 * is nobody's business but its own, so it is told not to before it could.
 */
export function zwijg(): void {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
}
