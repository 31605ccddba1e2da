import { loop, onderdelenIn } from '../../../kern/mdx/loop.ts';
import type { Item } from '../../../kern/inhoud.ts';
import { op, regel } from '../../../kern/regel.ts';
import { lijst } from '../../../kern/woorden/zin.ts';

/** What a writer pastes or renumbers, and nobody sees before the meeting. */
export const SCHRIJFREGELS = [
  /** A kanttekening or argument that a sentence names is there. */
  regel({
    code: 'voorstel-punt-bestaat-niet',
    ernst: 'fout',
    *zoek({ inhoud }) {
      for (const voorstel of inhoud.van('collegevoorstel').values()) {
        for (const { node, pad } of loop(voorstel.waarde.blokken)) {
          if (node.soort !== 'woorden') continue;
          for (const { groups } of node.woorden.matchAll(GENOEMD)) {
            const naam = /^k/i.test(groups?.['soort'] ?? '') ? 'Kanttekening' : 'Argument';
            const bekend = nummersVan(voorstel, naam);
            for (const [nummer] of (groups?.['nummers'] ?? '').matchAll(/\d{1,2}\.\d{1,2}/g)) {
              if (!bekend.includes(nummer)) yield op(voorstel, pad, { naam, nummer, bekend });
            }
          }
        }
      }
    },
    zin: ({ naam, nummer }) => `${naam} ${nummer} staat niet in dit voorstel.`,
    verwacht: ({ naam, bekend }) =>
      bekend.length === 0 ? `Een voorstel met <${naam} nummer="…">.` : `Een van: ${lijst(bekend)}.`,
    hint: 'Verbeter het nummer, of schrijf het punt.',
  }),
  /** A bullet of Word is no list here, and a star that makes nothing bold is left over. */
  regel({
    code: 'voorstel-los-teken',
    ernst: 'waarschuwing',
    *zoek({ inhoud }) {
      for (const voorstel of inhoud.van('collegevoorstel').values()) {
        for (const { node, pad } of loop(voorstel.waarde.blokken)) {
          if (node.soort !== 'woorden') continue;
          const teken = /[•▪◦‣\uf0b7*]/u.exec(node.woorden)?.[0];
          if (teken !== undefined) yield op(voorstel, pad, { teken });
        }
      }
    },
    zin: ({ teken }) =>
      teken === '*' ? 'Hier staat een los sterretje (*).' : `Hier staat een opsommingsteken (${teken}).`,
    verwacht: ({ teken }) =>
      teken === '*' ? 'Een sterretje voor en na wat schuin of vet is.' : 'Een lijst: ‘- ’ voor elk punt.',
    hint: ({ teken }) =>
      teken === '*'
        ? 'Wis het sterretje, of zet er een aan de andere kant bij.'
        : 'Begin elk punt op een eigen regel met ‘- ’, met een lege regel voor de lijst.',
  }),
];

const GENOEMD =
  /(?<![\p{L}])(?<soort>kanttekening|argument)(?:en)? (?<nummers>\d{1,2}\.\d{1,2}(?:(?:, | en | of )\d{1,2}\.\d{1,2}){0,9})/giu;

const nummersVan = ({ waarde }: Item<'collegevoorstel'>, naam: 'Kanttekening' | 'Argument'): string[] =>
  [...onderdelenIn(waarde.blokken)].flatMap(([gebruik]) =>
    gebruik.naam === naam ? [gebruik.eigenschappen.nummer] : [],
  );
