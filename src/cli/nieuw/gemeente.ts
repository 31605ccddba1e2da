import { join, relative } from 'node:path';
import { Option, type Command } from 'commander';
import { FORMAAT } from '../../../schemas/formaat.ts';
import { Organisatie } from '../../../schemas/organisatie.ts';
import { Site } from '../../../schemas/site.ts';
import type { Wijziging } from '../../domain/beslissing/wijziging.ts';
import { isFout } from '../../domain/kern/melding.ts';
import { maakRegister } from '../../domain/maakRegister.ts';
import { leesKleur, type Kleur } from '../../domain/thema/kleur.ts';
import { vandaag } from '../../io/klok.ts';
import { aantal, somOp } from '../../domain/kern/woorden/opsomming.ts';
import { renderVerschiltekst } from '../../render/terminal/verschiltekst.ts';
import { proefOptie } from '../bewerk/opties.ts';
import { Gestopt, type Keuze, type Vragen } from '../bespreek/vragen.ts';
import { Gebruiksfout } from '../gebruiksfout.ts';
import { bladId } from '../importeer/lees.ts';
import { jsonOptie } from '../opties.ts';
import { schrijf, schrijfJson } from '../uitvoer.ts';
import { anderAccent, themabestand } from './accent.ts';
import {
  beginAlsJson,
  buitenInhoud,
  leesBeginblad,
  ofWeiger,
  stopOpAntwoorden,
  vragenbestand,
  zegBegin,
  type Beginblad,
} from './bladbegin.ts';
import { EERSTE_PLAN } from './eersteplan.ts';
import { keurMap, schrijfMap } from './map.ts';
import { kiesMotor, type Motor } from './motor.ts';
import { keurRegel, regelOptie } from './opties.ts';
import { keurPlanopties, metPlanopties, type Planopties } from './plangegevens.ts';
import { leesPlanUitBlad } from './planUitBlad.ts';
import { vulSjabloon, type Velden } from './sjabloon.ts';
import { slugVan } from './slugVan.ts';

const SOORTEN = Organisatie.shape.soort.options;
const JA_NEE = ['nee', 'ja'] as const;

/** What a new site must know. */
interface Antwoorden {
  readonly naam: string;
  readonly organisatie: string;
  readonly soort: (typeof SOORTEN)[number];
  readonly officieel: (typeof JA_NEE)[number];
  /** What the theme is made of; `undefined` for the colours that come with Waakvlam. */
  readonly kleur: Kleur | undefined;
  /** An e-mail address or a page; `undefined` when there is none yet. */
  readonly contact: string | undefined;
}

