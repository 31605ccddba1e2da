import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Wijziging } from '../domain/beslissing/wijziging.ts';
import { leesPad } from '../domain/kern/parse/bestandssoort.ts';

/** Where a project has the JSON Schemas: in the installed engine, so that they are of its version; or beside the content. */
const SCHEMAMAPPEN = ['node_modules/@waakvlam/motor/schemas/json', 'schemas/json'];

/** Gives a new YAML file its first line, that tells an editor where the schema is: seen from the file, and nearest first. */
export const metSchemaregel =
  (contentMap: string) =>
  (wijziging: Wijziging): Wijziging => {
    const { pad, oud, nieuw } = wijziging;
    const soort = leesPad(pad);
    if (oud !== undefined || 'code' in soort || !pad.endsWith('.yaml')) return wijziging;
    const bestand = join(resolve(contentMap), pad);
    const schema = zoekSchema(dirname(bestand), `${soort.soort}.schema.json`);
    if (schema === undefined) return wijziging;
    const vanaf = relative(dirname(bestand), schema).split(sep).join('/');
    return { ...wijziging, nieuw: `# yaml-language-server: $schema=${vanaf}\n${nieuw}` };
  };

/** The schema in the nearest project above a folder; none when the content stands by itself. */
function zoekSchema(map: string, naam: string): string | undefined {
  const gevonden = SCHEMAMAPPEN.map((deel) => join(map, deel, naam)).find((pad) => existsSync(pad));
  return gevonden ?? (dirname(map) === map ? undefined : zoekSchema(dirname(map), naam));
}
