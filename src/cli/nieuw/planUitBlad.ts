import { schrijfYaml, type YamlWaarde } from '../../domain/kern/yaml/schrijf.ts';
import { uitzonderingVoor } from '../../domain/beslissing/uitzondering.ts';
import { pasToe, type Wijziging } from '../../domain/beslissing/wijziging.ts';
import { leesPlandelen, leesPlankop, type Plandelen } from '../../domain/blad/begin.ts';
import { celOp, celTekst } from '../../domain/blad/blad.ts';
import type { Bladveld, Indeling } from '../../domain/blad/kop.ts';
import { zoekRijen } from '../../domain/blad/rijen.ts';
import { datumAlsYaml } from '../../domain/blad/schrijf.ts';
import type { Beantwoord } from '../../domain/blad/vraag.ts';
import type { Bestand } from '../../domain/kern/bestand.ts';
import { leesPad } from '../../domain/kern/parse/bestandssoort.ts';
import { isFout, type Melding } from '../../domain/kern/melding.ts';
import { somOp } from '../../domain/kern/woorden/opsomming.ts';
import { hoofdletter } from '../../domain/kern/woorden/zin.ts';
import { maakRegister, type RegisterResultaat } from '../../domain/maakRegister.ts';
import type { Register } from '../../domain/register.ts';
import type { OpenbaarGegeven } from '../../domain/soorten/persoonsgegevenregels.ts';
import type { Bladbestand } from '../../io/blad/lees.ts';
import { vandaag } from '../../io/klok.ts';
import type { Vragen } from '../bespreek/vragen.ts';
import { bladdocument, bladId, duid, lees, type ImportOpties, type Uitkomst } from '../importeer/lees.ts';
import { metBestand } from '../importeer/importeer.ts';
import { vraagIndeling, vraagUit } from '../importeer/vraagUit.ts';
import { vraagPlan, zonderPlanvragen, type Plangegevens, type Planopties } from './plangegevens.ts';

/** What a new site begins with, when its plan stands in a sheet. */
export interface Planbegin {
  /** The content, complete and checked. */
  readonly bestanden: readonly Wijziging[];
  readonly meldingen: readonly Melding[];
  /** Personal data that everybody would read. */
  readonly gegevens: readonly OpenbaarGegeven[];
  readonly plan: Plangegevens;
  readonly uitkomst: Uitkomst;
  /** What was answered on the way, in the terminal or by ourselves: a next reading needs it again. */
  readonly beantwoord: readonly Beantwoord[];
}

interface Opdracht {
  readonly bestand: Bladbestand;
  /** The content without a plan. */
  readonly basis: readonly Wijziging[];
  /** The id of the organisation that the plan is of. */
  readonly organisatie: string;
  readonly opties: Planopties;
  readonly eerder: readonly Beantwoord[];
  /** How questions are asked; nobody to ask without a terminal. */
  readonly vragen: Vragen | undefined;
}

/** Only so that the sheet can be looked at, before anybody is asked what its plan is. */
const VOORLOPIG: Plangegevens = {
  id: 'plan',
  titel: 'Plan',
  van: '2000',
  totEnMet: '2000',
  vastgesteld: '2000',
};

const GEEN_DELEN: Plandelen = { nummering: undefined, soorten: [], doelstellingen: [] };

/** Reads a sheet as the whole of a plan: the plan itself, what it is divided in, and its actions. */
export async function leesPlanUitBlad(opdracht: Opdracht): Promise<Planbegin> {
  const { bestand, basis, organisatie, vragen } = opdracht;
  const leeg = registerVan([...basis, ...planbestanden(bestand, organisatie, VOORLOPIG, GEEN_DELEN)]);
  const { opties, indeling } = await vindActies(opdracht, leeg);
  const kop = leesPlankop(indeling);
  const plan = vragen ? await vraagPlan(vragen, opties, kop) : zonderPlanvragen(opties, kop);

  const eigen = eigenNummers(duid(bestand, importOpties(opties, VOORLOPIG), opdracht.eerder, leeg, true));
  const eerder = [...opdracht.eerder, ...eigen];
  const { lezing } = duid(bestand, importOpties(opties, VOORLOPIG), eerder, leeg, true);
  const nummers = new Map(
    [...lezing.acties, ...lezing.wachtend].flatMap(({ rij, nummer }) =>
      nummer === undefined ? [] : [[rij, nummer]],
    ),
  );
  const delen = leesPlandelen(indeling, zoekRijen(indeling), nummers);
  const begin = [...basis, ...planbestanden(bestand, organisatie, plan, delen, indeling)];
  const register = registerVan(begin);
  const bestanden = alsBestanden(begin);
  const gezegd =
    vragen &&
    (await vraagUit(bestand, importOpties(opties, plan), eerder, { register, bestanden }, vragen, true));
  const beantwoord = [...eerder, ...(gezegd?.antwoorden ?? [])];

  const uitkomst = lees(bestand, importOpties(opties, plan), beantwoord, { register, bestanden }, true);
  const klaar = (wijzigingen: readonly Wijziging[]): { klaar: Bestand[]; na: RegisterResultaat } => {
    const samen = pasToe(bestanden, wijzigingen);
    return { klaar: samen, na: maakRegister(samen, { vandaag: vandaag() }) };
  };
  let { klaar: alle, na } = klaar(uitkomst.inlezing.wijzigingen);
  const { magOpenbaar: reden } = opties;
  if (reden !== undefined && na.gegevens.length > 0) {
    ({ klaar: alle, na } = klaar([
      ...uitkomst.inlezing.wijzigingen,
      uitzonderingVoor(na.gegevens, reden, bestanden),
    ]));
  }
  return {
    bestanden: alsWijzigingen(alle),
    meldingen: na.meldingen,
    gegevens: na.gegevens,
    plan,
    uitkomst,
    beantwoord,
  };
}

