import { inhoudsoortVan } from '../../soorten/soorten.ts';
import { MAX_BYTES, type Bestand } from '../bestand.ts';
import { Inhoud, type EenItem } from '../inhoud.ts';
import { maakMelding, type Melding, type Plaats } from '../melding.ts';
import { zoekOffset, type Boom, type Pad } from '../yaml/boom.ts';
import { Regels } from '../yaml/regels.ts';
import { leesPad, type Bestandssoort } from './bestandssoort.ts';
import { BESTAND } from './bestandmeldingen.ts';
import { leesMdx } from './leesMdx.ts';
import { leesYaml } from './leesYaml.ts';
import { maakVondst, type Vondst } from './vondst.ts';

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
    const resultaat = eerderGelezen.get(bestand) ?? parseBestand(bestand);
    eerderGelezen.set(bestand, resultaat);
    for (const melding of resultaat.meldingen) meldingen.push(melding);
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

/** What was parsed before: a change is checked by all content with it in, and nearly all files are the same then. */
const eerderGelezen = new WeakMap<Bestand, BestandResultaat>();

function parseBestand(bestand: Bestand): BestandResultaat {
  const begin: Plaats = { bestand: bestand.pad, regel: 1, kolom: 1 };
  const soort = leesPad(bestand.pad);
  if ('geweigerd' in bestand) {
    const melding = maakMelding(BESTAND[bestand.geweigerd], begin, { grens: MAX_BYTES });
    return 'code' in soort ? { meldingen: [melding] } : { soort, meldingen: [melding] };
  }
  if ('code' in soort) return { meldingen: [{ ...soort, plaats: begin }] };
  const tekst = leesTekst(bestand.bytes);
  if (tekst === undefined) return { soort, meldingen: [maakMelding(BESTAND.codering, begin, {})] };
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
  const { schema, mdx } = inhoudsoortVan(soort.soort);
  const conflicten = vindConflicten(tekst);
  if (conflicten.length > 0) return { soort, meldingen: meldingenVan(conflicten, bestand, regels) };
  const { vondsten, inhoud } = mdx ? leesMdx(tekst, schema, mdx) : leesYaml(tekst, schema);
  const meldingen = meldingenVan(vondsten, bestand, regels);
  if (!inhoud) return { soort, meldingen };
  return { soort, item: maakItem(soort, bestand, inhoud.waarde, inhoud.boom, regels), meldingen };
}

/** Where git put two versions of a piece below each other. All else that is wrong in such a file follows from it. */
const vindConflicten = (tekst: string): Vondst[] =>
  /^>{7}(?: |\r?$)/m.test(tekst)
    ? Array.from(tekst.matchAll(/^<{7}(?: |\r?$)/gm), ({ index }) =>
        maakVondst(BESTAND.samenvoegen, index, {}),
      )
    : [];

const meldingenVan = (vondsten: readonly Vondst[], bestand: string, regels: Regels): Melding[] =>
  hoogstens(vondsten).map(({ offset, ...uitspraak }) => ({
    ...uitspraak,
    plaats: { bestand, ...regels.plaatsVan(offset) },
  }));

/** How many mistakes in one file are told. More come of one another, or of a file that is no content at all. */
const MEESTE_VONDSTEN = 100;

function hoogstens(vondsten: readonly Vondst[]): readonly Vondst[] {
  if (vondsten.length <= MEESTE_VONDSTEN) return vondsten;
  const eerste = [...vondsten].sort((a, b) => a.offset - b.offset).slice(0, MEESTE_VONDSTEN);
  const { offset } = eerste.at(-1) ?? { offset: 0 };
  return [...eerste, maakVondst(BESTAND.veelFouten, offset, { grens: MEESTE_VONDSTEN })];
}

function maakItem(
  soort: Bestandssoort,
  bestand: string,
  waarde: unknown,
  boom: Boom,
  regels: Regels,
): EenItem {
  const item = {
    soort: soort.soort,
    id: soort.id,
    bestand,
    waarde,
    plaatsVan: (pad: Pad, deel?: 'waarde' | 'sleutel') => ({
      bestand,
      ...regels.plaatsVan(zoekOffset(boom, pad, deel)),
    }),
  };
  return item as EenItem;
}
