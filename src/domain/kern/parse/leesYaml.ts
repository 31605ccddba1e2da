import type { z } from 'zod';
import { toegestaneSleutels } from '../../../../schemas/jsonschema.ts';
import { parseYaml, zoekOffset, type Pad } from '../yaml/boom.ts';
import { YAML } from '../yaml/meldingen.ts';
import { Regels } from '../yaml/regels.ts';
import { scanYaml } from '../yaml/scan.ts';
import { BESTAND } from './bestandmeldingen.ts';
import { haal, schemaVondsten } from './schemameldingen.ts';
import { maakVondst, type Gelezen, type Vondst } from './vondst.ts';

/** Reads the YAML of a content file: scan, parse, schema. */
export function leesYaml(tekst: string, schema: z.ZodType): Gelezen {
  const gescand = scanYaml(tekst);
  if (gescand.length > 0) return { vondsten: gescand };
  const yaml = parseYaml(tekst);
  // After a mistake in the YAML itself the value isn't what the writer meant; a double key or an odd number leaves it clear.
  if (yaml.vondsten.some(({ code }) => code === YAML.vorm.code || code === YAML.diepte.code)) {
    return { vondsten: eenPerRegel(yaml.vondsten, tekst) };
  }
  if (yaml.waarde === null) return { vondsten: [maakVondst(BESTAND.leeg, 0, {})] };
  const vondsten: Vondst[] = [...yaml.vondsten];
  const parsed = schema.safeParse(yaml.waarde);
  if (!parsed.success) {
    const sleutelsVan = (pad: Pad) => toegestaneSleutels(schema, pad, haal(yaml.waarde, pad));
    const gemeld = new Set(yaml.vondsten.map(({ offset }) => offset));
    for (const { uitspraak, pad, deel } of schemaVondsten(parsed.error.issues, {
      ...yaml,
      sleutelsVan,
    })) {
      const offset = zoekOffset(yaml.boom, pad, deel);
      if (!gemeld.has(offset)) vondsten.push({ ...uitspraak, offset });
    }
  }
  if (vondsten.length > 0 || !parsed.success) return { vondsten };
  return { vondsten, inhoud: { waarde: parsed.data as object, boom: yaml.boom } };
}

/** One mistake in YAML often makes a string of errors on the same line; the first tells enough. */
function eenPerRegel(vondsten: readonly Vondst[], tekst: string): Vondst[] {
  const regels = new Regels(tekst);
  const gezien = new Set<number>();
  return vondsten.filter(({ offset }) => {
    const { regel } = regels.plaatsVan(offset);
    const nieuw = !gezien.has(regel);
    gezien.add(regel);
    return nieuw;
  });
}
