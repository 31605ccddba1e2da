import { extname } from 'node:path';
import type { Command } from 'commander';
import { parseDatum } from '../../schemas/datum.ts';
import { bronPad } from '../domain/beslissing/bespreking.ts';
import { tekstVan, type Wijziging } from '../domain/beslissing/wijziging.ts';
import { duidBlad, type Actierij, type Bladlezing } from '../domain/blad/duid.ts';
import { Bladfout, zoekIndeling, type Indeling } from '../domain/blad/kop.ts';
import {
  leesIn,
  slugVan,
  standNu,
  vrijeId,
  type Bladbron,
  type Inleesopdracht,
  type Inlezing,
} from '../domain/blad/leesIn.ts';
import { zoekRijen } from '../domain/blad/rijen.ts';
import { leesWas } from '../domain/blad/was.ts';
import { leesAntwoorden, type Beantwoord, type Vraag } from '../domain/blad/vraag.ts';
import type { Plan, Register } from '../domain/register.ts';
import type { Bladbestand } from '../io/blad/lees.ts';
import { vandaag } from '../io/klok.ts';
import type { Uitgangspunt } from '../io/wijzigInhoud.ts';
import { nieuweMeldingen } from '../domain/kern/melding.ts';
import { bevindingInWoorden } from '../render/tekst/bevinding.ts';
import {
  beeldInlezing,
  renderBladmeldingen,
  renderInlezing,
  tellingInWoorden,
  veranderingInWoorden,
} from '../render/terminal/inlezing.ts';
import { renderMeldingen } from '../render/terminal/meldingen.ts';
import { renderVerschiltekst } from '../render/terminal/verschiltekst.ts';
import { inNotatie, leesDatum, proefOptie } from './bewerk/opties.ts';
import { wijzigOfWeiger } from './bewerk/schrijf.ts';
import { Gebruiksfout } from './gebruiksfout.ts';
import { Inhoudsfout, laadOfStop } from './laad.ts';
import { contentOptie, jsonOptie } from './opties.ts';
import { kiesPlannen } from './overzicht.ts';
import { schrijfOfStop, weigerInhoud } from './schrijfUit.ts';
import { opmaakVoor, padVanuitHier, schrijf, schrijfJson } from './uitvoer.ts';

interface Opties {
  readonly content: string;
  readonly plan: string;
  readonly blad?: string;
  readonly kolommen?: string;
  readonly datum?: string;
  readonly vaststelling?: boolean;
  readonly bron?: string;
  readonly plek?: string;
  readonly vragen?: string;
  readonly antwoorden?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

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
    .addOption(contentOptie())
    .addOption(proefOptie())
    .addOption(jsonOptie())
    .action(async (bestand: string, opties: Opties) => {
      await importeer(bestand, opties);
    });
}

/** All that was found out in one run. */
interface Uitkomst {
  readonly wijze: Inleesopdracht['wijze'];
  readonly indeling: Indeling;
  readonly lezing: Bladlezing;
  readonly inlezing: Inlezing;
}

