import { Option, type Command } from 'commander';
import { Actienummer } from '../../../schemas/actienummer.ts';
import { datumVanDeadline, leesDeadline } from '../../../schemas/deadline.ts';
import { STATUSSEN, type Status } from '../../../schemas/status.ts';
import { deadlineAlsYaml } from '../../domain/beslissing/bericht.ts';
import { getypteDeadline } from '../../domain/beslissing/getypteDatum.ts';
import { vandaag } from '../../io/klok.ts';
import { maakBevinding, type Bevinding } from '../../domain/beslissing/bevinding.ts';
import { keurEigenaar } from '../../domain/beslissing/keur.ts';
import type { YamlWaarde } from '../../domain/kern/yaml/schrijf.ts';
import type { Plan, Register } from '../../domain/register.ts';
import { bevindingInWoorden } from '../../render/tekst/bevinding.ts';
import { optieNaam } from '../bewerk/opties.ts';
import { Gebruiksfout } from '../gebruiksfout.ts';
import { kiesPlannen } from '../overzicht.ts';
import { leesDatumwaarde, maakBestand, metMaakOpties, type MaakOpties } from './maak.ts';
import { regelOptie } from './opties.ts';

interface Opties extends MaakOpties {
  readonly titel: string;
  readonly samenvatting?: string;
  readonly bron?: string;
  readonly plek?: string;
  readonly datum?: YamlWaarde;
  readonly status: Status | 'onbekend';
  readonly uitgevoerd?: boolean;
  readonly borging?: string;
  readonly reden?: string;
  readonly eigenaar: string;
  readonly start?: YamlWaarde;
  readonly deadline: YamlWaarde;
}

/** `nieuw actie`: the file of an action. What isn't said is unknown. */
export function voegNieuwActieToe(nieuw: Command): void {
  metMaakOpties(
    nieuw
      .command('actie <plan/nummer>')
      .description('maak het bestand van een actie; wat u niet noemt, is onbekend')
      .addOption(regelOptie('--titel <titel>', 'de titel, zoals die in de bron staat').makeOptionMandatory())
      .addOption(regelOptie('--samenvatting <tekst>', 'wat de actie inhoudt, in eenvoudig Nederlands'))
      .option(
        '--bron <id>',
        'de bron waar de actie in staat: de naam van een bestand in bronnen (standaard: waar het plan zegt dat zijn acties staan)',
      )
      .addOption(regelOptie('--plek <plek>', 'waar in de bron; hoort bij --bron'))
      .addOption(
        datumOptie('--datum', 'wanneer de actie is vastgesteld (standaard: toen het plan is vastgesteld)'),
      )
      .addOption(
        new Option('--status <status>', 'de status bij vaststelling')
          .choices([...STATUSSEN, 'onbekend'])
          .default('onbekend'),
      )
      .option('--uitgevoerd', 'gedaan, maar de borging is niet bekend; hoort bij in-gang-gezet')
      .addOption(regelOptie('--borging <tekst>', 'hoe het resultaat vastligt, bij uitgevoerd-en-geborgd'))
      .addOption(regelOptie('--reden <tekst>', 'waarom de actie niet doorgaat, bij vervallen'))
      .option('--eigenaar <id>', 'een functie of organisatie, nooit een persoon', 'onbekend')
      .addOption(datumOptie('--start', 'wanneer de actie begint'))
      .addOption(
        new Option(
          '--deadline <deadline>',
          'wanneer de actie klaar moet zijn: een datum, doorlopend, of ‘voorwaarde: …’',
        )
          .argParser(leesDeadlinewaarde)
          .default('onbekend'),
      ),
  ).action(async (doel: string, opties: Opties) => {
    const [planId = '', nummer = '', ...meer] = doel.split('/');
    if (meer.length > 0 || !Actienummer.safeParse(nummer).success) {
      throw new Gebruiksfout(
        `‘${doel}’ is geen plan met een actienummer. Schrijf plan/nummer: klimaatplan-2026/1.2.`,
      );
    }
    await maakBestand(opties, ({ register }) => {
      const [plan] = kiesPlannen(register, planId);
      if (!plan) throw new Gebruiksfout(`Het plan ‘${planId}’ bestaat niet.`);
      keurOpties(opties, register);
      if ((opties.bron === undefined) !== (opties.plek === undefined)) {
        throw new Gebruiksfout('--bron en --plek horen bij elkaar: noem ze allebei, of geen van de twee.');
      }
      const { titel, samenvatting, bron, plek, status, borging, reden, eigenaar, deadline } = opties;
      const uitgevoerd = opties.uitgevoerd === true ? 'ja' : undefined;
      const koppelingen = nogUitTeZoeken(plan);
      return {
        pad: `plannen/${planId}/acties/${nummer}.yaml`,
        velden: {
          titel,
          samenvatting,
          vindplaatsen: bron === undefined ? undefined : [{ bron, plek }],
          koppelingen: koppelingen.length === 0 ? undefined : koppelingen,
          vastgesteld: {
            datum: opties.datum,
            status,
            uitgevoerd,
            eigenaar,
            start: opties.start,
            deadline,
            borging,
            reden_vervallen: reden,
          },
        },
        kop: `Nieuwe actie ${nummer}: ${titel}.`,
        letOp:
          plan.vereisteKoppelingen.length > 0
            ? 'Dit plan vraagt koppelingen. Zoek uit welke, en pas ‘koppelingen’ aan.'
            : undefined,
      };
    });
  });
}

/** Stops at what the commands that change an action stop at too, in their words. */
function keurOpties(opties: Opties, register: Register): void {
  const bevindingen = [...keurStatus(opties), ...keurEigenaar(opties.eigenaar, register, 'eigenaar')];
  if (bevindingen.length === 0) return;
  throw new Gebruiksfout(bevindingen.map((bevinding) => bevindingInWoorden(bevinding, optieNaam)).join('\n'));
}

function leesDeadlinewaarde(getypt: string): YamlWaarde {
  const tekst = getypteDeadline(getypt, vandaag());
  const deadline = leesDeadline(tekst);
  return deadline && !datumVanDeadline(deadline)
    ? deadlineAlsYaml(tekst)
    : leesDatumwaarde(getypt, '--deadline');
}

/** What a status asks for besides itself. */
function* keurStatus({ status, uitgevoerd, borging, reden }: Opties): Iterable<Bevinding> {
  const isGroen = status === 'uitgevoerd-en-geborgd';
  if (isGroen && borging === undefined) yield maakBevinding('borging-ontbreekt', 'borging', {});
  if (!isGroen && borging !== undefined) yield maakBevinding('borging-past-niet', 'borging', {});
  if (status === 'vervallen' && reden === undefined) yield maakBevinding('reden-ontbreekt', 'reden', {});
  if (status !== 'in-gang-gezet' && uitgevoerd === true) {
    yield maakBevinding('uitgevoerd-past-niet', 'uitgevoerd', {});
  }
}

const datumOptie = (vlag: string, uitleg: string): Option =>
  new Option(`${vlag} <datum>`, uitleg).argParser((tekst) => leesDatumwaarde(tekst, vlag));

/** The koppelingen that the plan asks of its actions: nobody looked for them yet, and that is what it says. */
const nogUitTeZoeken = ({ vereisteKoppelingen }: Plan): readonly YamlWaarde[] =>
  vereisteKoppelingen.flatMap(([soort]) =>
    soort === undefined ? [] : [{ geen: soort.id, reden: 'Nog niet uitgezocht.' }],
  );
