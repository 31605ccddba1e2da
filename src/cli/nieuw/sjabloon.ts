import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { schrijfYaml, type YamlWaarde } from '../../domain/kern/yaml/schrijf.ts';
import type { Wijziging } from '../../domain/beslissing/wijziging.ts';

const MAP = fileURLToPath(new URL('sjabloon', import.meta.url));

/** What every file of the template ends in, so that no tool takes it for what it is going to be. */
const UITGANG = '.sjabloon';

/** What is filled in, by its name in the template. */
export type Velden = Readonly<Record<string, YamlWaarde>>;

/** The files of the example plan: a site that begins with a plan of its own goes without. */
const isVoorbeeld = (pad: string): boolean =>
  /^(voorbeeldplan\.md$|content\/(plannen|bronnen)\/voorbeeldplan|content\/functies\/)/.test(pad);

/** The files of a new repository: each place `{{name}}` is filled in, as the language of the file asks. */
export function vulSjabloon(velden: Velden, metVoorbeeld = true): Wijziging[] {
  const bekend: Record<string, YamlWaarde> = { ...velden };
  const vul = (bestand: string): Wijziging & { readonly nieuw: string } => {
    const pad = vulIn(relative(MAP, bestand).split(sep).join('/').slice(0, -UITGANG.length), bekend, gewoon);
    return { pad, oud: undefined, nieuw: vulIn(readFileSync(bestand, 'utf8'), bekend, schrijfwijze(pad)) };
  };
  const voorbeeld = vul(join(MAP, `voorbeeldplan.md${UITGANG}`));
  // The bron of the example names the SHA-256 of its text, as every bron does.
  bekend['voorbeeldplan_sha256'] = createHash('sha256').update(voorbeeld.nieuw).digest('hex');
  return readdirSync(MAP, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => vul(join(item.parentPath, item.name)))
    .filter(({ pad }) => metVoorbeeld || !isVoorbeeld(pad))
    .sort((a, b) => (a.pad < b.pad ? -1 : 1));
}

type Schrijfwijze = (waarde: YamlWaarde) => string;

const gewoon: Schrijfwijze = (waarde) => (typeof waarde === 'string' ? waarde : JSON.stringify(waarde));

/** How a text is written in a file: quoted in JSON, and in content where YAML asks for it. */
function schrijfwijze(pad: string): Schrijfwijze {
  if (pad.endsWith('.json')) return (waarde) => JSON.stringify(waarde);
  return pad.endsWith('.yaml') ? yamlWaarde : gewoon;
}

/** A value behind its key, on the lines that it needs. */
const yamlWaarde: Schrijfwijze = (waarde) => schrijfYaml({ v: waarde }).replace(/^v: /, '').trimEnd();

const vulIn = (tekst: string, velden: Velden, schrijf: Schrijfwijze): string =>
  tekst.replace(/\{\{([a-z0-9_]+)\}\}/g, (_, naam: string) => {
    const waarde = velden[naam];
    if (waarde === undefined) throw new Error(`No value for ${naam} in the template`);
    return schrijf(waarde);
  });
