import { readFileSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import { gewoon } from '../../domain/teruglezen/tekststuk.ts';
import { Woordfout, type Opmerking, type Woordbestand } from '../../domain/teruglezen/woordbestand.ts';
import { alsXml, Zip, type Zipfout, type Zipmanco } from '../blad/zip.ts';
import { Documentlezer } from './document.ts';
import { leesXml, type Luisteraar } from '../xml.ts';

const MAX_BESTAND = 20_000_000;

const ZINNEN: Readonly<Record<Zipmanco, string>> = {
  kapot:
    'Het bestand is beschadigd of niet af. Open het in Word, bewaar het opnieuw als .docx, en probeer het nog eens.',
  'te-groot':
    'Het bestand is te groot voor een voorstel, of het doet zich kleiner voor dan het is. Waakvlam pakt het niet uit.',
  versleuteld:
    'Het bestand is beveiligd met een wachtwoord. Haal dat eraf in Word (Opslaan als), en probeer het nog eens.',
  dtd: 'In het bestand staat een verwijzing (DTD) die in een Word-bestand niet hoort. Waakvlam leest het niet.',
};

const fout: Zipfout = (manco) => new Woordfout(ZINNEN[manco]);

/** Reads a Word file as it came back. Throws a `Woordfout` with a sentence when it can't. */
export const leesWoordbestand = (pad: string): Woordbestand => leesDocx(leesBytes(pad));

function leesBytes(pad: string): Uint8Array {
  const over = statSync(pad, { throwIfNoEntry: false });
  if (!over?.isFile()) throw new Woordfout(`Het bestand ‘${pad}’ bestaat niet.`);
  if (over.size > MAX_BESTAND) throw fout('te-groot');
  if (over.size === 0) throw new Woordfout('Het bestand is leeg.');
  try {
    return readFileSync(pad);
  } catch {
    throw new Woordfout(
      `Het bestand ‘${pad}’ is niet te lezen. Heeft u er rechten voor, en is het niet elders geopend?`,
    );
  }
}

/** Reads the bytes of a Word file. */
export function leesDocx(bytes: Uint8Array): Woordbestand {
  const begint = (...tekens: number[]): boolean => tekens.every((teken, i) => bytes[i] === teken);
  if (begint(0xd0, 0xcf, 0x11, 0xe0)) {
    const isVersleuteld = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
    if (isVersleuteld) throw fout('versleuteld');
    throw new Woordfout('Dit is een Word-bestand van vóór 2007 (.doc). Bewaar het als .docx.');
  }
  if (begint(0x25, 0x50, 0x44, 0x46)) throw new Woordfout('Dit is een pdf, geen Word-bestand.');
  if (!begint(0x50, 0x4b)) throw new Woordfout('Dit is geen Word-bestand (.docx).');
  const zip = new Zip(bytes, fout);
  if (zip.namen.includes('content.xml')) {
    throw new Woordfout('Dit is een OpenDocument-bestand (.odt). Bewaar het als .docx.');
  }
  const tekstVan = (naam: string | undefined): string => {
    const deel = naam === undefined ? undefined : zip.lees(naam);
    return deel ? alsXml(deel, fout) : '';
  };
  const soorten = tekstVan('[Content_Types].xml');
  if (zip.namen.some((naam) => /vbaProject/i.test(naam)) || /macroEnabled/i.test(soorten)) {
    throw new Woordfout(
      'In dit bestand staan macro’s. Waakvlam voert die niet uit en leest het niet: bewaar het als gewoon document (.docx).',
    );
  }
  const hoofd = relatie(tekstVan('_rels/.rels'), '', 'officeDocument');
  if (hoofd === undefined) throw new Woordfout('Dit is geen Word-bestand (.docx).');
  const map = posix.dirname(hoofd);
  const relaties = tekstVan(posix.join(map, '_rels', `${posix.basename(hoofd)}.rels`));
  const deel = (soort: string): string => tekstVan(relatie(relaties, map, soort));
  const lezer = new Documentlezer();
  lees(tekstVan(hoofd), lezer);
  const { stukken, nummerVan } = lezer.stukken();
  if (stukken.length === 0) throw new Woordfout('Dit is geen Word-bestand met tekst.');
  const klaar = leesKlaar(deel('commentsExtended'));
  const opmerkingen = leesNoten(deel('comments'), 'w:comment').map((noot): Opmerking => {
    const plek = lezer.plekken.get(noot.id);
    return {
      wie: noot.wie,
      tekst: noot.tekst,
      bij: gewoon(plek?.bij ?? ''),
      plek: plek && nummerVan(plek.item),
      klaar: noot.alineas.some((id) => klaar.has(id)),
    };
  });
  const voetnoten = new Map(leesNoten(deel('footnotes'), 'w:footnote').map(({ id, tekst }) => [id, tekst]));
  return {
    eigenschappen: leesEigenschappen(tekstVan(relatie(tekstVan('_rels/.rels'), '', 'custom-properties'))),
    stukken,
    opmerkingen: opmerkingen.filter(({ tekst }) => tekst !== ''),
    voetnoten: lezer.noten.map((id) => voetnoten.get(id) ?? ''),
  };
}

function lees(xml: string, luisteraar: Luisteraar): void {
  if (!leesXml(xml, luisteraar)) throw fout('kapot');
}

/** The part that a list of relationships names for a role, by the last word of its type. */
function relatie(xml: string, map: string, soort: string): string | undefined {
  for (const [geheel] of xml.matchAll(/<Relationship\s[^>]*>/g)) {
    const type = /\bType="[^"]*\/([^"/]+)"/.exec(geheel)?.[1];
    const doel = /\bTarget="([^"]+)"/.exec(geheel)?.[1];
    if (type !== soort || doel === undefined || geheel.includes('TargetMode="External"')) continue;
    return doel.startsWith('/') ? doel.slice(1) : posix.join(map, doel);
  }
  return undefined;
}

