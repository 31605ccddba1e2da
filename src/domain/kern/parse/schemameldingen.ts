import type { z } from 'zod';
import type { Schemafout } from '../../../../schemas/schemafout.ts';
import { TEKSTVORMEN, type Tekstvorm } from '../../../../schemas/tekstvorm.ts';
import { isVelden } from '../../../../schemas/velden.ts';
import { zeg, type Meldingsoort, type Uitspraak } from '../melding.ts';
import { raad } from '../woorden/raad.ts';
import { zoekGeschreven, type Boom, type Pad } from '../yaml/boom.ts';
import { VELD, type WaardeSoort } from './veldmeldingen.ts';

type Issue = z.core.$ZodIssue;

/** A finding without its place: the place follows from the path. */
export interface SchemaVondst<G = unknown> {
  readonly uitspraak: Uitspraak;
  readonly gegevens: G;
  readonly pad: Pad;
  readonly deel: 'waarde' | 'sleutel';
}

/** Whether a finding is of a kind; its facts are then known. */
export const isVan = <G>(vondst: SchemaVondst, soort: Meldingsoort<G>): vondst is SchemaVondst<G> =>
  vondst.uitspraak.code === soort.code;

/** What the issues are about: the whole file's value, where its parts stand, and which keys a map may have. */
export interface Context {
  readonly waarde: unknown;
  readonly boom: Boom;
  readonly sleutelsVan: (pad: Pad) => readonly string[];
}

/** Turns what zod has to say of a file into meldingen. */
export function schemaVondsten(issues: readonly Issue[], context: Context): SchemaVondst[] {
  return zonderVerschreven(issues.flatMap((issue) => vertaal(issue, issue.path.map(alsStap), context)));
}

/** A key that is misspelt isn't missing too. */
function zonderVerschreven(vondsten: readonly SchemaVondst[]): SchemaVondst[] {
  const plek = (pad: Pad, sleutel: string | undefined): string => JSON.stringify([...pad, sleutel]);
  const bedoeld = new Set(
    vondsten.flatMap((deel) =>
      isVan(deel, VELD.sleutelOnbekend) ? [plek(deel.pad.slice(0, -1), deel.gegevens.bedoeld)] : [],
    ),
  );
  return vondsten.filter(
    (deel) => !isVan(deel, VELD.sleutelOntbreekt) || !bedoeld.has(plek(deel.pad, deel.gegevens.sleutel)),
  );
}

function vertaal(issue: Issue, pad: Pad, context: Context): SchemaVondst[] {
  const gekregen = haal(context.waarde, pad);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((sleutel) => meldOnbekendeSleutel(pad, gekregen, sleutel, context));
    case 'invalid_union':
      return vertaalUnie(issue, pad, gekregen, context);
    case 'custom':
      return vertaalEigen(issue, pad, gekregen, context);
    case 'invalid_type':
      return [meldSoort(pad, gekregen, SOORT_VAN_ZOD[issue.expected] ?? 'tekst', context)];
    case 'invalid_value':
      return [meldKeuze(pad, gekregen, issue.values.map(String), context)];
    case 'invalid_format':
      if (gekregen === '' || issue.message === 'leeg') return [meldLeeg(pad, false)];
      return [meldVorm(pad, gekregen, vormVan(issue.message), context)];
    case 'too_small':
    case 'too_big': {
      const wat = issue.origin === 'array' ? 'lijst' : issue.origin === 'string' ? 'tekst' : 'getal';
      const min = issue.code === 'too_small' ? Number(issue.minimum) : undefined;
      const max = issue.code === 'too_big' ? Number(issue.maximum) : undefined;
      return [vondst(VELD.waardeBereik, pad, { wat, min, max })];
    }
    default:
      return [meldVorm(pad, gekregen, 'anders', context)];
  }
}

/** A union fails in each of its branches; what the writer meant is the branch with the least to say. */
function vertaalUnie(
  issue: z.core.$ZodIssueInvalidUnion,
  pad: Pad,
  gekregen: unknown,
  context: Context,
): SchemaVondst[] {
  if (gekregen === undefined) return [meldVerschreven(pad, context) ?? meldOntbreekt(pad)];
  if (issue.errors.length === 0) {
    const keuzes = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
    return [meldKeuze(pad, gekregen, keuzes, context)];
  }
  const vertaald = issue.errors.map((tak) =>
    tak.flatMap((deel) => vertaal(deel, [...pad, ...deel.path.map(alsStap)], context)),
  );
  // Equal branches: the last, for `onbekend` stands first and the value itself last.
  const beste = vertaald.reduce((a, b) => (gewicht(b, pad) <= gewicht(a, pad) ? b : a));
  const woorden = woordenVan(issue.errors);
  return beste.map((deel) => (deel.pad.length === pad.length ? metWoorden(deel, woorden) : deel));
}

