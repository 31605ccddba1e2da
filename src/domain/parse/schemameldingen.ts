import { closest, distance } from 'fastest-levenshtein';
import type { z } from 'zod';
import type { MeldingCode, MeldingGegevens, Vorm, WaardeSoort } from '../melding.ts';
import { zoekGeschreven, type Boom, type Pad } from '../yaml/boom.ts';

type Issue = z.core.$ZodIssue;

/** A melding without its place: the place follows from the path. */
export type SchemaVondst = {
  [C in MeldingCode]: {
    readonly code: C;
    readonly gegevens: MeldingGegevens[C];
    readonly pad: Pad;
    readonly deel: 'waarde' | 'sleutel';
  };
}[MeldingCode];

/** What the issues are about: the whole file's value, where its parts stand, and which keys a map may have. */
export interface Context {
  readonly waarde: unknown;
  readonly boom: Boom;
  readonly sleutelsVan: (pad: Pad) => readonly string[];
}

/** Turns what zod has to say of a file into meldingen. */
export function schemaVondsten(issues: readonly Issue[], context: Context): SchemaVondst[] {
  return issues.flatMap((issue) => vertaal(issue, issue.path.map(alsStap), context));
}

function vertaal(issue: Issue, pad: Pad, context: Context): SchemaVondst[] {
  const gekregen = haal(context.waarde, pad);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((sleutel) => {
        const toegestaan = context.sleutelsVan(pad);
        const bedoeld = raad(sleutel, toegestaan);
        return vondst('sleutel-onbekend', [...pad, sleutel], { sleutel, toegestaan, bedoeld }, 'sleutel');
      });
    case 'invalid_union':
      return vertaalUnie(issue, pad, gekregen, context);
    case 'custom':
      return vertaalEigen(issue, pad, gekregen);
    case 'invalid_type':
      return [meldSoort(pad, gekregen, SOORT_VAN_ZOD[issue.expected] ?? 'tekst', context)];
    case 'invalid_value':
      return [meldKeuze(pad, gekregen, issue.values.map(String), context)];
    case 'invalid_format':
      if (gekregen === '' || issue.message === 'leeg') return [meldLeeg(pad, false)];
      return [vondst('waarde-vorm', pad, { vorm: vormVan(issue.message), gekregen: String(gekregen) })];
    case 'too_small':
    case 'too_big': {
      const wat = issue.origin === 'array' ? 'lijst' : issue.origin === 'string' ? 'tekst' : 'getal';
      const min = issue.code === 'too_small' ? Number(issue.minimum) : undefined;
      const max = issue.code === 'too_big' ? Number(issue.maximum) : undefined;
      return [vondst('waarde-bereik', pad, { wat, min, max })];
    }
    default:
      return [vondst('waarde-vorm', pad, { vorm: 'anders', gekregen: String(gekregen) })];
  }
}

/** A union fails in each of its branches; what the writer meant is the branch with the least to say. */
function vertaalUnie(
  issue: z.core.$ZodIssueInvalidUnion,
  pad: Pad,
  gekregen: unknown,
  context: Context,
): SchemaVondst[] {
  if (gekregen === undefined) return [meldOntbreekt(pad)];
  if (issue.errors.length === 0) {
    const keuzes = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
    return [meldKeuze(pad, gekregen, keuzes, context)];
  }
  const vertaald = issue.errors.map((tak) =>
    tak.flatMap((deel) => vertaal(deel, [...pad, ...deel.path.map(alsStap)], context)),
  );
  const beste = vertaald.reduce((a, b) => (gewicht(b, pad) < gewicht(a, pad) ? b : a));
  const keuzes = [...new Set(vertaald.flat().flatMap((deel) => keuzesVan(deel, pad)))];
  return beste.map((deel) => {
    if (deel.pad.length !== pad.length) return deel;
    if (deel.code === 'waarde-leeg') return meldLeeg(pad, magOnbekend(issue));
    return deel.code === 'waarde-keuze' ? meldKeuze(pad, gekregen, keuzes, context) : deel;
  });
}

const keuzesVan = (deel: SchemaVondst, pad: Pad): readonly string[] =>
  deel.code === 'waarde-keuze' && deel.pad.length === pad.length ? deel.gegevens.keuzes : [];

/** Whether one of a union's branches is `onbekend`. */
function magOnbekend(issue: Issue): boolean {
  if (issue.code === 'invalid_value') return issue.values.includes('onbekend');
  return issue.code === 'invalid_union' && issue.errors.some((tak) => tak.some(magOnbekend));
}

