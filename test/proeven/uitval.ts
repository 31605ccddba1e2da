import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { legVast } from '../../src/io/journaal.ts';
import { leesMap } from '../../src/io/leesMap.ts';
import { schrijvend } from '../../src/io/wijzigInhoud.ts';
import { inhoudVan } from '../map.ts';
import type { Proef } from './proef.ts';
import { AANROEPEN, legKlaar, nietGeroepen, type Aanroep } from './schrijvende.ts';

/*
 * Killed, failing or full at each call that writes, of each command that writes. The content is then as it was or as it
 * would have become, for who reads it at once and for who writes next; what a command says of it is so; nothing is left.
 * A file that was asked for is there whole, or not.
 */

/** How a call breaks: killed; failing; failing after it was done; failing from there on; full. */
const MANIEREN = ['kill', 'EIO', 'na-EIO', 'vanaf-EIO', 'ENOSPC'] as const;

interface Geval extends Opzet {
  readonly hoe: (typeof MANIEREN)[number];
  readonly op: number;
}

/** A command, a folder in which it can be called, and what stands in one where it was. */
interface Opzet {
  readonly argumenten: readonly string[];
  readonly map: string;
  readonly na: Stand;
  readonly calls: number;
}

interface Afloop {
  readonly exit: number;
  readonly gezegd: string;
  readonly aantal: number;
}

/** What stands in a project: each file with its text. */
type Stand = ReadonlyMap<string, string>;

/** So many broken calls, of all that there are; or of these commands alone. */
export const uitval =
  (namen = Object.keys(AANROEPEN)): Proef =>
  async (aantal, zaad) => {
    const werk = mkdtempSync(join(tmpdir(), 'waakvlam-proef-'));
    try {
      const opzetten = maakOpzetten(werk, namen);
      const alle = opzetten.flatMap((opzet) =>
        MANIEREN.flatMap((hoe) =>
          Array.from({ length: opzet.calls }, (_, i): Geval => ({ ...opzet, hoe, op: i + 1 })),
        ),
      );
      const gekozen = fc.sample(fc.shuffledSubarray(alle, { minLength: Math.min(aantal, alle.length) }), {
        numRuns: 1,
        seed: zaad,
      });
      const gevallen = (gekozen[0] ?? []).slice(0, aantal);
      const mis = (await nietGeroepen()).map((naam) => `${naam} writes, and isn’t tried`);
      const uitkomsten = new Map<string, number>();
      for (const [geval, map, afloop] of probeer(gevallen, werk)) {
        const { uitkomst, wat } = await beoordeel(geval, map, afloop);
        uitkomsten.set(uitkomst, (uitkomsten.get(uitkomst) ?? 0) + 1);
        mis.push(
          ...wat.map(
            (deel) => `${geval.argumenten.slice(0, 3).join(' ')}, ${geval.hoe} at call ${geval.op}: ${deel}`,
          ),
        );
        rmSync(map, { recursive: true });
      }
      return {
        cijfers: {
          commands: opzetten.length,
          'calls that write': opzetten.reduce((som, { calls }) => som + calls, 0),
          broken: gevallen.length,
          killed: gevallen.filter(({ hoe }) => hoe === 'kill').length,
          ...Object.fromEntries(uitkomsten),
        },
        mis,
      };
    } finally {
      rmSync(werk, { recursive: true });
    }
  };

/** A folder for each call in which it can be done, and what becomes of that when nothing breaks. */
function maakOpzetten(werk: string, namen: readonly string[]): Opzet[] {
  const aanroepen = namen
    .flatMap((naam) => AANROEPEN[naam] ?? [])
    .map(
      (aanroep, i) =>
        ({ eerst: [], ...aanroep, map: join(werk, String(i)) }) satisfies Aanroep & { map: string },
    );
  for (const { map } of aanroepen) {
    mkdirSync(map);
    legKlaar(map);
  }
  gaatGoed(aanroepen.flatMap(({ map, eerst }) => eerst.map((argumenten) => ({ map, argumenten }))));
  for (const { map, zet } of aanroepen) {
    zet?.(map);
    cpSync(map, `${map}-heel`, { recursive: true });
  }
  const aflopen = gaatGoed(aanroepen.map(({ map, argumenten }) => ({ map: `${map}-heel`, argumenten })));
  return aanroepen.map(({ map, argumenten }, i) => ({
    argumenten,
    map,
    na: standVan(`${map}-heel`),
    calls: aflopen[i]?.aantal ?? 0,
  }));
}

/** Gives calls of which none breaks. */
function gaatGoed(beurten: readonly Pick<Opzet, 'map' | 'argumenten'>[]): readonly Afloop[] {
  const aflopen = roep(
    'EIO',
    beurten.map((beurt) => ({ ...beurt, op: Number.MAX_SAFE_INTEGER })),
  );
  for (const [i, { exit, gezegd }] of aflopen.entries()) {
    if (exit !== 0) throw new Error(`${beurten[i]?.argumenten.join(' ') ?? ''}: ${gezegd}`);
  }
  return aflopen;
}

