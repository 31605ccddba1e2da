import type { Register } from '../../src/domain/register.ts';
import { maakOpname } from '../../src/domain/opname/opname.ts';
import { schrijfXlsx } from '../../src/io/blad/xlsx.ts';
import { agendakopVan, renderAgenda } from '../../src/render/ics/agenda.ts';
import { beeldAgenda } from '../../src/render/beeld/agenda.ts';
import { beeldVerslag } from '../../src/render/beeld/verslag.ts';
import { beeldWijzigingen } from '../../src/render/beeld/wijzigingen.ts';
import { maakPlancsv } from '../../src/render/csv/plancsv.ts';
import { renderSchemaOrg } from '../../src/render/data/schemaorg.ts';
import { renderVerslagDocx } from '../../src/render/docx/verslag.ts';
import { renderVoorstelDocx } from '../../src/render/docx/voorstel.ts';
import { renderAtom } from '../../src/render/feed/atom.ts';
import { renderDatabestand } from '../../src/render/json/databestand.ts';
import { DATABESTANDEN } from '../../src/render/json/databestanden.ts';
import { renderVerslag } from '../../src/render/markdown/verslag.ts';
import { renderVoorstelMarkdown } from '../../src/render/markdown/voorstel.ts';
import { maakActiescsv } from '../../src/render/soorten/actie/csv.ts';
import { beeldVoorstel } from '../../src/render/soorten/collegevoorstel/beeld.ts';
import { maakPlanblad } from '../../src/render/xlsx/planblad.ts';

/** Every file for the public that is made without a site, by its name: what stands on one, and what commands export. */
export async function openbareUitvoer(
  register: Register,
  peildatum: string,
): Promise<Map<string, Uint8Array>> {
  const opname = maakOpname(register, peildatum);
  const { site } = register;
  const bestanden = new Map<string, Uint8Array>();
  const zet = (naam: string, inhoud: string | Uint8Array): void => {
    bestanden.set(naam, Buffer.from(inhoud as Uint8Array));
  };
  for (const { bestand, maak } of DATABESTANDEN) zet(`${bestand}.json`, renderDatabestand(maak(opname)));
  zet('schema.org.json', renderSchemaOrg(opname));
  const kop = { titel: site.naam, adres: '/wijzigingen.xml', pagina: '/', begin: peildatum };
  zet('wijzigingen.xml', renderAtom(beeldWijzigingen(opname), kop, site));
  zet('agenda.ics', renderAgenda(beeldAgenda(opname), agendakopVan(opname)));
  for (const plan of register.plannen.values()) {
    zet(`${plan.id}.csv`, maakPlancsv(plan, opname));
    zet(`${plan.id}-acties.csv`, maakActiescsv(plan, opname));
    zet(`${plan.id}.xlsx`, await schrijfXlsx(maakPlanblad(plan, opname)));
  }
  for (const voorstel of register.collegevoorstellen.values()) {
    const beeld = beeldVoorstel(voorstel, opname);
    zet(`${voorstel.id}.docx`, await renderVoorstelDocx(beeld, site));
    zet(`${voorstel.id}.md`, renderVoorstelMarkdown(beeld, site));
  }
  for (const bron of register.bronnen.values()) {
    if (bron.soort !== 'bespreking') continue;
    const verslag = beeldVerslag(bron, opname);
    zet(`${bron.id}.docx`, await renderVerslagDocx(verslag, site, bron.datum.laatste));
    zet(`${bron.id}.md`, renderVerslag(verslag));
  }
  return bestanden;
}
