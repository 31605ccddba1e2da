import { extname } from 'node:path';
import type { Command } from 'commander';
import type { Dag } from '../../schemas/datum.ts';
import { raad } from '../domain/kern/woorden/raad.ts';
import type { Opname } from '../domain/opname/opname.ts';
import type { BesprekingBron, Site } from '../domain/register.ts';
import { beeldVerslag, beeldVerslagen, type VerslagBeeld } from '../render/beeld/verslag.ts';
import { renderVerslag } from '../render/markdown/verslag.ts';
import { somOp } from '../domain/kern/woorden/opsomming.ts';
import { Gebruiksfout } from './gebruiksfout.ts';
import { laadOfStop } from './laad.ts';
import { conceptenOptie, contentOptie, jsonOptie, type LeesOpties } from './opties.ts';
import { pdfOfStop } from './pdf.ts';
import { schrijfOfStop, weigerAnder, weigerInhoud } from './schrijfUit.ts';
import { schrijf, schrijfJson } from './uitvoer.ts';

interface Opties extends LeesOpties {
  readonly uit?: string;
  readonly overschrijf?: boolean;
}

/** `verslag`: the record of a bespreking: who, when, what was decided, what is left open. */
export function voegVerslagToe(programma: Command): void {
  programma
    .command('verslag <bespreking>')
    .description('maak het verslag van een bespreking: wie, wanneer, wat is besloten, wat staat open')
    .option(
      '--uit <bestand>',
      'schrijf het verslag in dit bestand, met .docx (Word), .pdf of .md aan het einde',
    )
    .option('--overschrijf', 'schrijf ook als dat bestand er al is, en iets anders bevat')
    .addOption(contentOptie())
    .addOption(conceptenOptie())
    .addOption(jsonOptie())
    .action(async (id: string, opties: Opties) => {
      const { uit, content, overschrijf = false } = opties;
      const maak = uit === undefined ? undefined : MAKERS[extname(uit).toLowerCase()];
      if (uit !== undefined && !maak)
        throw new Gebruiksfout(`‘${uit}’ eindigt niet op .docx, .pdf of .md. Kies een van die drie.`);
      if (uit !== undefined) weigerInhoud(uit, content);
      const { opname } = laadOfStop(opties);
      const bron = kiesBespreking(opname, id);
      const verslag = beeldVerslag(bron, opname);
      if (uit !== undefined && maak) {
        const inhoud = await maak(verslag, opname.register.site, bron.datum.laatste);
        if (!overschrijf) weigerAnder(uit, inhoud);
        schrijfOfStop(uit, inhoud);
      }
      if (opties.json === true) schrijfJson({ versie: 1, ...verslag });
      else
        schrijf(process.stdout, uit === undefined ? renderVerslag(verslag).trimEnd() : `Geschreven: ${uit}`);
    });
}

async function alsDocx(verslag: VerslagBeeld, site: Site, dag: Dag): Promise<Uint8Array> {
  // Only who wants Word waits for what makes it.
  const { renderVerslagDocx } = await import('../render/docx/verslag.ts');
  return renderVerslagDocx(verslag, site, dag);
}

type Maker = (verslag: VerslagBeeld, site: Site, dag: Dag) => Promise<Uint8Array | string>;

const MAKERS: Readonly<Record<string, Maker>> = {
  '.docx': alsDocx,
  '.pdf': async (verslag, site, dag) => pdfOfStop(await alsDocx(verslag, site, dag), dag),
  '.md': (verslag) => Promise.resolve(renderVerslag(verslag)),
};

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
