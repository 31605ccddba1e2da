import type { Command } from 'commander';
import { STATUSSEN, type Status } from '../../../schemas/status.ts';
import { raad } from '../../domain/kern/woorden/raad.ts';
import { STATUS_TEKSTEN } from '../../render/tekst/status.ts';
import { Gebruiksfout } from '../gebruiksfout.ts';
import { voegToe } from './legVast.ts';
import { metBewerkOpties, type BewerkOpties } from './opties.ts';

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
      .option('--borging <tekst>', 'hoe het resultaat vastligt; hoort bij uitgevoerd-en-geborgd')
      .option('--reden <tekst>', 'waarom de actie vervalt; hoort bij vervallen')
      .option('--uitgevoerd', 'gedaan, maar de borging is niet bekend; hoort bij in-gang-gezet'),
  ).action(async (doel: string, woord: string, opties: Opties) => {
    const status = leesStatus(woord);
    const { tekst, borging, reden, uitgevoerd } = opties;
    await voegToe(doel, opties, () => ({ status, tekst, borging, reden, uitgevoerd }));
  });
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
