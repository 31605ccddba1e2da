import { parseCsv } from 'hucre/csv';
import type { Werkboek } from '../../domain/blad/blad.ts';
import { Bladfout } from '../../domain/blad/kop.ts';
import { MEESTE_RIJEN, TE_VEEL_RIJEN } from './grenzen.ts';

const MAX_CSV = 8_000_000;

/** Reads a CSV file, with semicolons, commas or tabs, in UTF-8 or as Windows writes it. It has no colours. */
export function leesCsv(bytes: Uint8Array, naam: string): Werkboek {
  if (bytes.length > MAX_CSV) throw new Bladfout('Het bestand is te groot om een plan te zijn.');
  let tekst = ontcijfer(bytes);
  if (tekst.includes('\0')) throw new Bladfout('Dit is geen tekstbestand met kolommen (CSV).');
  const [, gezegd] = /^sep=(.)\r?\n/i.exec(tekst) ?? [];
  if (gezegd !== undefined) tekst = tekst.slice(tekst.indexOf('\n') + 1);
  if (telRegels(tekst) > MEESTE_RIJEN) throw new Bladfout(TE_VEEL_RIJEN);
  const rijen = parseCsv(tekst, { delimiter: gezegd ?? scheiding(tekst) });
  const blad = {
    naam,
    verborgen: false,
    samengevoegd: [],
    voorwaarden: [],
    rijen: rijen.map((rij) =>
      rij.map((waarde) =>
        typeof waarde === 'string' && waarde.trim() !== ''
          ? { waarde: { soort: 'tekst' as const, tekst: waarde }, kleur: undefined, formule: false }
          : undefined,
      ),
    ),
  };
  return { bladen: [blad] };
}

/** How many rows a text has: its lines, but those between quotes. */
function telRegels(tekst: string): number {
  let aantal = 1;
  let binnen = false;
  for (let i = 0; i < tekst.length; i += 1) {
    const teken = tekst.charCodeAt(i);
    if (teken === 34) binnen = !binnen;
    else if (teken === 10 && !binnen) aantal += 1;
  }
  return aantal;
}

function ontcijfer(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The sign that most of the first lines are divided by, outside quotes. */
function scheiding(tekst: string): string {
  const kop = tekst.slice(0, 5_000).replace(/"(?:[^"]|"")*"/g, '');
  const tel = (teken: string): number => kop.split(teken).length;
  return [';', '\t', ','].sort((a, b) => tel(b) - tel(a))[0] ?? ';';
}