/** Each case in a copy of its folder, with how it ended: those that aren't killed many in one process. */
function* probeer(
  gevallen: readonly Geval[],
  werk: string,
): Iterable<readonly [geval: Geval, map: string, afloop: Afloop | undefined]> {
  for (const hoe of MANIEREN) {
    const deze = gevallen.filter((geval) => geval.hoe === hoe);
    const tegelijk = hoe === 'kill' ? 1 : 50;
    for (let van = 0; van < deze.length; van += tegelijk) {
      const beurten = deze
        .slice(van, van + tegelijk)
        .map((geval, i) => ({ ...geval, geval, map: join(werk, `geval-${i}`) }));
      for (const { geval, map } of beurten) cpSync(geval.map, map, { recursive: true });
      const aflopen = roep(hoe, beurten);
      for (const [i, { geval, map }] of beurten.entries()) yield [geval, map, aflopen[i]];
    }
  }
}

function roep(
  hoe: string,
  beurten: readonly { readonly map: string; readonly argumenten: readonly string[]; readonly op: number }[],
): readonly Afloop[] {
  if (beurten.length === 0) return [];
  const hier = (naam: string): string => join(import.meta.dirname, naam);
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      ...['--import', hier('../io/breek.mjs'), hier('breker.mjs')],
      JSON.stringify(beurten.map(({ map, argumenten, op }) => ({ map, argumenten, op }))),
    ],
    { encoding: 'utf8', env: { ...process.env, BREEK: hoe } },
  );
  if (stderr !== '') throw new Error(stderr);
  return stdout === '' ? [] : (JSON.parse(stdout) as Afloop[]);
}

/** What came of a broken call, and what is wrong with that. */
async function beoordeel(
  { map: schoon, na, hoe }: Geval,
  map: string,
  afloop: Afloop | undefined,
): Promise<{ uitkomst: string; wat: string[] }> {
  const wat: string[] = [];
  // Who is killed removes nothing, and who can't write any more neither.
  const kanNietOpruimen = hoe === 'kill' || hoe === 'vanaf-EIO';
  const voor = standVan(schoon);
  const content = join(map, 'content');
  const meteen = gelezen(content);
  await schrijvend(
    content,
    () => undefined,
    () => {
      legVast(content, [{ pad: 'bronnen/later.yaml', oud: undefined, nieuw: 'later\n' }]);
    },
  );
  rmSync(join(content, 'bronnen/later.yaml'));
  const later = standVan(map);
  const [was, wordt, is] = [voor, na, later].map((stand) => inContent(stand));
  if (is !== was && is !== wordt) wat.push('the content is neither what it was nor what it would become');
  if (is !== meteen) wat.push('who read at once saw something else');
  for (const [pad, tekst] of later) {
    if (pad.startsWith('content/') || tekst === voor.get(pad) || tekst === na.get(pad)) continue;
    if (kanNietOpruimen && pad.split('/').some((naam) => /^\..*\.\d+\.tmp$/.test(naam))) continue;
    wat.push(`${pad} isn’t what it was, nor what it would become`);
  }
  for (const pad of voor.keys()) {
    if (!later.has(pad) && na.has(pad)) wat.push(`${pad} is lost`);
  }
  const alles = zelfde(later, na);
  if (!afloop) return { uitkomst: alles ? 'killed, and done' : 'killed, and not done', wat };
  const niets = zelfde(later, voor);
  if (afloop.exit === 0 && !alles) wat.push('acknowledged, and not all there');
  if (afloop.exit !== 0 && afloop.gezegd.includes('Er is niets geschreven') && !niets && !kanNietOpruimen)
    wat.push('it says that nothing was written, and something was');
  if (afloop.exit !== 0 && (/niet had verwacht|\n {4}at /.test(afloop.gezegd) || afloop.gezegd.trim() === ''))
    wat.push(`it says: ${afloop.gezegd}`);
  return {
    uitkomst:
      afloop.exit === 0 ? 'acknowledged' : niets ? 'refused' : 'told that it is (or may be) half done',
    wat,
  };
}

/** Every file in a project but a lock: who is gone leaves one, and it is taken over. */
const standVan = (map: string): Stand =>
  new Map(inhoudVan(map).map(([pad, tekst]) => [pad.slice(map.length + 1), tekst]));

const inContent = (stand: Stand): string =>
  JSON.stringify([...stand].filter(([pad]) => pad.startsWith('content/')));

const gelezen = (content: string): string =>
  JSON.stringify(
    leesMap(content).map((bestand) => [
      `content/${bestand.pad}`,
      'bytes' in bestand ? Buffer.from(bestand.bytes).toString('latin1') : bestand.geweigerd,
    ]),
  );

const zelfde = (een: Stand, ander: Stand): boolean =>
  een.size === ander.size && [...een].every(([pad, tekst]) => ander.get(pad) === tekst);
