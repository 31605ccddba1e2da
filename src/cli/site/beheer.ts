import { spawn } from 'node:child_process';
import { relative } from 'node:path';
import type { Command } from 'commander';
import { herstelNaStop } from '../../beheer/herstel.ts';
import type { Openbaarheid } from '../../beheer/server.ts';
import { leesToegang, toegangsbestand } from '../../beheer/toegang/leesToegang.ts';
import { schrijffoutInWoorden } from '../../beheer/woorden.ts';
import type { Register } from '../../domain/register.ts';
import { renderMeldingen } from '../../render/terminal/meldingen.ts';
import { Gebruiksfout } from '../gebruiksfout.ts';
import { Inhoudsfout, laadOfStop } from '../laad.ts';
import { contentOptie } from '../opties.ts';
import { opmaakVoor, schrijf } from '../uitvoer.ts';
import { leesPoort } from './start.ts';

interface Opties {
  readonly content: string;
  readonly host?: string | true;
}

/** `beheer`: the review in a browser, on this machine. */
export function voegBeheerToe(programma: Command): void {
  programma
    .command('beheer')
    .description('bespreek de acties in uw browser, en leg vast wat er is besloten')
    .addOption(contentOptie())
    .option('--host [adres]', 'open het ook voor anderen, die inloggen: zie docs/beheer-op-een-server.md')
    .action(async ({ content, host }: Opties) => {
      const poort = leesPoort(process.env['PORT']);
      const { register } = laadOfStop({ content, metConcepten: true });
      const buiten = host === undefined ? undefined : await openVoorAnderen(content, register, host);
      process.env['WAAKVLAM_CONTENT'] = content;
      if (process.stderr.isTTY) schrijf(process.stderr, 'Het beheer wordt klaargezet …');
      const { startBeheer } = await import('../../beheer/server.ts'); // takes a second to load
      const hersteld = await probeerHerstel(content);
      if (hersteld !== undefined) schrijf(process.stdout, hersteld);
      const { adres, luistert, stop } = await startOfZeg(() => startBeheer(content, poort, buiten), poort);
      for (const sein of ['SIGINT', 'SIGTERM'] as const) {
        process.once(sein, () => {
          void stop().then(() => process.exit(0));
        });
      }
      schrijf(
        process.stdout,
        `Het beheer staat op ${adres}${buiten ? ` en luistert op ${luistert}` : ''}\nStoppen: Ctrl+C`,
      );
      if (!buiten) openBrowser(adres, process.env['BROWSER']);
    });
}

/** The server for others, as its settings say who comes in. */
async function openVoorAnderen(
  content: string,
  register: Register,
  host: string | true,
): Promise<Openbaarheid> {
  const gelezen = leesToegang(content, register, process.env);
  if (!gelezen) {
    throw new Gebruiksfout(
      `Met --host kunnen anderen bij het beheer, en er staat nergens wie dat mogen en hoe zij inloggen. Schrijf dat in ${toegangsbestand(content)}; docs/beheer-op-een-server.md zegt hoe. Zonder --host werkt het beheer alleen op deze computer.`,
    );
  }
  if (!gelezen.goed) {
    const padVan = (pad: string): string => relative(process.cwd(), pad);
    throw new Inhoudsfout(renderMeldingen(gelezen.meldingen, padVan, opmaakVoor(process.stderr)));
  }
  const { instellingen } = gelezen;
  const { maakToegang, InlogdienstWeg } = await import('../../beheer/toegang/maakToegang.ts');
  try {
    const toegang = await maakToegang(instellingen, (zin) => {
      schrijf(process.stderr, zin);
    });
    return { host: host === true ? '0.0.0.0' : host, adres: new URL(instellingen.adres), toegang };
  } catch (fout) {
    if (!(fout instanceof InlogdienstWeg)) throw fout;
    throw new Inhoudsfout(
      `De inlogdienst ‘${instellingen.openid?.uitgever ?? ''}’ geeft geen antwoord dat klopt: ${fout.message}. Kijk of ‘uitgever’ in ${toegangsbestand(content)} goed is, en of deze computer erbij kan.`,
    );
  }
}

/** A port or address that can't be listened at is a wrong call. */
async function startOfZeg<T>(start: () => Promise<T>, poort: number): Promise<T> {
  try {
    return await start();
  } catch (fout) {
    const zin = LUISTERFOUTEN[(fout as NodeJS.ErrnoException).code ?? ''];
    throw zin === undefined ? fout : new Gebruiksfout(zin(poort));
  }
}

const LUISTERFOUTEN: Readonly<Record<string, (poort: number) => string>> = {
  EADDRINUSE: (poort) => `Poort ${poort} is al in gebruik. Kies een andere met PORT.`,
  EACCES: (poort) => `Poort ${poort} mag dit account niet gebruiken. Kies met PORT een hogere, zoals 4321.`,
  EADDRNOTAVAIL: () => 'Het adres achter --host is niet van deze computer.',
  ENOTFOUND: () => 'Het adres achter --host bestaat niet.',
};

/** Finishes what an earlier beheer was writing when it was stopped. Where that can't be done now, the next write tries again. */
async function probeerHerstel(content: string): Promise<string | undefined> {
  try {
    return await herstelNaStop(content);
  } catch (fout) {
    const zin = schrijffoutInWoorden(fout);
    if (zin === undefined) throw fout;
    return zin;
  }
}

/** Opens an address in the browser; `BROWSER` names another one, or `none`. Without a browser the address is enough. */
function openBrowser(adres: string, keuze: string | undefined): void {
  if (keuze === 'none') return;
  const [programma, ...argumenten] = keuze ? [keuze] : (OPENERS[process.platform] ?? ['xdg-open']);
  if (programma === undefined) return;
  const kind = spawn(programma, [...argumenten, adres], { stdio: 'ignore', detached: true });
  kind.on('error', () => undefined);
  kind.unref();
}

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};
