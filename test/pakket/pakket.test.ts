import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loopLinksNa } from '../../src/io/loopLinksNa.ts';
import { MINI } from '../map.ts';
import { alleBestanden } from '../site/bouw.ts';

/*
 * The engine as somebody gets it: packed, installed in an empty folder, with content that isn't the project's. It
 * asks npm for the packages that the engine needs, and takes minutes.
 */

const werkmap = mkdtempSync(join(tmpdir(), 'waakvlam-pakket-'));
let tarball: string;

beforeAll(() => {
  const { uit } = draai('npm', ['pack', '--json', '--pack-destination', werkmap], process.cwd());
  expect(uit).toContain('.tgz');
  tarball = join(werkmap, readdirSync(werkmap).find((naam) => naam.endsWith('.tgz')) ?? '');
}, 120_000);
afterAll(() => {
  rmSync(werkmap, { recursive: true, force: true });
}, 300_000); // two folders of packages

test('the package holds what runs: no TypeScript, no tests, and nothing of the first municipality', () => {
  const { uit } = draai('tar', ['-tzf', tarball], werkmap);
  const bestanden = uit.trim().split('\n');
  expect(bestanden.filter((pad) => /(?<!\.d)\.ts$|^package\/(test|content|docs|src)\//.test(pad))).toEqual(
    [],
  );
  expect(bestanden).toEqual(
    expect.arrayContaining([
      'package/README.md',
      'package/LICENSE',
      'package/CHANGELOG.md',
      'package/package.json',
    ]),
  );
});

describe('in an empty folder', () => {
  const map = join(werkmap, 'eigen');
  beforeAll(() => {
    mkdirSync(map);
    cpSync(MINI, join(map, 'content'), { recursive: true });
    for (const leeg of [
      'cijfers',
      'middelen',
      'momenten',
      'collegevoorstellen',
      'werkwijzen',
      'concordanties',
    ]) {
      rmSync(join(map, 'content', leeg), { recursive: true });
    }
    schrijf(map, 'package.json', {
      private: true,
      type: 'module',
      scripts: { build: 'astro build', dev: 'astro dev' },
    });
    writeFileSync(
      join(map, 'astro.config.mjs'),
      "import waakvlam from '@waakvlam/motor';\n\nexport default { integrations: [waakvlam()] };\n",
    );
    draai('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', tarball], map);
  }, 600_000);

  test('the command works, on the Node that came with it', () => {
    expect(draai('npx', ['--no-install', 'waakvlam', 'controleer'], map).uit).toMatch(/^0 fouten, /m);
    expect(
      Number(draai('npm', ['exec', '--', 'node', '-p', 'process.versions.node.split(".")[0]'], map).uit),
    ).toBeGreaterThan(20);
  });

  test('a build has every page, every link leads somewhere, and what is empty isn’t there', () => {
    draai('npm', ['run', 'build'], map);
    const site = join(map, 'dist');
    expect(loopLinksNa(site, '/proef/')).toMatchObject({ kapot: [] });
    const bestanden = alleBestanden(site);
    expect(bestanden).toEqual(
      expect.arrayContaining([
        '404.html',
        'icoon-neutraal.svg',
        'over/index.html',
        'plannen/voorbeeldstad-2022-2024/acties/6.2.1/index.html',
        'data/v1/acties.json',
        'pagefind/pagefind.js',
      ]),
    );
    const leeg =
      /^(data\/v1\/)?(cijfers|middelen|momenten|tijdlijn|collegevoorstellen|werkwijzen|begrippen|afwijkingen)\b/;
    expect(bestanden.filter((pad) => leeg.test(pad))).toEqual([]);
  }, 300_000);

  test('while writing, the first of a collection appears without a restart', async () => {
    const bin = join(map, 'node_modules', '.bin');
    const server = spawn(
      join(bin, 'node'),
      [join(map, 'node_modules/astro/bin/astro.mjs'), 'dev', '--port', '0'],
      {
        cwd: map,
        env: schoneOmgeving(),
      },
    );
    try {
      const basis = await adresVan(server);
      expect(await (await fetch(basis)).text()).not.toContain('href="/begrippen/"');
      const pad = join(map, 'content/begrippen/klimaat.yaml');
      mkdirSync(dirname(pad));
      writeFileSync(
        pad,
        'term: klimaat\nuitleg: { tekst: Het weer over jaren., grondslag: duiding, reden: Een gewoon woord. }\n',
      );
      await expect
        .poll(async () => await (await fetch(`${basis}begrippen/`)).text(), {
          timeout: 60_000,
          interval: 500,
        })
        .toContain('href="/begrippen/klimaat/"');
    } finally {
      server.kill();
      rmSync(join(map, 'content/begrippen'), { recursive: true, force: true });
    }
  }, 180_000);

  test('the review opens in a browser, and says where git is still missing', async () => {
    const server = spawn(
      join(map, 'node_modules/.bin/node'),
      [join(map, 'node_modules/@waakvlam/motor/bin/waakvlam.mjs'), 'beheer'],
      { cwd: map, env: { ...schoneOmgeving(), BROWSER: 'none', PORT: '0' } },
    );
    try {
      const basis = await adresVan(server);
      const actie = await fetch(`${basis}plannen/voorbeeldstad-2022-2024/acties/6.1/`);
      expect(actie.status).toBe(200);
      expect(await actie.text()).toContain('wordt niet bewaard met git');
    } finally {
      server.kill();
    }
  }, 180_000);

  test('the content may be the root of the repository, with all that stands there', () => {
    cpSync(join(map, 'content'), map, { recursive: true });
    rmSync(join(map, 'content'), { recursive: true });
    for (const bestand of [
      'README.md',
      'LICENSE',
      '.gitlab-ci.yml',
      '.github/workflows/site.yml',
      'tsconfig.json',
    ]) {
      mkdirSync(dirname(join(map, bestand)), { recursive: true });
      writeFileSync(join(map, bestand), '{}\n');
    }
    const pakket = JSON.parse(readFileSync(join(map, 'package.json'), 'utf8')) as object;
    schrijf(map, 'package.json', { ...pakket, waakvlam: { content: '.' } });
    const waakvlam = (...woorden: string[]): string =>
      draai('npx', ['--no-install', 'waakvlam', ...woorden], map).uit;
    expect(waakvlam('controleer')).toMatch(/^0 fouten, /m);
    waakvlam(
      'nieuw',
      'bron',
      'pagina',
      '--soort',
      'extern',
      '--titel',
      'Een pagina',
      '--url',
      'https://x.example/',
    );
    const bron = join(map, 'bronnen/pagina.yaml');
    const schema = /^# yaml-language-server: \$schema=(\S+)\n/.exec(readFileSync(bron, 'utf8'))?.[1] ?? '';
    expect(schema).toContain('node_modules/@waakvlam/motor/');
    expect(existsSync(resolve(dirname(bron), schema))).toBe(true);
    writeFileSync(join(map, 'losse.yaml'), 'titel: Niet op zijn plek\n');
    expect(roep('npx', ['--no-install', 'waakvlam', 'controleer'], map)).toMatchObject({ code: 1 });
    rmSync(join(map, 'losse.yaml'));
  }, 120_000);

  describe('nieuw gemeente', () => {
    const nieuw = join(werkmap, 'nieuw');
    beforeAll(() => {
      const antwoorden = ['--naam', 'Acties in beeld', '--organisatie', 'Gemeente Voorbeeldstad'];
      draai('npx', ['--no-install', 'waakvlam', 'nieuw', 'gemeente', nieuw, ...antwoorden], map);
      // The lockfile that ‘npm install’ makes; its workflows install from that.
      draai('npm', ['install', '--package-lock-only', '--prefer-offline', '--no-audit', '--no-fund'], nieuw);
      draai('npm', ['ci', '--prefer-offline', '--no-audit', '--no-fund'], nieuw);
    }, 600_000);

    test('its test checks the content, builds, and walks every link; nothing is left to solve', () => {
      const { uit } = draai('npm', ['test'], nieuw);
      expect(uit).toContain('0 fouten, 0 waarschuwingen');
      expect(uit).toMatch(/links op \d+ pagina’s: alles klopt/);
    }, 300_000);

    test('it starts, and serves the site', async () => {
      const start = spawn(
        join(nieuw, 'node_modules/.bin/node'),
        ['node_modules/@waakvlam/motor/pakket/src/cli/waakvlam.mjs', 'start'],
        {
          cwd: nieuw,
          env: { ...schoneOmgeving(), PORT: '0' },
        },
      );
      try {
        expect(await (await fetch(await adresVan(start))).text()).toContain('Acties in beeld');
      } finally {
        start.kill();
      }
    }, 180_000);
  });
});

