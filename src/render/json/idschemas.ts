import type { JsonSchema } from '../../../schemas/jsonschema.ts';
import { NAAR } from '../../../schemas/verwijzing.ts';
import { isVelden } from '../../../schemas/velden.ts';
import type { Bestand } from '../../domain/kern/bestand.ts';
import { leesPad } from '../../domain/kern/parse/bestandssoort.ts';
import { parseYaml } from '../../domain/kern/yaml/boom.ts';

/** The ids that content can refer to, by kind. */
export type Ids = ReadonlyMap<string, readonly string[]>;

/** The ids in a tree: by its file names, so that a file with a mistake counts too; onderdelen as far as they can be read. */
export function idsIn(bestanden: readonly Bestand[]): Ids {
  const ids = new Map<string, string[]>();
  const voegToe = (soort: string, id: string): void => {
    const bekend = ids.get(soort);
    if (bekend) bekend.push(id);
    else ids.set(soort, [id]);
  };
  for (const bestand of bestanden) {
    const gelezen = leesPad(bestand.pad);
    if ('code' in gelezen) continue;
    voegToe(gelezen.soort, gelezen.id);
    if (gelezen.soort !== 'kader' || !('bytes' in bestand)) continue;
    for (const id of onderdelenIn(new TextDecoder().decode(bestand.bytes)))
      voegToe('onderdeel', `${gelezen.id}/${id}`);
  }
  return ids;
}

function onderdelenIn(tekst: string): string[] {
  const { waarde } = parseYaml(tekst.replace(/^\uFEFF/, ''));
  const onderdelen = isVelden(waarde) ? waarde['onderdelen'] : undefined;
  if (!Array.isArray(onderdelen)) return [];
  return onderdelen.flatMap((deel: unknown) =>
    isVelden(deel) && typeof deel['id'] === 'string' ? [deel['id']] : [],
  );
}

/** A JSON Schema that offers the ids of a tree wherever one is asked. Another one is no mistake: its file may come yet. */
export const metIds = (schema: JsonSchema, ids: Ids): JsonSchema => vervang(schema, ids) as JsonSchema;

function vervang(deel: unknown, ids: Ids): unknown {
  if (Array.isArray(deel)) return deel.map((item) => vervang(item, ids));
  if (!isVelden(deel)) return deel;
  const naar = deel[NAAR];
  if (!Array.isArray(naar)) {
    return Object.fromEntries(
      Object.entries(deel).map(([sleutel, waarde]) => [sleutel, vervang(waarde, ids)]),
    );
  }
  const keuzes = naar.flatMap((soort) => ids.get(String(soort)) ?? []);
  if (keuzes.length === 0) return deel;
  const { description, ...rest } = deel;
  return {
    ...(description !== undefined && { description }),
    anyOf: [{ enum: [...new Set(keuzes)].sort() }, rest],
  };
}
