import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/*
 * Prints what Waakvlam is made of, as CycloneDX: each package with its version, licence and hash, from the lockfile
 * alone. npm writes the moment and a number drawn by lot in it; both are replaced, so that one lockfile has one list.
 * `npm run -s sbom > sbom.json`; with `-- --alles` what only tests and building need is in it too.
 */

interface Sbom {
  serialNumber?: string;
  readonly metadata: { timestamp?: string; tools?: unknown; readonly component: { name: string } };
  readonly components: readonly { readonly 'bom-ref': string }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

const [optie, ...rest] = process.argv.slice(2);
if ((optie !== undefined && optie !== '--alles') || rest.length > 0) {
  process.stderr.write('Usage: npm run -s sbom [-- --alles]\n');
  process.exit(2);
}

const npm = process.env['npm_execpath'];
if (npm === undefined) {
  process.stderr.write('Run this by npm: npm run -s sbom\n');
  process.exit(2);
}

const opdracht = ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx'];
// `--omit dev` of npm also omits a package that we and a test tool both need (postcss): the lockfile says it better.
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, { readonly version: string; readonly dev?: boolean }>;
};
const nodig = new Set(
  Object.entries(packages).flatMap(([pad, { version, dev }]) =>
    dev === true && optie === undefined ? [] : [`${pad.split('node_modules/').at(-1) ?? ''}@${version}`],
  ),
);
const hoort = (ref: string): boolean => nodig.has(ref) || ref.startsWith('@waakvlam/motor@');
const gelezen = JSON.parse(
  execFileSync(process.execPath, [npm, ...opdracht], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  }),
) as Sbom;

delete gelezen.metadata.timestamp;
delete gelezen.metadata.tools;
// npm takes the name of the folder.
gelezen.metadata.component.name = '@waakvlam/motor';
delete gelezen.serialNumber;
const opVolgorde = <T>(delen: readonly T[], naam: (deel: T) => string): T[] =>
  [...delen].sort((a, b) => (naam(a) < naam(b) ? -1 : 1));
const lijst = {
  ...gelezen,
  components: opVolgorde(gelezen.components, (deel) => deel['bom-ref']).filter((deel) =>
    hoort(deel['bom-ref']),
  ),
  dependencies: opVolgorde(gelezen.dependencies, ({ ref }) => ref)
    .filter(({ ref }) => hoort(ref))
    .map((deel) => ({ ...deel, dependsOn: deel.dependsOn.filter(hoort).sort() })),
};
const hash = createHash('sha256').update(JSON.stringify(lijst)).digest('hex');
// A UUID of version 8: its digits are ours to choose.
const nummer = `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
process.stdout.write(`${JSON.stringify({ ...lijst, serialNumber: `urn:uuid:${nummer}` }, undefined, 2)}\n`);
