import { zipSync } from 'fflate';
import { readXlsx, writeXlsx, type Cell, type CellStyle, type Workbook, type WriteOptions } from 'hucre/xlsx';
import {
  kolomVan,
  opEenRegel,
  type Bereik,
  type Blad,
  type Cel,
  type Celwaarde,
  type Voorwaarde,
  type Werkboek,
} from '../../domain/blad/blad.ts';
import { Bladfout } from '../../domain/blad/kop.ts';
import { MEESTE_KOLOMMEN, MEESTE_RIJEN, TE_VEEL_RIJEN } from './grenzen.ts';
import type { Uitvoerblad, Uitvoerboek } from '../../domain/blad/uitvoer.ts';
import { alsXml, Zip } from './zip.ts';

/*
 * The only place that knows the library for Excel files. What it reads was unpacked and looked through first, within
 * limits (`zip.ts`), and holds no more than cells, styles and names.
 */

/** The parts of an Excel file that hold cells and how they look, and which cells have notes. */
const NODIG =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:[^/]+\.xml|_rels\/[^/]+\.rels|worksheets\/(?:[^/]+\.xml|_rels\/[^/]+\.rels)|comments\/[^/]+\.xml|theme\/[^/]+\.xml))$/i;
const OVERBODIG = /^xl\/(?:calcChain|metadata|volatileDependencies|connections)\.xml$/i;

/** The first line of an XML file, without the encoding that it had: we write UTF-8. */
const zonderCodering = (kop: string): string => kop.replace(/\sencoding="[^"]*"/i, '');

/** What a sheet goes with, without all that isn't its notes: links, pictures, tables. */
const alleenNotities = (xml: string): string =>
  xml.replace(/<(?:\w+:)?Relationship\s[^>]*?(?:\/>|>\s*<\/(?:\w+:)?Relationship>)/g, (deel) =>
    /\sType=["'][^"']*\/comments["']/.test(deel) ? deel : '',
  );

