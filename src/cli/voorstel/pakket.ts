import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, resolve, sep } from 'node:path';
import type { Command } from 'commander';
import { isFout, type Melding } from '../../domain/kern/melding.ts';
import { maakOpname } from '../../domain/opname/opname.ts';
import type { Bijlage } from '../../domain/register.ts';
import { sha256 } from '../../io/archief/archief.ts';
import { vindProjectmap } from '../../io/contentmap.ts';
import { laadRegister } from '../../io/laadRegister.ts';
import { sjabloonVan } from '../../io/word/sjabloon.ts';
import { maakVoorstelpakket, type Bijlagebestand } from '../../render/archief/voorstelpakket.ts';
import { beeldVoorstel } from '../../render/soorten/collegevoorstel/beeld.ts';
import { Inhoudsfout, stopOpFouten } from '../laad.ts';
import { contentOptie, jsonOptie } from '../opties.ts';
import { pdfOfStop } from '../pdf.ts';
import { keurPlek, schrijfArchief } from '../schrijfArchief.ts';
import { schrijf, schrijfJson } from '../uitvoer.ts';
import { kiesVoorstel } from './kies.ts';

interface Opties {
  readonly content: string;
  readonly uit: string;
  readonly pdf: boolean;
  readonly json?: boolean;
}

/** `voorstel pakket`: a proposal as the system of a council takes it. */
export function voegPakketToe(voorstel: Command): void {
  voorstel
    .command('pakket <id>')
    .description('maak het pakket voor het raadssysteem: pdf, Word, bijlagen en metagegevens')
    .requiredOption('--uit <plek>', 'een lege map, of een bestand met .zip aan het einde')
    .option('--no-pdf', 'zonder pdf: die vraagt LibreOffice')
    .addOption(contentOptie())
    .addOption(jsonOptie())
    .action(async (id: string, { uit, content, pdf: metPdf, json = false }: Opties) => {
      keurPlek(uit, content);
      const resultaat = laadRegister(content);
      if (!resultaat.goed) return stopOpFouten(resultaat, content);
      const { register, concepten, fouteVoorstellen, meldingen } = resultaat;
      const pad = `collegevoorstellen/${id}.mdx`;
      if (fouteVoorstellen.has(id)) return stopOpFouten(resultaat, content, pad);
      const gekozen = kiesVoorstel(id, new Map([...register.collegevoorstellen, ...concepten]));
      weigerOnaf(meldingen.filter((melding) => melding.plaats.bestand === pad && !isFout(melding)));
      const bijlagen = leesBijlagen(gekozen.bijlagen, resolve(content, vindProjectmap(content)));
      const beeld = beeldVoorstel(gekozen, maakOpname(register, gekozen.peildatum));
      // Only who wants Word waits for what makes it.
      const { renderVoorstelDocx } = await import('../../render/docx/voorstel.ts');
      const docx = await renderVoorstelDocx(beeld, register.site, sjabloonVan(content, gekozen.vorm));
      const pdf = metPdf ? await pdfOfStop(docx, gekozen.peildatum) : undefined;
      const delen = { voorstel: gekozen, beeld, site: register.site, docx, pdf, bijlagen };
      const bestanden = maakVoorstelpakket(delen, sha256);
      schrijfArchief(uit, bestanden);
      const zonder = bijlagen.filter(({ bestand }) => !bestand).map(({ titel }) => titel);
      if (json) {
        const paden = bestanden.map((bestand) => bestand.pad);
        schrijfJson({ versie: 1, voorstel: id, uit, bestanden: paden, zonderBestand: zonder });
        return;
      }
      schrijf(process.stdout, `Geschreven in ${uit}: ${bestanden.map((bestand) => bestand.pad).join(', ')}.`);
      for (const titel of zonder) schrijf(process.stdout, `Zonder bestand: ${titel}`);
    });
}

/** What goes out is finished. */
function weigerOnaf(meldingen: readonly Melding[]): void {
  const todo = meldingen.filter(({ code }) => code.startsWith('voorstel-todo'));
  if (todo.length === 0) return;
  throw new Inhoudsfout(
    [
      'Het voorstel is nog niet af. Er is niets geschreven.',
      ...todo.map(({ plaats: { regel }, zin }) => `  regel ${regel}: ${zin}`),
    ].join('\n'),
  );
}

/** The files that go with it. Each is there, and is the file that was meant. */
function leesBijlagen(bijlagen: readonly Bijlage[], projectmap: string): Bijlagebestand[] {
  const fouten: string[] = [];
  const gelezen = bijlagen.map(({ titel, bestand, sha256: verwacht }): Bijlagebestand => {
    if (bestand === undefined) return { titel, bestand: undefined };
    const pad = resolve(projectmap, bestand);
    if (!existsSync(pad)) fouten.push(`‘${bestand}’ (${titel}) bestaat niet.`);
    else if (!realpathSync(pad).startsWith(`${realpathSync(projectmap)}${sep}`)) {
      fouten.push(`‘${bestand}’ (${titel}) ligt buiten de map van het project.`);
    } else if (!statSync(pad).isFile()) {
      fouten.push(`‘${bestand}’ (${titel}) is geen bestand.`);
    } else {
      const bytes = readFileSync(pad);
      if (verwacht === undefined || sha256(bytes) === verwacht)
        return { titel, bestand: { naam: basename(bestand), bytes } };
      fouten.push(`‘${bestand}’ (${titel}) is een ander bestand dan het was: de SHA-256 klopt niet.`);
    }
    return { titel, bestand: undefined };
  });
  if (fouten.length === 0) return gelezen;
  throw new Inhoudsfout(['Er is niets geschreven. Dit klopt niet bij de bijlagen:', ...fouten].join('\n'));
}
