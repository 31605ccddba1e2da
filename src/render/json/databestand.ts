import { z } from 'zod';
import { isOnbekend } from '../../../schemas/onbekend.ts';
import { dataschemaNaam } from '../adres.ts';
import { licentieAdres } from '../tekst/licentie.ts';
import type { Opname } from '../../domain/opname/opname.ts';
import type { Register } from '../../domain/register.ts';
import { inhoudsoortVan, type InhoudSoort } from '../../domain/soorten/soorten.ts';

/** What open data are made from: what holds on a day, the register, and the address of the site before each page. */
export interface Databron {
  readonly opname: Opname;
  readonly register: Register;
  /** Empty while the site has no address: then addresses begin at its root. */
  readonly basis: string;
}

/** What open data are made from at a peildatum. */
export function databron(opname: Opname): Databron {
  const { register } = opname;
  const { basisadres } = register.site;
  return { opname, register, basis: isOnbekend(basisadres) ? '' : basisadres };
}

/** A list in a file of open data: what it holds, the form of each of its items, and how they are made. */
interface Lijst<I> {
  readonly uitleg: string;
  readonly item: z.ZodType<unknown, I>;
  readonly van: (bron: Databron) => readonly I[];
}

/**
 * A file of open data, `/data/v1/<bestand>.json`. It has types of its own: content may change its form, this may not
 * without a new version. New fields may come.
 */
export interface Databestand {
  /** The kind of thing that it holds. */
  readonly soort: InhoudSoort;
  /** Its name, without the ending. */
  readonly bestand: string;
  /** What people call it. */
  readonly naam: string;
  readonly schema: z.ZodType;
  /** What it holds as of the peildatum, in the order of its schema. It throws where that isn't the form that was promised. */
  readonly maak: (opname: Opname) => Record<string, unknown>;
}

/** Makes the file of open data about a kind of thing, of its lists. Its name is that of the kind unless it holds more. */
export function databestand(
  soort: InhoudSoort,
  lijsten: Readonly<Record<string, Lijst<never>>>,
  naam?: string,
): Databestand {
  const { verzameling, woorden, index } = inhoudsoortVan(soort);
  return {
    soort,
    bestand: verzameling,
    naam: naam ?? index?.naam ?? woorden.meer,
    schema: z.strictObject({
      $schema: z.string().describe('The JSON Schema of this form, from the address of this file.'),
      versie: z.literal(1).describe('The version of this form.'),
      peildatum: z.iso.date().describe('The day as of which everything is computed.'),
      licentie: z
        .string()
        .nullable()
        .describe('The address of the licence under which it may be used; null when none was chosen.'),
      ...Object.fromEntries(
        Object.entries(lijsten).map(([veld, { item, uitleg }]) => [veld, z.array(item).describe(uitleg)]),
      ),
    }),
    maak: (opname) => {
      const { register, peildatum } = opname;
      const bron = databron(opname);
      return {
        $schema: `../schema/${dataschemaNaam(soort)}`,
        versie: 1,
        peildatum,
        licentie: licentieAdres(register.site) ?? null,
        ...Object.fromEntries(
          Object.entries(lijsten).map(([veld, { van, item }]) => [
            veld,
            van(bron).map((deel) => houdAan(item, deel, `${verzameling}.json`)),
          ]),
        ),
      };
    },
  };
}

/** A file of open data as text: an item a line, which is half as large as a field a line, and still to be compared. */
export const renderDatabestand = (data: Record<string, unknown>): string =>
  `{\n${Object.entries(data)
    .map(([veld, waarde]) => `${JSON.stringify(veld)}: ${renderWaarde(waarde)}`)
    .join(',\n')}\n}\n`;

const renderWaarde = (waarde: unknown): string =>
  Array.isArray(waarde) && waarde.length > 0
    ? `[\n${waarde.map((item) => JSON.stringify(item)).join(',\n')}\n]`
    : JSON.stringify(waarde);

/** Holds an item to the form that was promised. A public field that the form doesn't name is a mistake in the code. */
function houdAan(item: z.ZodType, deel: unknown, bestand: string): unknown {
  const gelezen = item.safeParse(deel);
  if (gelezen.success) return gelezen.data;
  const { id, nummer } = deel as { readonly id?: string; readonly nummer?: string };
  throw new Error(
    `${bestand}, ${id ?? nummer ?? 'an item'}: not in the form of open data. ${z.prettifyError(gelezen.error)}`,
  );
}

/** Says that a list is one of a file of open data, so that what it makes has the form of its items. */
export const lijst = <I>(uitleg: string, item: z.ZodType<unknown, I>, van: Lijst<I>['van']): Lijst<never> =>
  ({ uitleg, item, van }) as unknown as Lijst<never>;
