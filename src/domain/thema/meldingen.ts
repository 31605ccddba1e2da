import { meldingsoort } from '../kern/melding.ts';
import { bedoelde, hoofdletter, lijst } from '../kern/woorden/zin.ts';
import type { Contrastfout } from './contrast.ts';
import type { SvgOorzaak } from './keurSvg.ts';
import type { Rol } from './paren.ts';
import type { Tokensoort } from './tokens.ts';

/** What a font that a theme names can lack. */
type Lettertypefout = 'font-family' | 'src' | 'woff2';

/** The three sentences of a finding, for a table of causes. */
type DrieZinnen = readonly [zin: string, verwacht: string, hint: string];

/** What can be wrong in the look of a site. */
export const THEMA = {
  bestand: meldingsoort<{ naam: string }>({
    code: 'thema-bestand',
    ernst: 'fout',
    zin: ({ naam }) => `Het bestand ‘${naam}’ hoort niet in de map thema.`,
    verwacht: 'Het bestand thema.css, logo.svg, logo-donker.svg of icoon.svg, of een lettertype (.woff2).',
    hint: 'Geef het bestand een van deze namen, of haal het weg.',
  }),
  cssVorm: meldingsoort({
    code: 'thema-css-vorm',
    ernst: 'fout',
    zin: 'Hier is het stijlblad geen geldige CSS.',
    verwacht: 'Regels zoals ‘--naam: waarde;’ tussen ‘:root {’ en ‘}’.',
    hint: 'Kijk naar accolades, aanhalingstekens en puntkomma’s, ook op de regel erboven.',
  }),
  cssRegel: meldingsoort<{ gevonden: string }>({
    code: 'thema-css-regel',
    ernst: 'fout',
    zin: ({ gevonden }) => `‘${gevonden}’ kan niet in een thema.`,
    verwacht: 'Alleen ‘:root { --naam: waarde; }’, en ‘@font-face’ voor een eigen lettertype.',
    hint: 'Haal het weg. Een thema kiest kleuren, letters en hoeken; de rest van de vormgeving staat vast.',
  }),
  tokenOnbekend: meldingsoort<{ token: string; bedoeld: string | undefined }>({
    code: 'thema-token-onbekend',
    ernst: 'fout',
    zin: ({ token }) => `De naam ‘${token}’ bestaat niet in een thema.`,
    verwacht:
      'Een naam zoals ‘--basis-color-accent-1-color-default’. De pagina docs/thema.md van Waakvlam noemt ze alle.',
    hint: ({ bedoeld }) => bedoelde(bedoeld, 'Haal de regel weg.'),
  }),
  waarde: meldingsoort<{ token: string; soort: Tokensoort; gekregen: string }>({
    code: 'thema-waarde',
    ernst: 'fout',
    zin: ({ token, gekregen }) => `De waarde ‘${gekregen}’ kan niet bij ‘${token}’.`,
    verwacht: ({ soort }) => SOORTEN[soort].verwacht,
    hint: ({ token, soort }) => `Schrijf bijvoorbeeld ‘${token}: ${SOORTEN[soort].voorbeeld};’.`,
  }),
  contrast: meldingsoort<Contrastfout>({
    code: 'thema-contrast',
    ernst: 'fout',
    zin: ({ tekorten: [{ voor, op, scherm, gemeten }, ...rest] }) => {
      const ook =
        rest.length === 0 ? '' : ` Er ${rest.length === 1 ? 'is' : 'zijn'} nog ${rest.length} zulke paren.`;
      return `Op een ${scherm} scherm is ‘${voor}’ op ‘${op}’ niet goed te zien: het contrast is ${alsGetal(gemeten)}.${ook}`;
    },
    verwacht: ({ tekorten: [{ rol, nodig }] }) =>
      `Een contrast van ten minste ${String(nodig).replace('.', ',')} voor ${ROL[rol]} (WCAG 2.2, niveau AA).`,
    hint: ({ token, voorstel }) =>
      `Schrijf ‘${token}: ${voorstel};’: de kleur die er het dichtst bij ligt en die goed is.`,
  }),
  lettertype: meldingsoort<{ oorzaak: Lettertypefout }>({
    code: 'thema-lettertype',
    ernst: 'fout',
    zin: ({ oorzaak }) => LETTERTYPE[oorzaak][0],
    verwacht: ({ oorzaak }) => LETTERTYPE[oorzaak][1],
    hint: ({ oorzaak }) => LETTERTYPE[oorzaak][2],
  }),
  kenmerk: meldingsoort<{ kenmerk: string; bekend: readonly string[] }>({
    code: 'thema-kenmerk',
    ernst: 'fout',
    zin: ({ kenmerk }) => `‘${kenmerk}’ kan zo niet bij een lettertype.`,
    verwacht: ({ bekend }) => `${hoofdletter(lijst(bekend))}, met een gewone waarde.`,
    hint: 'Haal de regel weg, of kijk of de naam en de waarde kloppen.',
  }),
  adres: meldingsoort<{ gekregen: string; aanwezig: readonly string[] }>({
    code: 'thema-adres',
    ernst: 'fout',
    zin: ({ gekregen }) => `‘${gekregen}’ is geen lettertype dat in de map thema ligt.`,
    verwacht: 'Eén bestand uit de map thema, zoals url(letters.woff2).',
    hint: ({ aanwezig }) =>
      aanwezig.length === 0
        ? 'Zet het lettertype (.woff2) in de map thema. Van een ander adres halen kan niet.'
        : `In de map ${aanwezig.length === 1 ? 'ligt' : 'liggen'} ${aanwezig.map((naam) => `‘${naam}’`).join(', ')}.`,
  }),
  svg: meldingsoort<{ oorzaak: SvgOorzaak; naam: string }>({
    code: 'thema-svg',
    ernst: 'fout',
    zin: ({ oorzaak, naam }) => SVG[oorzaak](naam)[0],
    verwacht: ({ oorzaak, naam }) => SVG[oorzaak](naam)[1],
    hint: ({ oorzaak, naam }) => SVG[oorzaak](naam)[2],
  }),
};

