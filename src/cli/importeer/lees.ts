import { parseDatum } from '../../../schemas/datum.ts';
import { bronPad } from '../../domain/beslissing/bespreking.ts';
import { pasToe, tekstVan } from '../../domain/beslissing/wijziging.ts';
import type { YamlWaarde } from '../../domain/kern/yaml/schrijf.ts';
import type { Actierij } from '../../domain/blad/actierij.ts';
import { duidBlad, type Bladlezing } from '../../domain/blad/duid.ts';
import type { Gegeven } from '../../domain/blad/navraag.ts';
import { Bladfout, Indelingfout, zoekIndeling, type Indeling } from '../../domain/blad/kop.ts';
import { slugVan, vrijeId } from '../../domain/blad/idVanNaam.ts';
import type { Bladbron, Inleesopdracht } from '../../domain/blad/inleesopdracht.ts';
import { leesIn, type Inlezing } from '../../domain/blad/leesIn.ts';
import { zoekRijen } from '../../domain/blad/rijen.ts';
import { datumAlsYaml } from '../../domain/blad/schrijf.ts';
import { standNu } from '../../domain/blad/standNu.ts';
import type { Beantwoord } from '../../domain/blad/vraag.ts';
import { leesWas } from '../../domain/blad/was.ts';
import { maakRegister } from '../../domain/maakRegister.ts';
import { nieuwOpenbaar, type OpenbaarGegeven } from '../../domain/soorten/persoonsgegevenregels.ts';
import type { Plan, Register } from '../../domain/register.ts';
import type { Bladbestand } from '../../io/blad/lees.ts';
import { vandaag } from '../../io/klok.ts';
import type { Uitgangspunt } from '../../io/wijzigInhoud.ts';
import { veranderingInWoorden } from '../../render/terminal/inlezing.ts';
import { Gebruiksfout } from '../gebruiksfout.ts';
import { kiesPlannen } from '../overzicht.ts';

/** What `importeer` can be told. */
export interface ImportOpties {
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
  readonly magOpenbaar?: string;
}

/** All that was found out in one run. */
export interface Uitkomst {
  readonly indeling: Indeling;
  readonly lezing: Bladlezing;
  readonly inlezing: Inlezing;
}

function kiesPlan(register: Register, id: string): Plan {
  const [plan] = kiesPlannen(register, id);
  if (!plan) throw new Gebruiksfout(`Het plan ‘${id}’ bestaat niet.`);
  return plan;
}

/** What the sheet says, held against the register. Throws an `Indelingfout` when it isn't clear where the actions stand. */
export function duid(
  bestand: Bladbestand,
  opties: ImportOpties,
  beantwoord: readonly Beantwoord[],
  register: Register,
  isBegin = false,
  gegevens: readonly Gegeven[] = [],
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
      isBegin,
      gegevens,
    });
    return { indeling, lezing };
  } catch (fout) {
    if (fout instanceof Indelingfout) throw fout;
    if (fout instanceof Bladfout) throw new Gebruiksfout(`${bestand.naam}: ${fout.message}`);
    throw fout;
  }
}

/**
 * What a sheet changes in the content as it was read. Personal data that would be written is asked about, each text on
 * its own, unless somebody said why everybody may read it.
 */
export function lees(
  bestand: Bladbestand,
  opties: ImportOpties,
  beantwoord: readonly Beantwoord[],
  voor: Pick<Uitgangspunt, 'register' | 'bestanden'>,
  isBegin = false,
): Uitkomst {
  const waren = opties.magOpenbaar === undefined ? gegevensIn(voor.bestanden) : [];
  let gegevens: readonly Gegeven[] = [];
  for (;;) {
    const uitkomst = leesMet(bestand, opties, beantwoord, voor, isBegin, gegevens);
    if (opties.magOpenbaar !== undefined) return uitkomst;
    const na = gegevensIn(pasToe(voor.bestanden, uitkomst.inlezing.wijzigingen));
    const bekend = gegevens;
    const erbij = nieuwOpenbaar(waren, na).filter(
      ({ woorden }) => !bekend.some((eerder) => eerder.woorden === woorden),
    );
    if (erbij.length === 0) return uitkomst;
    gegevens = [...gegevens, ...erbij];
  }
}