/** A comment or a footnote. */
interface Noot {
  readonly id: string;
  readonly wie: string;
  tekst: string;
  /** The ids of its paragraphs. */
  readonly alineas: string[];
}

/** The comments or footnotes of a part, with tracked changes taken. */
function leesNoten(xml: string, soort: string): Noot[] {
  const noten: Noot[] = [];
  const pad: string[] = [];
  if (xml === '') return noten;
  lees(xml, {
    begin: (naam, kenmerken) => {
      pad.push(naam);
      if (naam === soort && kenmerken['w:type'] === undefined) {
        noten.push({ id: kenmerken['w:id'] ?? '', wie: kenmerken['w:author'] ?? '', tekst: '', alineas: [] });
      }
      const noot = noten.at(-1);
      if (naam !== 'w:p' || !noot) return;
      noot.tekst += ' ';
      if (kenmerken['w14:paraId'] !== undefined) noot.alineas.push(kenmerken['w14:paraId']);
    },
    einde: () => {
      pad.pop();
    },
    tekst: (tekst) => {
      const noot = noten.at(-1);
      const weg = pad.includes('w:del') || pad.includes('w:moveFrom');
      if (noot && pad.at(-1) === 'w:t' && pad.includes(soort) && !weg) noot.tekst += tekst;
    },
  });
  return noten.map((noot) => ({ ...noot, tekst: gewoon(noot.tekst) }));
}

/** The paragraphs of the comments that were marked as done. */
function leesKlaar(xml: string): ReadonlySet<string> {
  const klaar = new Set<string>();
  if (xml === '') return klaar;
  lees(xml, {
    begin: (naam, kenmerken) => {
      const id = kenmerken['w15:paraId'];
      if (naam === 'w15:commentEx' && kenmerken['w15:done'] === '1' && id !== undefined) klaar.add(id);
    },
  });
  return klaar;
}

/** The properties of a file that aren't Word's own. */
function leesEigenschappen(xml: string): ReadonlyMap<string, string> {
  const eigenschappen = new Map<string, string>();
  let huidig: string | undefined;
  if (xml === '') return eigenschappen;
  lees(xml, {
    begin: (naam, kenmerken) => {
      if (naam === 'property') huidig = kenmerken['name'];
    },
    tekst: (tekst) => {
      if (huidig !== undefined) eigenschappen.set(huidig, (eigenschappen.get(huidig) ?? '') + tekst);
    },
  });
  return eigenschappen;
}
