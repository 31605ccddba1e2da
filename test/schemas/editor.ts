import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { jsonSchemaVan } from '../../schemas/jsonschema.ts';
import type { Bestand } from '../../src/domain/kern/bestand.ts';
import { leesPad } from '../../src/domain/kern/parse/bestandssoort.ts';
import { inhoudsoortVan, type InhoudSoort } from '../../src/domain/soorten/soorten.ts';
import { leesMap } from '../../src/io/leesMap.ts';

const ajv = new Ajv2020({ allErrors: true, strict: false, formats: { uri: true } });
const keurders = new Map<InhoudSoort, ValidateFunction>();

function keurderVan(soort: InhoudSoort): ValidateFunction {
  const keurder = keurders.get(soort) ?? ajv.compile(jsonSchemaVan(inhoudsoortVan(soort).schema));
  keurders.set(soort, keurder);
  return keurder;
}

/** What an editor says of a file; `undefined` for a file that no editor checks. */
export function editorfouten(pad: string, tekst: string): unknown[] | undefined {
  const soort = leesPad(pad);
  if ('code' in soort || !pad.endsWith('.yaml')) return undefined;
  const keurder = keurderVan(soort.soort);
  keurder(parse(tekst.replace(/^\uFEFF/, ''), { version: '1.2' }));
  return keurder.errors ?? [];
}

/** The text of a file. */
export const tekstVan = (bestand: Bestand): string =>
  'bytes' in bestand ? new TextDecoder().decode(bestand.bytes) : '';

/** What an editor says of the files in a folder. */
export const editorfoutenIn = (map: string): { readonly pad: string; readonly gezegd: unknown[] }[] =>
  leesMap(map).flatMap((bestand) => {
    const gezegd = editorfouten(bestand.pad, tekstVan(bestand)) ?? [];
    return gezegd.length === 0 ? [] : [{ pad: bestand.pad, gezegd }];
  });