/** A melding about a union's value names the words that may stand there besides. */
function metWoorden(deel: SchemaVondst, woorden: readonly string[]): SchemaVondst {
  const { pad } = deel;
  if (isVan(deel, VELD.waardeLeeg)) return meldLeeg(pad, woorden.includes('onbekend'));
  if (isVan(deel, VELD.waardeKeuze)) {
    const { gekregen } = deel.gegevens;
    return vondst(VELD.waardeKeuze, pad, { gekregen, keuzes: woorden, bedoeld: raad(gekregen, woorden) });
  }
  if (isVan(deel, VELD.waardeSoort)) return vondst(VELD.waardeSoort, pad, { ...deel.gegevens, ook: woorden });
  if (isVan(deel, VELD.waardeVorm)) return vondst(VELD.waardeVorm, pad, { ...deel.gegevens, ook: woorden });
  if (!isVan(deel, VELD.datumOngeldig)) return deel;
  return vondst(VELD.datumOngeldig, pad, { ...deel.gegevens, ook: woorden });
}

/** The fixed words that a union's value may be, `onbekend` last. */
function woordenVan(takken: readonly (readonly Issue[])[]): readonly string[] {
  const woorden = takken.flat().flatMap((deel) => {
    if (deel.path.length > 0) return [];
    if (deel.code === 'invalid_value') return deel.values.map(String);
    return deel.code === 'invalid_union' ? woordenVan(deel.errors) : [];
  });
  return [...new Set(woorden)].sort((a, b) => Number(a === 'onbekend') - Number(b === 'onbekend'));
}

/** How little a branch looks like what was written: a wrong kind of value or key weighs more than a wrong value. */
function gewicht(tak: readonly SchemaVondst[], pad: Pad): number {
  return tak.reduce((som, deel) => som + gewichtVan(deel, deel.pad.length === pad.length), 0);
}

function gewichtVan(deel: SchemaVondst, hier: boolean): number {
  if (isVan(deel, VELD.sleutelOnbekend)) return 5;
  if (hier && isVan(deel, VELD.waardeSoort)) return deel.gegevens.verwacht === 'groep' ? 12 : 10;
  return hier && isVan(deel, VELD.waardeKeuze) && deel.gegevens.keuzes.length === 1 ? 11 : 2;
}

function vertaalEigen(
  issue: z.core.$ZodIssueCustom,
  pad: Pad,
  gekregen: unknown,
  context: Context,
): SchemaVondst[] {
  const fout = issue.params?.['fout'] as Schemafout | undefined;
  if (fout) return [vondst(fout, pad, {})];
  if (issue.params?.['code'] !== VELD.datumOngeldig.code) return [];
  if (gekregen === '') return [meldLeeg(pad, false)];
  if (typeof gekregen !== 'string' && typeof gekregen !== 'number') {
    return [meldSoort(pad, gekregen, 'datum', context)];
  }
  return [vondst(VELD.datumOngeldig, pad, { gekregen: alsGeschreven(pad, gekregen, context), ook: [] })];
}

/** What stands at a path as the writer typed it: 1e3, and not 1000. */
function alsGeschreven(pad: Pad, gekregen: unknown, context: Context): string {
  const tekst = zoekGeschreven(context.boom, pad) ?? String(gekregen);
  return tekst.length <= LANGSTE_CITAAT ? tekst : `${tekst.slice(0, LANGSTE_CITAAT - 1)}…`;
}

/** How much of a value a melding quotes. */
const LANGSTE_CITAAT = 80;

function meldOnbekendeSleutel(pad: Pad, groep: unknown, sleutel: string, context: Context): SchemaVondst {
  // A key of another alternative is no help here, and one that is there already was not meant.
  const toegestaan = context.sleutelsVan(pad).filter((ander) => ander !== sleutel);
  const bedoeld = raad(
    sleutel,
    toegestaan.filter((ander) => !isVelden(groep) || !(ander in groep)),
  );
  return vondst(VELD.sleutelOnbekend, [...pad, sleutel], { sleutel, toegestaan, bedoeld }, 'sleutel');
}

