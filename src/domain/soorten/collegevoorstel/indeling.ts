import { IN_DE_ZIN, type MdxBlok, type MdxDeel } from '../../../../schemas/voorstelmdx.ts';
import type { Inhoud, Item } from '../../kern/inhoud.ts';

type Voorstel = Item<'collegevoorstel'>['waarde'];
type Vorm = Item<'vorm'>['waarde'];
/** A section of a form as it was parsed. */
export type Sectie = Vorm['secties'][number];

/** A heading of a proposal, with the section of the form that it begins. */
export interface Voorstelkop {
  /** Its place in `koppen`. */
  readonly plek: number;
  readonly niveau: number;
  readonly kop: string;
  readonly sectie: Sectie | undefined;
}

/** An argument or kanttekening of a proposal, and where it stands. */
export interface Voorstelplek {
  /** Its place in `onderdelen`. */
  readonly plek: number;
  /** The section that it stands in; `undefined` before the first. */
  readonly sectie: Sectie | undefined;
  /** On a line of its own, within a sentence, or within an argument or kanttekening. */
  readonly waar: 'blok' | 'zin' | 'punt';
}

/** How the headings and components of a proposal lie in the sections of its form. */
export interface Voorstelindeling {
  readonly koppen: readonly Voorstelkop[];
  readonly plekken: readonly Voorstelplek[];
}

/** A proposal with its form, and how it lies in that. */
export interface IngedeeldVoorstel extends Voorstelindeling {
  readonly voorstel: Item<'collegevoorstel'>;
  readonly vorm: Vorm;
}

const INGEDEELD = new WeakMap<Inhoud, readonly IngedeeldVoorstel[]>();

/** The proposals whose form could be read, laid beside it. Several rules ask; it is worked out once. */
export function ingedeeldeVoorstellen(inhoud: Inhoud): readonly IngedeeldVoorstel[] {
  const bekend = INGEDEELD.get(inhoud) ?? [...deelIn(inhoud)];
  INGEDEELD.set(inhoud, bekend);
  return bekend;
}

function* deelIn(inhoud: Inhoud): Iterable<IngedeeldVoorstel> {
  for (const voorstel of inhoud.van('collegevoorstel').values()) {
    const vorm = inhoud.van('vorm').get(voorstel.waarde.vorm.id)?.waarde;
    if (vorm) yield { voorstel, vorm, ...deelVoorstelIn(voorstel.waarde, vorm) };
  }
}

/** Lays the text of a proposal beside the sections of its form. A heading is a section's when its words are. */
function deelVoorstelIn(voorstel: Voorstel, vorm: Vorm): Voorstelindeling {
  const koppen: Voorstelkop[] = [];
  const plekken: Voorstelplek[] = [];
  let sectie: Sectie | undefined;
  const loop = (blokken: readonly MdxBlok[], inPunt: boolean): void => {
    for (const blok of blokken) {
      if (blok.soort === 'kop') {
        const { niveau, kop } = voorstel.koppen[blok.plek] ?? { niveau: 0, kop: '' };
        const eigen = vorm.secties.find((deel) => deel.kop === kop.trim().replace(/\s+/g, ' '));
        if (eigen || niveau === 2) sectie = eigen;
        koppen.push({ plek: blok.plek, niveau, kop, sectie: eigen });
      } else if (blok.soort === 'alinea') loopDelen(blok.delen);
      else if (blok.soort === 'lijst') for (const punt of blok.punten) loop(punt, inPunt);
      else {
        plekken.push({ plek: blok.plek, sectie, waar: inPunt ? 'punt' : 'blok' });
        loop(blok.blokken, inPunt || isPunt(voorstel, blok.plek));
      }
    }
  };
  const loopDelen = (delen: readonly MdxDeel[]): void => {
    for (const deel of delen) {
      if (deel.soort !== 'onderdeel') continue;
      plekken.push({ plek: deel.plek, sectie, waar: 'zin' });
      loopDelen(deel.delen);
    }
  };
  loop(voorstel.blokken, false);
  return { koppen, plekken };
}

/** Whether a component is an argument or a kanttekening. */
export function isPunt(voorstel: Voorstel, plek: number): boolean {
  const naam = voorstel.onderdelen[plek]?.naam;
  return naam === 'Argument' || naam === 'Kanttekening';
}

/** Whether a component can stand where it does: points in no other point, and what data fill on a line of its own. */
export function staatGoed(voorstel: Voorstel, { plek, waar }: Voorstelplek): boolean {
  const naam = voorstel.onderdelen[plek]?.naam;
  if (naam === undefined || IN_DE_ZIN.has(naam)) return true;
  return waar === 'blok' || (waar === 'punt' && !isPunt(voorstel, plek));
}

/** The headings with nothing below them: no text, and no heading of a lower level. */
export function legeKoppen({ blokken, koppen }: Voorstel): ReadonlySet<number> {
  const niveauVan = (plek: number): number => koppen[plek]?.niveau ?? 0;
  const leeg = blokken.flatMap((blok, i) => {
    const volgende = blokken[i + 1];
    if (blok.soort !== 'kop' || (volgende && volgende.soort !== 'kop')) return [];
    return volgende && niveauVan(volgende.plek) > niveauVan(blok.plek) ? [] : [blok.plek];
  });
  return new Set(leeg);
}
