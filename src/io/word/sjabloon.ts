import { lstatSync, realpathSync } from 'node:fs';
import { extname, join, posix, sep } from 'node:path';
import type {
  Bladzijde,
  Randplek,
  Sjabloon,
  Sjabloondeel,
  Sjabloonrand,
} from '../../domain/soorten/vorm/sjabloon.ts';
import type { Vorm } from '../../domain/register.ts';
import { Woordfout } from '../../domain/teruglezen/woordbestand.ts';
import type { Kenmerken } from '../xml.ts';
import { isAan, leesStijlen } from './stijlen.ts';
import { leesBytes, leesHeel, Woordzip, type Relatie } from './woordzip.ts';

/** Where the templates stand: beside the forms that name them. */
const MAP = 'vormen';

/** The namespace of what Word writes, unless somebody asks for “Strict Open XML”. */
const RUIMTE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const PLAATJES = new Set(['.png', '.jpg', '.jpeg', '.gif', '.bmp', '.emf', '.wmf', '.svg', '.tif', '.tiff']);

/** Fields that fetch something, or run something. */
const VELD_VAN_BUITEN =
  /\b(?:INCLUDEPICTURE|INCLUDETEXT|INCLUDE|IMPORT|LINK|DDE|DDEAUTO|DATABASE|MACROBUTTON|RD)\b/i;

/** Elements that hold a program, or another document. */
const INGESLOTEN = /^(?:w:object|w:control|w:altChunk|w:subDoc|o:OLEObject)$/;

/** Reads a template from a content folder. Throws a `Woordfout` with a sentence when it can't. */
function leesSjabloon(content: string, naam: string): Sjabloon {
  const pad = join(content, MAP, naam);
  const over = lstatSync(pad, { throwIfNoEntry: false });
  if (!over) throw new Woordfout('Het bestand bestaat niet: leg het in de map ‘vormen’ van de inhoud.');
  const binnen = realpathSync(content) + sep;
  if (!over.isFile() || !realpathSync(pad).startsWith(binnen)) {
    throw new Woordfout('Het is geen gewoon bestand in de map met de inhoud. Leg het bestand zelf daar.');
  }
  return leesSjabloonbytes(leesBytes(pad));
}

/** The template that a form names, if it names one. */
export const sjabloonVan = (content: string, { opmaak }: Pick<Vorm, 'opmaak'>): Sjabloon | undefined =>
  opmaak.sjabloon === undefined ? undefined : leesSjabloon(content, opmaak.sjabloon);

/** Why a form can't use the template that it names; `undefined` when it can. */
export function keurSjabloon(content: string, naam: string): string | undefined {
  try {
    leesSjabloon(content, naam);
    return undefined;
  } catch (fout) {
    if (fout instanceof Woordfout) return fout.message;
    throw fout;
  }
}

/** Reads the bytes of a template. Nothing is taken of it but what a `Sjabloon` holds. */
export function leesSjabloonbytes(bytes: Uint8Array): Sjabloon {
  const zip = new Woordzip(bytes);
  weigerBuiten(zip);
  const relaties = zip.relaties(zip.hoofd);
  const beelden = new Map<string, Uint8Array>();
  const deel = (naam: string): Sjabloondeel => leesDeel(zip, naam, beelden);
  const enige = (soort: string): Sjabloondeel | undefined => {
    const doel = relaties.find((relatie) => relatie.soort === soort)?.doel;
    return doel === undefined || zip.tekst(doel) === '' ? undefined : deel(doel);
  };
  const stijldeel = enige('styles');
  if (!stijldeel) throw new Woordfout('In dit bestand staan geen stijlen: het is geen sjabloon.');
  const { bladzijde, verwezen } = leesSecties(zip.tekst(zip.hoofd), zip.deel('settings'));
  const randen = verwezen.flatMap(({ rand, plek, id }): Sjabloonrand[] => {
    const doel = relaties.find((relatie) => relatie.id === id && relatie.soort === rand)?.doel;
    if (doel === undefined) return [];
    const gelezen = deel(doel);
    return [{ ...gelezen, rand, plek, metBladzijde: /\bPAGE\b/.test(veldenIn(gelezen.xml)) }];
  });
  return {
    stijlen: leesStijlen(stijldeel.xml),
    stijltekst: stijldeel.xml,
    nummering: enige('numbering'),
    thema: enige('theme'),
    randen,
    bladzijde,
    beelden,
  };
}

/** Nothing in a template refers to what stands outside it, but for a link that a reader clicks. */
function weigerBuiten(zip: Woordzip): void {
  for (const naam of zip.namen.filter((deel) => deel.endsWith('.rels'))) {
    const van = posix.join(posix.dirname(posix.dirname(naam)), posix.basename(naam, '.rels'));
    for (const { soort, doel, isBuiten } of zip.relaties(van)) {
      if (!isBuiten || (soort === 'hyperlink' && /^(?:https?|mailto):/i.test(doel))) continue;
      throw new Woordfout(
        soort === 'attachedTemplate'
          ? `Dit bestand hangt zelf aan een ander sjabloon (${doel}). Maak het daarvan los in Word (Ontwikkelaars, Documentsjabloon), en bewaar het opnieuw.`
          : `Dit bestand haalt iets van buiten (${doel}). Zet het in het bestand zelf, bijvoorbeeld met Invoegen, Afbeelding, en bewaar het opnieuw.`,
      );
    }
  }
}

