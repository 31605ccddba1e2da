import { extname } from 'node:path';
import { Option, type Command } from 'commander';
import type { Opname } from '../domain/opname/opname.ts';
import type { Plan } from '../domain/register.ts';
import { Gebruiksfout } from './gebruiksfout.ts';
import { laadOfStop } from './laad.ts';
import { metLeesOpties, planOptie, type LeesOpties } from './opties.ts';
import { kiesPlannen } from './overzicht.ts';
import { schrijfOfStop, weigerInhoud } from './schrijfUit.ts';
import { schrijf, schrijfJson } from './uitvoer.ts';

interface Opties extends LeesOpties {
  readonly plan?: string;
  readonly uit: string;
  readonly voorProgramma?: boolean;
  readonly wat?: string;
}

/** `exporteer csv`, `json` and `ics`: the files that the site has for others, without the site. */
export function voegDataToe(exporteer: Command): void {
  const commando = (vorm: string, wat: string): Command =>
    exporteer
      .command(vorm)
      .description(wat)
      .requiredOption('--uit <bestand>', `het bestand, met .${vorm} aan het einde`);
  const af = (
    deel: Command,
    vorm: string,
    maak: (opname: Opname, opties: Opties) => Promise<string>,
  ): void => {
    metLeesOpties(deel).action((opties: Opties) => exporteerData(vorm, opties, maak));
  };
  af(
    commando('csv', 'schrijf de acties van een plan als csv, zoals op de site')
      .requiredOption('--plan <plan>', 'het plan: de naam van een map in plannen')
      .option('--voor-programma', 'de vorm voor programma’s (RFC 4180), in plaats van die voor Excel'),
    'csv',
    async (opname, { plan, voorProgramma = false }) => {
      const gekozen = kiesPlan(opname, plan ?? '');
      if (voorProgramma)
        return (await import('../render/soorten/actie/csv.ts')).maakActiescsv(gekozen, opname);
      return (await import('../render/csv/plancsv.ts')).maakPlancsv(gekozen, opname);
    },
  );
  af(
    commando('json', 'schrijf open data als JSON, zoals op de site')
      .addOption(planOptie())
      .addOption(
        new Option('--wat <soort>', 'wat u wilt, zoals acties, plannen of bronnen').default('acties'),
      ),
    'json',
    maakJson,
  );
  af(
    commando(
      'ics',
      'schrijf de deadlines, de verwachtingen en de momenten als agenda, zoals op de site',
    ).addOption(planOptie()),
    'ics',
    async (opname, { plan }) => {
      const { beeldAgenda } = await import('../render/beeld/agenda.ts');
      const { agendakopVan, renderAgenda } = await import('../render/ics/agenda.ts');
      const gekozen = plan === undefined ? undefined : kiesPlan(opname, plan);
      return renderAgenda(beeldAgenda(opname, gekozen), agendakopVan(opname));
    },
  );
}

async function exporteerData(
  vorm: string,
  opties: Opties,
  maak: (opname: Opname, opties: Opties) => Promise<string>,
): Promise<void> {
  const { uit, content, json = false } = opties;
  if (extname(uit).toLowerCase() !== `.${vorm}`) throw new Gebruiksfout(`‘${uit}’ eindigt niet op .${vorm}.`);
  weigerInhoud(uit, content);
  const { opname } = laadOfStop(opties);
  const veranderd = schrijfOfStop(uit, await maak(opname, opties));
  if (json) schrijfJson({ versie: 1, peildatum: opname.peildatum, bestand: uit, veranderd });
  else schrijf(process.stdout, `${veranderd ? 'Geschreven' : 'Al gelijk'}: ${uit}`);
}

/** A file of open data; of one plan only its actions. */
async function maakJson(opname: Opname, { plan, wat = 'acties' }: Opties): Promise<string> {
  const { databestandenVan } = await import('../render/json/databestanden.ts');
  const { renderDatabestand } = await import('../render/json/databestand.ts');
  const alle = databestandenVan(opname.register);
  const databestand = alle.find(({ bestand }) => bestand === wat);
  if (!databestand) {
    const namen = alle.map(({ bestand }) => bestand).join(', ');
    throw new Gebruiksfout(`‘${wat}’ bij --wat is er niet. Kies uit: ${namen}.`);
  }
  if (plan === undefined) return renderDatabestand(databestand.maak(opname));
  const { id } = kiesPlan(opname, plan);
  const data = databestand.maak(opname);
  const acties = data['acties'];
  if (!Array.isArray(acties)) throw new Gebruiksfout('Alleen bij ‘--wat acties’ kunt u een plan kiezen.');
  const vanPlan = (acties as readonly { readonly plan: string }[]).filter((actie) => actie.plan === id);
  return renderDatabestand({ ...data, acties: vanPlan });
}

function kiesPlan({ register }: Opname, id: string): Plan {
  const [plan] = kiesPlannen(register, id);
  if (!plan) throw new Gebruiksfout(`Het plan ‘${id}’ bestaat niet.`);
  return plan;
}
