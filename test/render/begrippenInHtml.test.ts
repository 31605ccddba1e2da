import { expect, test } from 'vitest';
import { maakBegripzoeker } from '../../src/domain/soorten/begrip/begripzoeker.ts';
import { markeerBegrippen } from '../../src/render/tekst/begrippen.ts';
import { bewerkTekst } from '../../src/render/tekst/begrippenInHtml.ts';

/** The HTML with the prose in capitals, and what was told to stay as it is. */
function bewerkt(html: string): { html: string; onthouden: string[] } {
  const onthouden: string[] = [];
  const uit = bewerkTekst(html, {
    maak: (tekst) => tekst.toUpperCase(),
    onthoud: (tekst) => onthouden.push(tekst),
  });
  return { html: uit, onthouden };
}

test.each([
  ['prose changes', '<p>een <strong>woord</strong></p>', '<p>EEN <strong>WOORD</strong></p>'],
  ['tags and attributes don’t', '<p class="a > b">een</p>', '<p class="a > b">EEN</p>'],
  ['links don’t', '<p>een <a href="/x/">woord</a> meer</p>', '<p>EEN <a href="/x/">woord</a> MEER</p>'],
  ['headings don’t', '<h2 id="a">een</h2><p>twee</p>', '<h2 id="a">een</h2><p>TWEE</p>'],
  [
    'sources don’t, also with a link in them',
    '<details><summary>een</summary><a href="/x/">bron</a> plek</details> twee',
    '<details><summary>een</summary><a href="/x/">bron</a> plek</details> TWEE',
  ],
  ['an article is no link', '<article>een</article>', '<article>EEN</article>'],
])('%s', (_, html, verwacht) => {
  expect(bewerkt(html).html).toBe(verwacht);
});

test('words in a link are remembered, so that they aren’t linked again', () => {
  expect(bewerkt('<a href="/x/">een <b>twee</b></a><h2>drie</h2>').onthouden).toEqual(['een ', 'twee']);
});

test('an entity is no word: a begrip that is called as one of them doesn’t take it apart', () => {
  const zoek = maakBegripzoeker(
    ['lt', 'amp', '39', 'quot', 'x27', 'R'].map((term) => ({ id: term, term, ook: [] })),
  );
  const html = '<p>5 &lt; 6 &amp; zo&#39;n &quot;lt&quot; &#x27;R&D&nbsp;39 \uE000</p>';
  const uit = bewerkTekst(html, {
    maak: (tekst) =>
      markeerBegrippen(tekst, zoek, new Set())
        .map(({ tekst: stuk, begrip }) => (begrip === undefined ? stuk : `<a>${stuk}</a>`))
        .join(''),
    onthoud: () => undefined,
  });
  expect(uit).toBe(
    '<p>5 &lt; 6 &amp; zo&#39;n &quot;<a>lt</a>&quot; &#x27;<a>R</a>&D&nbsp;<a>39</a> \uE000</p>',
  );
});
