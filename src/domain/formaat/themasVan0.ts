/**
 * The stylesheets that format 0 had by name, for content that wore one to take with it. What a search found is on a dark
 * screen a little darker than it was: a link in it fell short of the contrast that WCAG asks.
 */
export const THEMAS_VAN_0 = {
  waakvlam: `/* Het uiterlijk van de site. Elke kleur staat er twee keer: voor een licht en voor een donker scherm. */
:root {
  /* Letters: wat de bezoeker al heeft. Een eigen lettertype kan ook, met @font-face. */
  --basis-text-font-family-default:
    -apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif;
  --basis-heading-font-family: var(--basis-text-font-family-default);
  --basis-heading-font-weight: 700;
  --basis-heading-letter-spacing: -0.015em;

  /* Vorm */
  --basis-border-radius-sm: 0.2rem;
  --basis-border-radius-md: 0.4rem;

  /* Ondergrond en inkt */
  --basis-color-default-bg-document: light-dark(#ffffff, #10181c);
  --basis-color-default-bg-subtle: light-dark(#f3f6f6, #18242a);
  --basis-color-default-border-subtle: light-dark(#dde4e6, #2d3b42);
  --basis-color-default-border-default: light-dark(#78858c, #7c8a91);
  --basis-color-default-color-document: light-dark(#15232b, #e9eff1);
  --basis-color-default-color-subtle: light-dark(#4d5b64, #acbac1);

  /* De ene accentkleur: woorden en lijnen, een tint, en een volle ondergrond met wat daarop staat */
  --basis-color-accent-1-color-default: light-dark(#0c4a5f, #8ad3e8);
  --basis-color-accent-1-bg-default: light-dark(#e3f0f3, #12343f);
  --basis-color-accent-1-inverse-bg-default: light-dark(#0c4a5f, #135068);
  --basis-color-accent-1-inverse-bg-hover: light-dark(#07323f, #1a6684);
  --basis-color-accent-1-inverse-color-default: #ffffff;

  /* De kleuren van een plan: rood, oranje, groen, en grijs voor wat vervallen of onbekend is */
  --basis-color-negative-color-default: light-dark(#a3212a, #ff9e97);
  --basis-color-negative-bg-default: light-dark(#fcebea, #3b1d1f);
  --basis-color-warning-color-default: light-dark(#8a4800, #ffbb6b);
  --basis-color-warning-bg-default: light-dark(#fff0da, #3a2a12);
  --basis-color-positive-color-default: light-dark(#17663a, #88d9a2);
  --basis-color-positive-bg-default: light-dark(#e2f3e8, #15331f);
  --basis-color-disabled-color-default: light-dark(#4d5b64, #acbac1);
  --basis-color-disabled-bg-default: light-dark(#e6eaec, #2a363c);

  /* Wat aandacht vraagt, en wat bij het zoeken is gevonden */
  --basis-color-highlight-bg-default: light-dark(#fdf4db, #30290f);
  --basis-color-highlight-border-default: light-dark(#a87a06, #d6ab3f);
  --basis-color-selected-bg-default: light-dark(#ffe89c, #67520f);
}
`,
  beuk: `/* Het uiterlijk van de site. Elke kleur staat er twee keer: voor een licht en voor een donker scherm. */
:root {
  --basis-text-font-family-default: Optima, Candara, 'Noto Sans', 'DejaVu Sans', Verdana, sans-serif;
  --basis-heading-font-family:
    Charter, 'Bitstream Charter', 'Iowan Old Style', Cambria, 'P052', Georgia, serif;
  --basis-heading-font-weight: 600;
  --basis-heading-letter-spacing: 0;

  --basis-border-radius-sm: 0;
  --basis-border-radius-md: 0;

  --basis-color-default-bg-document: light-dark(#fffdf8, #1b1518);
  --basis-color-default-bg-subtle: light-dark(#f7f1e6, #261d21);
  --basis-color-default-border-subtle: light-dark(#e4d9c8, #43353b);
  --basis-color-default-border-default: light-dark(#867a6a, #93838a);
  --basis-color-default-color-document: light-dark(#2a1c22, #f3eaed);
  --basis-color-default-color-subtle: light-dark(#5f4f55, #c3b2b9);

  --basis-color-accent-1-color-default: light-dark(#6d1f4b, #f0a9cd);
  --basis-color-accent-1-bg-default: light-dark(#f6e4ee, #43202f);
  --basis-color-accent-1-inverse-bg-default: light-dark(#6d1f4b, #7a2a57);
  --basis-color-accent-1-inverse-bg-hover: light-dark(#4c1233, #93376b);
  --basis-color-accent-1-inverse-color-default: #ffffff;

  --basis-color-negative-color-default: light-dark(#9c1f1f, #ffa098);
  --basis-color-negative-bg-default: light-dark(#fbe7e3, #401d1c);
  --basis-color-warning-color-default: light-dark(#854600, #ffbd72);
  --basis-color-warning-bg-default: light-dark(#fdecd3, #3d2a13);
  --basis-color-positive-color-default: light-dark(#2c6327, #9fd998);
  --basis-color-positive-bg-default: light-dark(#e6f1de, #1f331b);
  --basis-color-disabled-color-default: light-dark(#5f4f55, #c3b2b9);
  --basis-color-disabled-bg-default: light-dark(#ebe3d7, #382c31);

  --basis-color-highlight-bg-default: light-dark(#fdf0cc, #352b0f);
  --basis-color-highlight-border-default: light-dark(#9d7204, #dcb24a);
  --basis-color-selected-bg-default: light-dark(#ffe38a, #5f4b10);
}
`,
} as const;
