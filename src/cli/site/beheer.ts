import { spawn } from 'node:child_process';
import { Option, type Command } from 'commander';
import { herstelNaStop } from '../../beheer/herstel.ts';
import { schrijffoutInWoorden } from '../../beheer/woorden.ts';
import { Gebruiksfout } from '../gebruiksfout.ts';
import { laadOfStop } from '../laad.ts';
import { contentOptie } from '../opties.ts';
import { schrijf } from '../uitvoer.ts';
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
    .addOption(new Option('--host [adres]').hideHelp())
    .action(async ({ content, host }: Opties) => {
      if (host !== undefined) {
        throw new Gebruiksfout(
          'Het beheer werkt nu alleen op uw eigen computer. Voor een server (--host) moet het weten wie er inlogt, en dat kan het nog niet.',
        );
      }
      const poort = leesPoort(process.env['PORT']);
      laadOfStop({ content, metConcepten: true });
      process.env['WAAKVLAM_CONTENT'] = content;
      if (process.stderr.isTTY) schrijf(process.stderr, 'Het beheer wordt klaargezet …');
      const { startBeheer } = await import('../../beheer/server.ts'); // takes a second to load
      const hersteld = await probeerHerstel(content);
      if (hersteld !== undefined) schrijf(process.stdout, hersteld);
      const { adres, stop } = await startBeheer(content, poort);
      for (const sein of ['SIGINT', 'SIGTERM'] as const) {
        process.once(sein, () => {
          void stop().then(() => process.exit(0));
        });
      }
      schrijf(process.stdout, `Het beheer staat op ${adres}\nStoppen: Ctrl+C`);
      openBrowser(adres, process.env['BROWSER']);
    });
}

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
