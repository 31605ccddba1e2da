import { stringify } from 'yaml';
import { FORMAAT } from '../schemas/formaat.ts';
import { parseDatum, type Dag, type Datum } from '../schemas/datum.ts';
import type { Bestand } from '../src/domain/kern/bestand.ts';
import { maakRegister, type RegisterResultaat } from '../src/domain/maakRegister.ts';
import type { Melding } from '../src/domain/kern/melding.ts';
import { maakOpname, type Opname } from '../src/domain/opname/opname.ts';
import type { Actie, Drempels, Plan, Register } from '../src/domain/register.ts';
import { renderMeldingen } from '../src/render/terminal/meldingen.ts';

/** A content file: a value to write as YAML, YAML as it stands, or `null` to leave the file out. */
export type Inhoudsdeel = object | string | null;

const vindplaatsen = [{ bron: 'bron', plek: 'bladzijde 1' }];
const duiding = { grondslag: 'duiding', reden: 'Voor de test.' };

/** What an action of the test plan has at the least. */
const ACTIE = {
  titel: 'Een actie',
  vindplaatsen,
  koppelingen: [],
  vastgesteld: {
    datum: '2022-01-01',
    status: 'onbekend',
    eigenaar: 'onbekend',
    deadline: 'onbekend',
    vindplaatsen,
  },
};

/** What the test plan has at the least. It runs from 2022 to the end of 2025. */
const PLAN = {
  titel: 'Een plan',
  organisatie: 'gemeente',
  samenvatting: 'Een plan om mee te testen.',
  looptijd: { van: '2022', tot_en_met: '2025' },
  vaststelling: { datum: '2022-01-01', door: 'gemeente', ...duiding },
  vindplaatsen,
  kaders: [{ kader: 'kader', ...duiding }],
  vereiste_koppelingen: [],
  doelstellingen: [{ nummer: 1, tekst: 'Een doel.', vindplaats: vindplaatsen[0] }],
};

const kader = (soort: string, gepubliceerd: string) => ({
  titel: `Kader met een ${soort}`,
  organisatie: 'gemeente',
  samenvatting: 'Een kader om mee te testen.',
  looptijd: { van: '2022', tot_en_met: '2025' },
  gepubliceerd: { datum: gepubliceerd, ...duiding },
  vindplaatsen,
  soorten: [{ id: soort, enkelvoud: soort, meervoud: `${soort}en` }],
  onderdelen: [
    { id: `${soort}-1`, soort, nummer: '1', naam: 'Het eerste', vindplaatsen },
    { id: `${soort}-2`, soort, nummer: '2', naam: 'Het tweede', vindplaatsen },
  ],
});

/** The smallest content that is right: one plan with one action, one kader of before it and one of after it. */
export const MINSTE: Readonly<Record<string, object>> = {
  'site.yaml': {
    formaat: FORMAAT,
    naam: 'Test',
    ondertitel: 'Een test',
    taal: 'nl',
    afzender: 'Een test.',
    officieel: 'nee',
    peildatum: 'vandaag',
    drempels: { nadert_dagen: 90, stil_dagen: 180 },
  },
  'organisaties/gemeente.yaml': { naam: 'Gemeente', soort: 'gemeente', vindplaatsen },
  'functies/manager.yaml': { naam: 'Manager', organisatie: 'gemeente', vindplaatsen },
  'bronnen/bron.yaml': {
    soort: 'document',
    titel: 'Een bron',
    organisatie: 'gemeente',
    datum: '2025',
    omschrijving: 'Een bron om mee te testen.',
    sha256: '0'.repeat(64),
  },
  'kaders/kader.yaml': kader('pijler', '2021'),
  'kaders/later.yaml': kader('lijn', '2024-Q1'),
  'plannen/plan/plan.yaml': PLAN,
  'plannen/plan/acties/1.1.yaml': ACTIE,
};

