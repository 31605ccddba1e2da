import { posix } from 'node:path';
import { readFileSync, statSync } from 'node:fs';
import { Woordfout } from '../../domain/teruglezen/woordbestand.ts';
import { alsXml, Zip, type Zipfout, type Zipmanco } from '../blad/zip.ts';
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

/** Reads the bytes of a file that somebody named. Throws a `Woordfout` when it can't. */
export function leesBytes(pad: string): Uint8Array {
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

/** What a part of a Word file refers to. */
export interface Relatie {
  readonly id: string;
  /** The last word of its type. */
  readonly soort: string;
  /** A part of the file, or an address outside it. */
  readonly doel: string;
  readonly isBuiten: boolean;
}

/** The parts of a Word file. Throws a `Woordfout` with a sentence for what is no Word file, or has macros. */
export class Woordzip {
  readonly #zip: Zip;
  /** The part with the text. */
  readonly hoofd: string;

  constructor(bytes: Uint8Array) {
    this.#zip = openZip(bytes);
    const soorten = this.tekst('[Content_Types].xml');
    if (this.namen.some((naam) => /vbaProject/i.test(naam)) || /macroEnabled/i.test(soorten)) {
      throw new Woordfout(
        'In dit bestand staan macro’s. Waakvlam voert die niet uit en leest het niet: bewaar het als gewoon document (.docx).',
      );
    }
    const hoofd = this.#relatie('', 'officeDocument');
    if (hoofd === undefined) throw new Woordfout('Dit is geen Word-bestand (.docx).');
    this.hoofd = hoofd;
  }

  get namen(): readonly string[] {
    return this.#zip.namen;
  }

  bytes(naam: string): Uint8Array | undefined {
    return this.#zip.lees(naam);
  }

  /** The text of a part; empty when it isn't there. */
  tekst(naam: string | undefined): string {
    const deel = naam === undefined ? undefined : this.#zip.lees(naam);
    return deel ? alsXml(deel, fout) : '';
  }

  /** The part that the text refers to for a role; empty when it has none. */
  deel(soort: string): string {
    return this.tekst(this.#relatie(this.hoofd, soort));
  }

  /** The properties of the file that aren't Word's own. */
  eigenschappen(): string {
    return this.tekst(this.#relatie('', 'custom-properties'));
  }

  /** What a part refers to; of the file itself with an empty name. */
  relaties(naam: string): Relatie[] {
    const map = posix.dirname(naam);
    const relaties: Relatie[] = [];
    const xml = this.tekst(posix.join(map, '_rels', `${posix.basename(naam)}.rels`));
    if (xml === '') return relaties;
    leesHeel(xml, {
      begin: (element, { Id: id = '', Type: type = '', Target: doel = '', TargetMode: wijze }) => {
        if (element !== 'Relationship') return;
        const isBuiten = wijze === 'External';
        relaties.push({
          id,
          soort: type.slice(type.lastIndexOf('/') + 1),
          doel: isBuiten ? doel : doel.startsWith('/') ? doel.slice(1) : posix.join(map, doel),
          isBuiten,
        });
      },
    });
    return relaties;
  }

  #relatie(naam: string, soort: string): string | undefined {
    return this.relaties(naam).find((relatie) => relatie.soort === soort && !relatie.isBuiten)?.doel;
  }
}

/** Reads an XML text, or throws that the file is broken. */
export function leesHeel(xml: string, luisteraar: Luisteraar): void {
  if (!leesXml(xml, luisteraar)) throw fout('kapot');
}

function openZip(bytes: Uint8Array): Zip {
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
  return zip;
}
