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
import { leesXml, type Kenmerken, type Luisteraar } from '../xml.ts';
import { MEESTE_KOLOMMEN, MEESTE_RIJEN, TE_VEEL_RIJEN } from './grenzen.ts';
import { alsXml, VERSLEUTELD, Zip } from './zip.ts';

const KAPOT =
  'Dit is geen OpenDocument-rekenblad dat Waakvlam kan lezen. Open het in een rekenprogramma, bewaar het opnieuw, en probeer het nog eens.';

/** Reads an OpenDocument spreadsheet. Throws a `Bladfout` with a sentence for what isn't one. */
export function leesOds(bytes: Uint8Array): Werkboek {
  const zip = new Zip(bytes);
  const manifest = zip.lees('META-INF/manifest.xml');
  if (manifest && alsXml(manifest).includes('encryption-data')) throw new Bladfout(VERSLEUTELD);
  const [inhoud, stijlen] = [zip.lees('content.xml'), zip.lees('styles.xml')];
  if (!inhoud) throw new Bladfout(KAPOT);
  const kleuren = new Stijlen();
  if (stijlen)
    lees(alsXml(stijlen), {
      begin: (naam, kenmerken) => {
        kleuren.neem(naam, kenmerken);
      },
    });
  const lezer = new Tabellezer(kleuren);
  lees(alsXml(inhoud), lezer);
  return { bladen: lezer.bladen };
}

function lees(xml: string, luisteraar: Luisteraar): void {
  if (!leesXml(xml, luisteraar)) throw new Bladfout(KAPOT);
}

interface Stijl {
  readonly ouder: string | undefined;
  kleur: string | undefined;
  doorgehaald: boolean | undefined;
}

/** What styles of cells and of words look like, what they inherit too. */
class Stijlen {
  readonly #stijlen = new Map<string, Stijl>();
  #huidig: string | undefined;

  neem(naam: string, kenmerken: Kenmerken): void {
    if (naam === 'style:style') {
      const isNodig = ['table-cell', 'text'].includes(kenmerken['style:family'] ?? '');
      this.#huidig = isNodig ? kenmerken['style:name'] : undefined;
      if (this.#huidig !== undefined) {
        const ouder = kenmerken['style:parent-style-name'];
        this.#stijlen.set(this.#huidig, { ouder, kleur: undefined, doorgehaald: undefined });
      }
    } else if (naam === 'style:text-properties' && this.#huidig !== undefined) {
      const lijn = kenmerken['style:text-line-through-style'] ?? kenmerken['style:text-line-through-type'];
      const stijl = this.#stijlen.get(this.#huidig);
      if (stijl && lijn !== undefined) stijl.doorgehaald = lijn !== 'none';
    } else if (naam === 'style:table-cell-properties' && this.#huidig !== undefined) {
      const kleur = kenmerken['fo:background-color'];
      const stijl = this.#stijlen.get(this.#huidig);
      if (stijl && kleur !== undefined) stijl.kleur = kleur;
    }
  }

  kleurVan(naam: string | undefined): string | undefined {
    const kleur = this.#zoek(naam, (stijl) => stijl.kleur);
    return kleur !== undefined && /^#[0-9a-f]{6}$/i.test(kleur) ? kleur.slice(1).toUpperCase() : undefined;
  }

  isDoorgehaald(naam: string | undefined): boolean {
    return this.#zoek(naam, (stijl) => stijl.doorgehaald) ?? false;
  }

  #zoek<T>(naam: string | undefined, wat: (stijl: Stijl) => T | undefined): T | undefined {
    let hier = naam;
    for (let diepte = 0; hier !== undefined && diepte < 20; diepte += 1) {
      const stijl = this.#stijlen.get(hier) ?? this.#stijlen.get(hier.replace(/ /g, '_20_'));
      const gevonden = stijl && wat(stijl);
      if (gevonden !== undefined) return gevonden;
      hier = stijl?.ouder;
    }
    return undefined;
  }
}

