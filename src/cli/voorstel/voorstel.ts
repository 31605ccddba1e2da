import type { Command } from 'commander';
import { voegBesluitToe } from './besluit.ts';
import { voegLeesToe } from './lees.ts';
import { voegNieuwToe } from './nieuw.ts';
import { voegPakketToe } from './pakket.ts';
import { voegSchrijfToe } from './schrijf.ts';

/** `voorstel`: drafts a proposal to a college, writes it as a file, and reads that back. */
export function voegVoorstelToe(programma: Command): void {
  const voorstel = programma
    .command('voorstel')
    .description(
      'maak een collegevoorstel uit de gegevens, schrijf het als Word of Markdown, en lees Word terug',
    );
  voegNieuwToe(voorstel);
  voegSchrijfToe(voorstel);
  voegLeesToe(voorstel);
  voegPakketToe(voorstel);
  voegBesluitToe(voorstel);
}
