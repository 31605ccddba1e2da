import type { MdastNode } from 'satteri';
import type { MdxBlok, MdxDeel } from '../../../schemas/voorstelmdx.ts';
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

  blokken(nodes: readonly MdastNode[]): MdxBlok[] {
    return nodes.map((node) => this.#blok(node));
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

/** A line that goes on over the end of a line in the file is one line. */
const eenRegel = (tekst: string): string => tekst.replace(/\s+/g, ' ');

const kinderenVan = (node: MdastNode): readonly MdastNode[] =>
  'children' in node ? (node.children as readonly MdastNode[]) : [];