const importOpties = ({ blad, kolommen, magOpenbaar }: Planopties, { id }: Plangegevens): ImportOpties => ({
  content: 'content',
  plan: id,
  ...(magOpenbaar !== undefined && { magOpenbaar }),
  ...(blad !== undefined && { blad }),
  ...(kolommen !== undefined && { kolommen }),
});

/** Where the actions stand in the sheet; on a terminal it is asked when the sheet leaves it open. */
async function vindActies(
  { bestand, opties: begin, vragen }: Opdracht,
  register: Register,
): Promise<{ opties: Planopties; indeling: Uitkomst['indeling'] }> {
  let opties = begin;
  for (;;) {
    try {
      return {
        opties,
        indeling: duid(bestand, importOpties(opties, VOORLOPIG), [], register, true).indeling,
      };
    } catch (fout) {
      if (!vragen) throw metBestand(fout, bestand);
      opties = await vraagIndeling(fout, opties, vragen).catch((nog: unknown) => {
        throw metBestand(nog, bestand);
      });
    }
  }
}

/** A sheet in which no action has a number gets them from us, in its order: as answers, so that it can be read again. */
function eigenNummers({ lezing }: Pick<Uitkomst, 'lezing'>): Beantwoord[] {
  const { acties, wachtend, vragen } = lezing;
  const open = vragen.filter(({ id }) => id.startsWith('nummer '));
  if (acties.length > 0 || open.length !== wachtend.length) return [];
  if (wachtend.some(({ nummer }) => nummer !== undefined)) return [];
  return open.map(({ id, cellen, zin }, i) => ({
    id,
    waar: cellen.join(', '),
    actie: String(i + 1),
    vraag: zin,
    antwoord: String(i + 1),
  }));
}

function registerVan(bestanden: readonly Wijziging[]): Register {
  const gelezen = maakRegister(alsBestanden(bestanden), { vandaag: vandaag() });
  if (gelezen.goed) return gelezen.register;
  throw new OnjuistBegin(gelezen.meldingen.filter(isFout));
}

/** The answers don't make content that is right. */
export class OnjuistBegin extends Error {
  readonly fouten: readonly Melding[];

  constructor(fouten: readonly Melding[]) {
    super('The answers make content with errors');
    this.fouten = fouten;
  }
}

const MAP = 'content/';

const alsBestanden = (wijzigingen: readonly Wijziging[]): Bestand[] =>
  wijzigingen
    .filter(({ pad }) => pad.startsWith(MAP))
    .map(({ pad, nieuw }) => ({ pad: pad.slice(MAP.length), bytes: new TextEncoder().encode(nieuw) }));

const alsWijzigingen = (bestanden: readonly Bestand[]): Wijziging[] =>
  bestanden.flatMap((bestand) =>
    'bytes' in bestand
      ? [metSchemaregel(`${MAP}${bestand.pad}`, new TextDecoder().decode(bestand.bytes))]
      : [],
  );

/** A file with the line that tells an editor where its schema will be. */
function metSchemaregel(pad: string, tekst: string): Wijziging {
  const soort = leesPad(pad.slice(MAP.length));
  if ('code' in soort || !pad.endsWith('.yaml') || tekst.startsWith('# yaml-language-server'))
    return { pad, oud: undefined, nieuw: tekst };
  const hierheen = '../'.repeat(pad.split('/').length - 1);
  const schema = `${hierheen}node_modules/@waakvlam/motor/schemas/json/${soort.soort}.schema.json`;
  return { pad, oud: undefined, nieuw: `# yaml-language-server: $schema=${schema}\n${tekst}` };
}

