import { extname } from 'node:path';
import type { Command } from 'commander';
import { maakOpname, type Opname } from '../../domain/opname/opname.ts';
import type { Collegevoorstel } from '../../domain/register.ts';
import { laadRegister } from '../../io/laadRegister.ts';
import { sjabloonVan } from '../../io/word/sjabloon.ts';
import { beeldVoorstel } from '../../render/soorten/collegevoorstel/beeld.ts';
import { renderVoorstelMarkdown } from '../../render/markdown/voorstel.ts';
import { Gebruiksfout } from '../gebruiksfout.ts';
import { stopOpFouten } from '../laad.ts';
import { contentOptie, jsonOptie } from '../opties.ts';
import { pdfOfStop } from '../pdf.ts';
import { schrijfOfStop, weigerAnder, weigerInhoud } from '../schrijfUit.ts';
import { schrijf, schrijfJson } from '../uitvoer.ts';
import { kiesVoorstel } from './kies.ts';

interface Opties {
  readonly content: string;
  readonly uit: string;
  readonly overschrijf?: boolean;
  readonly json?: boolean;
}

/** `voorstel schrijf`: a proposal as a Word, PDF or Markdown file. */
export function voegSchrijfToe(voorstel: Command): void {
  voorstel
    .command('schrijf <id>')
    .description('schrijf een collegevoorstel als Word-bestand (.docx), als pdf of als Markdown (.md)')
    .requiredOption(
      '--uit <bestand>',
      'het bestand, met .docx, .pdf of .md aan het einde; een pdf vraagt LibreOffice',
    )
    .option('--overschrijf', 'schrijf ook als dat bestand er al is, en iets anders bevat')
    .addOption(contentOptie())
    .addOption(jsonOptie())
    .action(async (id: string, { content, uit, overschrijf = false, json = false }: Opties) => {
      const maak = makers[extname(uit).toLowerCase()];
      if (!maak)
        throw new Gebruiksfout(`‘${uit}’ eindigt niet op .docx, .pdf of .md. Kies een van die drie.`);
      weigerInhoud(uit, content);
      // What was written down for this proposal is in it, though nobody else sees that yet.
      const resultaat = laadRegister(content, undefined, { voorstel: id });
      if (!resultaat.goed) return stopOpFouten(resultaat, content);
      const { register, concepten, fouteVoorstellen } = resultaat;
      if (fouteVoorstellen.has(id)) return stopOpFouten(resultaat, content, `collegevoorstellen/${id}.mdx`);
      const gekozen = kiesVoorstel(id, new Map([...register.collegevoorstellen, ...concepten]));
      const opname = maakOpname(register, gekozen.peildatum);
      const inhoud = await maak(gekozen, opname, content);
      if (!overschrijf) weigerAnder(uit, inhoud);
      const veranderd = schrijfOfStop(uit, inhoud);
      const nogTeDoen = resultaat.meldingen
        .filter(({ plaats }) => plaats.bestand === `collegevoorstellen/${id}.mdx`)
        .map(({ plaats: { regel }, zin }) => ({ regel, zin }));
      if (json) schrijfJson({ versie: 1, voorstel: id, bestand: uit, veranderd, nogTeDoen });
      else {
        schrijf(process.stdout, `${veranderd ? 'Geschreven' : 'Al gelijk'}: ${uit}`);
        if (nogTeDoen.length > 0) schrijf(process.stdout, restInWoorden(nogTeDoen));
      }
    });
}

/** What is still to do or to look at before the proposal can go out. */
const restInWoorden = (rest: readonly { readonly regel: number; readonly zin: string }[]): string =>
  [
    `Nog te doen of na te kijken (${rest.length}):`,
    ...rest.map(({ regel, zin }) => `  regel ${regel}: ${zin}`),
  ].join('\n');

async function alsDocx(voorstel: Collegevoorstel, opname: Opname, content: string): Promise<Uint8Array> {
  // Only who wants Word waits for what makes it.
  const { renderVoorstelDocx } = await import('../../render/docx/voorstel.ts');
  return renderVoorstelDocx(
    beeldVoorstel(voorstel, opname),
    opname.register.site,
    sjabloonVan(content, voorstel.vorm),
  );
}

type Maker = (voorstel: Collegevoorstel, opname: Opname, content: string) => Promise<Uint8Array | string>;

const makers: Readonly<Record<string, Maker>> = {
  '.docx': alsDocx,
  '.pdf': async (voorstel, opname, content) =>
    pdfOfStop(await alsDocx(voorstel, opname, content), voorstel.peildatum),
  '.md': (voorstel, opname) =>
    Promise.resolve(renderVoorstelMarkdown(beeldVoorstel(voorstel, opname), opname.register.site)),
};