const meldVorm = (pad: Pad, gekregen: unknown, vorm: Tekstvorm, context: Context): SchemaVondst =>
  vondst(VELD.waardeVorm, pad, { vorm, gekregen: alsGeschreven(pad, gekregen, context), ook: [] });

const SOORT_VAN_ZOD: Readonly<Record<string, WaardeSoort>> = {
  string: 'tekst',
  number: 'getal',
  int: 'geheel-getal',
  boolean: 'ja-of-nee',
  array: 'lijst',
  object: 'groep',
};

function meldSoort(pad: Pad, gekregen: unknown, verwacht: WaardeSoort, context: Context): SchemaVondst {
  if (gekregen === undefined) return meldOntbreekt(pad);
  if (gekregen === null) return meldLeeg(pad, false);
  return vondst(VELD.waardeSoort, pad, {
    verwacht,
    gekregen: soortVan(gekregen),
    geschreven: zoekGeschreven(context.boom, pad),
    ook: [],
  });
}

function meldKeuze(pad: Pad, gekregen: unknown, keuzes: readonly string[], context: Context): SchemaVondst {
  if (gekregen === '') return meldLeeg(pad, false);
  if (typeof gekregen !== 'string' && typeof gekregen !== 'number' && typeof gekregen !== 'boolean') {
    return meldSoort(pad, gekregen, 'tekst', context);
  }
  const geschreven = alsGeschreven(pad, gekregen, context);
  return vondst(VELD.waardeKeuze, pad, { gekregen: geschreven, keuzes, bedoeld: raad(geschreven, keuzes) });
}

function meldOntbreekt(pad: Pad): SchemaVondst {
  const sleutel = String(pad.at(-1) ?? '');
  const groep = pad.slice(0, -1).findLast((stap) => typeof stap === 'string');
  return vondst(VELD.sleutelOntbreekt, pad.slice(0, -1), { sleutel, in: groep });
}

/** A key that was meant for one that is missing. Zod says nothing of it where that one decides which keys there may be. */
function meldVerschreven(pad: Pad, context: Context): SchemaVondst | undefined {
  const bij = pad.slice(0, -1);
  const groep = haal(context.waarde, bij);
  const toegestaan = context.sleutelsVan(bij);
  const verschreven = Object.keys(isVelden(groep) ? groep : {}).find(
    (sleutel) => !toegestaan.includes(sleutel) && raad(sleutel, toegestaan) === pad.at(-1),
  );
  return verschreven === undefined ? undefined : meldOnbekendeSleutel(bij, groep, verschreven, context);
}

function meldLeeg(pad: Pad, onbekendMag: boolean): SchemaVondst {
  const sleutel = pad.findLast((stap) => typeof stap === 'string') ?? '';
  return vondst(VELD.waardeLeeg, pad, { sleutel, onbekendMag }, 'sleutel');
}

const vormVan = (naam: string): Tekstvorm =>
  Object.hasOwn(TEKSTVORMEN, naam) ? (naam as Tekstvorm) : 'anders';

function soortVan(waarde: unknown): WaardeSoort {
  if (waarde === null || waarde === undefined) return 'niets';
  if (Array.isArray(waarde)) return 'lijst';
  if (typeof waarde === 'object') return 'groep';
  if (typeof waarde === 'number') return 'getal';
  return typeof waarde === 'boolean' ? 'ja-of-nee' : 'tekst';
}

/** What stands at a path in a value, or `undefined`. */
export function haal(waarde: unknown, pad: Pad): unknown {
  return pad.reduce<unknown>(
    (hier, stap) =>
      typeof hier === 'object' && hier !== null
        ? (hier as Record<string | number, unknown>)[stap]
        : undefined,
    waarde,
  );
}

const alsStap = (stap: PropertyKey): string | number => (typeof stap === 'number' ? stap : String(stap));

const vondst = <G>(
  soort: Meldingsoort<G>,
  pad: Pad,
  gegevens: NoInfer<G>,
  deel: 'waarde' | 'sleutel' = 'waarde',
): SchemaVondst<G> => ({ uitspraak: zeg(soort, gegevens), gegevens, pad, deel });
