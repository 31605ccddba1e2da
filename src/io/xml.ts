import sax from 'sax';

/** The attributes of an element. */
export type Kenmerken = Readonly<Record<string, string | undefined>>;

/** Hears of an XML text while it is read. */
export interface Luisteraar {
  begin(naam: string, kenmerken: Kenmerken): void;
  einde?(naam: string): void;
  tekst?(tekst: string): void;
}

/** Reads an XML text. Returns whether it was whole. */
export function leesXml(xml: string, luisteraar: Luisteraar): boolean {
  const parser = sax.parser(true);
  let heel = true;
  parser.onopentag = ({ name, attributes }) => {
    luisteraar.begin(name, attributes as Kenmerken);
  };
  parser.onclosetag = (naam) => {
    luisteraar.einde?.(naam);
  };
  parser.ontext = (tekst) => {
    luisteraar.tekst?.(tekst);
  };
  parser.oncdata = (tekst) => {
    luisteraar.tekst?.(tekst);
  };
  parser.onerror = () => {
    heel = false;
    parser.resume();
  };
  parser.write(xml).close();
  return heel;
}
