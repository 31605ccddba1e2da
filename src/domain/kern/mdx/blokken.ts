import type { MdastNode } from 'satteri';
import { IN_DE_ZIN, type MdxBlok, type MdxDeel } from '../../../../schemas/voorstelmdx.ts';
import { platteTekst } from './lees.ts';

/**
 * The blocks of a text that was read without a vondst. Components and headings are named by their place in the lists
 * that `leesLijf` makes: both walk through the text in the same order.
 */
export const leesBlokken = (boom: MdastNode | undefined): MdxBlok[] =>
  boom ? new Lezer().blokken(kinderenVan(boom)) : [];

class Lezer {
  #onderdelen = 0;
  #koppen = 0;

  /**
   * A component that belongs in a sentence ends a paragraph for the parser when it has a line to itself; for a writer it
   * goes on with the lines around it, as long as no empty line stands between.
   */
  blokken(nodes: readonly MdastNode[]): MdxBlok[] {
    const uit: MdxBlok[] = [];
    let vorigeNode: MdastNode | undefined;
    for (const node of nodes) {
      const blok = isInDeZin(node) ? this.#losOnderdeel(node) : this.#blok(node);
      const vorige = uit.at(-1);
      if (
        vorigeNode &&
        vorige?.soort === 'alinea' &&
        blok.soort === 'alinea' &&
        (isInDeZin(node) || isInDeZin(vorigeNode)) &&
        regelVan(node, 'start') === regelVan(vorigeNode, 'end') + 1
      ) {
        uit[uit.length - 1] = { soort: 'alinea', delen: [...vorige.delen, SPATIE, ...blok.delen] };
      } else uit.push(blok);
      vorigeNode = node;
    }
    return uit;
  }

  #losOnderdeel(node: MdastNode): Extract<MdxBlok, { soort: 'alinea' }> {
    return { soort: 'alinea', delen: this.delen([node]) };
  }

  #blok(node: MdastNode): MdxBlok {
    switch (node.type) {
      case 'heading':
        this.delen(node.children); // components within a heading count too
        return { soort: 'kop', niveau: node.depth, plek: this.#koppen++ };
      case 'list':
        return {
          soort: 'lijst',
          genummerd: node.ordered === true,
          begin: node.start ?? 1,
          punten: node.children.map((punt) => this.blokken(kinderenVan(punt))),
        };
      case 'mdxJsxFlowElement': {
        const plek = this.#onderdelen++;
        return { soort: 'onderdeel', plek, blokken: this.blokken(kinderenVan(node)) };
      }
      default:
        return { soort: 'alinea', delen: this.delen(kinderenVan(node)) };
    }
  }

  delen(nodes: readonly MdastNode[], stijl = { vet: false, schuin: false }): MdxDeel[] {
    return nodes.flatMap((node): MdxDeel[] => {
      switch (node.type) {
        case 'strong':
          return this.delen(kinderenVan(node), { ...stijl, vet: true });
        case 'emphasis':
          return this.delen(kinderenVan(node), { ...stijl, schuin: true });
        case 'break':
          return [{ soort: 'regeleinde' }];
        case 'link':
          return [{ soort: 'link', adres: node.url, woorden: eenRegel(platteTekst(node)) }];
        case 'mdxJsxTextElement':
        case 'mdxJsxFlowElement': {
          const plek = this.#onderdelen++;
          return [{ soort: 'onderdeel', plek, delen: this.delen(kinderenVan(node), stijl) }];
        }
        default:
          return [{ soort: 'woorden', woorden: eenRegel(platteTekst(node)), ...stijl }];
      }
    });
  }
}

const SPATIE: MdxDeel = { soort: 'woorden', woorden: ' ', vet: false, schuin: false };

const isInDeZin = (node: MdastNode): boolean =>
  node.type === 'mdxJsxFlowElement' && (IN_DE_ZIN as ReadonlySet<string>).has(node.name ?? '');

const regelVan = (node: MdastNode, kant: 'start' | 'end'): number => node.position?.[kant].line ?? 0;

/** A line that goes on over the end of a line in the file is one line. */
const eenRegel = (tekst: string): string => tekst.replace(/\s+/g, ' ');

const kinderenVan = (node: MdastNode): readonly MdastNode[] =>
  'children' in node ? (node.children as readonly MdastNode[]) : [];