/** The environment without the settings of whoever runs the tests, or of the runner itself. */
const schoneOmgeving = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(process.env).filter(
      ([naam]) => !/^(WAAKVLAM_|npm_|VITEST)|^(NODE_ENV|BASE_URL|MODE|DEV|PROD|SSR|TEST|TZ)$/.test(naam),
    ),
  );

function roep(
  programma: string,
  woorden: readonly string[],
  cwd: string,
): { code: number | null; uit: string; fout: string } {
  const { status, stdout, stderr } = spawnSync(programma, woorden, {
    cwd,
    encoding: 'utf8',
    env: schoneOmgeving(),
    shell: process.platform === 'win32',
  });
  return { code: status, uit: stdout, fout: stderr };
}

/** Runs a program that must succeed. */
function draai(programma: string, woorden: readonly string[], cwd: string): { uit: string } {
  const { code, uit, fout } = roep(programma, woorden, cwd);
  expect(code, `${programma} ${woorden.join(' ')}\n${uit}\n${fout}`).toBe(0);
  return { uit };
}

/** The address that a server says it serves at. */
const adresVan = (server: ChildProcess): Promise<string> =>
  new Promise((geef, weiger) => {
    let gezegd = '';
    const lees = (deel: unknown): void => {
      gezegd += String(deel);
      const [, poort] = /http:\/\/(?:localhost|127\.0\.0\.1):(\d+)\//.exec(gezegd) ?? [];
      if (poort !== undefined) geef(`http://localhost:${poort}/`);
    };
    server.stdout?.on('data', lees);
    server.stderr?.on('data', lees);
    server.on('exit', () => {
      weiger(new Error(`It stopped before it served:\n${gezegd}`));
    });
  });

const schrijf = (map: string, naam: string, waarde: object): void => {
  writeFileSync(join(map, naam), `${JSON.stringify(waarde, null, 2)}\n`);
};
