import { parse as leesCsv } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import ICAL from 'ical.js';
import { markdownToMdast, type MdastNode } from 'satteri';
import sax from 'sax';
import { maakRegister } from '../../src/domain/maakRegister.ts';
import { maakOpname, type Opname } from '../../src/domain/opname/opname.ts';
import { leesMap } from '../../src/io/leesMap.ts';
import { leesXlsx, schrijfXlsx } from '../../src/io/blad/xlsx.ts';
import type { Bestand } from '../../src/domain/kern/bestand.ts';
import { beeldAgenda } from '../../src/render/beeld/agenda.ts';
import { beeldWijzigingen } from '../../src/render/beeld/wijzigingen.ts';
import { renderSchemaOrg } from '../../src/render/data/schemaorg.ts';
import { renderVoorstelDocx } from '../../src/render/docx/voorstel.ts';
import { maakPlancsv } from '../../src/render/csv/plancsv.ts';
import { renderAtom } from '../../src/render/feed/atom.ts';
import { renderAgenda } from '../../src/render/ics/agenda.ts';
import { renderDatabestand } from '../../src/render/json/databestand.ts';
import { DATABESTANDEN } from '../../src/render/json/databestanden.ts';
import { renderVoorstelMarkdown } from '../../src/render/markdown/voorstel.ts';
import { beeldVoorstel } from '../../src/render/soorten/collegevoorstel/beeld.ts';
import { maakPlanblad } from '../../src/render/xlsx/planblad.ts';
import { MINI } from '../map.ts';
import { besmet, LADINGEN } from './besmet.ts';
import type { Proef } from './proef.ts';

/*
 * Injections: texts that mean something in another language, wherever somebody can type, and every way out but the pages.
 * An independent reader of each sees the same parts as of the clean content, with these texts as text in them.
 */

const PEILDATUM = '2023-07-01';

/** The parts of each output by an independent reader: what isn't words. Two outputs of the same build have the same. */
async function delenVan(opname: Opname): Promise<Map<string, string>> {
  const { register } = opname;
  const { site } = register;
  const delen = new Map<string, string>();
  for (const databestand of DATABESTANDEN) {
    delen.set(
      `${databestand.bestand}.json`,
      vormVanJson(JSON.parse(renderDatabestand(databestand.maak(opname)))),
    );
  }
  delen.set('schema.org', String(renderSchemaOrg(opname).includes('<')));
  const kop = { titel: site.naam, adres: '/wijzigingen.xml', pagina: '/', begin: PEILDATUM };
  delen.set('wijzigingen.xml', vormVanXml(renderAtom(beeldWijzigingen(opname), kop, site)));
  const ics = renderAgenda(beeldAgenda(opname), {
    naam: site.naam,
    basisadres: undefined,
    peildatum: PEILDATUM,
  });
  delen.set('agenda.ics', vormVanAgenda(ics));
  for (const plan of register.plannen.values()) {
    const rijen: string[][] = leesCsv(maakPlancsv(plan, opname), { delimiter: ';', bom: true });
    const formules = rijen.flat().filter((cel) => /^[=+\-@\t\r\n＝＋－＠]/.test(cel));
    delen.set(`${plan.id}.csv`, JSON.stringify([rijen.map((rij) => rij.length), formules]));
    const boek = await leesXlsx(await schrijfXlsx(maakPlanblad(plan, opname)));
    delen.set(
      `${plan.id}.xlsx`,
      JSON.stringify(
        boek.bladen.map(({ rijen }) =>
          rijen.map((rij) => rij.map((cel) => [cel?.waarde?.soort, cel?.formule])),
        ),
      ),
    );
  }
  for (const voorstel of register.collegevoorstellen.values()) {
    const beeld = beeldVoorstel(voorstel, opname);
    const word = unzipSync(await renderVoorstelDocx(beeld, site));
    for (const [naam, bytes] of Object.entries(word)) {
      if (/\.(xml|rels)$/.test(naam)) delen.set(`${voorstel.id}.docx ${naam}`, vormVanXml(strFromU8(bytes)));
    }
    delen.set(`${voorstel.id}.md`, vormVanMarkdown(renderVoorstelMarkdown(beeld, site)));
  }
  return delen;
}

