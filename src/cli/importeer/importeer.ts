import { extname } from 'node:path';
import type { Command } from 'commander';
import type { Wijziging } from '../../domain/beslissing/wijziging.ts';
import { Bladfout, Indelingfout } from '../../domain/blad/kop.ts';
import { leesAntwoorden, type Beantwoord, type Bladvraag } from '../../domain/blad/vraag.ts';
import { nieuweMeldingen } from '../../domain/kern/melding.ts';
import { leesMap } from '../../io/leesMap.ts';
import type { Bladbestand } from '../../io/blad/lees.ts';
import { vandaag } from '../../io/klok.ts';
import { beeldInlezing } from '../../render/terminal/inlezing.ts';
import { renderMeldingen } from '../../render/terminal/meldingen.ts';
import { renderVerschiltekst } from '../../render/terminal/verschiltekst.ts';
import { Gestopt } from '../bespreek/vragen.ts';
import { inNotatie, leesDatum, openbaarOptie, proefOptie } from '../bewerk/opties.ts';
import { wijzigOfWeiger } from '../bewerk/schrijf.ts';
import { Gebruiksfout } from '../gebruiksfout.ts';
import { Inhoudsfout, laadOfStop } from '../laad.ts';
import { contentOptie, jsonOptie } from '../opties.ts';
import { schrijfOfStop, weigerInhoud } from '../schrijfUit.ts';
import { opmaakVoor, padVanuitHier, schrijf, schrijfJson } from '../uitvoer.ts';
import { lees, type ImportOpties, type Uitkomst } from './lees.ts';
import { vraagUit } from './vraagUit.ts';
import { opmerkingenVan, zegInlezing } from './zeg.ts';

/** `importeer`: a plan's spreadsheet into the content. */
export function voegImporteerToe(programma: Command): void {
  programma
    .command('importeer <bestand>')
    .description('lees de acties van een plan uit een rekenblad (.xlsx, .ods of .csv)')
    .requiredOption('--plan <plan>', 'het plan: de naam van een map in plannen')
    .option('--blad <naam>', 'het blad met de acties, als er meer zijn')
    .option(
      '--kolommen <kolommen>',
      'wat waar staat, als de namen van de kolommen dat niet zeggen, zoals "C=actie,F=eigenaar"',
    )
    .option(
      '--datum <datum>',
      'van wanneer het blad is, zoals 2026-03-31 of 2026-Q1 (standaard: vandaag)',
      inNotatie,
    )
    .option('--vaststelling', 'het blad is het plan zoals het is vastgesteld; wat de inhoud al weet, blijft')
    .option('--bron <id>', 'de bron waar het blad bij hoort; zonder bron wordt het blad zelf een bron')
    .option('--plek <plek>', 'waar het in die bron staat')
    .option('--vragen <bestand>', 'zet de vragen in dit rekenblad (.xlsx), om te beantwoorden')
    .option('--antwoorden <bestand>', 'de vragen met uw antwoorden')
    .addOption(openbaarOptie())
    .addOption(contentOptie())
    .addOption(proefOptie())
    .addOption(jsonOptie())
    .action(async (bestand: string, opties: ImportOpties) => {
      await importeer(bestand, opties);
    });
}

async function importeer(pad: string, gevraagd: ImportOpties): Promise<void> {
  keurOpties(gevraagd);
  // The file first: one that can't be trusted is refused before anything else is done.
  const { leesBladbestand } = await import('../../io/blad/lees.ts');
  const bestand = await metUitleg(pad, () => leesBladbestand(pad));
  const eerder = gevraagd.antwoorden === undefined ? [] : await leesVragenbestand(gevraagd.antwoorden);
  const gezegd = await vraagInTerminal(bestand, gevraagd, eerder);
  if (!gezegd) return;
  const { opties } = gezegd;
  const beantwoord = [...eerder, ...gezegd.antwoorden];
  const { content, dryRun: proef = false, json = false, magOpenbaar } = opties;
  let uitkomst: Uitkomst | undefined;
  const bewerking = await wijzigOfWeiger(content, { proef, magOpenbaar, metConcepten: true }, (voor) => {
    uitkomst = leesOfStop(bestand, opties, beantwoord, voor);
    return uitkomst.inlezing.wijzigingen;
  });
  if (!uitkomst) return;
  const { lezing, inlezing } = uitkomst;
  if (opties.vragen !== undefined)
    await schrijfVragen(opties.vragen, lezing.vragen, beantwoord, bestand, content);
  const padVan = padVanuitHier(content);
  const verschil = renderVerschiltekst(bewerking.wijzigingen, padVan);
  const geweigerd = inlezing.verslagen.filter(({ gevolg }) => gevolg === 'geweigerd');
  if (json) {
    schrijfJson(alsJson(uitkomst, opties, bewerking.wijzigingen, verschil));
  } else {
    schrijf(
      process.stdout,
      [
        ...zegInlezing(bestand, uitkomst),
        ...slot(bewerking.wijzigingen, proef, verschil, padVan),
        ...vervolg(uitkomst, pad, opties),
      ]
        .filter((deel) => deel !== '')
        .join('\n'),
    );
    const nieuw = nieuweMeldingen(bewerking.voor.meldingen, bewerking.na.meldingen);
    if (nieuw.length > 0) schrijf(process.stderr, renderMeldingen(nieuw, padVan, opmaakVoor(process.stderr)));
  }
  if (lezing.wachtend.length > 0 || geweigerd.length > 0) process.exitCode = 1;
}

