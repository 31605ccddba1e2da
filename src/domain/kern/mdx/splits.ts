/** The two parts of an MDX file. Both keep the length of the file up to their end, so an offset means the same in all three. */
export interface MdxDelen {
  /** The YAML of the head, with spaces before it. */
  readonly kop: string;
  /** The MDX below the head, with spaces before it. */
  readonly lijf: string;
}

/** Where the head of an MDX file is not as it should be. */
export interface GeenKop {
  readonly oorzaak: 'begin' | 'einde';
  readonly offset: number;
}

/**
 * Parts an MDX file at the lines of three hyphens around its head. Astro ends the head at the first line that begins
 * with three hyphens, whatever follows; here nothing may follow, so that both see the same text.
 */
export function splitsMdx(tekst: string): MdxDelen | GeenKop {
  const begin = /^---[ ]*\r?\n/.exec(tekst);
  if (!begin) return { oorzaak: 'begin', offset: 0 };
  const einde = tekst.indexOf('\n---', begin[0].length - 1);
  if (einde === -1) return { oorzaak: 'einde', offset: 0 };
  const regel = /^\n---[ ]*(\r?\n|$)/.exec(tekst.slice(einde));
  if (!regel) return { oorzaak: 'einde', offset: einde + 1 };
  const lijf = einde + regel[0].length;
  return {
    kop: wis(begin[0]) + tekst.slice(begin[0].length, einde + 1),
    lijf: wis(tekst.slice(0, lijf)) + tekst.slice(lijf),
  };
}

const wis = (tekst: string): string => tekst.replace(/[^\r\n]/g, ' ');