/** All personal data in content, released or not. */
function gegevensIn(bestanden: Uitgangspunt['bestanden']): OpenbaarGegeven[] {
  const { gegevens, gegevensBinnen } = maakRegister(
    bestanden,
    { vandaag: vandaag() },
    { metConcepten: true },
  );
  return [...gegevens, ...gegevensBinnen];
}

function leesMet(
  bestand: Bladbestand,
  opties: ImportOpties,
  beantwoord: readonly Beantwoord[],
  { register, bestanden }: Pick<Uitgangspunt, 'register' | 'bestanden'>,
  isBegin: boolean,
  gegevens: readonly Gegeven[],
): Uitkomst {
  const { indeling, lezing } = duid(bestand, opties, beantwoord, register, isBegin, gegevens);
  const plan = kiesPlan(register, opties.plan);
  const nu = vandaag();
  const datum = opties.datum ?? nu;
  const bekend =
    opties.bron ??
    [...register.bronnen.values()].find((bron) => bron.soort === 'document' && bron.sha256 === bestand.sha256)
      ?.id;
  const wijze = wijzeVan(plan, opties);
  const bron = bronVan(bestand, {
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
  return { indeling, lezing, inlezing };
}

/** The first sheet is the plan as it was adopted; a later one says what changed, unless it is said to be that too. */
const wijzeVan = ({ acties }: Plan, { vaststelling = false }: ImportOpties): Inleesopdracht['wijze'] =>
  acties.length === 0 ? 'eerste' : vaststelling ? 'aanvullend' : 'voortgang';

interface Bronkeuze {
  readonly plan: Plan;
  readonly register: Register;
  readonly datum: string;
  readonly wijze: Inleesopdracht['wijze'];
  readonly opties: ImportOpties;
  readonly bekend: string | undefined;
  readonly bezet: (id: string) => boolean;
}

/** The bron that every row cites: the one that was named, the sheet that is known, or the sheet as a new document. */
function bronVan(
  bestand: Bladbestand,
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
      plek === undefined ? `blad ‘${rij.plek.blad}’, rij ${rij.plek.nummer}` : `${plek}, actie ${rij.nummer}`;
    return rij.aangevuld ? `${waar}, aangevuld bij het inlezen` : waar;
  };
  const isBlad = opties.bron === undefined;
  if (bekend !== undefined) return { id: bekend, isBlad, velden: undefined, plekVan };
  const naam = bladId(bestand);
  const later = wijze === 'voortgang';
  return {
    id: vrijeId(later && bezet(naam) ? `${naam}-${datum.toLowerCase()}` : naam, bezet),
    isBlad,
    plekVan,
    velden: bladdocument(bestand, plan.organisatie.id, plan.titel, later ? datum : undefined),
  };
}

/** A sheet as a document; of when it is, it doesn't say itself. */
export const bladdocument = (
  { naam, sha256 }: Bladbestand,
  organisatie: string,
  plantitel: string,
  datum?: string,
): Record<string, YamlWaarde | undefined> => ({
  soort: 'document',
  titel: naam,
  organisatie,
  organisatie_reden: 'Het is het rekenblad van dit plan. Van wie het is, staat er niet bij.',
  datum:
    datum === undefined ? { onbekend: 'het rekenblad zegt niet van wanneer het is' } : datumAlsYaml(datum),
  datum_reden: datum === undefined ? undefined : 'De dag of periode die bij het inlezen is opgegeven.',
  omschrijving: `Het rekenblad met de acties van het plan ‘${plantitel}’, zoals het is ingelezen.`,
  sha256,
});

/** The id that a sheet gets as a bron, by its name. */
export const bladId = ({ naam }: Bladbestand): string => slugVan(naam.replace(/\.[^.]*$/, ''), 'rekenblad');
