import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { parseDocument } from 'yaml';

/** What a site for the tests is built of. */
export interface Recept {
  /** What it is called among the sites that `npm test` builds. */
  readonly naam: string;
  /** The content folder; it may be made first, in `map`. */
  readonly content: (map: string) => string;
  readonly peildatum: string;
  readonly intern?: boolean;
  /** Whether the build may add new addresses to the ledger in the content folder. */
  readonly grootboek?: boolean;
  /** What else the environment says. */
  readonly omgeving?: Readonly<Record<string, string>>;
}

/** The outcome of a build. */
export interface Bouw {
  /** The folder of the site. */
  readonly map: string;
  /** The content folder that it was built of. */
  readonly content: string;
  /** The folder on the web server where it wants to stand, with `/` around it. */
  readonly basis: string;
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly ruimOp: () => void;
}

/**
 * The site of a recipe. `npm test` builds each once, in WAAKVLAM_TESTSITES; whoever runs one test alone builds what it
 * needs in a temporary folder, which `ruimOp` throws away.
 */
export function bouwSite(recept: Recept, gedeeld = process.env['WAAKVLAM_TESTSITES']): Bouw {
  if (!gedeeld) {
    const map = mkdtempSync(join(tmpdir(), 'waakvlam-bouw-'));
    return {
      ...bouwIn(map, recept),
      ruimOp: () => {
        rmSync(map, { recursive: true, force: true });
      },
    };
  }
  const map = join(gedeeld, recept.naam);
  const kaart = join(map, 'bouw.json');
  if (!existsSync(kaart)) {
    mkdirSync(map, { recursive: true });
    writeFileSync(kaart, JSON.stringify(bouwIn(map, recept)));
  }
  const uitkomst = JSON.parse(readFileSync(kaart, 'utf8')) as Omit<Bouw, 'ruimOp'>;
  return { ...uitkomst, ruimOp: () => undefined };
}

/** Builds with the project's own command, in a folder. */
function bouwIn(tijdelijk: string, recept: Recept): Omit<Bouw, 'ruimOp'> {
  const map = join(tijdelijk, 'dist');
  const content = recept.content(tijdelijk);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join('node_modules', 'astro', 'bin', 'astro.mjs'), 'build', '--outDir', map],
    {
      encoding: 'utf8',
      env: {
        ...zonderVitest(),
        ...recept.omgeving,
        NODE_ENV: 'production',
        CI: recept.grootboek === true ? '' : 'true',
        WAAKVLAM_CONTENT: content,
        WAAKVLAM_PEILDATUM: recept.peildatum,
        WAAKVLAM_INTERN: recept.intern === true ? 'ja' : '',
      },
    },
  );
  return { map, content, basis: basisVan(content), code: status, stdout, stderr };
}

/** The environment without what Vitest adds to it, such as a BASE_URL that a build would take for its own. */
export const zonderVitest = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(process.env).filter(
      ([naam]) => !/^(BASE_URL|MODE|DEV|PROD|SSR|TEST|VITEST.*)$/.test(naam),
    ),
  );

/** The path of the address that a site's settings name. */
function basisVan(content: string): string {
  const adres = parseDocument(readFileSync(join(content, 'site.yaml'), 'utf8')).get('basisadres');
  return typeof adres === 'string' ? new URL(`${adres}/`).pathname.replace(/\/+$/, '/') : '/';
}

/** All files below a folder, with `/`, ordered. */
export const alleBestanden = (map: string): string[] =>
  readdirSync(map, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) =>
      join(item.parentPath, item.name)
        .slice(map.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();

/** The pages among files. */
export const paginas = (bestanden: readonly string[]): string[] =>
  bestanden.filter((bestand) => bestand.endsWith('.html'));

/** The text of a built file. */
export const lees = (map: string, bestand: string): string => readFileSync(join(map, bestand), 'utf8');