interface Opties extends Partial<Antwoorden>, Planopties {
  readonly motor?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** `nieuw gemeente`: a repository with a site of its own, that works and says which of it is an example. */
export function voegNieuwGemeenteToe(nieuw: Command): void {
  const gemeente = nieuw
    .command('gemeente <map>')
    .description(
      'maak een map met een eigen site: instellingen, pagina’s, workflows, en een voorbeeldplan of uw eigen plan (--uit)',
    )
    .addOption(
      regelOptie('--naam <naam>', 'de naam van de site (verplicht; in een terminal vraagt Waakvlam ernaar)'),
    )
    .addOption(
      regelOptie(
        '--organisatie <naam>',
        'de naam van de organisatie, zoals Gemeente Voorbeeldstad (verplicht; in een terminal vraagt Waakvlam ernaar)',
      ),
    )
    .addOption(new Option('--soort <soort>', 'wat voor organisatie het is').choices(SOORTEN))
    .addOption(
      new Option('--officieel <ja of nee>', 'geeft de organisatie de site zelf uit?').choices(JA_NEE),
    )
    .addOption(
      new Option(
        '--kleur <kleur>',
        'de kleur van de site, zoals #00597b (standaard: de kleuren van Waakvlam)',
      ).argParser((tekst) => {
        const kleur = leesKleur(tekst);
        if (kleur === undefined) throw new Gebruiksfout(`${geenKleur(tekst)} Dat staat bij --kleur.`);
        return kleur;
      }),
    )
    .addOption(
      new Option('--contact <contact>', 'een e-mailadres of een pagina (https) voor vragen').argParser(
        (tekst) => {
          const fout = keurContact(tekst);
          if (fout !== undefined) throw new Gebruiksfout(`${fout} Dat staat bij --contact.`);
          return tekst;
        },
      ),
    )
    .option(
      '--motor <bestand of adres>',
      'waar de nieuwe map Waakvlam vandaan haalt: een .tgz of een git-adres (verplicht, behalve in een map die Waakvlam al gebruikt)',
    );
  metPlanopties(gemeente)
    .addOption(proefOptie())
    .addOption(jsonOptie())
    .action(async (map: string, opties: Opties) => {
      keurPlanopties(opties);
      const motor = kiesMotor(opties.motor);
      keurMap(map);
      const blad = await leesBeginblad(opties);
      const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
      const vragen = isTerminal
        ? (await import('../bespreek/vragenInTerminal.ts')).vragenInTerminal
        : undefined;
      try {
        const antwoorden = vragen ? await vraagAan(vragen, opties) : zonderVragen(opties);
        await maakGemeente({ map, antwoorden, motor, opties, blad, vragen });
      } catch (fout) {
        if (!(fout instanceof Gestopt)) throw fout;
        vragen?.einde('Gestopt. Er is niets geschreven.');
      }
    });
}

function zonderVragen({ naam, organisatie, soort, officieel, kleur, contact }: Opties): Antwoorden {
  if (naam === undefined || organisatie === undefined) {
    const weg = [
      ...(naam === undefined ? ['--naam'] : []),
      ...(organisatie === undefined ? ['--organisatie'] : []),
    ];
    throw new Gebruiksfout(`Noem ook ${somOp(weg)}: zonder terminal kan Waakvlam het niet vragen.`);
  }
  return {
    naam,
    organisatie,
    soort: soort ?? 'gemeente',
    officieel: officieel ?? 'nee',
    kleur,
    contact,
  };
}

/** Asks what the call didn't say. */
export async function vraagAan(vragen: Vragen, opties: Opties): Promise<Antwoorden> {
  vragen.begin('Een nieuwe site. Kies met de pijltjes en Enter; stop met Ctrl+C.');
  return {
    naam: opties.naam ?? (await vragen.tekst('Hoe heet de site?', keurRegel)),
    organisatie:
      opties.organisatie ?? (await vragen.tekst('Van welke organisatie zijn de plannen?', keurRegel)),
    soort: opties.soort ?? (await vragen.kies('Wat voor organisatie is dat?', keuzes(SOORTEN))),
    officieel:
      opties.officieel ?? (await vragen.kies('Geeft die organisatie deze site zelf uit?', keuzes(JA_NEE))),
    kleur:
      opties.kleur ??
      leesKleur(
        await vragen.tekst(
          'Welke kleur krijgt de site? Schrijf die zoals #00597b. Nog niet bekend: laat leeg.',
          (tekst) => (tekst === '' || leesKleur(tekst) !== undefined ? undefined : geenKleur(tekst)),
        ),
      ),
    contact:
      opties.contact ??
      leegIsNiets(
        await vragen.tekst(
          'Waar kan een lezer heen met vragen? Een e-mailadres of een pagina (https). Nog niet bekend: laat leeg.',
          (tekst) => (tekst === '' ? undefined : keurContact(tekst)),
        ),
      ),
  };
}

const keuzes = <T extends string>(waarden: readonly T[]): Keuze<T>[] =>
  waarden.map((waarde) => ({ waarde, tekst: waarde }));

const leegIsNiets = (tekst: string): string | undefined => (tekst === '' ? undefined : tekst);

const keurContact = (tekst: string): string | undefined =>
  Site.shape.contact.safeParse(tekst).success
    ? undefined
    : `‘${tekst}’ is geen e-mailadres en geen adres dat met https:// begint.`;

const geenKleur = (tekst: string): string =>
  `‘${tekst}’ is geen kleur. Schrijf een # met zes cijfers of letters van a tot f: #00597b.`;

/** What to do in the new folder. The lock file that `npm install` makes is committed: the workflows need it. */
const VERDER = [
  'npm install',
  'git init -b main',
  'git add .',
  'git commit -m "Begin van de site"',
  'npm start',
] as const;

interface Nieuw {
  readonly map: string;
  readonly antwoorden: Antwoorden;
  readonly motor: Motor;
  readonly opties: Opties;
  /** The sheet that the site begins with; the example without one. */
  readonly blad: Beginblad | undefined;
  readonly vragen: Vragen | undefined;
}

/** Makes the folder with all its files, or tells what would come of it. */
export async function maakGemeente({ map, antwoorden, motor, opties, blad, vragen }: Nieuw): Promise<void> {
  const { dryRun = false, json } = opties;
  const organisatie = slugVan(antwoorden.organisatie);
  const thema = antwoorden.kleur === undefined ? [] : [themabestand(antwoorden.kleur)];
  const vul = (plan = ''): Wijziging[] => [
    ...vulSjabloon(veldenVan(antwoorden, motor, blad, plan), blad === undefined),
    ...thema,
  ];
  const begin =
    blad && (await ofWeiger(leesPlanUitBlad({ ...blad, basis: vul(), organisatie, opties, vragen }), map));
  const bestanden = begin ? [...buitenInhoud(vul(begin.plan.id)), ...begin.bestanden] : vul();
  if (!begin) keurInhoud(map, bestanden);
  const kopieen = [
    ...(motor.bestand ? [motor.bestand] : []),
    ...(begin ? await vragenbestand(begin, blad.bestand) : []),
  ];
  const padVan = (pad: string): string => join(relative('', map) || '.', pad);
  const tekst = bestanden.map(({ pad, nieuw }) => ({ pad, inhoud: nieuw }));
  if (!dryRun) schrijfMap(map, [...tekst, ...kopieen]);
  const namen = [...bestanden, ...kopieen].map(({ pad }) => padVan(pad));
  const letOp = antwoorden.kleur === undefined ? undefined : anderAccent(antwoorden.kleur);
  if (json === true) {
    schrijfJson({
      versie: 1,
      dryRun,
      bestanden: namen,
      ...(letOp !== undefined && { letOp }),
      ...(begin && beginAlsJson(begin)),
    });
    return;
  }
  const { stdout } = process;
  const gelezen = begin ? zegBegin(begin, blad, relative(map, opties.uit ?? '')) : [];
  for (const regel of gelezen.filter((deel) => deel !== '')) schrijf(stdout, regel);
  if (dryRun) {
    schrijf(stdout, 'Er is niets geschreven. Dit zou er komen:');
    schrijf(stdout, renderVerschiltekst(bestanden, padVan));
    if (motor.bestand) schrijf(stdout, `En een kopie van de motor: ${padVan(motor.bestand.pad)}`);
    if (letOp !== undefined) schrijf(stdout, letOp);
    return;
  }
  schrijf(stdout, `Gemaakt: ${aantal(namen.length, 'bestand', 'bestanden')} in ${map}.`);
  if (letOp !== undefined) schrijf(stdout, letOp);
  schrijf(
    stdout,
    [
      'Ga verder met:',
      ...[`cd ${map}`, ...VERDER].map((opdracht) => `  ${opdracht}`),
      begin
        ? 'README.md zegt wat u van het plan naloopt, en hoe u de site plaatst.'
        : 'README.md zegt hoe u uw eigen plan erin zet, en hoe u de site plaatst.',
    ].join('\n'),
  );
}

function veldenVan(
  { naam, organisatie, soort, officieel, contact }: Antwoorden,
  motor: Motor,
  blad: Beginblad | undefined,
  plan: string,
): Velden {
  const jaar = Number(vandaag().slice(0, 4));
  const id = slugVan(organisatie);
  return {
    naam,
    ondertitel: `Hoe ver de acties van ${organisatie} zijn`,
    organisatie,
    organisatie_id: id,
    organisatie_bron: blad ? bladId(blad.bestand) : 'voorbeeldplan',
    organisatie_plek: blad ? 'de naam is opgegeven bij het inlezen' : 'bovenaan, bij ‘Organisatie’',
    eerste_plan: blad ? EERSTE_PLAN.blad(plan, blad.bestand.naam, id) : EERSTE_PLAN.voorbeeld(id),
    soort,
    officieel,
    afzender:
      officieel === 'ja'
        ? `Deze site is van ${organisatie}.`
        : `Deze site is gemaakt uit openbare documenten. De site is niet van ${organisatie} en spreekt niet namens die organisatie.`,
    afzender_kort: `Deze site is ${officieel === 'ja' ? '' : 'niet '}van ${organisatie}.`,
    contact: contact ?? { onbekend: 'er is nog geen adres voor vragen en fouten' },
    formaat: FORMAAT,
    jaar,
    jaar_einde: jaar + 3,
    pakketnaam: `acties-${id}`,
    motor: motor.afhankelijkheid,
    motor_in_commentaar: motor.afhankelijkheid,
  };
}

/** The answers make content that is right; if not, it says so in the checker's words and nothing is written. */
function keurInhoud(map: string, bestanden: readonly Wijziging[]): void {
  const inhoud = bestanden
    .filter(({ pad }) => pad.startsWith('content/'))
    .map(({ pad, nieuw }) => ({ pad: pad.slice('content/'.length), bytes: new TextEncoder().encode(nieuw) }));
  const fouten = maakRegister(inhoud, { vandaag: vandaag() }).meldingen.filter(isFout);
  if (fouten.length > 0) stopOpAntwoorden(fouten, map);
}
