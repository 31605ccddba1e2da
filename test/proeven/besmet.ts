import { parseDocument } from 'yaml';
import { isFout } from '../../src/domain/kern/melding.ts';
import { parseInhoud } from '../../src/domain/kern/parse/parseInhoud.ts';
import type { Bestand } from '../../src/domain/kern/bestand.ts';
import type { Pad } from '../../src/domain/kern/yaml/boom.ts';
import { maakRegister } from '../../src/domain/maakRegister.ts';
import { openbareTeksten } from '../../src/domain/soorten/teksten.ts';
import { leesMap } from '../../src/io/leesMap.ts';
import { MINI } from '../map.ts';

/** What a text does that gets out of its place in one of the outputs. It ends in a number, by which it is found again. */
export const LADINGEN: readonly string[] = [
  '<script>window.raak=1</script>',
  '"><img src=x onerror=window.raak=1>',
  "' onmouseover='window.raak=1",
  '</title></style></textarea><svg onload=window.raak=1>',
  ']]><raak xmlns="x"/><![CDATA[',
  '<!--<raak>--!>&lt;raak&gt;&amp;&#60;raak&#62;',
  '</w:t></w:r><w:r><w:instrText>HYPERLINK "x:"</w:instrText></w:r>',
  '=HYPERLINK("http://x.example";"klik")',
  '+31=1+1',
  '-1+1|cmd',
  '@SUM(1;1)',
  '[klik](javascript:window.raak=1)',
  '![](x) **vet** _schuin_ `code` # kop | cel | <http://x.example>',
  'END:VEVENT;X=1:2,3\\nBEGIN:VEVENT',
  '%0d%0aBcc: x@x.example',
  '{{7*7}} ${7*7} #{7*7} $& $1 {1+1}',
  '"}],"raak":[{"x":"',
  '__proto__ constructor toString',
];

/** Content with a text from outside wherever somebody can type. */
export interface Besmet {
  readonly bestanden: readonly Bestand[];
  /** How many texts were replaced, and how many may not hold such a text. */
  readonly gezet: number;
  readonly geweigerd: number;
}

/**
 * The miniature content with one of `LADINGEN` in each public text of its YAML that takes it: the first in the first, and
 * so on, `ronde` further each time, so that as many rounds as there are bring each of them everywhere.
 */
export function besmet(ronde: number): Besmet {
  const bestanden = [...leesMap(MINI)];
  let [gezet, geweigerd] = [0, 0];
  for (const [i, schoon] of bestanden.entries()) {
    const plekken = plekkenIn(schoon).map((pad, j) => {
      const lading = LADINGEN[(gezet + geweigerd + j + ronde) % LADINGEN.length] ?? '';
      return { pad, tekst: `${lading} ${i}.${j}` };
    });
    const isGoedMet = (bestand: Bestand): boolean => isGoed(bestanden.with(i, bestand));
    // A text that may not stand there alone, or not beside what other files say, leaves what was there.
    const los = plekken.filter((plek) => isGoed([metTekst(schoon, plek)], true));
    const alle = los.reduce(metTekst, schoon);
    const goed = isGoedMet(alle) ? los : los.filter((plek) => isGoedMet(metTekst(schoon, plek)));
    const samen = goed.reduce(metTekst, schoon);
    const gekozen = isGoedMet(samen) ? goed : [];
    bestanden[i] = gekozen.reduce(metTekst, schoon);
    gezet += gekozen.length;
    geweigerd += plekken.length - gekozen.length;
  }
  return { bestanden, gezet, geweigerd };
}

/** Whether files have no mistake; `alleen` looks at each apart. */
function isGoed(bestanden: readonly Bestand[], alleen = false): boolean {
  const { meldingen } = alleen ? parseInhoud(bestanden) : maakRegister(bestanden, { vandaag: '2023-07-01' });
  return !meldingen.some(isFout);
}

/** Where the public texts of a YAML file stand. */
function plekkenIn(bestand: Bestand): Pad[] {
  if (!bestand.pad.endsWith('.yaml')) return [];
  const [item] = [...parseInhoud([bestand]).inhoud.alle()];
  return item
    ? Array.from(
        openbareTeksten(item, () => true),
        ({ pad }) => pad,
      )
    : [];
}

function metTekst(bestand: Bestand, { pad, tekst }: { readonly pad: Pad; readonly tekst: string }): Bestand {
  if (!('bytes' in bestand)) return bestand;
  const document = parseDocument(new TextDecoder().decode(bestand.bytes), { schema: 'failsafe' });
  if (typeof document.getIn(pad) === 'string') document.setIn(pad, tekst);
  return { pad: bestand.pad, bytes: Buffer.from(document.toString({ lineWidth: 0 })) };
}