/** A ratio in two decimals, rounded down: what falls short never looks enough. */
const alsGetal = (ratio: number): string => (Math.floor(ratio * 100) / 100).toFixed(2).replace('.', ',');

const ROL: Readonly<Record<Rol, string>> = { tekst: 'tekst', teken: 'lijnen en tekens' };

const SOORTEN: Readonly<Record<Tokensoort, { verwacht: string; voorbeeld: string }>> = {
  kleur: {
    verwacht:
      'Een kleur zoals #0c4a5f, of twee: light-dark(#0c4a5f, #8ad3e8) voor een licht en een donker scherm.',
    voorbeeld: 'light-dark(#0c4a5f, #8ad3e8)',
  },
  lettertype: {
    verwacht: 'Namen van lettertypen met komma’s ertussen.',
    voorbeeld: "'Noto Sans', Arial, sans-serif",
  },
  gewicht: { verwacht: 'Een honderdtal van 100 tot en met 900.', voorbeeld: '700' },
  afstand: { verwacht: 'Een afstand in em, rem of px.', voorbeeld: '-0.01em' },
  maat: { verwacht: 'Een maat in rem, em of px.', voorbeeld: '0.25rem' },
};

const LETTERTYPE: Readonly<Record<Lettertypefout, DrieZinnen>> = {
  'font-family': [
    'Dit lettertype heeft geen naam.',
    'Een regel ‘font-family: "Naam";’ in dit blok.',
    'Voeg de regel toe, en gebruik dezelfde naam bij ‘--basis-text-font-family-default’.',
  ],
  src: [
    'Bij dit lettertype staat geen bestand.',
    'Een regel ‘src: url(letters.woff2);’ in dit blok.',
    'Voeg de regel toe, met de naam van een bestand in de map thema.',
  ],
  woff2: [
    'Dit bestand is geen lettertype in de vorm WOFF2.',
    'Een bestand dat als WOFF2 is gemaakt.',
    'Zet het lettertype om naar WOFF2. Alleen de naam veranderen is niet genoeg.',
  ],
};

const SVG: Readonly<Record<SvgOorzaak, (naam: string) => DrieZinnen>> = {
  vorm: () => [
    'Hier is dit bestand geen geldige SVG.',
    'Tekst die met ‘<svg’ begint en met ‘</svg>’ eindigt, waarin elk element weer sluit.',
    'Maak het bestand opnieuw in uw tekenprogramma, als gewone SVG.',
  ],
  wortel: (naam) => [
    `Dit bestand begint met ‘<${naam}>’, en niet als een plaatje.`,
    'Een begin zoals ‘<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">’.',
    'Maak het bestand opnieuw in uw tekenprogramma, als gewone SVG.',
  ],
  viewbox: () => [
    'Bij dit plaatje staat niet hoe breed en hoog het is.',
    'Vier getallen bij ‘viewBox’, zoals viewBox="0 0 32 32".',
    'Zet er ‘viewBox’ bij, of maak het bestand opnieuw in uw tekenprogramma.',
  ],
  doctype: () => [
    'In dit plaatje staat een DOCTYPE.',
    'Een plaatje zonder DOCTYPE.',
    'Haal de regel weg die met ‘<!DOCTYPE’ begint.',
  ],
  element: (naam) => [
    `‘<${naam}>’ kan niet in een plaatje van de site.`,
    'Alleen wat tekent, zoals path, rect, circle, g en text: geen script, geen beweging, geen plaatje van elders.',
    'Haal het element weg, of bewaar het plaatje als gewone SVG (in Inkscape: ‘Gewone SVG’).',
  ],
  gebeurtenis: (naam) => [
    `Bij ‘${naam}’ staat code die bij een gebeurtenis begint.`,
    'Een plaatje zonder code.',
    `Haal ‘${naam}’ weg.`,
  ],
  verwijzing: (naam) => [
    `‘${naam}’ haalt iets op dat niet in dit plaatje zelf staat.`,
    'Alleen verwijzingen binnen het plaatje, zoals "#verloop".',
    'Zet wat nodig is in het plaatje zelf, of haal de verwijzing weg.',
  ],
};
