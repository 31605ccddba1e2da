import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { alleBestanden, bouwSite } from '../site/bouw.ts';
import { klimaatplannen } from '../site/klimaat.ts';
import type { Proef } from './proef.ts';

/*
 * The same content gives the same files, to the byte: on another machine, in another zone and language, at another path,
 * at another time. Sites are built one after another, so each has another clock; what is exported is made at set times.
 */

const PEILDATUM = '2023-12-31';

/** Where and when something is made: no two alike. */
const OMGEVINGEN = [
  { TZ: 'Pacific/Kiritimati', LANG: 'nl_NL.UTF-8' },
  { TZ: 'America/Los_Angeles', LANG: 'en_US.UTF-8' },
  { TZ: 'UTC', LANG: 'C' },
  { TZ: 'Asia/Kolkata', LANG: 'tr_TR.UTF-8' },
  { TZ: 'Europe/Amsterdam', LANG: 'de_DE.UTF-8' },
  { TZ: 'Pacific/Marquesas', LANG: 'ar_EG.UTF-8' },
  { TZ: 'America/St_Johns', LANG: 'sv_SE.UTF-8' },
  { TZ: 'Pacific/Apia', LANG: 'ja_JP.UTF-8' },
  { TZ: 'Africa/Casablanca', LANG: 'fr_FR.UTF-8' },
  { TZ: 'Antarctica/Troll', LANG: 'POSIX' },
] as const;

type Hashes = ReadonlyMap<string, string>;

/** So many times all that is exported; and as many sites, unless `zonderSite`. */
export const gelijk =
  ({ zonderSite = false } = {}): Proef =>
  (aantal, zaad) => {
    const werk = mkdtempSync(join(tmpdir(), 'waakvlam-proef-'));
    const mis: string[] = [];
    const [uitvoeren, sites]: [Hashes[], Hashes[]] = [[], []];
    try {
      const begin = klimaatplannen(20, join(werk, 'begin'));
      for (let i = 0; i < aantal; i += 1) {
        const omgeving = OMGEVINGEN[(i + zaad) % OMGEVINGEN.length] ?? OMGEVINGEN[0];
        const content = join(werk, `een heel andere map ${'x'.repeat(i)}`, 'inhoud');
        mkdirSync(join(content, '..'));
        cpSync(begin, content, { recursive: true });
        uitvoeren.push(voerUitIn(content, omgeving, i));
        if (!zonderSite) sites.push(bouwIn(content, omgeving, mis));
      }
    } finally {
      rmSync(werk, { recursive: true });
    }
    for (const [soort, alle] of Object.entries({ export: uitvoeren, site: sites })) {
      for (const [i, een] of alle.entries()) {
        const anders = verschillend(alle[0] ?? een, een);
        if (anders.length > 0)
          mis.push(
            `${soort} ${i} differs from the first in ${anders.length}: ${anders.slice(0, 3).join(', ')}`,
          );
      }
    }
    return {
      cijfers: {
        'times exported': uitvoeren.length,
        'exported files': uitvoeren[0]?.size ?? 0,
        'sites built': sites.length,
        'files of a site': sites[0]?.size ?? 0,
      },
      mis,
    };
  };

/** What is exported in another process, at a time of its own; the hash of each file. */
function voerUitIn(content: string, omgeving: Readonly<Record<string, string>>, i: number): Hashes {
  const klok = Date.UTC(2024, i * 7, 1 + i, (i * 5) % 24, 59, i);
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, 'uitvoerder.mjs'), content, PEILDATUM, String(klok)],
    { encoding: 'utf8', env: { ...process.env, ...omgeving } },
  );
  if (stderr !== '') throw new Error(stderr);
  return new Map(JSON.parse(stdout) as [string, string][]);
}

function bouwIn(content: string, omgeving: Readonly<Record<string, string>>, mis: string[]): Hashes {
  const site = bouwSite({ naam: '', content: () => content, peildatum: PEILDATUM, omgeving }, '');
  if (site.code !== 0) mis.push(`not built: ${site.stderr.slice(0, 500)}`);
  const hashes = new Map(
    alleBestanden(site.map).map((pad) => [
      pad,
      createHash('sha256')
        .update(readFileSync(join(site.map, pad)))
        .digest('hex'),
    ]),
  );
  site.ruimOp();
  return hashes;
}

const verschillend = (een: Hashes, ander: Hashes): string[] =>
  [...new Set([...een.keys(), ...ander.keys()])].filter((pad) => een.get(pad) !== ander.get(pad));
