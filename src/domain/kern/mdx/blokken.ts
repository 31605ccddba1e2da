import type { MdastNode } from 'satteri';
import type { MdxBlok, MdxDeel, MdxOnderdeel } from '../../../../schemas/mdxboom.ts';
import { lijst, type Boom } from '../yaml/boom.ts';
import { platteTekst, type JsxNode } from './lees.ts';

/** Something that was read, and where its parts stand. */
export type MetPlaats<T> = readonly [waarde: T, boom: Boom];

/** How a component was read, and whether it belongs in a sentence. */
export interface Onderdelenlezer<G> {
  readonly gebruik: (node: JsxNode) => MetPlaats<G>;
  readonly inDeZin: (node: JsxNode) => boolean;
}

/** The blocks of a text that was read without a vondst, each component where it stands. */
export function leesBlokken<G>(
  tekst: MdastNode,
  lezer: Onderdelenlezer<G>,
): MetPlaats<readonly MdxBlok<G>[]> {
  return metPlaatsen(new Lezer(lezer).blokken(kinderenVan(tekst)));
}

class Lezer<G> {
  readonly #lezer: Onderdelenlezer<G>;

  constructor(lezer: Onderdelenlezer<G>) {
    this.#lezer = lezer;
  }

  /**
   * A component that belongs in a sentence ends a paragraph for the parser when it has a line to itself; for a writer it
   * goes on with the lines around it, as long as no empty line stands between.
   */
  blokken(nodes: readonly MdastNode[]): MetPlaats<MdxBlok<G>>[] {
    const uit: MetPlaats<MdxBlok<G>>[] = [];
    let open: { readonly node: MdastNode; readonly delen: MetPlaats<MdxDeel<G>>[] } | undefined;
    for (const node of nodes) {
      const los = this.#isInDeZin(node);
      if (!los && node.type !== 'paragraph') {
        uit.push(this.#blok(node));
        open = undefined;
        continue;
      }
      const delen = this.#delen(los ? [node] : kinderenVan(node));
      const vorige = open;
      if (vorige && (los || this.#isInDeZin(vorige.node)) && volgtOp(node, vorige.node)) {
        delen.unshift(...vorige.delen, [SPATIE, { begin: beginVan(node) }]);
        uit.pop();
      }
      uit.push(alinea(delen, beginVan(node)));
      open = { node, delen };
    }
    return uit;
  }

  #blok(node: MdastNode): MetPlaats<MdxBlok<G>> {
    switch (node.type) {
      case 'heading':
        return this.#kop(node);
      case 'list':
        return this.#lijst(node);
      case 'mdxJsxFlowElement': {
        const [blokken, boom] = metPlaatsen(this.blokken(kinderenVan(node)));
        return this.#onderdeel(node, { blokken }, ['blokken', boom]);
      }
      default:
        return alinea(this.#delen(kinderenVan(node)), beginVan(node));
    }
  }

  #kop(node: Extract<MdastNode, { type: 'heading' }>): MetPlaats<MdxBlok<G>> {
    const [delen, boom] = metPlaatsen(this.#onderdelenIn(node));
    return [
      { soort: 'kop', niveau: node.depth, kop: platteTekst(node), delen },
      { begin: beginVan(node), delen: new Map([['delen', boom]]) },
    ];
  }

  /** The components in a heading, also those in each other. */
  #onderdelenIn(node: MdastNode): MetPlaats<MdxDeel<G>>[] {
    return kinderenVan(node).flatMap((kind) => [
      ...(isOnderdeel(kind) ? [this.#onderdeel(kind, { delen: [] }, ['delen', lijst([])])] : []),
      ...this.#onderdelenIn(kind),
    ]);
  }

  #lijst(node: Extract<MdastNode, { type: 'list' }>): MetPlaats<MdxBlok<G>> {
    const [punten, boom] = metPlaatsen(
      node.children.map((punt) => metPlaatsen(this.blokken(kinderenVan(punt)))),
    );
    return [
      { soort: 'lijst', genummerd: node.ordered === true, begin: node.start ?? 1, punten },
      { begin: beginVan(node), delen: new Map([['punten', boom]]) },
    ];
  }

  /** A component with what stands between its tags. */
  #onderdeel<T extends object>(
    node: JsxNode,
    inhoud: T,
    [sleutel, boom]: readonly [sleutel: keyof T & string, boom: Boom],
  ): MetPlaats<MdxOnderdeel<G> & T> {
    const [gebruik, plaats] = this.#lezer.gebruik(node);
    return [
      { soort: 'onderdeel', gebruik, ...inhoud },
      {
        begin: beginVan(node),
        delen: new Map([
          ['gebruik', plaats],
          [sleutel, boom],
        ]),
      },
    ];
  }

  #delen(nodes: readonly MdastNode[], stijl = { vet: false, schuin: false }): MetPlaats<MdxDeel<G>>[] {
    return nodes.flatMap((node): MetPlaats<MdxDeel<G>>[] => {
      const begin = beginVan(node);
      switch (node.type) {
        case 'strong':
          return this.#delen(kinderenVan(node), { ...stijl, vet: true });
        case 'emphasis':
          return this.#delen(kinderenVan(node), { ...stijl, schuin: true });
        case 'break':
          return [[{ soort: 'regeleinde' }, { begin }]];
        case 'link': {
          const [delen, boom] = metPlaatsen(this.#delen(kinderenVan(node), stijl));
          const link: MdxDeel<G> = { soort: 'link', adres: node.url, delen };
          return [[link, { begin, delen: new Map([['delen', boom]]) }]];
        }
        case 'mdxJsxTextElement':
        case 'mdxJsxFlowElement': {
          const [delen, boom] = metPlaatsen(this.#delen(kinderenVan(node), stijl));
          return [this.#onderdeel(node, { delen }, ['delen', boom])];
        }
        default:
          return [[{ soort: 'woorden', woorden: eenRegel(platteTekst(node)), ...stijl }, { begin }]];
      }
    });
  }

  #isInDeZin(node: MdastNode): boolean {
    return node.type === 'mdxJsxFlowElement' && this.#lezer.inDeZin(node);
  }
}

const SPATIE = { soort: 'woorden', woorden: ' ', vet: false, schuin: false } as const;

const alinea = <G>(gelezen: readonly MetPlaats<MdxDeel<G>>[], terugval: number): MetPlaats<MdxBlok<G>> => {
  const [delen, boom] = metPlaatsen(gelezen);
  const begin = gelezen[0]?.[1].begin ?? terugval;
  return [
    { soort: 'alinea', delen },
    { begin, delen: new Map([['delen', boom]]) },
  ];
};

/** Several things that were read as one: their values in a list, with where each stands. */
export const metPlaatsen = <T>(gelezen: readonly MetPlaats<T>[]): MetPlaats<readonly T[]> => [
  gelezen.map(([waarde]) => waarde),
  lijst(gelezen.map(([, boom]) => boom)),
];

const isOnderdeel = (node: MdastNode): node is JsxNode =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

const volgtOp = (node: MdastNode, vorige: MdastNode): boolean =>
  regelVan(node, 'start') === regelVan(vorige, 'end') + 1;

const regelVan = (node: MdastNode, kant: 'start' | 'end'): number => node.position?.[kant].line ?? 0;

const beginVan = (node: MdastNode): number => node.position?.start.offset ?? 0;

/** A line that goes on over the end of a line in the file is one line. */
const eenRegel = (tekst: string): string => tekst.replace(/\s+/g, ' ');

const kinderenVan = (node: MdastNode): readonly MdastNode[] =>
  'children' in node ? (node.children as readonly MdastNode[]) : [];
