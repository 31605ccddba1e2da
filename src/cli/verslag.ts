import type { Command } from 'commander';
import { raad } from '../domain/kern/woorden/raad.ts';
import type { Opname } from '../domain/opname/opname.ts';
import type { BesprekingBron } from '../domain/register.ts';
import { schrijfBestand } from '../io/schrijfBestand.ts';
import { beeldVerslag, beeldVerslagen } from '../render/beeld/verslag.ts';
import { renderVerslag } from '../render/markdown/verslag.ts';
import { somOp } from '../domain/kern/woorden/opsomming.ts';
import { Gebruiksfout } from './gebruiksfout.ts';
import { laadOfStop } from './laad.ts';
import { conceptenOptie, contentOptie, jsonOptie, type LeesOpties } from './opties.ts';
import { schrijf, schrijfJson } from './uitvoer.ts';

interface Opties extends LeesOpties {
  readonly uit?: string;
}

/** `verslag`: the record of a bespreking: who, when, what was decided, what is left open. */
export function voegVerslagToe(programma: Command): void {
  programma
    .command('verslag <bespreking>')
    .description('maak het verslag van een bespreking: wie, wanneer, wat is besloten, wat staat open')
    .option('--uit <bestand>', 'schrijf het verslag in dit bestand (Markdown)')
    .addOption(contentOptie())
    .addOption(conceptenOptie())
    .addOption(jsonOptie())
    .action((id: string, opties: Opties) => {
      const { opname } = laadOfStop(opties);
      const verslag = beeldVerslag(kiesBespreking(opname, id), opname);
      if (opties.json === true) schrijfJson({ versie: 1, ...verslag });
      else if (opties.uit === undefined) schrijf(process.stdout, renderVerslag(verslag).trimEnd());
      else {
        schrijfOfStop(opties.uit, renderVerslag(verslag));
        schrijf(process.stdout, `Geschreven: ${opties.uit}`);
      }
    });
}

function kiesBespreking(opname: Opname, id: string): BesprekingBron {
  const bron = opname.register.bronnen.get(id);
  if (bron?.soort === 'bespreking') return bron;
  const besprekingen = beeldVerslagen(opname).map(({ adres }) => adres.split('/').at(-2) ?? '');
  const bedoeld = raad(id, besprekingen);
  const keuze = somOp(
    besprekingen.map((naam) => `‘${naam}’`),
    'of',
  );
  const kies = keuze === '' ? 'Er is nog geen bespreking vastgelegd.' : `Kies ${keuze}.`;
  throw new Gebruiksfout(
    `Er is geen bespreking ‘${id}’. ${bedoeld === undefined ? kies : `Bedoelde u ‘${bedoeld}’?`}`,
  );
}

function schrijfOfStop(pad: string, tekst: string): void {
  try {
    schrijfBestand(pad, tekst);
  } catch {
    throw new Gebruiksfout(`Het bestand ‘${pad}’ is niet te schrijven. Kies met --uit een ander bestand.`);
  }
}
