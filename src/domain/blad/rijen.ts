import type { Onderdeel } from '../register.ts';
import { bereikVan, celnaam, celOp, celTekst, kaal, rijplek, type Blad, type Cel } from './blad.ts';
import { kleurVan } from './kleur.ts';
import type { Bladveld, Indeling } from './kop.ts';
import { begintMetNummer } from './nummer.ts';
import { leesOnderdelen } from './onderdeel.ts';
import { leesStatuswoord, type Bladstatus } from './status.ts';
import type { Was } from './was.ts';

/** A row of the sheet that is about an action, with its cells by what their column holds. */
export interface Bladrij {
  readonly rij: number;
  readonly cel: (veld: Bladveld) => Bladcel;
  readonly onderdelen: readonly {
    readonly soorten: readonly string[];
    readonly naam: string;
    readonly cel: Bladcel;
    readonly keuzes: readonly Onderdeel[];
  }[];
  /** What stands above this row as a heading of its own. */
  readonly tussenkop: { readonly cel: string; readonly onderdelen: readonly Onderdeel[] } | undefined;
}

/** A cell with its name; `kolom` is `undefined` when the sheet has no such column. */
export interface Bladcel {
  readonly naam: string;
  readonly kolom: number | undefined;
  readonly cel: Cel | undefined;
  readonly tekst: string;
  /** The cell says what it said when we made the sheet: nobody changed it. */
  readonly ongewijzigd: boolean;
}

/** The rows of the actions, and what was passed over. */
export interface Rijen {
  readonly rijen: readonly Bladrij[];
  readonly overgeslagen: readonly { readonly cel: string; readonly tekst: string }[];
  /** What the sheet itself says that colours mean. */
  readonly legenda: ReadonlyMap<string, Bladstatus>;
}

/** Finds the rows that are about an action: not headings between them, repeated headers, totals or a legend. */
export function zoekRijen(indeling: Indeling, was?: Was): Rijen {
  const { blad, kop } = indeling;
  const van = (kop.at(-1) ?? -1) + 1;
  const rijen: Bladrij[] = [];
  const overgeslagen: { cel: string; tekst: string }[] = [];
  let tussenkop: Bladrij['tussenkop'];
  for (let rij = van; rij < blad.rijen.length; rij += 1) {
    const gevuld = gevuldeKolommen(blad, rij);
    const [eerste] = gevuld;
    if (eerste === undefined || isKop(indeling, rij)) continue;
    const deze = maakRij(indeling, rij, tussenkop, was);
    const cel = celnaamIn(blad, rij, eerste);
    if (isActie(deze)) {
      rijen.push(deze);
      continue;
    }
    const tekst = celTekst(celOp(blad, rij, eerste));
    const genoemd = zoekTussenkop(indeling, tekst);
    if (genoemd && gevuld.length === 1) tussenkop = { cel, onderdelen: genoemd };
    else if (!gevuld.some((kolom) => leesLegendawoord(celTekst(celOp(blad, rij, kolom))))) {
      overgeslagen.push({ cel, tekst });
    }
  }
  return { rijen, overgeslagen, legenda: leesLegendas(indeling, new Set(rijen.map(({ rij }) => rij))) };
}

/** The columns of a row that say something; merged cells count once, where they begin. */
function gevuldeKolommen(blad: Blad, rij: number): number[] {
  return (blad.rijen[rij] ?? []).flatMap((cel, kolom) => (celTekst(cel) === '' ? [] : [kolom]));
}

function celnaamIn(blad: Blad, rij: number, kolom: number): string {
  const plek = rijplek(blad, rij);
  return `${plek.blad}!${celnaam(plek.nummer - 1, kolom)}`;
}

/** Whether a row says the names of the columns again, as a sheet does on each page. */
function isKop({ blad, kop, velden }: Indeling, rij: number): boolean {
  const laatste = kop.at(-1);
  if (laatste === undefined) return false;
  const kolommen = [...velden.values()];
  const zelfde = kolommen.filter((kolom) => {
    const tekst = kaal(celTekst(celOp(blad, rij, kolom)));
    return tekst !== '' && tekst === kaal(celTekst(celOp(blad, laatste, kolom)));
  });
  return zelfde.length >= 2;
}

/** An action has a title, or a number of its own; a sum at the foot of the sheet is neither. */
function isActie({ cel, onderdelen }: Bladrij): boolean {
  const [actie, nummer] = [cel('actie'), cel('nummer')];
  if (/^(totaal|aantal|legenda|subtotaal)\b/i.test(actie.tekst || nummer.tekst)) return false;
  if (nummer.cel?.waarde !== undefined && actie.tekst !== '') return true;
  if (actie.tekst === '')
    return (
      nummer.cel?.waarde !== undefined &&
      /\d/.test(nummer.tekst) &&
      !leesStatuswoord(nummer.tekst) &&
      heeftMeer(cel)
    );
  if (leesLegendawoord(actie.tekst)) return false;
  if (begintMetNummer(actie.tekst)) return true;
  return heeftMeer(cel) || onderdelen.some((deel) => deel.cel.tekst !== '');
}

const heeftMeer = (cel: Bladrij['cel']): boolean =>
  (['hoe', 'toelichting', 'eigenaar', 'deadline', 'status', 'regionale_actie'] as const).some(
    (veld) => cel(veld).tekst !== '',
  );

