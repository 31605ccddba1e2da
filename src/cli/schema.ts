import { join } from 'node:path';
import type { Command } from 'commander';
import { jsonSchemaBestanden } from '../render/json/jsonschemas.ts';
import { leesOfNiets, schrijfBestand } from '../io/schrijfBestand.ts';
import { aantal } from '../domain/kern/woorden/opsomming.ts';
import { Gebruiksfout } from './gebruiksfout.ts';
import { schrijf, schrijfJson } from './uitvoer.ts';

interface Opties {
  readonly uit: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** Writes a file; that it can't be written is told as a mistake in the call. */
function schrijfOfStop(pad: string, tekst: string): void {
  try {
    schrijfBestand(pad, tekst);
  } catch {
    throw new Gebruiksfout(`Het bestand ‘${pad}’ is niet te schrijven. Kies met --uit een andere map.`);
  }
}

/** `schema`: writes the JSON Schemas with which editors check content while somebody types. */
export function voegSchemaToe(programma: Command): void {
  programma
    .command('schema')
    .description('schrijf de JSON-schema’s waarmee een editor de inhoud controleert')
    .option('--uit <map>', 'de map voor de schema’s', 'schemas/json')
    .option('--dry-run', 'schrijf niets; toon alleen wat er zou veranderen')
    .option('--json', 'geef het resultaat als JSON')
    .action(({ uit, dryRun = false, json = false }: Opties) => {
      const veranderd: string[] = [];
      for (const [naam, tekst] of jsonSchemaBestanden()) {
        const pad = join(uit, naam);
        if (leesOfNiets(pad) === tekst) continue;
        veranderd.push(pad);
        if (!dryRun) schrijfOfStop(pad, tekst);
      }
      if (json) {
        schrijfJson({ versie: 1, dryRun, veranderd });
        return;
      }
      for (const pad of veranderd) schrijf(process.stdout, pad);
      const bestanden = aantal(veranderd.length, 'bestand', 'bestanden');
      schrijf(
        process.stdout,
        dryRun ? `${bestanden} zou veranderen; er is niets geschreven` : `${bestanden} veranderd`,
      );
    });
}