/** A part with its pictures and links; refused when it holds a program, or a field that fetches something. */
function leesDeel(zip: Woordzip, naam: string, beelden: Map<string, Uint8Array>): Sjabloondeel {
  const xml = zip.tekst(naam);
  leesHeel(xml, {
    begin: (element) => {
      if (INGESLOTEN.test(element)) throw new Woordfout(INGESLOTEN_ZIN);
    },
  });
  const veld = VELD_VAN_BUITEN.exec(veldenIn(xml))?.[0];
  if (veld !== undefined) {
    throw new Woordfout(
      `In de kop of voet staat een veld dat iets van buiten haalt (${veld}). Haal het weg, of maak er gewone tekst van.`,
    );
  }
  return { xml, verwijzingen: zip.relaties(naam).map((relatie) => leesVerwijzing(zip, relatie, beelden)) };
}

const INGESLOTEN_ZIN =
  'In de kop of voet staat een ingesloten object. Waakvlam neemt dat niet over: maak er tekst of een gewoon plaatje van.';

function leesVerwijzing(
  zip: Woordzip,
  { id, soort, doel, isBuiten }: Relatie,
  beelden: Map<string, Uint8Array>,
): Sjabloondeel['verwijzingen'][number] {
  if (isBuiten) return { id, soort: 'hyperlink', doel };
  const beeld = soort === 'image' && PLAATJES.has(extname(doel).toLowerCase()) ? zip.bytes(doel) : undefined;
  if (!beeld) throw new Woordfout(INGESLOTEN_ZIN);
  beelden.set(doel, beeld);
  return { id, soort: 'image', doel };
}

/** The codes of the fields in a part, each on a line. */
function veldenIn(xml: string): string {
  let codes = '';
  let inCode = false;
  leesHeel(xml, {
    begin: (naam, kenmerken) => {
      if (naam === 'w:fldChar') codes += '\n';
      if (naam === 'w:fldSimple') codes += `\n${kenmerken['w:instr'] ?? ''}\n`;
      inCode = naam === 'w:instrText';
    },
    tekst: (tekst) => {
      if (inCode) codes += tekst;
    },
  });
  return codes;
}

interface Verwezen {
  readonly rand: 'header' | 'footer';
  readonly plek: Randplek;
  readonly id: string;
}

/** The page of the last section, and the headers and footers that it has of itself or of those before it. */
function leesSecties(
  tekst: string,
  instellingen: string,
): { readonly bladzijde: Bladzijde; readonly verwezen: readonly Verwezen[] } {
  const verwezen = new Map<string, Verwezen>();
  const pad: string[] = [];
  let pgSz: Record<string, string> = {};
  let pgMar: Record<string, string> = {};
  let eersteAnders = false;
  leesHeel(tekst, {
    begin: (naam, kenmerken) => {
      if (pad.length === 0 && (naam !== 'w:document' || kenmerken['xmlns:w'] !== RUIMTE)) {
        throw new Woordfout(
          'Dit Word-bestand is op een andere manier bewaard. Bewaar het in Word als gewoon sjabloon (.dotx), niet als ‘Strict Open XML’.',
        );
      }
      const inSectie = pad.at(-1) === 'w:sectPr' && !pad.includes('w:sectPrChange');
      pad.push(naam);
      if (naam === 'w:sectPr') eersteAnders = false;
      if (!inSectie) return;
      if (naam === 'w:pgSz') pgSz = getallen(kenmerken, ['w', 'h', 'orient']);
      if (naam === 'w:pgMar') pgMar = getallen(kenmerken, MARGES);
      if (naam === 'w:titlePg') eersteAnders = isAan(kenmerken['w:val']);
      const rand = /^w:(header|footer)Reference$/.exec(naam)?.[1] as Verwezen['rand'] | undefined;
      if (!rand) return;
      const plek = (kenmerken['w:type'] ?? 'default') as Randplek;
      verwezen.set(`${rand} ${plek}`, { rand, plek, id: kenmerken['r:id'] ?? '' });
    },
    einde: () => {
      pad.pop();
    },
  });
  let evenAnders = false;
  leesHeel(instellingen === '' ? '<leeg/>' : instellingen, {
    begin: (naam, kenmerken) => {
      if (naam === 'w:evenAndOddHeaders') evenAnders = isAan(kenmerken['w:val']);
    },
  });
  return { bladzijde: { pgSz, pgMar, eersteAnders, evenAnders }, verwezen: [...verwezen.values()] };
}

const MARGES = ['top', 'right', 'bottom', 'left', 'header', 'footer', 'gutter'];

/** The attributes that are there and are what they should be: a number, or how a page lies. */
const getallen = (kenmerken: Kenmerken, namen: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    namen.flatMap((naam) => {
      const waarde = kenmerken[`w:${naam}`] ?? '';
      return /^(?:-?\d{1,5}|landscape|portrait)$/.test(waarde) ? [[naam, waarde]] : [];
    }),
  );