/** Collects the sheets of a content.xml while it is read. */
class Tabellezer implements Luisteraar {
  readonly bladen: Blad[] = [];
  readonly #stijlen: Stijlen;
  #naam = '';
  #rijen: (Cel | undefined)[][] = [];
  #samengevoegd: Bereik[] = [];
  #voorwaarden: Voorwaarde[] = [];
  #kolomstijlen: (string | undefined)[] = [];
  #verborgenTabellen = new Set<string>();
  #tabelstijl: string | undefined;
  #laatsteTabelstijl: string | undefined;
  #rij = 0;
  #rijHerhaald = 1;
  #rijstijl: string | undefined;
  #kolom = 0;
  #cel: Kenmerken | undefined;
  #alineas: string[] = [];
  #inAlinea = 0;
  #inNotitie = 0;
  /** For each run of words that is open, whether a line goes through it; and what such runs said. */
  readonly #runs: boolean[] = [];
  #doorgehaald = '';
  #verborgenRijen = new Set<number>();
  #notities: { rij: number; kolom: number }[] = [];
  #bereiken: Bereik[] = [];

  constructor(stijlen: Stijlen) {
    this.#stijlen = stijlen;
  }

  begin(naam: string, kenmerken: Kenmerken): void {
    this.#stijlen.neem(naam, kenmerken);
    switch (naam) {
      case 'style:style':
        this.#laatsteTabelstijl = kenmerken['style:family'] === 'table' ? kenmerken['style:name'] : undefined;
        return;
      case 'style:table-properties':
        if (kenmerken['table:display'] === 'false' && this.#laatsteTabelstijl !== undefined)
          this.#verborgenTabellen.add(this.#laatsteTabelstijl);
        return;
      case 'table:table':
        this.#naam = kenmerken['table:name'] ?? `Blad${this.bladen.length + 1}`;
        this.#tabelstijl = kenmerken['table:style-name'];
        [this.#rijen, this.#samengevoegd, this.#voorwaarden, this.#kolomstijlen] = [[], [], [], []];
        this.#rij = 0;
        this.#verborgenRijen = new Set();
        this.#notities = [];
        return;
      case 'table:table-column': {
        const aantal = Math.min(herhaald(kenmerken['table:number-columns-repeated']), MEESTE_KOLOMMEN);
        for (let i = 0; i < aantal && this.#kolomstijlen.length < MEESTE_KOLOMMEN; i += 1)
          this.#kolomstijlen.push(kenmerken['table:default-cell-style-name']);
        return;
      }
      case 'table:table-row':
        this.#rijHerhaald = herhaald(kenmerken['table:number-rows-repeated']);
        this.#rijstijl = kenmerken['table:default-cell-style-name'];
        this.#kolom = 0;
        if (['collapse', 'filter'].includes(kenmerken['table:visibility'] ?? ''))
          for (let i = 0; i < Math.min(this.#rijHerhaald, MEESTE_RIJEN); i += 1)
            this.#verborgenRijen.add(this.#rij + i);
        return;
      case 'table:table-cell':
      case 'table:covered-table-cell':
        this.#cel = kenmerken;
        this.#alineas = [];
        this.#doorgehaald = '';
        return;
      case 'text:span':
        this.#runs.push(
          this.#runs.at(-1) === true || this.#stijlen.isDoorgehaald(kenmerken['text:style-name']),
        );
        return;
      case 'office:annotation':
        this.#inNotitie += 1;
        if (this.#cel && this.#rij < MEESTE_RIJEN && this.#kolom < MEESTE_KOLOMMEN)
          this.#notities.push({ rij: this.#rij, kolom: this.#kolom });
        return;
      case 'text:p':
        if (this.#cel && this.#inNotitie === 0) {
          this.#alineas.push('');
          this.#inAlinea += 1;
        }
        return;
      case 'text:s':
        this.tekst(' ');
        return;
      case 'text:tab':
        this.tekst(' ');
        return;
      case 'text:line-break':
        this.tekst('\n');
        return;
      case 'calcext:conditional-format':
        this.#bereiken = (kenmerken['calcext:target-range-address'] ?? '')
          .split(' ')
          .flatMap((deel) => leesBereik(deel) ?? []);
        return;
      case 'calcext:condition':
        this.#voorwaarden.push(
          leesVoorwaarde(kenmerken, this.#bereiken, this.#voorwaarden.length, this.#stijlen),
        );
        return;
    }
  }

  tekst(tekst: string): void {
    if (this.#inAlinea === 0 || this.#inNotitie > 0) return;
    if (this.#runs.at(-1) === true) this.#doorgehaald += tekst;
    else this.#alineas.push(`${this.#alineas.pop() ?? ''}${tekst}`);
  }

  einde(naam: string): void {
    switch (naam) {
      case 'office:annotation':
        this.#inNotitie -= 1;
        return;
      case 'text:span':
        this.#runs.pop();
        return;
      case 'text:p':
        if (this.#inAlinea > 0 && this.#inNotitie === 0) this.#inAlinea -= 1;
        return;
      case 'table:table-cell':
      case 'table:covered-table-cell':
        this.#sluitCel(naam === 'table:covered-table-cell');
        return;
      case 'table:table-row':
        this.#sluitRij();
        return;
      case 'table:table':
        this.bladen.push({
          naam: opEenRegel(this.#naam),
          verborgen: this.#tabelstijl !== undefined && this.#verborgenTabellen.has(this.#tabelstijl),
          verborgenRijen: this.#verborgenRijen,
          notities: this.#notities,
          rijen: this.#rijen,
          samengevoegd: this.#samengevoegd,
          voorwaarden: this.#voorwaarden,
        });
        return;
    }
  }

  #sluitCel(bedekt: boolean): void {
    const kenmerken = this.#cel ?? {};
    this.#cel = undefined;
    const aantal = herhaald(kenmerken['table:number-columns-repeated']);
    const [gebleven, weggelaten] = [this.#alineas.join('\n').trim(), this.#doorgehaald.trim()];
    const isWeg = gebleven === '' && weggelaten !== '';
    const waarde = bedekt ? undefined : leesWaarde(kenmerken, isWeg ? weggelaten : gebleven);
    const formule = kenmerken['table:formula'] !== undefined;
    const [breed, hoog] = [
      herhaald(kenmerken['table:number-columns-spanned']),
      herhaald(kenmerken['table:number-rows-spanned']),
    ];
    if (!bedekt && (breed > 1 || hoog > 1)) {
      this.#samengevoegd.push({
        vanRij: this.#rij,
        vanKolom: this.#kolom,
        totRij: this.#rij + hoog - 1,
        totKolom: this.#kolom + breed - 1,
      });
    }
    if (waarde && (this.#rij >= MEESTE_RIJEN || this.#rijHerhaald > MEESTE_RIJEN)) {
      throw new Bladfout(TE_VEEL_RIJEN);
    }
    for (let i = 0; i < Math.min(aantal, MEESTE_KOLOMMEN); i += 1) {
      const kolom = this.#kolom + i;
      if (kolom >= MEESTE_KOLOMMEN || this.#rij >= MEESTE_RIJEN) break;
      const stijl = kenmerken['table:style-name'] ?? this.#rijstijl ?? this.#kolomstijlen[kolom];
      const kleur = this.#stijlen.kleurVan(stijl);
      if (!waarde && kleur === undefined) continue;
      (this.#rijen[this.#rij] ??= [])[kolom] = {
        waarde,
        kleur,
        formule,
        doorgehaald: isWeg || this.#stijlen.isDoorgehaald(stijl),
        ...(!isWeg && weggelaten !== '' && { weggelaten }),
      };
    }
    this.#kolom += aantal;
  }

  #sluitRij(): void {
    const rij = this.#rijen[this.#rij];
    const tot = Math.min(this.#rij + this.#rijHerhaald, MEESTE_RIJEN);
    if (rij?.some((cel) => cel?.waarde) === true)
      for (let i = this.#rij + 1; i < tot; i += 1) this.#rijen[i] = [...rij];
    for (let i = 0; i < Math.min(this.#rij + 1, MEESTE_RIJEN); i += 1) this.#rijen[i] ??= [];
    this.#rij += this.#rijHerhaald;
  }
}

const herhaald = (tekst: string | undefined): number =>
  Math.max(1, Math.min(Number(tekst ?? '1') || 1, 2_000_000));

function leesWaarde(kenmerken: Kenmerken, tekst: string): Celwaarde | undefined {
  switch (kenmerken['office:value-type']) {
    case 'float':
    case 'currency':
    case 'percentage': {
      // What is shown says how many decimals there are: 1,10 keeps its zero.
      const [, decimalen, procent = ''] = /^-?\d+(?:[.,](\d+))?\s*(%)?$/.exec(tekst.trim()) ?? [];
      const getal = Number(kenmerken['office:value']);
      return Number.isNaN(getal)
        ? undefined
        : {
            soort: 'getal',
            getal,
            opmaak: `0${decimalen === undefined ? '' : `.${'0'.repeat(decimalen.length)}`}${procent}`,
          };
    }
    case 'date': {
      const dag = (kenmerken['office:date-value'] ?? '').slice(0, 10);
      const getoond = tekst.trim();
      const opmaak = /^\d{4}$/.test(getoond)
        ? 'yyyy'
        : /^\p{L}+\.?[- ]'?\d{2,4}$/u.test(getoond)
          ? 'mmm-yy'
          : /^\d{1,2}[- ]\p{L}+\.?$/u.test(getoond)
            ? 'd-mmm'
            : 'dd-mm-yyyy';
      return dag === '' ? undefined : { soort: 'datum', dag, opmaak };
    }
    case 'boolean':
      return { soort: 'waar', waar: kenmerken['office:boolean-value'] === 'true' };
    default:
      if (/^(#[A-Z/?!0]+|Err:\d+)$/.test(tekst)) return { soort: 'fout', tekst };
      return tekst.trim() === '' ? undefined : { soort: 'tekst', tekst };
  }
}

/** "Blad1.A2:Blad1.G31", with or without the names. */
function leesBereik(tekst: string): Bereik | undefined {
  const cellen = tekst.split(':').map((deel) => /\$?([A-Z]{1,3})\$?(\d+)$/.exec(deel));
  const [van, tot = van] = cellen;
  const [vanKolom, totKolom] = [kolomVan(van?.[1] ?? ''), kolomVan(tot?.[1] ?? '')];
  if (vanKolom === undefined || totKolom === undefined) return undefined;
  return { vanRij: Number(van?.[2]) - 1, vanKolom, totRij: Number(tot?.[2]) - 1, totKolom };
}

/** A condition of LibreOffice, in the words that Excel has for it. */
function leesVoorwaarde(
  kenmerken: Kenmerken,
  bereiken: readonly Bereik[],
  rang: number,
  stijlen: Stijlen,
): Voorwaarde {
  const regel = kenmerken['calcext:value'] ?? '';
  const kleur = stijlen.kleurVan(kenmerken['calcext:apply-style-name']);
  const vast = { bereiken, kleur, rang, operator: undefined, tekst: undefined };
  const [, woord = '', tekst] =
    /^(contains-text|begins-with|ends-with|not-contains-text)\("((?:[^"]|"")*)"\)$/.exec(regel) ?? [];
  const soort = {
    'contains-text': 'containsText',
    'begins-with': 'beginsWith',
    'ends-with': 'endsWith',
    'not-contains-text': 'notContainsText',
  }[woord];
  if (soort !== undefined) return { ...vast, soort, formules: [], tekst };
  const [, formule] = /^formula-is\((.*)\)$/s.exec(regel) ?? [];
  if (formule !== undefined)
    return {
      ...vast,
      soort: 'expression',
      formules: [formule.replace(/\[?\.?(\$?[A-Z]{1,3}\$?\d+)\]?/g, '$1')],
    };
  const [, teken, waarde = ''] = /^(=|!=|<>)(.*)$/.exec(regel) ?? [];
  if (teken !== undefined)
    return { ...vast, soort: 'cellIs', operator: teken === '=' ? 'equal' : 'notEqual', formules: [waarde] };
  return { ...vast, soort: 'cellIs', formules: [regel] };
}
