import { expect, test } from 'vitest';
import { VOORSTEL_ONDERDELEN } from '../../schemas/voorstelmdx.ts';
import { inhoudsoortVan, type Geparsed } from '../../src/domain/soorten/soorten.ts';
import { loop, metGebruik, onderdelenIn, woordenVan } from '../../src/domain/kern/mdx/loop.ts';
import { leesMdx } from '../../src/domain/kern/parse/leesMdx.ts';
import { zoekOffset } from '../../src/domain/kern/yaml/boom.ts';

const KOP = `---
onderwerp: Een proef
status: concept
vorm: vorm
organisatie: gemeente
plan: plan
peildatum: 2023-07-01
besluiten: [{ tekst: Kennisnemen. }]
---
`;

/** A text in which everything occurs, also where it shows nothing: in a heading and in a link. */
const TEKST = `${KOP}
## De kern <Duiding reden="in een kop" />

Er zijn **veel** bomen
<Bron bron="bron" plek="punt 1" />
en *meer*. <Begrip begrip="boom">Een **boom**</Begrip> [op <Duiding reden="in een link" /> de site](https://voorbeeld.example/).

<Argument nummer="1.1" titel="Daarom">

Ja.

- Een punt. <Bron bron="ander" plek="punt 2" />

  <Stilte />
- Nog een punt.

</Argument>

<Voortgangstabel acties="met-bericht" />
`;

function lees(tekst: string) {
  const { inhoud, vondsten } = leesMdx(tekst, inhoudsoortVan('collegevoorstel').schema, {
    onderdelen: VOORSTEL_ONDERDELEN,
    lijf: 'boom',
  });
  if (!inhoud) throw new Error(JSON.stringify(vondsten));
  return { waarde: inhoud.waarde as Geparsed<'collegevoorstel'>, boom: inhoud.boom };
}

const { waarde, boom } = lees(TEKST);
const hier = (pad: Parameters<typeof zoekOffset>[1]): string => TEKST.slice(zoekOffset(boom, pad));

test('components stand in the order of the text, each at its place, with its attributes at theirs', () => {
  const gevonden = [...onderdelenIn(waarde.blokken)].map(([{ naam, eigenschappen }, pad]) => {
    expect(hier(pad).startsWith(`<${naam}`)).toBe(true);
    return [
      naam,
      ...Object.keys(eigenschappen).map((sleutel) =>
        /^"[^"]*"/.exec(hier([...pad, 'eigenschappen', sleutel]))?.[0].slice(1, -1),
      ),
    ];
  });
  expect(gevonden).toEqual([
    ['Duiding', 'in een kop'],
    ['Bron', 'bron', 'punt 1'],
    ['Begrip', 'boom'],
    ['Duiding', 'in een link'],
    ['Argument', '1.1', 'Daarom'],
    ['Bron', 'ander', 'punt 2'],
    ['Stilte'],
    ['Voortgangstabel', 'met-bericht'],
  ]);
});

test('words, links and headings are found where they stand', () => {
  for (const { node, pad } of loop(waarde.blokken)) {
    if (node.soort === 'woorden') expect(hier(pad).trimStart().startsWith(node.woorden.trim())).toBe(true);
    if (node.soort === 'link') expect(hier(pad).startsWith('[op ')).toBe(true);
    if (node.soort === 'kop') expect(hier(pad).startsWith(`## ${node.kop.trim()}`)).toBe(true);
  }
});

test('a component that has a line to itself within a paragraph stays in it', () => {
  const [, alinea] = waarde.blokken;
  expect(alinea?.soort === 'alinea' && woordenVan(alinea.delen)).toBe(
    'Er zijn veel bomen  en meer. Een boom op  de site.',
  );
});

test('each thing knows what it lies in', () => {
  const boven = [...loop(waarde.blokken)]
    .filter(({ node }) => node.soort === 'onderdeel')
    .map((stap) => stap.boven.map(({ soort }) => soort).join(' '));
  expect(boven).toEqual([
    'kop',
    'alinea',
    'alinea',
    'alinea link',
    '',
    'onderdeel lijst alinea',
    'onderdeel lijst',
    '',
  ]);
});

test('knowing something else of each component leaves the rest of the text as it was', () => {
  const namen = metGebruik(waarde.blokken, ({ naam }) => naam);
  expect([...onderdelenIn(namen)].map(([naam]) => naam)).toEqual(
    [...onderdelenIn(waarde.blokken)].map(([{ naam }]) => naam),
  );
  expect([...loop(namen)].map(({ node, pad }) => [node.soort, pad])).toEqual(
    [...loop(waarde.blokken)].map(({ node, pad }) => [node.soort, pad]),
  );
});
