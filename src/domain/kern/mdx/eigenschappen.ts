import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import type { Boom } from '../yaml/boom.ts';

/** The attributes of one component: plain values without prototype, where each stands, and those that stand there twice. */
export interface Eigenschappen {
  readonly waarde: Readonly<Record<string, unknown>>;
  readonly boom: Boom;
  readonly dubbel: readonly { readonly naam: string; readonly offset: number }[];
}

/** A name with its value in quotes, or without a value. There are no braces in the text, so this is all there can be. */
const EIGENSCHAP = /\s*([^\s=/>]+)(?:(\s*=\s*)("[^"]*"|'[^']*'))?/y;

/** Reads the attributes of a component. The parser gives the values, the text itself where they stand. */
export function leesEigenschappen(
  node: MdxJsxFlowElement | MdxJsxTextElement,
  tekst: string,
  begin: number,
): Eigenschappen {
  const waarde = Object.create(null) as Record<string, unknown>;
  const delen = new Map<string, Boom>();
  const dubbel: { naam: string; offset: number }[] = [];
  EIGENSCHAP.lastIndex = begin + '<'.length + (node.name ?? '').length;
  for (const eigenschap of node.attributes) {
    const van = EIGENSCHAP.lastIndex;
    const treffer = EIGENSCHAP.exec(tekst);
    if (!treffer || eigenschap.type !== 'mdxJsxAttribute') break;
    const [geheel, naam = '', is = '', tussen = ''] = treffer;
    const sleutel = van + geheel.length - naam.length - is.length - tussen.length;
    if (delen.has(naam)) dubbel.push({ naam, offset: sleutel });
    delen.set(naam, { begin: sleutel + naam.length + is.length, sleutel });
    waarde[naam] = typeof eigenschap.value === 'string' ? eenRegel(eigenschap.value) : null;
  }
  return { waarde, boom: { begin, delen }, dubbel };
}

/** A value that goes on over the end of a line is one line. */
const eenRegel = (waarde: string): string => waarde.replace(/\s+/g, ' ').trim();
