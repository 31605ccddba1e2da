import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Command, CommanderError } from 'commander';
import { MapNietGevonden } from '../io/leesMap.ts';
import { COMMANDOS } from './commandos.ts';
import { Gebruiksfout } from './gebruiksfout.ts';
import { Inhoudsfout } from './laad.ts';
import { NederlandseHulp, spreekNederlands, vertaalCommanderFout } from './nederlands.ts';
import { magEerderStoppen } from './uitvoer.ts';

/** A command that speaks Dutch, and so do its subcommands. */
class Commando extends Command {
  override createCommand(naam?: string): Command {
    return new Commando(naam);
  }

  override createHelp(): NederlandseHulp {
    return new NederlandseHulp();
  }
}

/** The version of the engine, as its package says. */
const { version } = JSON.parse(
  readFileSync(fileURLToPath(import.meta.resolve('@waakvlam/motor/package.json')), 'utf8'),
) as { readonly version: string };

/** The program with the command that is called, or with all of them where the call names none. */
async function maakProgramma([eerste = '']: readonly string[]): Promise<Command> {
  const programma = spreekNederlands(new Commando('waakvlam'))
    .description('Waakvlam houdt de acties van een uitvoeringsplan in beeld.')
    .version(version, '-V, --version', 'toon de versie');
  const genoemd = Object.entries(COMMANDOS).filter(([naam]) => naam === eerste);
  const lezers = genoemd.length > 0 ? genoemd : Object.entries(COMMANDOS);
  for (const voegToe of await Promise.all(lezers.map(([, lees]) => lees()))) voegToe(programma);
  return programma;
}

magEerderStoppen(process.stdout);

/** Runs a call, without the words before it: `['status', '4.1.2', …]`. Returns the code to exit with; it doesn't exit. */
export async function voerUit(argumenten: readonly string[]): Promise<number> {
  process.exitCode = 0; // a command that finds the content wrong changes it
  const programma = await maakProgramma(argumenten);
  const gekozen = gekozenCommando(programma, argumenten);
  try {
    keurTekens(argumenten);
    keurWaarden(argumenten, gekozen.commando);
    await programma.parseAsync(argumenten, { from: 'user' });
    return process.exitCode;
  } catch (fout) {
    return meldFout(fout, gekozen.woorden);
  }
}

/** What isn't UTF-8 was read as this character: it would be written in the content, or name a file that isn't there. */
function keurTekens(argumenten: readonly string[]): void {
  const fout = argumenten.find((argument) => argument.includes('\uFFFD'));
  if (fout === undefined) return;
  throw new Gebruiksfout(`In ‘${fout}’ staat een teken dat geen UTF-8 is. Typ het opnieuw.`);
}

/** An option that asks for a value and gets another option has lost its value: nobody means `--tekst --dry-run`. */
function keurWaarden(argumenten: readonly string[], commando: Command): void {
  const einde = argumenten.indexOf('--');
  const opties = commando.options.filter(({ required }) => required);
  for (const [i, waarde] of argumenten.slice(0, einde === -1 ? undefined : einde).entries()) {
    const optie = opties.find(({ long }) => long === argumenten[i - 1])?.long;
    if (optie === undefined || !/^(--[a-z]|-h$)/.test(waarde)) continue;
    throw new Gebruiksfout(
      `Achter ‘${optie}’ staat ‘${waarde}’, en dat lijkt op een optie. Bedoelt u dat echt als waarde? Schrijf dan ${optie}='${waarde}'.`,
    );
  }
}

/** The command that a call names, and the words of it that do: `voorstel nieuw`. */
function gekozenCommando(
  programma: Command,
  argumenten: readonly string[],
): { woorden: string[]; commando: Command } {
  const woorden: string[] = [];
  let commando = programma;
  for (const woord of argumenten) {
    const volgende = commando.commands.find((kandidaat) => kandidaat.name() === woord);
    if (!volgende) break;
    woorden.push(woord);
    commando = volgende;
  }
  return { woorden, commando };
}

/** Tells what went wrong in the command of these words, and with which code to exit: 2 for the call, 1 for everything else. */
function meldFout(fout: unknown, woorden: readonly string[]): number {
  if (fout instanceof CommanderError) {
    const vertaald = vertaalCommanderFout(fout);
    if (vertaald) return meldFout(vertaald, woorden);
    return fout.exitCode === 0 ? 0 : 2; // no command at all shows the help too, but is no call
  }
  if (fout instanceof MapNietGevonden) {
    return meldFout(
      new Gebruiksfout(
        `De map ‘${fout.map}’ ${fout.bestaat ? 'is niet te lezen' : 'bestaat niet'}. Kies met --content de map met de inhoud.`,
      ),
      woorden,
    );
  }
  if (fout instanceof Gebruiksfout) {
    process.stderr.write(`${fout.message}\nHulp: npx waakvlam ${[...woorden, '--help'].join(' ')}\n`);
    return 2;
  }
  if (fout instanceof Inhoudsfout) {
    process.stderr.write(`${fout.message}\n`);
    return 1;
  }
  const oorzaak = fout instanceof Error ? fout.message : String(fout);
  process.stderr.write(`Er ging iets mis dat Waakvlam niet had verwacht: ${oorzaak}\n`);
  if (process.env['WAAKVLAM_DEBUG']) throw fout;
  return 1;
}