/** The smallest content that is right, with some files replaced, added or left out. */
export function bouwInhoud(delen: Readonly<Record<string, Inhoudsdeel>> = {}): Bestand[] {
  return Object.entries({ ...MINSTE, ...delen }).flatMap(([pad, deel]) => {
    if (deel === null) return [];
    const tekst = typeof deel === 'string' ? deel : stringify(deel, { aliasDuplicateObjects: false });
    return [{ pad, bytes: new TextEncoder().encode(tekst) }];
  });
}

/** Checks content as of a day; the day only matters to meldingen about the future. */
export const controleer = (
  delen: Readonly<Record<string, Inhoudsdeel>> = {},
  peildatum: Dag = '2025-01-01',
): RegisterResultaat => maakRegister(bouwInhoud(delen), { vandaag: peildatum });

/** Where and what, in one line: `site.yaml:1:3 waarde-leeg`. */
export const kort = ({ code, plaats }: Melding): string =>
  `${plaats.bestand}:${plaats.regel}:${plaats.kolom} ${code}`;

/** The register of content that must be right. */
export function bouwRegister(delen: Readonly<Record<string, Inhoudsdeel>> = {}): Register {
  const resultaat = controleer(delen);
  if (!resultaat.goed) throw new Error(renderMeldingen(resultaat.meldingen, (pad) => pad));
  return resultaat.register;
}

/** An entry as it stands in a file; what it says and why is filled in. */
export interface BerichtDeel {
  readonly datum: string;
  readonly [veld: string]: unknown;
}

/** What a test says of its action; the rest is filled in. */
export interface ActieDeel {
  readonly vastgesteld?: Readonly<Record<string, unknown>>;
  readonly voortgang?: readonly BerichtDeel[];
  readonly [veld: string]: unknown;
}

/** The content of an action's file. */
export const actieDeel = ({ vastgesteld, voortgang, ...rest }: ActieDeel = {}): object => ({
  ...ACTIE,
  ...rest,
  vastgesteld: { ...ACTIE.vastgesteld, ...vastgesteld },
  ...(voortgang && {
    voortgang: voortgang.map((bericht) => ({
      tekst: 'Een bericht.',
      ...duiding,
      ...(bericht['status'] === 'vervallen' && { reden_vervallen: 'Niet meer nodig.' }),
      ...bericht,
    })),
  }),
});

/** The content of a plan's file. */
export const planDeel = (plan: Readonly<Record<string, unknown>> = {}): object => ({ ...PLAN, ...plan });

/** One linked action, in the test plan. */
export function bouwActie(deel: ActieDeel = {}, plan: Readonly<Record<string, unknown>> = {}): Actie {
  const { acties } = bouwRegister({
    'plannen/plan/acties/1.1.yaml': actieDeel(deel),
    'plannen/plan/plan.yaml': planDeel(plan),
  });
  return eerste(acties);
}

/** The test plan with these actions, numbered 1.1, 1.2 and on. */
export function bouwPlan(acties: readonly ActieDeel[], plan: Readonly<Record<string, unknown>> = {}): Plan {
  const bestanden = acties.map(
    (deel, i) => [`plannen/plan/acties/1.${i + 1}.yaml`, actieDeel(deel)] as const,
  );
  const { plannen } = bouwRegister({
    'plannen/plan/plan.yaml': planDeel(plan),
    'plannen/plan/acties/1.1.yaml': null,
    ...Object.fromEntries(bestanden),
  });
  return eerste([...plannen.values()]);
}

let minste: Register | undefined;

/** What holds on a day, for the actions and plans of a test: these need no register, only thresholds. */
export function opnameOp(peildatum: Dag, drempels?: Drempels): Opname {
  const register = (minste ??= bouwRegister());
  const site = { ...register.site, drempels: drempels ?? register.site.drempels };
  return maakOpname({ ...register, site }, peildatum);
}

/** A datum that must be one. */
export function datum(tekst: string): Datum {
  const gelezen = parseDatum(tekst);
  if (!gelezen) throw new Error(`No datum: ${tekst}`);
  return gelezen;
}

/** The first of a list that has one. */
export function eerste<T>(lijst: readonly T[]): T {
  const [deel] = lijst;
  if (deel === undefined) throw new Error('Nothing there');
  return deel;
}