/** Reads an Excel file. Throws a `Bladfout` with a sentence for what isn't one, or isn't to be trusted. */
export async function leesXlsx(bytes: Uint8Array): Promise<Werkboek> {
  const zip = new Zip(bytes);
  const { namen } = zip;
  if (namen.some((naam) => /vbaProject|macrosheets/i.test(naam))) throw new Bladfout(MACROS);
  const delen: Record<string, Uint8Array> = {};
  const teksten = new Map<string, string>();
  for (const naam of namen) {
    if (!NODIG.test(naam) || OVERBODIG.test(naam)) continue;
    const deel = zip.lees(naam);
    if (!deel) continue;
    const xml = alsXml(deel);
    if (naam.startsWith('xl/worksheets/')) keurOmvang(xml);
    teksten.set(naam, xml);
    const nodig = naam.startsWith('xl/worksheets/_rels/') ? alleenNotities(xml) : xml;
    delen[naam] = new TextEncoder().encode(nodig.replace(/^<\?xml[^>]*>/i, zonderCodering));
  }
  if (/macroEnabled/i.test(teksten.get('[Content_Types].xml') ?? '')) throw new Bladfout(MACROS);
  let boek: Workbook;
  try {
    boek = await readXlsx(zipSync(delen, { level: 0 }), {
      readStyles: true,
      range: `A1:${LAATSTE_KOLOM}${MEESTE_RIJEN}`,
    });
  } catch {
    throw new Bladfout(NIET_TE_LEZEN);
  }
  const palet = leesPalet(teksten);
  return {
    bladen: boek.sheets.map((blad): Blad => {
      const bereik = (deel: {
        startRow: number;
        startCol: number;
        endRow: number;
        endCol: number;
      }): Bereik => ({
        vanRij: deel.startRow,
        vanKolom: deel.startCol,
        totRij: deel.endRow,
        totKolom: deel.endCol,
      });
      const rijen = blad.rows.map((rij) =>
        rij.map((waarde): Cel | undefined => {
          const gelezen = celwaarde(waarde, undefined);
          return gelezen && { waarde: gelezen, kleur: undefined, formule: false };
        }),
      );
      const notities: { rij: number; kolom: number }[] = [];
      for (const [sleutel, cel] of blad.cells ?? []) {
        const [rij = 0, kolom = 0] = sleutel.split(',').map(Number);
        // A note may stand with a cell that holds nothing, below all others.
        if (!(rij < MEESTE_RIJEN && kolom < MEESTE_KOLOMMEN)) continue;
        if (cel.comment) notities.push({ rij, kolom });
        const { gebleven, weggelaten } = zonderDoorgehaald(cel.richText);
        const waarde =
          cel.type === 'error'
            ? { soort: 'fout' as const, tekst: String(cel.value) }
            : celwaarde(gebleven ?? cel.formulaResult ?? cel.value, cel.style?.numFmt);
        const kleur = vulkleur(cel.style, palet);
        const formule = cel.formula !== undefined || cel.type === 'formula';
        const doorgehaald =
          cel.style?.font?.strikethrough === true || (weggelaten !== undefined && gebleven === undefined);
        (rijen[rij] ??= [])[kolom] =
          waarde || kleur !== undefined
            ? {
                waarde,
                kleur,
                formule,
                doorgehaald,
                ...(gebleven !== undefined && weggelaten !== undefined && { weggelaten }),
              }
            : undefined;
      }
      return {
        naam: opEenRegel(blad.name),
        verborgen: blad.hidden === true || blad.veryHidden === true,
        verborgenRijen: new Set(
          [...(blad.rowDefs ?? [])].flatMap(([rij, { hidden }]) => (hidden === true ? [rij] : [])),
        ),
        notities,
        rijen: Array.from(rijen, (rij: (Cel | undefined)[] | undefined) => rij ?? []),
        samengevoegd: (blad.merges ?? []).map(bereik),
        voorwaarden: (blad.conditionalRules ?? [])
          .map((regel): Voorwaarde => ({
            bereiken: regel.range.split(/\s+/).flatMap((deel) => leesBereik(deel) ?? []),
            soort: regel.type,
            operator: regel.operator,
            formules: regel.formula === undefined ? [] : [regel.formula].flat(),
            tekst: regel.text,
            kleur: dxfKleur(regel.style, palet),
            rang: regel.priority,
          }))
          .sort((a, b) => a.rang - b.rang),
      };
    }),
  };
}

/** What is left of a text of which some words have a line through them, and those words; nothing is left of one that has it all through. */
function zonderDoorgehaald(runs: Cell['richText']): { gebleven?: string; weggelaten?: string } {
  const tekstVan = (doorgehaald: boolean): string =>
    (runs ?? [])
      .filter(({ font }) => (font?.strikethrough === true) === doorgehaald)
      .map(({ text }) => text)
      .join('');
  const [gebleven, weggelaten] = [tekstVan(false).trim(), tekstVan(true).trim()];
  if (weggelaten === '') return {};
  return gebleven === '' ? { weggelaten } : { gebleven, weggelaten };
}

const LAATSTE_KOLOM = 'CV';
if (kolomVan(LAATSTE_KOLOM) !== MEESTE_KOLOMMEN - 1) throw new Error('LAATSTE_KOLOM');

const MACROS =
  'In dit bestand staan macro’s. Waakvlam voert die niet uit en leest het niet: bewaar het als gewone werkmap (.xlsx), en probeer het nog eens.';
const NIET_TE_LEZEN =
  'Dit is geen Excel-bestand dat Waakvlam kan lezen. Open het in een rekenprogramma, bewaar het opnieuw als .xlsx, en probeer het nog eens.';

