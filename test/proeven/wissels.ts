import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { maakBouwmap } from '../../src/site/integratie/bouwmap.ts';
import type { Proef } from './proef.ts';

/*
 * A site that is published again and again, and now and then one back, while somebody reads it all the time. Each file that
 * they get is whole, and of the site that stood there or the one that came. Between the two renames of a swap nothing
 * stands there: how often they came at that moment, and how long it was, are figures; it is once a swap at most.
 */

/** So many publications; every fourth puts the one before back. */
export const wissels: Proef = async (aantal) => {
  const project = mkdtempSync(join(tmpdir(), 'waakvlam-proef-'));
  const dist = join(project, 'dist');
  try {
    publiceer(project, dist, 0);
    const lezer = spawn(process.execPath, [join(import.meta.dirname, 'lezer.mjs'), dist], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const gelezen = lezer.stdout.setEncoding('utf8').toArray() as Promise<string[]>;
    let [versie, terug] = [0, 0];
    for (let keer = 1; keer <= aantal; keer += 1) {
      const isTerug = keer % 4 === 0;
      versie += isTerug ? -1 : 1;
      terug += Number(isTerug);
      publiceer(project, dist, versie);
      await wacht(5);
    }
    lezer.stdin.end();
    const { keren, gaten, langst, mis } = JSON.parse((await gelezen).join('')) as {
      readonly keren: number;
      readonly gaten: number;
      readonly langst: number;
      readonly mis: string[];
    };
    return {
      cijfers: {
        publications: aantal,
        'of these back': terug,
        'files read': keren,
        'moments without a site': gaten,
        'longest of these, ms': Math.round(langst * 10) / 10,
      },
      mis: gaten > aantal ? [...mis, `${gaten} moments without a site`] : mis,
    };
  } finally {
    rmSync(project, { recursive: true });
  }
};

/** Publishes a site of which each file says which it is, at its begin and at its end. */
function publiceer(project: string, dist: string, versie: number): void {
  const { map, plaats } = maakBouwmap(project, dist, []);
  for (let i = 0; i < 20; i += 1) {
    mkdirSync(join(map, `pagina-${i}`), { recursive: true });
    writeFileSync(join(map, `pagina-${i}`, 'index.html'), `${versie}\n${'tekst '.repeat(5_000)}\n${versie}`);
  }
  plaats();
}