async function importeer(pad: string, opties: Opties): Promise<void> {
  keurOpties(opties);
  // The file first: one that can't be trusted is refused before anything else is done.
  const { leesBladbestand } = await import('../io/blad/lees.ts');
  const bestand = await metUitleg(pad, () => leesBladbestand(pad));
  const eerder = opties.antwoorden === undefined ? [] : await leesVragenbestand(opties.antwoorden);
  const beantwoord = [...eerder, ...(await vraagInTerminal(bestand, opties, eerder))];
  const { content, dryRun: proef = false, json = false } = opties;
  let uitkomst: Uitkomst | undefined;
  const bewerking = await wijzigOfWeiger(content, { proef, metConcepten: true }, (voor) => {
    uitkomst = lees(bestand, opties, beantwoord, voor);
    return uitkomst.inlezing.wijzigingen;
  });
  if (!uitkomst) return;
  const { lezing, inlezing, indeling } = uitkomst;
  if (opties.vragen !== undefined)
    await schrijfVragen(opties.vragen, lezing.vragen, beantwoord, bestand, content);
  const padVan = padVanuitHier(content);
  const verschil = renderVerschiltekst(bewerking.wijzigingen, padVan);
  const geweigerd = inlezing.verslagen.filter(({ gevolg }) => gevolg === 'geweigerd');
  const opmerkingen = [...lezing.opmerkingen, ...rijopmerkingen(inlezing)];
  if (json) {
    schrijfJson(alsJson(uitkomst, opties, opmerkingen, bewerking.wijzigingen, verschil));
  } else {
    const opmaak = opmaakVoor(process.stdout);
    const breedte = process.stdout.isTTY ? Math.max(110, process.stdout.columns) : 130;
    const beeld = beeldInlezing(lezing, inlezing.verslagen);
    schrijf(
      process.stdout,
      [
        `Gelezen: ${bestand.naam}, blad ‘${indeling.blad.naam}’. ${tellingInWoorden(beeld)}`,
        renderInlezing(beeld, breedte, opmaak),
        renderBladmeldingen(bestand.naam, lezing.vragen, opmerkingen, opmaak),
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

function keurOpties({ bron, plek, datum, vragen, antwoorden }: Opties): void {
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
async function metUitleg<T>(pad: string, doe: () => Promise<T>): Promise<T> {
  try {
    return await doe();
  } catch (fout) {
    if (fout instanceof Bladfout) throw new Inhoudsfout(`${pad}: ${fout.message}`);
    throw fout;
  }
}

async function leesVragenbestand(pad: string): Promise<Beantwoord[]> {
  const { leesBladbestand } = await import('../io/blad/lees.ts');
  const { werkboek } = await metUitleg(pad, () => leesBladbestand(pad));
  const antwoorden = leesAntwoorden(werkboek);
  if (antwoorden) return antwoorden;
  throw new Gebruiksfout(`‘${pad}’ is geen bestand met vragen van Waakvlam. Maak er een met --vragen.`);
}

/** On a terminal the questions for which rows wait are asked there, unless they go into a file. */
async function vraagInTerminal(
  bestand: Bladbestand,
  opties: Opties,
  eerder: readonly Beantwoord[],
): Promise<Beantwoord[]> {
  const kan =
    process.stdin.isTTY &&
    process.stdout.isTTY &&
    opties.vragen === undefined &&
    !opties.dryRun &&
    !opties.json;
  if (!kan) return [];
  const { register } = laadOfStop({ content: opties.content, metConcepten: true });
  const { lezing } = duid(bestand, opties, eerder, register);
  const open = lezing.vragen.filter(({ wacht }) => wacht);
  if (open.length === 0) return [];
  const { vragenInTerminal } = await import('./bespreek/vragenInTerminal.ts');
  const { Gestopt } = await import('./bespreek/vragen.ts');
  const antwoorden: Beantwoord[] = [];
  vragenInTerminal.begin(
    `${bestand.naam}: ${open.length} ${open.length === 1 ? 'vraag' : 'vragen'}. Een leeg antwoord slaat de regel over.`,
  );
  try {
    for (const { id, zin, cellen, acties, keuzes, voorstel } of open) {
      const waar = cellen.join(', ');
      const hulp = keuzes.length > 0 ? ` (${keuzes.join(' / ')})` : '';
      const antwoord = await vragenInTerminal.tekst(`${waar}: ${zin}${hulp}`, () => undefined, voorstel);
      if (antwoord.trim() !== '')
        antwoorden.push({ id, waar, actie: acties.join(', '), vraag: zin, antwoord });
    }
  } catch (fout) {
    if (!(fout instanceof Gestopt)) throw fout;
  }
  vragenInTerminal.einde('');
  return antwoorden;
}

function kiesPlan(register: Register, id: string): Plan {
  const [plan] = kiesPlannen(register, id);
  if (!plan) throw new Gebruiksfout(`Het plan ‘${id}’ bestaat niet.`);
  return plan;
}

/** What the sheet says, held against the register. */
function duid(
  bestand: Bladbestand,
  opties: Opties,
  beantwoord: readonly Beantwoord[],
  register: Register,
): { indeling: Indeling; lezing: Bladlezing } {
  const plan = kiesPlan(register, opties.plan);
  const dag = parseDatum(opties.datum ?? vandaag())?.laatste ?? vandaag();
  const acties = new Map(plan.acties.map((actie) => [actie.nummer, actie]));
  try {
    const was = leesWas(bestand.werkboek);
    if (was && was.plan !== plan.id)
      throw new Bladfout(`Dit rekenblad is gemaakt van het plan ‘${was.plan}’. Noem dat plan bij --plan.`);
    const indeling = zoekIndeling(bestand.werkboek, plan, register, {
      blad: opties.blad,
      kolommen: opties.kolommen,
    });
    const lezing = duidBlad(indeling, zoekRijen(indeling, was), {
      plan,
      register,
      antwoorden: new Map(beantwoord.map(({ id, antwoord }) => [id, antwoord])),
      nu: (nummer) => standNu(acties.get(nummer), register, dag),
    });
    return { indeling, lezing };
  } catch (fout) {
    if (fout instanceof Bladfout) throw new Gebruiksfout(`${bestand.naam}: ${fout.message}`);
    throw fout;
  }
}

function lees(
  bestand: Bladbestand,
  opties: Opties,
  beantwoord: readonly Beantwoord[],
  { register, bestanden }: Uitgangspunt,
): Uitkomst {
  const { indeling, lezing } = duid(bestand, opties, beantwoord, register);
  const plan = kiesPlan(register, opties.plan);
  const nu = vandaag();
  const datum = opties.datum ?? nu;
  const bekend =
    opties.bron ??
    [...register.bronnen.values()].find((bron) => bron.soort === 'document' && bron.sha256 === bestand.sha256)
      ?.id;
  const wijze = wijzeVan(plan, opties);
  const bron = bronVan(bestand, indeling, {
    plan,
    register,
    datum,
    wijze,
    opties,
    bekend,
    bezet: (id) => tekstVan(bestanden, bronPad(id)) !== undefined,
  });
  const inlezing = leesIn(lezing, {
    plan,
    register,
    bestanden,
    vandaag: nu,
    datum,
    bron,
    wijze,
    tekstVan: veranderingInWoorden,
  });
  return { wijze, indeling, lezing, inlezing };
}

/** The first sheet is the plan as it was adopted; a later one says what changed, unless it is said to be that too. */
const wijzeVan = ({ acties }: Plan, { vaststelling = false }: Opties): Inleesopdracht['wijze'] =>
  acties.length === 0 ? 'eerste' : vaststelling ? 'aanvullend' : 'voortgang';

interface Bronkeuze {
  readonly plan: Plan;
  readonly register: Register;
  readonly datum: string;
  readonly wijze: Inleesopdracht['wijze'];
  readonly opties: Opties;
  readonly bekend: string | undefined;
  readonly bezet: (id: string) => boolean;
}

/** The bron that every row cites: the one that was named, the sheet that is known, or the sheet as a new document. */
function bronVan(
  bestand: Bladbestand,
  { blad }: Indeling,
  { plan, register, datum, wijze, opties, bekend, bezet }: Bronkeuze,
): Bladbron {
  const { plek } = opties;
  if (opties.bron !== undefined && !register.bronnen.has(opties.bron)) {
    throw new Gebruiksfout(
      `Er is geen bron ‘${opties.bron}’. Maak eerst een bestand in bronnen, of laat --bron weg: dan wordt het blad zelf een bron.`,
    );
  }
  const plekVan = (rij: Actierij): string => {
    const waar =
      plek === undefined ? `blad ‘${blad.naam}’, rij ${rij.rij + 1}` : `${plek}, actie ${rij.nummer}`;
    return rij.aangevuld ? `${waar}, aangevuld bij het inlezen` : waar;
  };
  const isBlad = opties.bron === undefined;
  if (bekend !== undefined) return { id: bekend, isBlad, velden: undefined, plekVan };
  const naam = slugVan(bestand.naam.replace(/\.[^.]*$/, ''), 'rekenblad');
  const later = wijze === 'voortgang';
  return {
    id: vrijeId(later && bezet(naam) ? `${naam}-${datum.toLowerCase()}` : naam, bezet),
    isBlad,
    plekVan,
    velden: {
      soort: 'document',
      titel: bestand.naam,
      organisatie: plan.organisatie.id,
      organisatie_reden: 'Het is het rekenblad van dit plan. Van wie het is, staat er niet bij.',
      datum: later ? datumVoorYaml(datum) : { onbekend: 'het rekenblad zegt niet van wanneer het is' },
      datum_reden: later ? 'De dag of periode die bij het inlezen is opgegeven.' : undefined,
      omschrijving: `Het rekenblad met de acties van het plan ‘${plan.titel}’, zoals het is ingelezen.`,
      sha256: bestand.sha256,
    },
  };
}

const datumVoorYaml = (tekst: string): string | number => (/^\d{4}$/.test(tekst) ? Number(tekst) : tekst);

async function schrijfVragen(
  uit: string,
  vragen: readonly Vraag[],
  beantwoord: readonly Beantwoord[],
  { naam }: Bladbestand,
  content: string,
): Promise<void> {
  weigerInhoud(uit, content);
  const { maakVragenblad } = await import('../render/xlsx/vragenblad.ts');
  const { schrijfXlsx } = await import('../io/blad/xlsx.ts');
  schrijfOfStop(uit, await schrijfXlsx(maakVragenblad(vragen, beantwoord, naam, vandaag())));
}

/** What there is to say of rows: why they are refused, or what wasn't taken over. */
const rijopmerkingen = ({ verslagen }: Inlezing): { cel: string; zin: string }[] =>
  verslagen.flatMap(({ rij, gevolg, bevindingen, zinnen }) => {
    const woorden = [
      ...bevindingen.map((bevinding) => bevindingInWoorden(bevinding, (veld) => `‘${veld}’`)),
      ...zinnen,
    ];
    return woorden.map((zin) => ({
      cel: rij.cel,
      zin:
        gevolg === 'geweigerd'
          ? `actie ${rij.nummer} is niet ingelezen. ${zin}`
          : `actie ${rij.nummer}: ${zin}`,
    }));
  });

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
  { wijze, lezing, inlezing }: Uitkomst,
  pad: string,
  { plan, vragen, dryRun = false }: Opties,
): string[] {
  const regels: string[] = [];
  if (lezing.vragen.length > 0) {
    regels.push(
      vragen === undefined
        ? `Met --vragen vragen.xlsx komen de ${lezing.vragen.length} vragen in een bestand.`
        : `De ${lezing.vragen.length} vragen staan in ${vragen}. Vul de antwoorden in, en lees opnieuw in met: npx waakvlam importeer ${pad} --plan ${plan} --antwoorden ${vragen}`,
    );
  }
  const heeftConcept =
    wijze === 'voortgang' &&
    inlezing.verslagen.some(({ velden }) =>
      velden.some((veld) => ['status', 'eigenaar', 'deadline', 'bericht'].includes(veld)),
    );
  if (heeftConcept && !dryRun)
    regels.push(`Nieuwe berichten zijn concepten. Geef ze vrij met: npx waakvlam vrijgeven --plan ${plan}`);
  return regels;
}

function alsJson(
  { indeling, lezing, inlezing }: Uitkomst,
  { plan, dryRun = false }: Opties,
  opmerkingen: readonly { cel: string; zin: string }[],
  wijzigingen: readonly Wijziging[],
  verschil: string,
): unknown {
  return {
    versie: 1,
    dryRun,
    plan,
    blad: indeling.blad.naam,
    rijen: beeldInlezing(lezing, inlezing.verslagen).rijen,
    vragen: lezing.vragen,
    opmerkingen,
    bestanden: wijzigingen.map(({ pad }) => pad),
    verschil,
  };
}
