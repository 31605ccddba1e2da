import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/* What may come into the project from elsewhere. */

interface Pakket {
  readonly version: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
  readonly dev?: boolean;
}

const lees = (pad: string): string => readFileSync(pad, 'utf8');
const { packages } = JSON.parse(lees('package-lock.json')) as { packages: Record<string, Pakket> };
const anderen = Object.entries(packages).filter(([pad]) => pad !== '');
const { dependencies, devDependencies, optionalDependencies } = JSON.parse(lees('package.json')) as Record<
  'dependencies' | 'devDependencies' | 'optionalDependencies',
  Record<string, string>
>;

/** Licences that let a municipality use, change and pass on the whole under the EUPL. */
const LICENTIES: ReadonlySet<string> = new Set([
  ...['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'CC0-1.0', 'EUPL-1.2', 'ISC'],
  ...['LGPL-3.0-or-later', 'MIT', 'MIT-0', 'MPL-2.0', 'Python-2.0'],
]);

const passend = ({ license = '' }: Pakket): boolean =>
  license.split(' AND ').every((licentie) => LICENTIES.has(licentie.replace(/^\((.*)\)$/, '$1')));

const RECHTS: readonly (readonly [string, (pakket: Pakket) => boolean, readonly string[]])[] = [
  // Data under CC-BY-4.0, for the tools alone.
  ['has a licence that fits', passend, ['node_modules/caniuse-lite']],
  ['has a hash of what it should be', ({ integrity = '' }) => integrity.startsWith('sha512-'), []],
  ['names no registry', ({ resolved }) => resolved === undefined, []],
  // esbuild's script only looks at the program that npm has put there already.
  ['needs no script at its installation', (pakket) => !pakket.hasInstallScript, ['node_modules/esbuild']],
];

test.each(RECHTS)('each package of another %s', (_, mag, behalve) => {
  expect(anderen.flatMap(([pad, pakket]) => (mag(pakket) ? [] : [pad]))).toEqual(behalve);
});

test('what the project names itself has one version', () => {
  const genoemd = { ...dependencies, ...devDependencies, ...optionalDependencies };
  expect(Object.entries(genoemd).filter(([, versie]) => !/^\d+\.\d+\.\d+$/.test(versie))).toEqual([]);
});

test('each of those has its reason in docs/besluiten', () => {
  const [, ...rijen] = lees('docs/besluiten/0002-afhankelijkheden.md').match(/^\| .*?\|/gm) ?? [];
  const redenen = rijen.join(' ').replaceAll('\\*', '*');
  const staat = (naam: string): boolean =>
    new RegExp(`(^|[ |(])${naam}(?=[ ,|)])`).test(redenen) ||
    redenen.includes(`${naam.split('/')[0]}/*-css`) ||
    (naam.startsWith('@types/') && staat(naam.slice('@types/'.length)));
  const genoemd = Object.keys({ ...dependencies, ...devDependencies });
  expect(genoemd.filter((naam) => !staat(naam))).toEqual([]);
});

describe('the list of what it is made of', () => {
  const sbom = (...opties: string[]): string =>
    execFileSync('npm', ['run', '-s', 'sbom', ...opties], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });

  test('is the same each time, and has all that comes along with the engine', () => {
    const lijst = sbom();
    expect(sbom()).toBe(lijst);
    const { components } = JSON.parse(lijst) as { components: { name: string; version: string }[] };
    const namen = components.map(({ name, version }) => `${name}@${version}`);
    for (const [naam, versie] of Object.entries(dependencies)) expect(namen).toContain(`${naam}@${versie}`);
    expect(namen.some((naam) => naam.startsWith('vitest@'))).toBe(false);
    expect(lijst).not.toContain(process.cwd());
  });
});
