import { MAX_BYTES, type Bestand } from '../kern/bestand.ts';
import { maakMelding, type Melding } from '../kern/melding.ts';
import { BESTAND } from '../kern/parse/bestandmeldingen.ts';
import { maakVondst, type Vondst } from '../kern/parse/vondst.ts';
import { Regels } from '../kern/yaml/regels.ts';
import { keurContrast } from './contrast.ts';
import { keurSvg } from './keurSvg.ts';
import { leesCss } from './leesCss.ts';
import { THEMA } from './meldingen.ts';
import { STANDAARDTHEMA, THEMABEELDEN, type Svg, type Thema, type Themabeeld } from './model.ts';

/** The folder that holds the look of a site. */
const MAP = 'thema/';

/** Whether a content file is part of the look. */
export const isThemabestand = ({ pad }: Bestand): boolean => pad.startsWith(MAP);

/** The look that the content gives, and what is wrong with it. */
export interface ThemaResultaat {
  readonly thema: Thema;
  readonly meldingen: readonly Melding[];
}

/** Reads the look from the files in `thema/`. Without any it is the standard one. */
export function leesThema(bestanden: readonly Bestand[]): ThemaResultaat {
  const eigen = bestanden.filter(isThemabestand);
  const namen = new Set(eigen.map(({ pad }) => pad.slice(MAP.length)));
  const meldingen: Melding[] = [];
  const beelden = new Map<Themabeeld, Svg>();
  let thema = STANDAARDTHEMA;
  for (const bestand of eigen) {
    const naam = bestand.pad.slice(MAP.length);
    const begin = { bestand: bestand.pad, regel: 1, kolom: 1 };
    const beeld = THEMABEELDEN.find((kandidaat) => kandidaat === naam);
    if ('geweigerd' in bestand) {
      meldingen.push(maakMelding(BESTAND[bestand.geweigerd], begin, { grens: MAX_BYTES }));
    } else if (naam === 'thema.css') {
      const gelezen = leesStijl(bestand, namen);
      thema = gelezen.thema;
      meldingen.push(...gelezen.meldingen);
    } else if (beeld) {
      const { tekst, meldingen: fouten } = leesTekst(bestand);
      const { svg, vondsten } = keurSvg(tekst);
      if (svg) beelden.set(beeld, svg);
      meldingen.push(...(fouten.length > 0 ? fouten : alsMeldingen(vondsten, bestand.pad, tekst)));
    } else if (!LETTERTYPE.test(naam)) {
      meldingen.push(maakMelding(THEMA.bestand, begin, { naam }));
    } else if (!isWoff2(bestand.bytes)) {
      meldingen.push(maakMelding(THEMA.lettertype, begin, { oorzaak: 'woff2' }));
    }
  }
  return { thema: { ...thema, beelden }, meldingen };
}

interface Gelezen {
  readonly pad: string;
  readonly bytes: Uint8Array;
}

function leesStijl(bestand: Gelezen, namen: ReadonlySet<string>): ThemaResultaat {
  const { tekst, meldingen } = leesTekst(bestand);
  if (meldingen.length > 0) return { thema: STANDAARDTHEMA, meldingen };
  const { tokens, offsets, lettertypen, vondsten } = leesCss(tekst, namen);
  const thema = { ...STANDAARDTHEMA, tokens, lettertypen };
  const tekorten = keurContrast(thema).map(({ token, ...gegevens }) =>
    maakVondst(THEMA.contrast, offsets.get(token) ?? 0, { token, ...gegevens }),
  );
  return { thema, meldingen: alsMeldingen([...vondsten, ...tekorten], bestand.pad, tekst) };
}

/** The text of a file, or that it is no UTF-8. */
function leesTekst({ pad, bytes }: Gelezen): { tekst: string; meldingen: Melding[] } {
  try {
    return { tekst: new TextDecoder('utf-8', { fatal: true }).decode(bytes), meldingen: [] };
  } catch {
    return {
      tekst: '',
      meldingen: [maakMelding(BESTAND.codering, { bestand: pad, regel: 1, kolom: 1 }, {})],
    };
  }
}

function alsMeldingen(vondsten: readonly Vondst[], bestand: string, tekst: string): Melding[] {
  const regels = new Regels(tekst);
  return vondsten.map(({ offset, ...uitspraak }) => ({
    ...uitspraak,
    plaats: { bestand, ...regels.plaatsVan(offset) },
  }));
}

const LETTERTYPE = /^[\w-][\w.-]*\.woff2$/;

/** A font file begins with its kind; the rest of it is the browser's to read. */
const isWoff2 = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.slice(0, 4)) === 'wOF2';
