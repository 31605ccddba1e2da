/** What happens with the pieces of text between the tags. */
export interface Tekstbewerking {
  /** The HTML that a piece of prose becomes: all of it, in its order. For each entity it gets one character that is no word. */
  readonly maak: (tekst: string) => string;
  /** Told of a piece that stays as it is because it stands in a link already. */
  readonly onthoud: (tekst: string) => void;
}

/**
 * Rewrites the prose in HTML that the site made itself from a text: not what stands in links, headings and sources that open.
 * The HTML is well-formed, so that counting tags is enough.
 */
export function bewerkTekst(html: string, { maak, onthoud }: Tekstbewerking): string {
  const open: string[] = [];
  return html
    .split(TAG)
    .map((stuk) => {
      const [, sluit, naam] = /^<(\/?)([a-z][a-z0-9]*)/.exec(stuk) ?? [];
      if (stuk === '') return stuk;
      if (naam === undefined) {
        if (open.length === 0) return zonderEntiteiten(stuk, maak);
        if (open.includes('a') && !open.includes('details')) onthoud(stuk.replace(ENTITEIT, PLAATSHOUDER));
        return stuk;
      }
      if (!OVERGESLAGEN.has(naam)) return stuk;
      if (sluit === '/') open.pop();
      else open.push(naam);
      return stuk;
    })
    .join('');
}

/** Rewrites a piece with its entities out of the way: `lt`, `amp` and `39` in them are no words of the text. */
function zonderEntiteiten(stuk: string, maak: Tekstbewerking['maak']): string {
  const entiteiten = stuk.match(ENTITEIT) ?? [];
  let plek = 0;
  return maak(stuk.replace(ENTITEIT, PLAATSHOUDER)).replaceAll(PLAATSHOUDER, () => entiteiten[plek++] ?? '');
}

const ENTITEIT = /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);|\uE000/gi;

/** A character for private use, that is no letter or digit. */
const PLAATSHOUDER = '\uE000';

const TAG = /(<(?:"[^"]*"|'[^']*'|[^'"<>])*>)/;

const OVERGESLAGEN: ReadonlySet<string> = new Set(['a', 'details', 'h2', 'h3', 'h4', 'h5', 'h6']);
