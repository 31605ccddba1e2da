import type { Blad, Cel, Voorwaarde } from './blad.ts';
import { celOp, celTekst, kolomVan, ligtIn } from './blad.ts';
import type { Bladstatus } from './status.ts';

/** What a colour says: a status, nothing (white, the lightest grey), or something that only its maker knows. */
export type Kleurlezing =
  { readonly status: Bladstatus } | { readonly niets: true } | { readonly onbekend: true };

const NIETS: Kleurlezing = { niets: true };
const ONBEKEND: Kleurlezing = { onbekend: true };

/** Reads a colour as the plan's legend does: red, orange (yellow too) and green, in every shade. Grey is asked about. */
export function leesKleur(kleur: string): Kleurlezing {
  const { tint, verzadiging, licht } = alsTint(kleur);
  if (licht > 0.97 || (verzadiging < 0.12 && licht > 0.9)) return NIETS;
  if (verzadiging < 0.12 || licht < 0.08) return ONBEKEND;
  if (tint < 16 || tint >= 345) return { status: 'nog-uit-te-voeren' };
  if (tint < 68) return { status: 'in-gang-gezet' };
  if (tint >= 72 && tint < 165) return { status: 'groen' };
  return ONBEKEND;
}

/** A colour as hue (0 to 360), saturation and lightness (0 to 1). */
function alsTint(kleur: string): { tint: number; verzadiging: number; licht: number } {
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((van) => parseInt(kleur.slice(van, van + 2), 16) / 255);
  const [hoog, laag] = [Math.max(r, g, b), Math.min(r, g, b)];
  const verschil = hoog - laag;
  const licht = (hoog + laag) / 2;
  if (verschil === 0) return { tint: 0, verzadiging: 0, licht };
  const deel =
    hoog === r ? ((g - b) / verschil + 6) % 6 : hoog === g ? (b - r) / verschil + 2 : (r - g) / verschil + 4;
  return { tint: deel * 60, verzadiging: verschil / (1 - Math.abs(2 * licht - 1)), licht };
}

/** How a cell looks: its colour, or that a rule decides it which can't be worked out here. */
export type Celkleur = { readonly kleur: string | undefined } | { readonly nietTeRekenen: string };

/** The colour that a cell shows: that of the first condition that holds, or else its own fill. */
export function kleurVan(blad: Blad, rij: number, kolom: number): Celkleur {
  const cel = celOp(blad, rij, kolom);
  for (const voorwaarde of blad.voorwaarden) {
    const bereik = voorwaarde.bereiken.find((deel) => ligtIn(deel, rij, kolom));
    if (!bereik) continue;
    const geldt = houdt(voorwaarde, cel, blad, [rij, kolom], [bereik.vanRij, bereik.vanKolom]);
    if (geldt === undefined) return { nietTeRekenen: voorwaarde.formules[0] ?? voorwaarde.soort };
    if (geldt && voorwaarde.kleur !== undefined) return { kleur: voorwaarde.kleur };
  }
  return { kleur: cel?.kleur };
}

type Plek = readonly [rij: number, kolom: number];

/** Whether a condition holds for a cell; `undefined` where that takes a spreadsheet program to know. */
function houdt(
  { soort, operator, formules, tekst, kleur }: Voorwaarde,
  cel: Cel | undefined,
  blad: Blad,
  plek: Plek,
  begin: Plek,
): boolean | undefined {
  const inhoud = celTekst(cel).toLowerCase();
  const zoek = tekst?.toLowerCase();
  switch (soort) {
    case 'containsText':
      return zoek === undefined ? undefined : inhoud.includes(zoek);
    case 'notContainsText':
      return zoek === undefined ? undefined : !inhoud.includes(zoek);
    case 'beginsWith':
      return zoek === undefined ? undefined : inhoud.startsWith(zoek);
    case 'endsWith':
      return zoek === undefined ? undefined : inhoud.endsWith(zoek);
    case 'containsBlanks':
      return inhoud === '';
    case 'notContainsBlanks':
      return inhoud !== '';
    case 'cellIs': {
      const waarde = letterlijk(formules[0]);
      if (waarde === undefined) return undefined;
      if (operator === 'equal') return inhoud === waarde;
      return operator === 'notEqual' ? inhoud !== waarde : undefined;
    }
    case 'expression':
      return rekenUit(formules[0] ?? '', blad, plek, begin);
    default:
      // A bar or icon leaves the fill as it is; a scale of colours doesn't, and neither does an unknown rule with one.
      return soort === 'dataBar' || soort === 'iconSet' || (kleur === undefined && soort !== 'colorScale')
        ? false
        : undefined;
  }
}

/** What stands between quotes, or a number, in lower case. */
function letterlijk(formule: string | undefined): string | undefined {
  const [, tekst, getal] = /^=?\s*(?:"((?:[^"]|"")*)"|(-?\d+(?:\.\d+)?))\s*$/.exec(formule ?? '') ?? [];
  return tekst === undefined ? getal : tekst.replaceAll('""', '"').trim().toLowerCase();
}

const VERGELIJKING = /^=?\s*(\$?)([A-Z]{1,3})(\$?)(\d+)\s*(=|<>)\s*("(?:[^"]|"")*"|-?\d+(?:\.\d+)?)\s*$/i;
const ZOEKTOCHT =
  /^=?\s*(?:NOT\(ISERROR\(|ISNUMBER\()(?:SEARCH|FIND)\(("(?:[^"]|"")*")\s*[,;]\s*(\$?)([A-Z]{1,3})(\$?)(\d+)\){2,3}\s*$/i;

/** A formula that compares one cell of the row with a text, or looks for a text in it. */
function rekenUit(formule: string, blad: Blad, plek: Plek, begin: Plek): boolean | undefined {
  const vergelijking = VERGELIJKING.exec(formule);
  if (vergelijking) {
    const [, vastK, kolom = '', vastR, rij = '', teken, waarde] = vergelijking;
    const gelijk = verwijs(kolom, rij, vastK, vastR) === letterlijk(waarde);
    return teken === '=' ? gelijk : !gelijk;
  }
  const zoektocht = ZOEKTOCHT.exec(formule);
  if (!zoektocht) return undefined;
  const [, waarde, vastK, kolom = '', vastR, rij = ''] = zoektocht;
  return verwijs(kolom, rij, vastK, vastR).includes(letterlijk(waarde) ?? '');

  /** What the cell says that the formula names, moved along as a spreadsheet does: `$` stands still. */
  function verwijs(letters: string, nummer: string, kolomVast = '', rijVast = ''): string {
    const naarKolom = (kolomVan(letters) ?? 0) + (kolomVast === '$' ? 0 : plek[1] - begin[1]);
    const naarRij = Number(nummer) - 1 + (rijVast === '$' ? 0 : plek[0] - begin[0]);
    return celTekst(celOp(blad, naarRij, naarKolom)).toLowerCase();
  }
}
