import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Bestand } from '../../src/domain/kern/bestand.ts';
import { isFout } from '../../src/domain/kern/melding.ts';
import { maakRegister } from '../../src/domain/maakRegister.ts';
import { leesMap } from '../../src/io/leesMap.ts';
import { inhoudVan } from '../map.ts';
import { klimaatplannen } from '../site/klimaat.ts';
import type { Proef } from './proef.ts';

/*
 * Many who write at once: processes that give one command after another in the same content. Every write that was
 * acknowledged is there once, nothing else changed, and who reads meanwhile never sees content that isn't right.
 */

const SCHRIJVER = join(import.meta.dirname, 'schrijver.mjs');
const KEREN = 250;

interface Geschreven {
  readonly tekst: string;
  readonly exit: number;
  readonly gezegd: string;
}

/** So many writers, of so many commands each. */
export const schrijvers =
  (keren = KEREN): Proef =>
  async (aantal, zaad) => {
    const map = mkdtempSync(join(tmpdir(), 'waakvlam-proef-'));
    try {
      klimaatplannen(27, map);
      let klaar = false;
      const schrijven = Promise.all(
        Array.from({ length: aantal }, (_, wie) => schrijf(map, wie, keren, zaad)),
      ).finally(() => (klaar = true));
      const gezien = await leesTot(map, () => klaar);
      const geschreven = (await schrijven).flat();
      const gelukt = geschreven.filter(({ exit }) => exit === 0);
      return {
        cijfers: {
          writers: aantal,
          commands: geschreven.length,
          acknowledged: gelukt.length,
          'states read meanwhile': gezien.keren,
        },
        mis: [
          ...geschreven
            .filter(({ exit }) => exit !== 0)
            .map(({ tekst, gezegd }) => `refused: ${tekst} ${gezegd}`),
          ...gezien.mis,
          ...watMisIs(map, geschreven),
        ],
      };
    } finally {
      rmSync(map, { recursive: true });
    }
  };

async function schrijf(map: string, ...getallen: readonly number[]): Promise<Geschreven[]> {
  const { stdout } = await promisify(execFile)(process.execPath, [SCHRIJVER, map, ...getallen.map(String)], {
    maxBuffer: 2 ** 26,
  });
  return JSON.parse(stdout) as Geschreven[];
}

/** Reads the content again and again, as who makes a site of it would; counts how often it was another. */
async function leesTot(map: string, isKlaar: () => boolean): Promise<{ keren: number; mis: string[] }> {
  const mis: string[] = [];
  let [keren, vorige] = [0, leesMap(map)];
  while (!isKlaar()) {
    const nu = leesMap(map);
    if (nu.some((bestand, i) => bestand !== vorige[i])) {
      keren += 1;
      mis.push(...foutenIn(nu).map((fout) => `read meanwhile: ${fout}`));
    }
    vorige = nu;
    await wacht(20);
  }
  return { keren, mis };
}

/** What is wrong with the content afterwards, and with each text in it. */
function watMisIs(map: string, geschreven: readonly Geschreven[]): string[] {
  const bestanden = inhoudVan(map);
  const alles = bestanden.map(([, tekst]) => tekst).join('\n');
  const keren = (tekst: string): number => alles.split(tekst).length - 1;
  return [
    ...foutenIn(leesMap(map)),
    ...bestanden.filter(([pad]) => !/\.(yaml|mdx|css)$/.test(pad)).map(([pad]) => `left behind: ${pad}`),
    ...geschreven
      .filter(({ tekst, exit }) => keren(tekst) !== (exit === 0 ? 1 : 0))
      .map(({ tekst, exit }) => `there ${keren(tekst)} times, exit ${exit}: ${tekst}`),
  ];
}

const foutenIn = (bestanden: readonly Bestand[]): string[] =>
  maakRegister(bestanden, { vandaag: '2023-07-01' }, { metConcepten: true })
    .meldingen.filter(isFout)
    .map(({ code, zin, plaats }) => `${plaats.bestand}:${plaats.regel} ${code} ${zin}`);
