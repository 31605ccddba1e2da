import { Help, type Command, type CommanderError, type Option } from 'commander';
import { Gebruiksfout } from './gebruiksfout.ts';

/** Commander's own words, in Dutch. Commander has no translations of its own. */
const TITELS: Readonly<Record<string, string>> = {
  'Usage:': 'Gebruik:',
  'Options:': 'Opties:',
  'Commands:': 'Commando’s:',
  'Arguments:': 'Argumenten:',
};

/** Commander's help page in Dutch, for `Command.createHelp`. */
export class NederlandseHulp extends Help {
  override styleTitle(titel: string): string {
    return TITELS[titel] ?? titel;
  }

  override commandUsage(commando: Command): string {
    return super.commandUsage(commando).replace('[options]', '[opties]').replace('[command]', '[commando]');
  }

  override subcommandTerm(commando: Command): string {
    return super.subcommandTerm(commando).replace('[options]', '[opties]');
  }

  override optionDescription(optie: Option): string {
    const extra = [
      optie.mandatory ? 'verplicht' : undefined,
      optie.argChoices === undefined ? undefined : `kies uit: ${optie.argChoices.join(', ')}`,
      optie.envVar === undefined ? undefined : `of via ${optie.envVar}`,
      optie.defaultValue === undefined ? undefined : `standaard: ${String(optie.defaultValue)}`,
    ].filter((deel) => deel !== undefined);
    return extra.length === 0 ? optie.description : `${optie.description} (${extra.join('; ')})`;
  }
}

/** Makes a program speak Dutch, and throw instead of exit; its subcommands inherit that. */
export function spreekNederlands(programma: Command): Command {
  return programma
    .helpOption('-h, --help', 'toon deze hulp')
    .helpCommand('help [commando]', 'toon de hulp bij een commando')
    .exitOverride()
    .configureOutput({ outputError: () => undefined });
}

/** What can be chosen, where commander says it. */
function keuzesUit(bericht: string): string {
  const keuzes = /Allowed choices are (.+)\.$/.exec(bericht)?.[1];
  return keuzes === undefined ? '' : ` Kies uit: ${keuzes}.`;
}

/** What commander found wrong with a call, as a sentence in Dutch; `undefined` when it only showed help or a version. */
export function vertaalCommanderFout(fout: CommanderError): Gebruiksfout | undefined {
  const genoemd = /'([^']*)'/.exec(fout.message)?.[1] ?? '';
  const bedoeld = /Did you mean (?:one of )?([^?)]+)\?/.exec(fout.message)?.[1];
  const raad = bedoeld === undefined ? '' : ` Bedoelde u ‘${bedoeld.replace(/, /g, '’ of ‘')}’?`;
  switch (fout.code) {
    case 'commander.help':
    case 'commander.helpDisplayed':
    case 'commander.version':
      return undefined;
    case 'commander.unknownOption':
      return new Gebruiksfout(`De optie ‘${genoemd}’ bestaat niet.${raad}`);
    case 'commander.unknownCommand':
      return new Gebruiksfout(`Het commando ‘${genoemd}’ bestaat niet.${raad}`);
    case 'commander.optionMissingArgument':
      return new Gebruiksfout(`Achter de optie ‘${genoemd}’ hoort een waarde.`);
    case 'commander.missingMandatoryOptionValue':
      return new Gebruiksfout(`De optie ‘${genoemd}’ ontbreekt.`);
    case 'commander.missingArgument':
      return new Gebruiksfout(`Het argument ‘${genoemd}’ ontbreekt.`);
    case 'commander.excessArguments':
      return new Gebruiksfout('Er staat te veel achter het commando. Kijk of er aanhalingstekens ontbreken.');
    case 'commander.invalidArgument':
      return new Gebruiksfout(`De waarde bij ‘${genoemd}’ kan hier niet.${keuzesUit(fout.message)}`);
    default:
      return new Gebruiksfout('De aanroep klopt niet.');
  }
}
