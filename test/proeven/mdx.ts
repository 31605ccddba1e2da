import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { evaluate } from 'satteri';
import { MDX_ONDERDELEN } from '../../schemas/mdx.ts';
import { maakRegister } from '../../src/domain/maakRegister.ts';
import { maakOpname } from '../../src/domain/opname/opname.ts';
import type { Register } from '../../src/domain/register.ts';
import { leesMap } from '../../src/io/leesMap.ts';
import { renderVoorstelDocx } from '../../src/render/docx/voorstel.ts';
import { renderVoorstelMarkdown } from '../../src/render/markdown/voorstel.ts';
import { beeldVoorstel } from '../../src/render/soorten/collegevoorstel/beeld.ts';
import { MINI } from '../map.ts';
import { mdxteksten, PAGINA, VOORSTEL, woordenIn } from './mdxteksten.ts';
import { watMisIs } from './misvormd.ts';
import type { Proef } from './proef.ts';

/*
 * MDX that may compile: components in each other, in the wrong place, with the wrong attributes, and code among them. A
 * text is refused with a mistake at its place, or it shows every word that stands in it, runs nothing and throws nothing.
 */

const PEILDATUM = '2023-07-01';

/** A kind of file: where it stands, how a text gets into it, and what it shows. */
interface Soort {
  readonly pad: string;
  readonly onderdelen: typeof PAGINA;
  readonly zet: (tekst: string, bestand: string, plek: number) => string;
  readonly toon: (bestand: string, register: Register) => Promise<readonly string[]>;
}

const SOORTEN: readonly Soort[] = [
  {
    pad: 'werkwijzen/vraag-aan-het-loket.mdx',
    onderdelen: PAGINA,
    zet: (tekst, bestand) => bestand.slice(0, lijfVan(bestand)) + tekst,
    toon: (bestand) => Promise.resolve([toonPagina(bestand.slice(lijfVan(bestand)))]),
  },
  {
    pad: 'collegevoorstellen/voortgang-2023.mdx',
    onderdelen: VOORSTEL,
    zet: (tekst, bestand, plek) => {
      const gaten = [...bestand.slice(lijfVan(bestand)).matchAll(/\n\n/g)];
      const gat = lijfVan(bestand) + (gaten[plek % gaten.length]?.index ?? 0);
      return `${bestand.slice(0, gat)}\n\n${tekst}${bestand.slice(gat)}`;
    },
    toon: async (_, register) => {
      const opname = maakOpname(register, PEILDATUM);
      const voorstel = register.collegevoorstellen.get('voortgang-2023');
      if (!voorstel) throw new Error('The proposal is gone');
      const beeld = beeldVoorstel(voorstel, opname);
      const word = unzipSync(await renderVoorstelDocx(beeld, register.site));
      return [
        Object.values(word)
          .map((deel) => strFromU8(deel))
          .join('\n'),
        renderVoorstelMarkdown(beeld, register.site),
      ];
    },
  },
];

const lijfVan = (bestand: string): number => bestand.indexOf('\n---\n', 3) + '\n---\n'.length;

/** What a page says: its text compiled and run as the build does, and every attribute that a component is given. */
function toonPagina(lijf: string): string {
  const gezegd: string[] = [];
  const zeg = (deel: unknown): void => {
    if (typeof deel === 'string') gezegd.push(deel);
    else if (Array.isArray(deel)) deel.forEach(zeg);
  };
  const jsx = (soort: unknown, eigenschappen: unknown): unknown => {
    const { children, ...rest } = eigenschappen as Readonly<Record<string, unknown>>;
    if (typeof soort === 'function') return (soort as (props: object) => unknown)({ ...rest, children });
    return [...Object.values(rest), children];
  };
  const Fragment = ({ children }: { children?: unknown }): unknown => children;
  const onderdeel = (props: object): unknown => Object.values(props);
  const { default: Tekst } = evaluate(lijf, { jsx, jsxs: jsx, Fragment }) as {
    default: (props: object) => unknown;
  };
  const namen = Object.keys(MDX_ONDERDELEN);
  zeg(Tekst({ components: Object.fromEntries(namen.map((naam) => [naam, onderdeel])) }));
  return gezegd.join(' ');
}

/** So many texts in each kind of file. */
export const mdx: Proef = async (aantal, zaad) => {
  const goed = leesMap(MINI);
  const mis: string[] = [];
  let [geweigerd, woorden] = [0, 0];
  for (const { pad, onderdelen, zet, toon } of SOORTEN) {
    const schoon = readFileSync(join(MINI, pad), 'utf8');
    for (const [i, stuk] of mdxteksten(onderdelen, aantal, zaad).entries()) {
      const tekst = zet(stuk, schoon, i);
      const geval = `case ${i} of seed ${zaad} (${pad})`;
      try {
        const uitslag = maakRegister(
          goed.map((deel) => (deel.pad === pad ? { pad, bytes: Buffer.from(tekst) } : deel)),
          { vandaag: PEILDATUM },
        );
        mis.push(...watMisIs(uitslag, pad, tekst).map((wat) => `${geval}: ${wat}`));
        if (!uitslag.goed || uitslag.fouteVoorstellen.size > 0) {
          geweigerd += 1;
          continue;
        }
        woorden += woordenIn(stuk).length;
        for (const getoond of await toon(tekst, uitslag.register)) {
          const er = new Set(woordenIn(getoond));
          const kwijt = woordenIn(stuk).filter((woord) => !er.has(woord));
          if (kwijt.length > 0) mis.push(`${geval} lost ${kwijt.join(' ')} of ${JSON.stringify(stuk)}`);
        }
      } catch (fout) {
        mis.push(`${geval} threw ${String(fout)}: ${JSON.stringify(stuk)}`);
      }
      if ('raak' in globalThis) {
        mis.push(`${geval} ran code: ${JSON.stringify(stuk)}`);
        Reflect.deleteProperty(globalThis, 'raak');
      }
    }
  }
  const cases = aantal * SOORTEN.length;
  return { cijfers: { cases, refused: geweigerd, shown: cases - geweigerd, 'words shown': woorden }, mis };
};
