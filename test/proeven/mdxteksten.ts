import fc from 'fast-check';
import { verminking } from './misvormd.ts';

/** What MDX is made of in one kind of file: pieces that belong there, each with `§` where a word comes. */
interface Onderdelen {
  /** In a sentence. */
  readonly zin: readonly string[];
  /** On a line of their own. */
  readonly regel: readonly string[];
  /** Around blocks: how each begins. */
  readonly blok: readonly string[];
}

/** What the pages of the miniature content may use. */
export const PAGINA: Onderdelen = {
  zin: [
    '<Zie organisatie="energieloket-verzonnen-land">§</Zie>',
    '<Zie actie="voorbeeldstad-2022-2024/6.10">§ §</Zie>',
    "<Zie plan='voorbeeldstad-2022-2024'>§</Zie>",
    '<Bronvermelding bron="website-energieloket" plek="§" />',
    '\n<Duiding reden="§ &amp; §"/>',
  ],
  regel: [
    '<Afzender />',
    '<Makers />',
    '<Contact />',
    '<Databestanden />',
    '<Voorbeelden />',
    '<Correcties />',
  ],
  blok: ['LetOp', 'Weg naam="§ §"', 'Stappen'],
};

/** What its proposals may use. */
export const VOORSTEL: Onderdelen = {
  zin: [
    '<Noot>§ [§](https://voorbeeld.example/)</Noot>',
    '<Bron bron="klimaatoverleg-2023-03-14" plek="§" />',
    '\n<Duiding reden="§ §" />',
    '<Cijfer cijfer="warmtepompen" reeks="samen" />',
    '<Aantal van="acties" />',
    '<Acties van="acties" />',
  ],
  regel: [
    '<Stand />',
    '<Stilte />',
    '<Verwachtingen />',
    '<Afstemming />',
    '<Voortgangstabel acties="met-bericht" />',
  ],
  blok: ['Argument nummer="1.3" titel="§ §"', 'Kanttekening nummer="1.1" titel="§"'],
};

/** What belongs nowhere: code, and the things that belong here used wrongly. What runs says so in `raak`. */
const VREEMD: readonly string[] = [
  '{globalThis.raak=1}',
  '<Zie organisatie={globalThis.raak=1}>§</Zie>',
  '<Zie {...(globalThis.raak=1)}>§</Zie>',
  '&#123;globalThis.raak=1&#125;',
  '\\{globalThis.raak=1\\}',
  '${globalThis.raak=1} §',
  '\nimport "data:text/javascript,globalThis.raak=1"\n',
  '\n\nexport const raak = (globalThis.raak=1)\n\n',
  '\nexport default function MDXContent() {}\n',
  'export default &#102;unction MDXContent §',
  '<script>globalThis.raak=1</script>',
  '<Afzender onclick="globalThis.raak=1" />',
  '<a.b>§</a.b>',
  '<>§</>',
  '<set:html>§</set:html>',
  '<LetOp>§</LetOp>',
  '<LetOp set:html="<b>§</b>">\n\n§\n\n</LetOp>',
  '<Zie>§</Zie>',
  '<Zie begrip="§">§</Zie>',
  '<Zie organisatie="energieloket-verzonnen-land" organisatie="§">§</Zie>',
  '<Duiding reden=§ />',
  '<Duiding reden="§">§</Duiding>',
  '<Noot>§<Noot>§</Noot></Noot>',
  '<Noot>**§** <Bron bron="klimaatoverleg-2023-03-14" plek="§" /></Noot>',
  '<Argument nummer="9.9" titel="§">\n\n§\n\n</Argument>',
  '</LetOp>',
  '<LetOp',
  '<!-- § -->',
  '`§ <Zie>`',
  '\n```js\nglobalThis.raak=1 // §\n```\n',
  '[§](javascript:globalThis.raak=1)',
  '[§](https://voorbeeld.example/ "§")',
  '[§ <Duiding reden="§" />](https://voorbeeld.example/)',
  '![§](https://voorbeeld.example/)',
  '<https://voorbeeld.example/§>',
  '[§]: https://voorbeeld.example/',
  '[^1] §\n\n[^1]: §',
  '\n| § | § |\n| - | - |\n| § | § |\n',
  '\n> §\n',
  '\n- [x] §\n',
  '\n# §\n',
  '\n#### §\n',
  '\n---\n',
  '§\n===\n',
  '~~§~~ $§$ :::§ [[§]] ==§== ^§^',
  'https://voorbeeld.example/x §@voorbeeld.example',
  '§  \n§\\\n§',
];

/** Numbers that are words: no rule on numbers, abbreviations or personal data has a say in them. */
const woord = (i: number): string =>
  `xq${Array.from(i.toString(10), (cijfer) => 'abcdefghij'.charAt(Number(cijfer))).join('')}q`;

/** The words that were put in a text, wherever they stand in it; a sentence may begin with a capital. */
export const woordenIn = (tekst: string): string[] => tekst.toLowerCase().match(/xq[a-j]+q/g) ?? [];

/** MDX with components in each other, most of it right and some of it mangled; every word in it is another. */
export function mdxteksten({ zin, regel, blok }: Onderdelen, aantal: number, zaad: number): string[] {
  const deel = fc.oneof(
    { weight: 60, arbitrary: fc.constant('§') },
    { weight: 12, arbitrary: fc.constantFrom('**§ §**', '*§*', '[§](https://voorbeeld.example/)', '§,\n§') },
    { weight: 25, arbitrary: fc.constantFrom(...zin) },
    { weight: 3, arbitrary: fc.constantFrom(...regel, ...VREEMD) },
  );
  const alinea = fc.array(deel, { minLength: 1, maxLength: 5 }).map((delen) => delen.join(' '));
  const lijst = fc
    .tuple(fc.constantFrom('-', '1.'), fc.array(alinea, { minLength: 1, maxLength: 3 }))
    .map(([teken, punten]) => punten.map((punt) => `${teken} ${punt.replaceAll('\n', '\n   ')}`).join('\n'));
  const { blokken } = fc.letrec<{ blokken: string; onderdeel: string }>((zelf) => ({
    blokken: fc
      .array(
        fc.oneof(
          { depthSize: 'small', maxDepth: 4 },
          { weight: 6, arbitrary: alinea },
          { weight: 2, arbitrary: lijst },
          { weight: 1, arbitrary: fc.constantFrom('### §', '## § §') },
          { weight: 2, arbitrary: fc.constantFrom(...regel) },
          { weight: 3, arbitrary: zelf('onderdeel') },
        ),
        { minLength: 1, maxLength: 4 },
      )
      .map((delen) => delen.join('\n\n')),
    onderdeel: fc.tuple(fc.constantFrom(...blok), zelf('blokken'), lijst).map(([begin, inhoud, punten]) => {
      const naam = begin.split(' ')[0] ?? begin;
      return `<${begin}>\n\n${naam === 'Stappen' ? punten : inhoud}\n\n</${naam}>`;
    }),
  }));
  const mangel = fc.option(fc.tuple(verminking, fc.double({ min: 0, max: 0.999, noNaN: true })));
  return fc.sample(fc.tuple(blokken, mangel), { numRuns: aantal, seed: zaad }).map(([tekst, hoe]) => {
    let i = 0;
    const heel = tekst.replaceAll('§', () => woord((i += 1)));
    return i % 3 === 0 && hoe ? hoe[0](heel, hoe[1]) : heel;
  });
}