function keurOpties({ bron, plek, datum, vragen, antwoorden }: ImportOpties): void {
  if ((bron === undefined) !== (plek === undefined)) {
    throw new Gebruiksfout('Bij --bron hoort --plek, en andersom: waar in die bron staat het?');
  }
  if (datum !== undefined) leesDatum(datum, '--datum');
  for (const [naam, pad] of [
    ['--vragen', vragen],
    ['--antwoorden', antwoorden],
  ] as const) {
    if (
      pad !== undefined &&
      extname(pad).toLowerCase() !== '.xlsx' &&
      !(naam === '--antwoorden' && extname(pad).toLowerCase() === '.ods')
    ) {
      throw new Gebruiksfout(`‘${pad}’ bij ${naam} eindigt niet op .xlsx.`);
    }
  }
}

/** A spreadsheet that can't be read is wrong content: a sentence, with the file. */
export async function metUitleg<T>(pad: string, doe: () => Promise<T>): Promise<T> {
  try {
    return await doe();
  } catch (fout) {
    if (fout instanceof Bladfout) throw new Inhoudsfout(`${pad}: ${fout.message}`);
    throw fout;
  }
}

export async function leesVragenbestand(pad: string): Promise<Beantwoord[]> {
  const { leesBladbestand } = await import('../../io/blad/lees.ts');
  const { werkboek } = await metUitleg(pad, () => leesBladbestand(pad));
  const antwoorden = leesAntwoorden(werkboek);
  if (antwoorden) return antwoorden;
  throw new Gebruiksfout(`‘${pad}’ is geen bestand met vragen van Waakvlam. Maak er een met --vragen.`);
}

/** On a terminal what the import can't do without is asked there, unless it goes into a file. Nothing when somebody stops. */
async function vraagInTerminal(
  bestand: Bladbestand,
  opties: ImportOpties,
  eerder: readonly Beantwoord[],
): Promise<{ opties: ImportOpties; antwoorden: readonly Beantwoord[] } | undefined> {
  const { content, vragen, dryRun = false, json = false } = opties;
  const kan = process.stdin.isTTY && process.stdout.isTTY && vragen === undefined && !dryRun && !json;
  if (!kan) return { opties, antwoorden: [] };
  const { register } = laadOfStop({ content, metConcepten: true });
  const bestanden = leesMap(content);
  const { vragenInTerminal } = await import('../bespreek/vragenInTerminal.ts');
  try {
    return await vraagUit(bestand, opties, eerder, { register, bestanden }, vragenInTerminal);
  } catch (fout) {
    if (!(fout instanceof Gestopt)) throw metBestand(fout, bestand);
    vragenInTerminal.einde('Gestopt. Er is niets geschreven.');
    return undefined;
  }
}

function leesOfStop(...argumenten: Parameters<typeof lees>): Uitkomst {
  try {
    return lees(...argumenten);
  } catch (fout) {
    throw metBestand(fout, argumenten[0]);
  }
}

/** That it isn't clear where the actions stand is for who calls to say. */
export const metBestand = (fout: unknown, { naam }: Bladbestand): unknown =>
  fout instanceof Indelingfout ? new Gebruiksfout(`${naam}: ${fout.message}`) : fout;

async function schrijfVragen(
  uit: string,
  vragen: readonly Bladvraag[],
  beantwoord: readonly Beantwoord[],
  { naam }: Bladbestand,
  content: string,
): Promise<void> {
  weigerInhoud(uit, content);
  const { maakVragenblad } = await import('../../render/xlsx/vragenblad.ts');
  const { schrijfXlsx } = await import('../../io/blad/xlsx.ts');
  schrijfOfStop(uit, await schrijfXlsx(maakVragenblad(vragen, beantwoord, naam, vandaag())));
}

function slot(
  wijzigingen: readonly Wijziging[],
  proef: boolean,
  verschil: string,
  padVan: (pad: string) => string,
): string[] {
  if (wijzigingen.length === 0) return ['Er verandert niets.'];
  if (proef) return ['Er is niets geschreven. Dit zou veranderen:', verschil];
  return wijzigingen.map(({ pad }) => `Geschreven: ${padVan(pad)}`);
}

/** What somebody does next. */
function vervolg(
  { lezing, inlezing }: Uitkomst,
  pad: string,
  { plan, vragen, dryRun = false }: ImportOpties,
): string[] {
  const regels: string[] = [];
  if (lezing.vragen.length > 0) {
    regels.push(
      vragen === undefined
        ? `Met --vragen vragen.xlsx komen de vragen in een bestand, om daar te beantwoorden.`
        : `De vragen staan in ${vragen}. Vul de antwoorden in, en lees opnieuw in met: npx waakvlam importeer ${pad} --plan ${plan} --antwoorden ${vragen}`,
    );
  }
  if (inlezing.heeftConcepten && !dryRun)
    regels.push(`Nieuwe berichten zijn concepten. Geef ze vrij met: npx waakvlam vrijgeven --plan ${plan}`);
  return regels;
}

function alsJson(
  uitkomst: Uitkomst,
  { plan, dryRun = false }: ImportOpties,
  wijzigingen: readonly Wijziging[],
  verschil: string,
): unknown {
  const { indeling, lezing, inlezing } = uitkomst;
  return {
    versie: 1,
    dryRun,
    plan,
    blad: indeling.blad.naam,
    rijen: beeldInlezing(lezing, inlezing.verslagen).rijen,
    vragen: lezing.vragen,
    opmerkingen: opmerkingenVan(uitkomst),
    bestanden: wijzigingen.map(({ pad }) => pad),
    verschil,
  };
}