/** A plan has no cells with something in them below row 5,000, and no thousands of merged cells or conditions. */
function keurOmvang(xml: string): void {
  const tel = (patroon: RegExp): number => xml.match(patroon)?.length ?? 0;
  const lager = /<(?:\w+:)?c\s[^>]*?\br="[A-Z]{1,3}(\d{4,7})"[^>]*(?<!\/)>\s*<(?:\w+:)?(?:f|v|is)\b/g;
  for (const [, rij] of xml.matchAll(lager))
    if (Number(rij) > MEESTE_RIJEN) throw new Bladfout(TE_VEEL_RIJEN);
  if (tel(/<(?:\w+:)?row(?![^>]*\sr=)[\s>]/g) > MEESTE_RIJEN) throw new Bladfout(TE_VEEL_RIJEN);
  if (tel(/<(?:\w+:)?mergeCell[\s>]/g) > MEESTE_BEREIKEN || tel(/<(?:\w+:)?cfRule[\s>]/g) > MEESTE_REGELS) {
    throw new Bladfout(
      'Het blad heeft meer samengevoegde cellen of kleurregels dan een plan ooit heeft. Waakvlam leest het niet.',
    );
  }
}

const MEESTE_BEREIKEN = 2_000;
const MEESTE_REGELS = 300;

function celwaarde(waarde: unknown, opmaak: string | undefined): Celwaarde | undefined {
  if (typeof waarde === 'string') {
    if (/^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|N\/B|VERW!|WAARDE!|NAAM\?|DEEL\/0!)$/.test(waarde))
      return { soort: 'fout', tekst: waarde };
    return waarde === '' ? undefined : { soort: 'tekst', tekst: waarde };
  }
  if (typeof waarde === 'number') return { soort: 'getal', getal: waarde, opmaak };
  if (typeof waarde === 'boolean') return { soort: 'waar', waar: waarde };
  return waarde instanceof Date && !Number.isNaN(waarde.getTime())
    ? { soort: 'datum', dag: waarde.toISOString().slice(0, 10), opmaak }
    : undefined;
}

/** The colours that a file names by number: of its theme, and of the list of old. */
interface Palet {
  readonly thema: readonly string[];
  readonly lijst: readonly string[];
}

interface Kleur {
  rgb?: string;
  theme?: number;
  tint?: number;
  indexed?: number;
}

function vulkleur(stijl: CellStyle | undefined, palet: Palet): string | undefined {
  const vulling = stijl?.fill;
  if (vulling?.type === 'gradient') return kleurUit(vulling.stops[0]?.color, palet);
  if (vulling?.pattern === undefined || vulling.pattern === 'none') return undefined;
  return kleurUit(
    vulling.pattern === 'solid' ? vulling.fgColor : (vulling.fgColor ?? vulling.bgColor),
    palet,
  );
}

/** In a condition, the colour of a fill is that of its background. */
function dxfKleur(stijl: CellStyle | undefined, palet: Palet): string | undefined {
  const vulling = stijl?.fill;
  return vulling?.type === 'pattern' ? kleurUit(vulling.bgColor ?? vulling.fgColor, palet) : undefined;
}

function kleurUit(kleur: Kleur | undefined, { thema, lijst }: Palet): string | undefined {
  const basis =
    kleur?.rgb ??
    (kleur?.theme !== undefined
      ? thema[kleur.theme]
      : kleur?.indexed !== undefined
        ? lijst[kleur.indexed]
        : undefined);
  if (basis === undefined || !/^[0-9a-f]{6}$/i.test(basis)) return undefined;
  const tint = Math.max(-1, Math.min(1, kleur?.tint ?? 0));
  return [0, 2, 4]
    .map((van) => {
      const deel = parseInt(basis.slice(van, van + 2), 16);
      const nieuw = tint < 0 ? deel * (1 + tint) : deel + (255 - deel) * tint;
      return Math.round(nieuw).toString(16).padStart(2, '0');
    })
    .join('')
    .toUpperCase();
}

/** The colours of Office, for a file without a theme: white, black, and so on. */
const OFFICE = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
  '0563C1',
  '954F72',
];

