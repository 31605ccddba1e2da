import { relative, resolve, sep } from 'node:path';
import { styleText } from 'node:util';
import { GEEN_OPMAAK, type Opmaak } from '../render/terminal/opmaak.ts';
import type { PadVan } from '../render/terminal/meldingen.ts';

/** Where a command writes. */
export type Stroom = NodeJS.WriteStream;

/** Colours on a terminal that wants them; none in a pipe, or with NO_COLOR. */
export function opmaakVoor(stroom: Stroom): Opmaak {
  if (!stroom.isTTY || process.env['NO_COLOR']) return GEEN_OPMAAK;
  const stijl = (naam: Parameters<typeof styleText>[0]) => (tekst: string) =>
    styleText(naam, tekst, { stream: stroom });
  return {
    vet: stijl('bold'),
    grijs: stijl('dim'),
    rood: stijl('red'),
    oranje: stijl('yellow'),
    groen: stijl('green'),
  };
}

/** The path of a content file from the folder in which the command was typed, with `/`. */
export const padVanuitHier =
  (contentMap: string): PadVan =>
  (bestand) =>
    relative(process.cwd(), resolve(contentMap, bestand)).split(sep).join('/');

/** Parts of a text below each other, after what a reader should know of them. */
export const metLetOp = (delen: readonly string[], letOp: string | undefined): string =>
  [...(letOp === undefined ? [] : [letOp]), ...delen].join('\n\n');

/** Writes a text with a line end. */
export const schrijf = (stroom: Stroom, tekst: string): void => {
  stroom.write(`${tekst}\n`);
};

/** Lets a reader of the output stop early, as `head` does: what is left then has nowhere to go. */
export function magEerderStoppen(stroom: Stroom): void {
  stroom.on('error', (fout: NodeJS.ErrnoException) => {
    if (fout.code !== 'EPIPE') throw fout;
    process.exit();
  });
}

/** Writes a value as JSON, for a program to read. */
export const schrijfJson = (waarde: unknown): void => {
  schrijf(process.stdout, JSON.stringify(waarde, null, 2));
};
