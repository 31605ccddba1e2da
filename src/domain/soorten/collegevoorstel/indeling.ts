import type { MdxBlok, MdxNode } from '../../../../schemas/mdxboom.ts';
import { waarVan, type VoorstelGebruik } from '../../../../schemas/voorstelmdx.ts';
import type { Inhoud, Item } from '../../kern/inhoud.ts';
import { loop } from '../../kern/mdx/loop.ts';
import type { Pad } from '../../kern/yaml/boom.ts';

type Voorstel = Item<'collegevoorstel'>['waarde'];
type Vorm = Item<'vorm'>['waarde'];
/** A section of a form as it was parsed. */
export type Sectie = Vorm['secties'][number];

/** A heading of a proposal, with the section of the form that it begins. */
export interface Voorstelkop {
  readonly pad: Pad;
  readonly niveau: number;
  readonly kop: string;
  readonly sectie: Sectie | undefined;
  /** Nothing stands below it: no text, and no heading of a lower level. */
  readonly leeg: boolean;
}

/** A component of a proposal, and where it stands. */
export interface Voorstelplek {
  readonly gebruik: VoorstelGebruik;
  readonly pad: Pad;
  /** The section that it stands in; `undefined` before the first. */
  readonly sectie: Sectie | undefined;
  /** On a line of its own, within a sentence, within an argument or kanttekening, or in a heading or link: that shows only words. */
  readonly waar: 'blok' | 'zin' | 'punt' | 'kop' | 'link';
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
function deelVoorstelIn({ blokken }: Voorstel, vorm: Vorm): Voorstelindeling {
  const koppen: Voorstelkop[] = [];
  const plekken: Voorstelplek[] = [];
  const leeg = legeKoppen(blokken);
  let sectie: Sectie | undefined;
  for (const { node, pad, boven } of loop(blokken)) {
    if (node.soort === 'kop') {
      const { niveau, kop } = node;
      const eigen = vorm.secties.find((deel) => deel.kop === kop.trim().replace(/\s+/g, ' '));
      if (eigen || niveau === 2) sectie = eigen;
      koppen.push({ pad, niveau, kop, sectie: eigen, leeg: leeg.has(node) });
    } else if (node.soort === 'onderdeel') {
      plekken.push({ gebruik: node.gebruik, pad, sectie, waar: waarStaat(node, boven) });
    }
  }
  return { koppen, plekken };
}

function waarStaat(
  node: MdxNode<VoorstelGebruik>,
  boven: readonly MdxNode<VoorstelGebruik>[],
): Voorstelplek['waar'] {
  const verbergt = boven.find(({ soort }) => soort === 'kop' || soort === 'link')?.soort;
  if (verbergt === 'kop' || verbergt === 'link') return verbergt;
  if ('delen' in node) return 'zin';
  return boven.some(isPuntNode) ? 'punt' : 'blok';
}

/** Whether a component is an argument or a kanttekening. */
export const isPunt = ({ naam }: VoorstelGebruik): boolean => naam === 'Argument' || naam === 'Kanttekening';

const isPuntNode = (node: MdxNode<VoorstelGebruik>): boolean =>
  node.soort === 'onderdeel' && isPunt(node.gebruik);

/** Whether a component can stand where it does: points in no other point, what data fill on a line of its own, and nothing where it doesn't show. */
export function staatGoed({ gebruik, waar }: Voorstelplek): boolean {
  if (waar === 'kop' || waar === 'link') return false;
  const hoort = waarVan(gebruik.naam);
  return hoort === 'zin' || waar === 'blok' || (waar === 'punt' && hoort === 'regel');
}

/** The headings with nothing below them: no text, and no heading of a lower level. */
function legeKoppen(blokken: readonly MdxBlok<VoorstelGebruik>[]): ReadonlySet<MdxNode<VoorstelGebruik>> {
  const leeg = blokken.filter((blok, i) => {
    const volgende = blokken[i + 1];
    if (blok.soort !== 'kop' || (volgende && volgende.soort !== 'kop')) return false;
    return !(volgende && volgende.niveau > blok.niveau);
  });
  return new Set(leeg);
}
