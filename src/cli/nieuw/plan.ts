import { Option, type Command } from 'commander';
import type { YamlWaarde } from '../../domain/kern/yaml/schrijf.ts';
import { leesDatumwaarde, maakBestand, metMaakOpties, type MaakOpties } from './maak.ts';
import { regelOptie } from './opties.ts';
import { leesSlug } from './slugVan.ts';

interface Opties extends MaakOpties {
  readonly titel: string;
  readonly organisatie: string;
  readonly samenvatting: string;
  readonly van: YamlWaarde;
  readonly totEnMet: YamlWaarde;
  readonly vastgesteld: YamlWaarde;
  readonly door?: string;
  readonly bron: string;
  readonly plek: string;
}

const datumOptie = (vlag: string, uitleg: string): Option =>
  new Option(`${vlag} <datum>`, uitleg)
    .argParser((tekst) => leesDatumwaarde(tekst, vlag))
    .makeOptionMandatory();

/** `nieuw plan`: the file of a plan, with what a plan can't do without. */
export function voegNieuwPlanToe(nieuw: Command): void {
  metMaakOpties(
    nieuw
      .command('plan <id>')
      .description('maak het bestand van een plan')
      .addOption(regelOptie('--titel <titel>', 'de titel, zoals die in de bron staat').makeOptionMandatory())
      .requiredOption('--organisatie <id>', 'van wie het plan is: de naam van een bestand in organisaties')
      .addOption(
        regelOptie(
          '--samenvatting <tekst>',
          'waar het over gaat, in eenvoudig Nederlands',
        ).makeOptionMandatory(),
      )
      .addOption(datumOptie('--van', 'het begin van de looptijd, zoals 2026 of 2026-07'))
      .addOption(datumOptie('--tot-en-met', 'het einde van de looptijd, zoals 2029'))
      .addOption(datumOptie('--vastgesteld', 'wanneer het is vastgesteld, zo precies als de bron zegt'))
      .option('--door <id>', 'wie het vaststelde: een functie of organisatie (standaard: de organisatie)')
      .requiredOption('--bron <id>', 'de bron waar het in staat: de naam van een bestand in bronnen')
      .addOption(regelOptie('--plek <plek>', 'waar in de bron').makeOptionMandatory()),
  ).action(async (id: string, opties: Opties) => {
    const {
      titel,
      organisatie,
      samenvatting,
      van,
      totEnMet,
      vastgesteld,
      door = organisatie,
      bron,
      plek,
    } = opties;
    leesSlug(id);
    await maakBestand(opties, () => ({
      pad: `plannen/${id}/plan.yaml`,
      velden: {
        titel,
        organisatie,
        samenvatting,
        looptijd: { van, tot_en_met: totEnMet },
        vaststelling: { datum: vastgesteld, door, grondslag: 'bron', vindplaats: { bron, plek } },
        vindplaatsen: [{ bron, plek }],
        kaders: [],
        vereiste_koppelingen: [],
        doelstellingen: [],
      },
      kop: `Nieuw plan: ${titel}.`,
      letOp: `Maak nu de acties: ‘npx waakvlam nieuw actie ${id}/1.1 --help’.`,
    }));
  });
}