/** The sheet as a bron, the plan, and what it is divided in. What the sheet doesn't say is our reading, with that as its reason. */
function planbestanden(
  bestand: Bladbestand,
  organisatie: string,
  plan: Plangegevens,
  { nummering, soorten, doelstellingen }: Plandelen,
  indeling?: Indeling,
): Wijziging[] {
  const bron = bladId(bestand);
  const blad = indeling?.blad.naam;
  const doelkolom = indeling && kolomnaamVan(indeling, 'doelstelling');
  const op = (kolom: string): { bron: string; plek: string } => ({
    bron,
    plek: `blad ‘${blad ?? ''}’, kolom ‘${kolom.replace(/\s+/g, ' ')}’`,
  });
  const geheel = [{ bron, plek: 'het hele rekenblad' }];
  const looptijd = { van: datumAlsYaml(plan.van), tot_en_met: datumAlsYaml(plan.totEnMet) };
  const opgegeven = 'Opgegeven toen het rekenblad werd ingelezen. Het blad zelf zegt het niet.';
  const kader = `${plan.id}-indeling`;
  const [eerste] = soorten;
  const inhoud: [string, Record<string, YamlWaarde | undefined>][] = [
    [`bronnen/${bron}.yaml`, bladdocument(bestand, organisatie, plan.titel)],
    [
      `plannen/${plan.id}/plan.yaml`,
      {
        titel: plan.titel,
        organisatie,
        samenvatting: 'De acties van dit plan, zoals ze in een rekenblad zijn bijgehouden.',
        looptijd,
        vaststelling: {
          datum: datumAlsYaml(plan.vastgesteld),
          door: organisatie,
          grondslag: 'duiding',
          reden: opgegeven,
        },
        vindplaatsen: geheel,
        kaders: eerste ? [{ kader, grondslag: 'bron', vindplaats: op(eerste.kolom) }] : [],
        vereiste_koppelingen: soorten.filter(({ overal }) => overal).map(({ id }) => ({ een_van: [id] })),
        doelstellingen: doelstellingen.map((doel) => ({ ...doel, vindplaats: op(doelkolom ?? '') })),
        nummering: nummering && {
          niveaus: nummering.niveaus.length > 0 ? nummering.niveaus : undefined,
          titels: nummering.titels.length > 0 ? nummering.titels : undefined,
          grondslag: 'duiding',
          reden: redenVan(nummering.kolommen),
          vindplaats: { bron, plek: `blad ‘${blad ?? ''}’` },
        },
      },
    ],
  ];
  if (eerste) {
    const meervouden = soorten.map(({ meervoud }) => meervoud);
    inhoud.push([
      `kaders/${kader}.yaml`,
      {
        titel: `${plan.titel}: ${somOp(meervouden)}`,
        organisatie,
        samenvatting: `De ${somOp(meervouden)} waarin dit plan zijn acties indeelt, zoals het rekenblad ze noemt.`,
        looptijd,
        gepubliceerd: { datum: datumAlsYaml(plan.vastgesteld), grondslag: 'duiding', reden: opgegeven },
        vindplaatsen: soorten.map(({ kolom }) => op(kolom)),
        soorten: soorten.map(({ id, enkelvoud, meervoud }) => ({ id, enkelvoud, meervoud })),
        onderdelen: soorten.flatMap(({ id: soort, kolom, onderdelen }) =>
          onderdelen.map(({ id, nummer, naam }) => ({
            id: soorten.length > 1 ? `${soort}-${id}` : id,
            soort,
            nummer,
            naam: hoofdletter(naam),
            vindplaatsen: [op(kolom)],
          })),
        ),
      },
    ]);
  }
  return inhoud.map(([pad, velden]) => ({ pad: `${MAP}${pad}`, oud: undefined, nieuw: schrijfYaml(velden) }));
}

/** What the header calls the column of a field. */
const kolomnaamVan = ({ blad, kop, velden }: Indeling, veld: Bladveld): string =>
  celTekst(celOp(blad, kop.at(-1) ?? -1, velden.get(veld) ?? -1));

function redenVan(kolommen: readonly (string | undefined)[]): string {
  const namen = kolommen.filter((naam) => naam !== undefined).map((naam) => `‘${naam.replace(/\s+/g, ' ')}’`);
  return namen.length === 0
    ? 'In het rekenblad volgen de koppen tussen de acties het begin van elk nummer.'
    : `In het rekenblad volgt de kolom ${somOp(namen)} het begin van elk nummer.`;
}
