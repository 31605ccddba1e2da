/** An element of an XML document. */
export interface Element {
  readonly naam: string;
  readonly attributen: Readonly<Record<string, string>>;
  readonly delen: readonly (Element | string)[];
}

/** An element with attributes, and elements or a text in it. What is `undefined` is left out. */
export const element = (
  naam: string,
  attributen: Readonly<Record<string, string | undefined>>,
  ...delen: readonly (Element | string | undefined)[]
): Element => ({
  naam,
  attributen: Object.fromEntries(
    Object.entries(attributen).filter((paar): paar is [string, string] => paar[1] !== undefined),
  ),
  delen: delen.filter((deel) => deel !== undefined),
});

/** An XML document: one element a line, and a text on the line of its element. */
export const renderXml = (wortel: Element): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${renderElement(wortel, '')}`;

function renderElement({ naam, attributen, delen }: Element, inspringing: string): string {
  const begin = `${inspringing}<${naam}${Object.entries(attributen)
    .map(([sleutel, waarde]) => ` ${sleutel}="${ontsnap(waarde)}"`)
    .join('')}`;
  if (delen.length === 0) return `${begin}/>\n`;
  const teksten = delen.filter((deel) => typeof deel === 'string');
  if (teksten.length > 0) return `${begin}>${ontsnap(teksten.join(''))}</${naam}>\n`;
  const binnen = delen.map((deel) => renderElement(deel as Element, `${inspringing}  `)).join('');
  return `${begin}>\n${binnen}${inspringing}</${naam}>\n`;
}

const TEKENS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it may stand in XML. */
export const ontsnap = (tekst: string): string => tekst.replace(/[&<>"]/g, (teken) => TEKENS[teken] ?? teken);
