import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';

/**
 * `npm run proef:beheer [AANTAL] [ZAAD]`: kills the beheer at random moments while it is being decided in, and looks
 * whether anything that it acknowledged is lost: each decision is in git exactly once, the work tree is clean, no lock is
 * left and the content is right. The moments follow from the seed. It ends with the figures, and with 1 when something is.
 */
const [aantal = 100, zaad = 1] = process.argv.slice(2).map(Number);
const MAIN = join(import.meta.dirname, '../src/cli/waakvlam.mjs');
const MINI = join(import.meta.dirname, '../test/mini/inhoud');
const ACTIE = 'plannen/voorbeeldstad-2022-2024/acties/6.10/';

const map = mkdtempSync(join(tmpdir(), 'waakvlam-proef-'));
const content = join(map, 'content');
const env = { ...process.env, WAAKVLAM_CONTENT: content, BROWSER: 'none', PORT: '0' };
const git = (...argumenten: string[]): string =>
  execFileSync('git', ['-C', map, ...argumenten], { encoding: 'utf8', stdio: 'pipe' });

cpSync(MINI, content, { recursive: true });
writeFileSync(join(map, '.gitignore'), '.waakvlam/\n.waakvlam-*\n');
git('init', '-q', '-b', 'hoofd');
git('config', 'user.name', 'Mies Voorbeeld');
git('config', 'user.email', 'mies@voorbeeld.example');
git('add', '-A');
git('commit', '-qm', 'Begin');

/** Numbers between 0 and 1 that follow from the seed (mulberry32). */
let staat = zaad;
function toeval(): number {
  staat = (staat + 0x6d2b79f5) | 0;
  let t = Math.imul(staat ^ (staat >>> 15), 1 | staat);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}

async function start(): Promise<{ server: ChildProcess; adres: string }> {
  const server = spawn(process.execPath, [MAIN, 'beheer'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const adres = await new Promise<string>((klaar, mis) => {
    let gezegd = '';
    server.stdout.setEncoding('utf8').on('data', (deel: string) => {
      gezegd += deel;
      const [gevonden] = /http:\/\/127\.0\.0\.1:\d+\//.exec(gezegd) ?? [];
      if (gevonden !== undefined) klaar(gevonden);
    });
    server.once('exit', () => {
      mis(new Error(`The beheer didn't start: ${gezegd}`));
    });
  });
  return { server, adres };
}

/** Decides something, and says whether that was acknowledged. */
async function beslis(adres: string, tekst: string): Promise<boolean> {
  const pagina = await (await fetch(adres + ACTIE)).text();
  const gezien = /name="gezien" value="([^"]*)"/.exec(pagina)?.[1] ?? '';
  const datum = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format();
  const antwoord = await fetch(adres + ACTIE, {
    method: 'POST',
    redirect: 'manual',
    headers: { Origin: new URL(adres).origin },
    body: new URLSearchParams({
      gezien,
      begonnen: gezien,
      blad: tekst,
      stand: 'ongewijzigd',
      tekst,
      datum,
      doe: 'beslis',
    }),
  });
  return antwoord.status === 303;
}

const bevestigd: string[] = [];
const gevraagd: string[] = [];

/** Decides something new, and remembers whether that was acknowledged. */
async function probeer(adres: string): Promise<void> {
  const tekst = `Beslissing ${gevraagd.length + 1}.`;
  gevraagd.push(tekst);
  if (await beslis(adres, tekst)) bevestigd.push(tekst);
}

process.stdout.write(`${aantal} keer, zaad ${zaad}\n`);
let halverwege = 0;
for (let keer = 1; keer <= aantal; keer += 1) {
  const { server, adres } = await start();
  const weg = once(server, 'exit');
  // How long one decision takes here: the moments lie within a few of them.
  const begin = performance.now();
  await probeer(adres);
  const duur = performance.now() - begin;
  const einde = wacht(toeval() * 2 * duur).then(() => server.kill('SIGKILL'));
  try {
    for (;;) await probeer(adres);
  } catch {
    // It was killed.
  }
  await einde;
  await weg;
  if (existsSync(join(content, '.waakvlam-vastlegging'))) halverwege += 1;
  process.stdout.write(`${keer}: ${bevestigd.length} bevestigd\n`);
}

const { server } = await start();
server.kill('SIGTERM');
await once(server, 'exit');
const bestand = git('show', `HEAD:content/${ACTIE.slice(0, -1)}.yaml`);
const keren = (tekst: string): number => bestand.split(tekst).length - 1;
const kwijt = bevestigd.filter((tekst) => keren(tekst) === 0);
const dubbel = gevraagd.filter((tekst) => keren(tekst) > 1);
const vuil = git('status', '--porcelain').trim();
const sloten = readdirSync(content).filter((naam) => naam.includes('.waakvlam-'));
const fouten = execFileSync(process.execPath, [MAIN, 'controleer'], { env, encoding: 'utf8' })
  .trim()
  .split('\n')
  .at(-1);
const onbevestigd = gevraagd.filter((tekst) => !bevestigd.includes(tekst) && keren(tekst) === 1);
process.stdout.write(
  [
    `${aantal} keer gedood (zaad ${zaad}), ${halverwege} keer midden in een vastlegging`,
    `${bevestigd.length} bevestigd: ${kwijt.length} kwijt, ${dubbel.length} dubbel`,
    `${onbevestigd.length} niet bevestigd en toch vastgelegd`,
    `werkmap ${vuil === '' ? 'schoon' : `niet schoon: ${vuil}`}; sloten: ${sloten.join(', ') || 'geen'}; ${fouten ?? ''}`,
    '',
  ].join('\n'),
);
rmSync(map, { recursive: true, force: true });
const mis =
  kwijt.length +
  dubbel.length +
  sloten.length +
  Number(vuil !== '') +
  Number(fouten?.startsWith('0 fouten') !== true);
process.exitCode = mis === 0 ? 0 : 1;