/** The keys and kinds of values of JSON, in order. */
function vormVanJson(waarde: unknown): string {
  if (Array.isArray(waarde)) return `[${waarde.map(vormVanJson).join()}]`;
  if (typeof waarde !== 'object' || waarde === null) return typeof waarde;
  return `{${Object.entries(waarde)
    .map(([veld, deel]) => `${veld}:${vormVanJson(deel)}`)
    .join()}}`;
}

/** The elements and attributes of well-formed XML, each with how deep it lies; throws when it isn't well-formed. */
function vormVanXml(xml: string): string {
  const vorm = new Set<string>();
  let diepte = 0;
  const lezer = sax.parser(true);
  lezer.onerror = (fout) => {
    throw fout;
  };
  lezer.onopentag = ({ name, attributes }) => {
    vorm.add(`${diepte} ${name} ${Object.keys(attributes).join()}`);
    diepte += 1;
  };
  lezer.onclosetag = () => (diepte -= 1);
  lezer.write(xml).close();
  return [...vorm].sort().join('\n');
}

/**
 * The kinds of parts of Markdown, with the HTML in it and where its links lead by kind of address. An address that can be
 * read is made a link of by many readers: that leads where it says.
 */
function vormVanMarkdown(markdown: string): string {
  const vorm = new Set<string>();
  const loop = (node: MdastNode): void => {
    const { value, url } = node as { value?: string; url?: string };
    const delen = 'children' in node ? (node.children as MdastNode[]) : [];
    const [tekst] = delen as { value?: string }[];
    if (url !== undefined && url.replace(/^mailto:/, '') === tekst?.value) return;
    vorm.add([node.type, node.type === 'html' ? value : '', url?.replace(/:.*/s, '')].join(' '));
    for (const deel of delen) loop(deel);
  };
  loop(markdownToMdast(markdown));
  return [...vorm].sort().join('\n');
}

/** The properties of each part of a calendar. */
const vormVanAgenda = (ics: string): string =>
  JSON.stringify(
    new ICAL.Component(ICAL.parse(ics) as unknown[])
      .getAllSubcomponents()
      .map((deel) => [
        deel.name,
        deel.getAllProperties().map(({ name }) => name),
        deel.getAllSubcomponents().length,
      ]),
  );

function opnameVan(bestanden: readonly Bestand[]): Opname {
  const gelezen = maakRegister(bestanden, { vandaag: PEILDATUM });
  if (!gelezen.goed) throw new Error(gelezen.meldingen.map(({ zin }) => zin).join('\n'));
  return maakOpname(gelezen.register, PEILDATUM);
}

/** So many rounds; `LADINGEN.length` of them bring every text everywhere. */
export const injecties: Proef = async (aantal, zaad) => {
  const schoon = await delenVan(opnameVan(leesMap(MINI)));
  const mis: string[] = [];
  let [gezet, geweigerd] = [0, 0];
  for (let ronde = zaad; ronde < zaad + aantal; ronde += 1) {
    const vuil = besmet(ronde);
    gezet += vuil.gezet;
    geweigerd += vuil.geweigerd;
    const delen = await delenVan(opnameVan(vuil.bestanden));
    for (const [naam, vorm] of delen) {
      if (vorm !== schoon.get(naam))
        mis.push(`round ${ronde}: ${naam} has other parts${verschil(schoon.get(naam) ?? '', vorm)}`);
    }
    for (const naam of schoon.keys()) if (!delen.has(naam)) mis.push(`round ${ronde}: no ${naam}`);
  }
  return {
    cijfers: {
      rounds: aantal,
      texts: LADINGEN.length,
      'put somewhere': gezet,
      'refused by the schema or a rule': geweigerd,
      outputs: schoon.size,
    },
    mis,
  };
};

/** The first lines that one has and the other hasn't. */
function verschil(oud: string, nieuw: string): string {
  const bekend = new Set(oud.split('\n'));
  return `: ${nieuw
    .split('\n')
    .filter((regel) => !bekend.has(regel))
    .slice(0, 3)
    .join(' | ')
    .slice(0, 300)}`;
}
