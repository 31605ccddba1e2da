import type { Command } from 'commander';
import { voegNieuwToe } from './nieuw.ts';
import { voegSchrijfToe } from './schrijf.ts';

/** `voorstel`: drafts a proposal to a college, and writes it as a file. */
export function voegVoorstelToe(programma: Command): void {
  const voorstel = programma
    .command('voorstel')
    .description('maak een collegevoorstel uit de gegevens, en schrijf het als Word of Markdown');
  voegNieuwToe(voorstel);
  voegSchrijfToe(voorstel);
}
