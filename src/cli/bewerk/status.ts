import type { Command } from 'commander';
import { STATUSSEN, type Status } from '../../../schemas/status.ts';
import { raad } from '../../domain/kern/parse/schemameldingen.ts';
import { nietMeerUitgevoerd } from '../../domain/beslissing/bericht.ts';
import { STATUS_TEKSTEN } from '../../render/tekst/status.ts';
import { Gebruiksfout } from '../gebruiksfout.ts';
import { metBewerkOpties, tekstOptie, type BewerkOpties } from './opties.ts';
import { voegToe } from './voegToe.ts';

interface Opties extends BewerkOpties {
  readonly borging?: string;
  readonly reden?: string;
  readonly uitgevoerd?: boolean;
}

/** `status`: gives an action a new status, with what there is to tell of it. */
export function voegStatusToe(programma: Command): void {
  metBewerkOpties(
    programma
      .command('status <plan/nummer> <status>')
      .description('geef een actie een nieuwe status')
      .addOption(
        tekstOptie('--borging <tekst>', 'hoe het resultaat vastligt; hoort bij uitgevoerd-en-geborgd'),
      )
      .addOption(tekstOptie('--reden <tekst>', 'waarom de actie vervalt; hoort bij vervallen'))
      .option('--uitgevoerd', 'gedaan, maar de borging is niet bekend; hoort bij in-gang-gezet'),
  ).action(async (doel: string, woord: string, opties: Opties) => {
    const status = leesStatus(woord);
    const { tekst, borging, reden, uitgevoerd } = opties;
    if (tekst === undefined) {
      throw new Gebruiksfout('Zeg met --tekst wat er te melden is, in een of twee zinnen.');
    }
    keurExtras(status, opties);
    await voegToe(doel, opties, ({ stand }) => ({
      status,
      tekst,
      borging,
      reden,
      uitgevoerd: uitgevoerd ?? nietMeerUitgevoerd(status, stand),
    }));
  });
}

/** Groen asks how it is anchored, vervallen why; neither goes with another status. */
function keurExtras(status: Status | 'onbekend', { borging, reden, uitgevoerd, duiding }: Opties): void {
  if (status === 'uitgevoerd-en-geborgd' && borging === undefined) {
    throw new Gebruiksfout(
      'Bij uitgevoerd-en-geborgd hoort --borging: hoe ligt het resultaat vast? Weet u dat niet, kies dan in-gang-gezet --uitgevoerd.',
    );
  }
  if (status !== 'uitgevoerd-en-geborgd' && borging !== undefined) {
    throw new Gebruiksfout('--borging hoort alleen bij uitgevoerd-en-geborgd.');
  }
  if (status === 'vervallen' && reden === undefined && duiding === undefined) {
    throw new Gebruiksfout('Bij vervallen hoort --reden: waarom gaat de actie niet door?');
  }
  if (reden !== undefined && duiding !== undefined) {
    throw new Gebruiksfout('Kies --reden of --duiding: bij vervallen zijn dat allebei de reden.');
  }
  if (status !== 'vervallen' && reden !== undefined) {
    throw new Gebruiksfout(
      '--reden hoort alleen bij vervallen. Uw lezing van een bron legt u uit met --duiding.',
    );
  }
  if (status !== 'in-gang-gezet' && uitgevoerd === true) {
    throw new Gebruiksfout('--uitgevoerd hoort alleen bij in-gang-gezet.');
  }
}

/** A status by its name in the content; for a colour it says which one that is. */
export function leesStatus(woord: string): Status | 'onbekend' {
  const keuzes = [...STATUSSEN, 'onbekend'] as const;
  const status = keuzes.find((keuze) => keuze === woord);
  if (status) return status;
  const netjes = woord
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  const bedoeld = keuzes.find((keuze) => STATUS_TEKSTEN[keuze].kleur === netjes) ?? raad(netjes, keuzes);
  const advies = bedoeld === undefined ? `Kies uit: ${keuzes.join(', ')}.` : `Bedoelde u ‘${bedoeld}’?`;
  throw new Gebruiksfout(`De status ‘${woord}’ bestaat niet. ${advies}`);
}