/** The list of old, from 8 on; the first eight are the same. */
const GEKLEURD =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'.split(
    ' ',
  );
const INDEXED = [...GEKLEURD.slice(0, 8), ...GEKLEURD];

function leesPalet(teksten: ReadonlyMap<string, string>): Palet {
  const themaXml = [...teksten].find(([naam]) => naam.startsWith('xl/theme/'))?.[1] ?? '';
  const kleur = (naam: string): string | undefined => {
    const [, blok = ''] = new RegExp(`<a:${naam}>(.*?)</a:${naam}>`, 's').exec(themaXml) ?? [];
    return (/srgbClr val="([0-9A-Fa-f]{6})"/.exec(blok) ?? /lastClr="([0-9A-Fa-f]{6})"/.exec(blok))?.[1];
  };
  // A number names white before black: the other way round than the theme lists them.
  const namen = [
    'lt1',
    'dk1',
    'lt2',
    'dk2',
    'accent1',
    'accent2',
    'accent3',
    'accent4',
    'accent5',
    'accent6',
    'hlink',
    'folHlink',
  ];
  const [, eigen = ''] =
    /<indexedColors>(.*?)<\/indexedColors>/s.exec(teksten.get('xl/styles.xml') ?? '') ?? [];
  const lijst = [...eigen.matchAll(/rgb="(?:[0-9A-Fa-f]{2})?([0-9A-Fa-f]{6})"/g)].map(([, rgb = '']) => rgb);
  return {
    thema: namen.map((naam, i) => kleur(naam) ?? OFFICE[i] ?? ''),
    lijst: INDEXED.map((oud, i) => lijst[i] ?? oud),
  };
}

function leesBereik(tekst: string): Bereik | undefined {
  const [, k1 = '', r1 = '', k2 = k1, r2 = r1] =
    /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i.exec(tekst) ?? [];
  const [vanKolom, totKolom] = [kolomVan(k1), kolomVan(k2)];
  if (vanKolom === undefined || totKolom === undefined) return undefined;
  return { vanRij: Number(r1) - 1, vanKolom, totRij: Number(r2) - 1, totKolom };
}

/** The first moment that a zip can hold, as the wall clock has it. */
const begin = (): Date => new Date(1980, 0, 1);

