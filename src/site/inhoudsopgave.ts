/** A heading that a list of contents leads to. `tekst` is HTML without tags. */
interface Kop {
  readonly id: string;
  readonly tekst: string;
}

/** A page in two, and the headings of its second part. */
export interface Opgedeeld {
  /** What comes before the first part: the title and the introduction. */
  readonly voor: string;
  readonly na: string;
  readonly koppen: readonly Kop[];
}

const KOP = /<h2\b[^>]*\bid="([^"]+)"[^>]*>(.*?)<\/h2>/gs;

/** Parts the HTML of a page where a list of contents belongs: before its first section. */
export function deelOp(html: string): Opgedeeld {
  const grens = Math.max(0, html.search(/<section\b|<h2\b/));
  return {
    voor: html.slice(0, grens),
    na: html.slice(grens),
    koppen: [...html.matchAll(KOP)].map(([, id = '', kop = '']) => ({
      id,
      tekst: kop.replace(/<[^<>]*>/g, ' ').trim(),
    })),
  };
}
