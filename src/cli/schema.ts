import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { idsIn } from '../render/json/idschemas.ts';
import { idSchemaBestanden, jsonSchemaBestanden } from '../render/json/jsonschemas.ts';
import { leesMap } from '../io/leesMap.ts';
import { leesOfNiets, schrijfBestand } from '../io/schrijfBestand.ts';
import { aantal } from '../domain/kern/woorden/opsomming.ts';
import { Gebruiksfout } from './gebruiksfout.ts';
import { schrijf, schrijfJson } from './uitvoer.ts';

interface Opties {
  readonly uit?: string;
  readonly bij?: string;
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

/** Where a site has the schemas of its engine. It isn't in git: what stands there may be of this tree. */
const GEBRUIKT = 'node_modules/@waakvlam/motor/schemas/json';

function mapVanMotor(): string {
  if (existsSync(GEBRUIKT)) return GEBRUIKT;
  throw new Gebruiksfout(
    `Hier is geen map ‘${GEBRUIKT}’. Doe eerst npm install, of noem met --uit een map buiten git.`,
  );
}

/** `schema`: writes the JSON Schemas with which editors check content while somebody types. */
export function voegSchemaToe(programma: Command): void {
  programma
    .command('schema')
    .description('schrijf de JSON-schema’s waarmee een editor de inhoud controleert')
    .option(
      '--bij <map>',
      'bied in de editor ook de namen aan die in deze map met inhoud staan: bronnen, functies, organisaties …',
    )
    .option(
      '--uit <map>',
      `de map voor de schema’s (standaard: schemas/json; met --bij: ${GEBRUIKT}, waar de eerste regel van elk bestand naar verwijst)`,
    )
    .option('--dry-run', 'schrijf niets; toon alleen wat er zou veranderen')
    .option('--json', 'geef het resultaat als JSON')
    .action(({ uit: gevraagd, bij, dryRun = false, json = false }: Opties) => {
      const uit = gevraagd ?? (bij === undefined ? 'schemas/json' : mapVanMotor());
      const bestanden = bij === undefined ? jsonSchemaBestanden() : idSchemaBestanden(idsIn(leesMap(bij)));
      const veranderd: string[] = [];
      for (const [naam, tekst] of bestanden) {
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
      const geteld = aantal(veranderd.length, 'bestand', 'bestanden');
      schrijf(
        process.stdout,
        dryRun ? `${geteld} zou veranderen; er is niets geschreven` : `${geteld} veranderd`,
      );
    });
}