/** Writes an Excel file: the same sheets give the same bytes. Texts are texts, whatever they begin with. */
export async function schrijfXlsx(boek: Uitvoerboek): Promise<Uint8Array> {
  const bytes = await writeXlsx(alsOpties(boek));
  const zip = new Zip(bytes);
  const delen = zip.namen.toSorted().flatMap((naam): [string, Uint8Array][] => {
    const deel = zip.lees(naam);
    if (!deel) return [];
    if (naam !== 'docProps/core.xml') return [[naam, deel]];
    const xml = alsXml(deel)
      .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${boek.dag}T00:00:00Z`)
      .replace('</cp:coreProperties>', '<dc:language>nl-NL</dc:language></cp:coreProperties>');
    return [[naam, new TextEncoder().encode(xml)]];
  });
  // A reader of zips looks for the contents first.
  delen.sort(([a], [b]) => Number(b.startsWith('[')) - Number(a.startsWith('[')));
  return zipSync(Object.fromEntries(delen), { mtime: begin(), level: 9 });
}

function alsOpties({ titel, omschrijving, bladen, dag }: Uitvoerboek): WriteOptions {
  const moment = new Date(`${dag}T00:00:00Z`);
  return {
    properties: {
      title: titel,
      description: omschrijving,
      creator: 'Waakvlam',
      created: moment,
      modified: moment,
    },
    defaultFont: { name: 'Calibri', size: 11 },
    workbookProtection: { lockStructure: true },
    sheets: bladen.map(alsBlad),
  };
}

function alsBlad(blad: Uitvoerblad): WriteOptions['sheets'][number] {
  const cellen = new Map<string, { value: string; type: 'string'; style: CellStyle }>();
  for (const [rij, cellenVan] of blad.rijen.entries()) {
    for (const [kolom, cel] of cellenVan.entries()) {
      const stijl: CellStyle = {
        // Text stays text, also when somebody types in the cell: no formula, no date, no lost zero.
        numFmt: '@',
        alignment: { vertical: 'top', wrapText: true },
        protection: { locked: cel.vast },
        font: { name: 'Calibri', size: 11, ...(cel.vet && { bold: true }) },
        ...(cel.kleur !== undefined && {
          fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: cel.kleur } },
        }),
        ...(blad.tabel && { border: RAND }),
      };
      cellen.set(`${rij},${kolom}`, { value: cel.tekst, type: 'string', style: stijl });
    }
  }
  const { tabel } = blad;
  return {
    name: blad.naam,
    rows: blad.rijen.map((rij) => rij.map(({ tekst }) => (tekst === '' ? null : tekst))),
    cells: cellen,
    columns: blad.breedtes.map((breedte, i) => ({
      width: breedte,
      ...(blad.verborgenKolommen?.includes(i) === true && { hidden: true }),
    })),
    rowDefs: hoogtes(blad),
    ...(blad.verborgen && { hidden: true }),
    ...(blad.beveiligd && {
      protection: {
        sheet: true,
        formatCells: false,
        formatColumns: false,
        formatRows: false,
        sort: false,
        autoFilter: false,
        selectLockedCells: false,
        selectUnlockedCells: false,
      },
    }),
    ...(tabel && {
      freezePane: { rows: 1, columns: tabel.vasteKolommen },
      autoFilter: { range: tabel.bereik },
      dataValidations: tabel.keuzes.map(({ bereik, lijst, streng, uitleg }) => ({
        type: 'list' as const,
        formula1: lijst,
        range: bereik,
        allowBlank: true,
        showErrorMessage: true,
        errorStyle: streng ? ('stop' as const) : ('warning' as const),
        errorTitle: 'Staat niet in de lijst',
        errorMessage: uitleg,
      })),
      conditionalRules: tabel.kleuren.map(({ bereik, formule, kleur }, i) => ({
        type: 'expression' as const,
        priority: i + 1,
        formula: formule,
        range: bereik,
        style: {
          fill: {
            type: 'pattern' as const,
            pattern: 'solid' as const,
            fgColor: { rgb: kleur },
            bgColor: { rgb: kleur },
          },
        },
      })),
    }),
    pageSetup: {
      paperSize: tabel ? 'a3' : 'a4',
      orientation: tabel ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { top: 0.5, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 },
      ...(tabel && { printTitlesRow: '$1:$1' }),
    },
    headerFooter: { oddFooter: `&L${blad.voet.replaceAll('&', '&&')}&RBladzijde &P van &N` },
  };
}

/** How high each row is: as many lines as its longest cell takes. Not every program works that out by itself. */
function hoogtes({ rijen, breedtes, verborgenKolommen = [] }: Uitvoerblad): Map<number, { height: number }> {
  const regelsIn = (tekst: string, breedte: number): number =>
    tekst
      .split('\n')
      .reduce((som, alinea) => som + Math.max(1, Math.ceil((alinea.length * 1.1) / breedte)), 0);
  return new Map(
    rijen.flatMap((rij, i) => {
      const regels = Math.max(
        ...rij.map(({ tekst }, kolom) =>
          tekst === '' || verborgenKolommen.includes(kolom) ? 0 : regelsIn(tekst, breedtes[kolom] ?? 10),
        ),
      );
      return regels > 0 ? [[i, { height: Math.min(400, regels * 15 + 3) }]] : [];
    }),
  );
}

const LIJN = { style: 'thin', color: { rgb: 'BFBFBF' } } as const;
const RAND = { top: LIJN, bottom: LIJN, left: LIJN, right: LIJN };