/** How little a branch looks like what was written: a wrong kind of value weighs more than a wrong value. */
function gewicht(tak: readonly SchemaVondst[], pad: Pad): number {
  return tak.reduce((som, deel) => {
    const hier = deel.pad.length === pad.length;
    if (hier && deel.code === 'waarde-soort') return som + 10;
    if (hier && deel.code === 'waarde-keuze' && deel.gegevens.keuzes.length === 1) return som + 5;
    return som + 2;
  }, 0);
}

function vertaalEigen(issue: z.core.$ZodIssueCustom, pad: Pad, gekregen: unknown): SchemaVondst[] {
  const code = issue.params?.['code'] as EigenCode | undefined;
  if (code === 'datum-ongeldig') {
    if (gekregen === undefined) return [meldOntbreekt(pad)];
    if (gekregen === null || gekregen === '') return [meldLeeg(pad, false)];
    return [
      vondst(code, pad, {
        gekregen: typeof gekregen === 'string' || typeof gekregen === 'number' ? String(gekregen) : '…',
      }),
    ];
  }
  return code ? [vondst(code, pad, {})] : [];
}

/** The codes that schemas give to their own issues. */
type EigenCode =
  | 'datum-ongeldig'
  | 'borging-ontbreekt'
  | 'reden-ontbreekt'
  | 'uitgevoerd-past-niet'
  | 'termijn-bij-verschoven';

const SOORT_VAN_ZOD: Readonly<Record<string, WaardeSoort>> = {
  string: 'tekst',
  number: 'getal',
  int: 'getal',
  boolean: 'ja-of-nee',
  array: 'lijst',
  object: 'groep',
};

function meldSoort(pad: Pad, gekregen: unknown, verwacht: WaardeSoort, context: Context): SchemaVondst {
  if (gekregen === undefined) return meldOntbreekt(pad);
  if (gekregen === null) return meldLeeg(pad, false);
  return vondst('waarde-soort', pad, {
    verwacht,
    gekregen: soortVan(gekregen),
    geschreven: zoekGeschreven(context.boom, pad),
  });
}

function meldKeuze(pad: Pad, gekregen: unknown, keuzes: readonly string[], context: Context): SchemaVondst {
  if (typeof gekregen !== 'string') return meldSoort(pad, gekregen, 'tekst', context);
  if (gekregen === '') return meldLeeg(pad, false);
  return vondst('waarde-keuze', pad, { gekregen, keuzes, bedoeld: raad(gekregen, keuzes) });
}

function meldOntbreekt(pad: Pad): SchemaVondst {
  const sleutel = String(pad.at(-1) ?? '');
  const groep = pad.slice(0, -1).findLast((stap) => typeof stap === 'string');
  return vondst('sleutel-ontbreekt', pad.slice(0, -1), { sleutel, in: groep });
}

function meldLeeg(pad: Pad, onbekendMag: boolean): SchemaVondst {
  const sleutel = pad.findLast((stap) => typeof stap === 'string') ?? '';
  return vondst('waarde-leeg', pad, { sleutel, onbekendMag }, 'sleutel');
}

const VORMEN: readonly Vorm[] = ['slug', 'actienummer', 'sha256', 'url', 'verwijzing', 'telefoon'];
const vormVan = (naam: string): Vorm => VORMEN.find((vorm) => vorm === naam) ?? 'anders';

function soortVan(waarde: unknown): WaardeSoort {
  if (waarde === null || waarde === undefined) return 'niets';
  if (Array.isArray(waarde)) return 'lijst';
  if (typeof waarde === 'object') return 'groep';
  if (typeof waarde === 'number') return 'getal';
  return typeof waarde === 'boolean' ? 'ja-of-nee' : 'tekst';
}

/** The one of `keuzes` that was probably meant, or none when nothing is near. */
export function raad(gekregen: string, keuzes: readonly string[]): string | undefined {
  if (keuzes.length === 0) return undefined;
  const beste = closest(gekregen, keuzes);
  return distance(gekregen, beste) <= Math.max(2, Math.floor(beste.length / 3)) ? beste : undefined;
}

function haal(waarde: unknown, pad: Pad): unknown {
  return pad.reduce<unknown>(
    (hier, stap) =>
      typeof hier === 'object' && hier !== null
        ? (hier as Record<string | number, unknown>)[stap]
        : undefined,
    waarde,
  );
}

const alsStap = (stap: PropertyKey): string | number => (typeof stap === 'number' ? stap : String(stap));

function vondst<C extends MeldingCode>(
  code: C,
  pad: Pad,
  gegevens: MeldingGegevens[C],
  deel: 'waarde' | 'sleutel' = 'waarde',
): SchemaVondst {
  return { code, gegevens, pad, deel } as SchemaVondst;
}
