import { INHOUD_SCHEMAS, type InhoudSoort } from '../../../schemas/inhoud.ts';
import { toegestaneSleutels } from '../../../schemas/jsonschema.ts';
import { MAX_BYTES, type Bestand } from '../bestand.ts';
import { Inhoud, type EenItem } from '../inhoud.ts';
import {
  maakMelding,
  type Melding,
  type MeldingCode,
  type MeldingGegevens,
  type Plaats,
} from '../melding.ts';
import { parseYaml, zoekOffset, type Boom, type Pad } from '../yaml/boom.ts';
import { Regels } from '../yaml/regels.ts';
import { scanYaml } from '../yaml/scan.ts';
import { leesPad, type Bestandssoort } from './bestandssoort.ts';
import { haal, schemaVondsten } from './schemameldingen.ts';

/** What was parsed, and everything that stood in the way. */
export interface ParseResultaat {
  readonly inhoud: Inhoud;
  readonly meldingen: Melding[];
}

/** Parses all content files. A file with an error is left out of the result, and known as existing. */
export function parseInhoud(bestanden: readonly Bestand[]): ParseResultaat {
  const inhoud = new Inhoud();
  const meldingen: Melding[] = [];
  for (const bestand of bestanden) {
    const resultaat = parseBestand(bestand);
    meldingen.push(...resultaat.meldingen);
    if (resultaat.item) inhoud.voegToe(resultaat.item);
    else if (resultaat.soort) inhoud.voegMisluktToe(resultaat.soort.soort, resultaat.soort.id);
  }
  return { inhoud, meldingen };
}

interface BestandResultaat {
  readonly soort?: Bestandssoort;
  readonly item?: EenItem;
  readonly meldingen: readonly Melding[];
}

function parseBestand(bestand: Bestand): BestandResultaat {
  const begin: Plaats = { bestand: bestand.pad, regel: 1, kolom: 1 };
  const soort = leesPad(bestand.pad);
  if ('geweigerd' in bestand) {
    const melding = maakMelding(`bestand-${bestand.geweigerd}`, begin, { grens: MAX_BYTES });
    return 'code' in soort ? { meldingen: [melding] } : { soort, meldingen: [melding] };
  }
  if ('code' in soort) return { meldingen: [maakMelding(soort.code, begin, soort.gegevens)] };
  const tekst = leesTekst(bestand.bytes);
  if (tekst === undefined) return { soort, meldingen: [maakMelding('bestand-codering', begin, {})] };
  return parseTekst(tekst, bestand.pad, soort);
}

/** The text of a file without its byte order mark, or `undefined` when it is not UTF-8. */
function leesTekst(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function parseTekst(tekst: string, bestand: string, soort: Bestandssoort): BestandResultaat {
  const regels = new Regels(tekst);
  const meldingen: Melding[] = [];
  const meld = <C extends MeldingCode>(code: C, offset: number, gegevens: MeldingGegevens[C]): void => {
    meldingen.push(maakMelding(code, { bestand, ...regels.plaatsVan(offset) }, gegevens));
  };
  for (const vondst of scanYaml(tekst)) meld(vondst.code, vondst.offset, vondst.gegevens);
  if (meldingen.length > 0) return { soort, meldingen };

  const yaml = parseYaml(tekst);
  for (const vondst of yaml.vondsten) meld(vondst.code, vondst.offset, vondst.gegevens);
  // After a mistake in the YAML itself the value isn't what the writer meant; a double key or an odd number leaves it clear.
  if (yaml.vondsten.some((vondst) => vondst.code === 'yaml-vorm' || vondst.code === 'yaml-diepte')) {
    return { soort, meldingen: eenPerRegel(meldingen) };
  }
  if (yaml.waarde === null) {
    meld('bestand-leeg', 0, {});
    return { soort, meldingen };
  }
  const parsed = INHOUD_SCHEMAS[soort.soort].safeParse(yaml.waarde);
  if (!parsed.success) {
    const context = {
      ...yaml,
      sleutelsVan: (pad: Pad) => toegestaneSleutels(soort.soort, pad, haal(yaml.waarde, pad)),
    };
    const gemeld = new Set(yaml.vondsten.map(({ offset }) => offset));
    for (const vondst of schemaVondsten(parsed.error.issues, context)) {
      const offset = zoekOffset(yaml.boom, vondst.pad, vondst.deel);
      if (!gemeld.has(offset)) meld(vondst.code, offset, vondst.gegevens);
    }
  }
  if (meldingen.length > 0 || !parsed.success) return { soort, meldingen };
  return { soort, item: maakItem(soort, bestand, parsed.data, yaml.boom, regels), meldingen };
}

function maakItem(
  soort: Bestandssoort,
  bestand: string,
  waarde: unknown,
  boom: Boom,
  regels: Regels,
): EenItem {
  const item = {
    soort: soort.soort satisfies InhoudSoort,
    id: soort.id,
    plan: soort.soort === 'actie' ? soort.plan : '',
    bestand,
    waarde,
    plaatsVan: (pad: Pad, deel?: 'waarde' | 'sleutel') => ({
      bestand,
      ...regels.plaatsVan(zoekOffset(boom, pad, deel)),
    }),
  };
  return item as EenItem;
}

/** One mistake in YAML often makes a string of errors on the same line; the first tells enough. */
function eenPerRegel(meldingen: readonly Melding[]): Melding[] {
  const gezien = new Set<number>();
  return meldingen.filter((melding) => {
    const nieuw = !gezien.has(melding.plaats.regel);
    gezien.add(melding.plaats.regel);
    return nieuw;
  });
}