function zoekTussenkop({ onderdelen }: Indeling, tekst: string): readonly Onderdeel[] | undefined {
  for (const { van } of onderdelen) {
    const gelezen = leesOnderdelen(tekst, van.onderdelen);
    if ('onderdelen' in gelezen) return gelezen.onderdelen;
  }
  return undefined;
}

function maakRij(
  indeling: Indeling,
  rij: number,
  tussenkop: Bladrij['tussenkop'],
  was: Was | undefined,
): Bladrij {
  const { blad, velden, onderdelen, kop } = indeling;
  const nummer = celTekst(celOp(blad, rij, velden.get('nummer') ?? -1));
  const op = (kolom: number | undefined): Bladcel => {
    if (kolom === undefined) {
      const plek = rijplek(blad, rij);
      const naam = `${plek.blad}!${plek.nummer}`;
      return { naam, kolom, cel: undefined, tekst: '', ongewijzigd: false };
    }
    const cel = celOp(blad, rij, kolom);
    const tekst = celTekst(cel);
    const naam = celTekst(celOp(blad, kop.at(-1) ?? -1, kolom));
    return {
      naam: celnaamIn(blad, rij, kolom),
      kolom,
      cel,
      tekst,
      ongewijzigd: was?.tekst(nummer, naam) === tekst,
    };
  };
  return {
    rij,
    cel: (veld) => op(velden.get(veld)),
    onderdelen: onderdelen.map(({ kolom, naam, van }) => ({
      soorten: van.soorten,
      naam,
      cel: op(kolom),
      keuzes: van.onderdelen,
    })),
    tussenkop,
  };
}

/** "Groen = uitgevoerd", or a status alone. */
function leesLegendawoord(tekst: string): Bladstatus | undefined {
  const [voor = ''] = tekst.split(/[:=–-]/, 1);
  const na = tekst.slice(voor.length + 1).trim();
  return (
    leesStatuswoord(tekst) ?? leesStatuswoord(na) ?? (na === '' ? undefined : leesStatuswoord(voor.trim()))
  );
}

/** What colours mean, by the sheet itself, and else by another sheet of its file. */
const leesLegendas = (indeling: Indeling, acties: ReadonlySet<number>): Map<string, Bladstatus> =>
  new Map([
    ...indeling.ernaast.flatMap((blad) => [
      ...leesLegenda({ ...indeling, blad, kop: [], velden: new Map() }, new Set()),
    ]),
    ...leesLegenda(indeling, acties),
  ]);

/** What colours mean, where a sheet says so outside its actions: beside them, or in them. */
function leesLegenda({ blad, kop, velden }: Indeling, acties: ReadonlySet<number>): Map<string, Bladstatus> {
  const legenda = new Map<string, Bladstatus>();
  const kolommen = Math.max(0, ...velden.values());
  for (const [rij, cellen] of blad.rijen.entries()) {
    for (const [kolom, cel] of cellen.entries()) {
      if ((acties.has(rij) && kolom <= kolommen) || kop.includes(rij)) continue;
      const status = leesLegendawoord(celTekst(cel));
      if (status === undefined) continue;
      const kleur =
        cel?.kleur ??
        (kolom > 0 && celTekst(cellen[kolom - 1]) === '' ? cellen[kolom - 1]?.kleur : undefined);
      if (kleur !== undefined) legenda.set(kleur, status === 'onbekend' ? 'onbekend' : status);
    }
  }
  return legenda;
}

/** The colours of a row: those of its cells that it doesn't share with other rows, most frequent first. */
export function kleurenVan(
  { blad, velden, onderdelen }: Indeling,
  rij: number,
): { kleuren: { kleur: string; cel: string }[]; nietTeRekenen: { regel: string; cel: string } | undefined } {
  const status = velden.get('status');
  const eigen = [...velden.values(), ...onderdelen.map(({ kolom }) => kolom)].filter((kolom) => {
    const samen = bereikVan(blad, rij, kolom);
    return samen === undefined || samen.vanRij === samen.totRij;
  });
  const kolommen =
    status === undefined
      ? eigen.sort((a, b) => a - b)
      : [status, ...eigen.filter((kolom) => kolom !== status)];
  const telling = new Map<string, { aantal: number; cel: string }>();
  let nietTeRekenen: { regel: string; cel: string } | undefined;
  for (const kolom of kolommen) {
    const kleur = kleurVan(blad, rij, kolom);
    if ('nietTeRekenen' in kleur)
      nietTeRekenen ??= { regel: kleur.nietTeRekenen, cel: celnaamIn(blad, rij, kolom) };
    else if (kleur.kleur !== undefined) {
      const eerder = telling.get(kleur.kleur);
      telling.set(kleur.kleur, {
        aantal: (eerder?.aantal ?? 0) + 1,
        cel: eerder?.cel ?? celnaamIn(blad, rij, kolom),
      });
    }
  }
  const kleuren = Array.from(telling, ([kleur, { aantal, cel }]) => ({ kleur, cel, aantal })).sort(
    (a, b) => b.aantal - a.aantal,
  );
  return { kleuren, nietTeRekenen };
}
