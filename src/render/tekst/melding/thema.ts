import type { MeldingGegevens } from '../../../domain/kern/melding.ts';
import type { Rol } from '../../../domain/thema/paren.ts';
import type { SvgOorzaak } from '../../../domain/thema/keurSvg.ts';
import type { Tokensoort } from '../../../domain/thema/tokens.ts';
import {
  bedoelde,
  hoofdletter,
  lijst,
  tekst,
  type DrieZinnen,
  type MeldingTekst,
  type Teksten,
} from './zinnen.ts';

/** The look of a site, and the format of its content. */
export const THEMA_TEKSTEN = {
  'thema-bestand': ({ naam }) =>
    tekst(
      `Het bestand ‘${naam}’ hoort niet in de map thema.`,
      'Het bestand thema.css, logo.svg, logo-donker.svg of icoon.svg, of een lettertype (.woff2).',
      'Geef het bestand een van deze namen, of haal het weg.',
    ),
  'thema-css-vorm': () =>
    tekst(
      'Hier is het stijlblad geen geldige CSS.',
      'Regels zoals ‘--naam: waarde;’ tussen ‘:root {’ en ‘}’.',
      'Kijk naar accolades, aanhalingstekens en puntkomma’s, ook op de regel erboven.',
    ),
  'thema-css-regel': ({ gevonden }) =>
    tekst(
      `‘${gevonden}’ kan niet in een thema.`,
      'Alleen ‘:root { --naam: waarde; }’, en ‘@font-face’ voor een eigen lettertype.',
      'Haal het weg. Een thema kiest kleuren, letters en hoeken; de rest van de vormgeving staat vast.',
    ),
  'thema-token-onbekend': ({ token, bedoeld }) =>
    tekst(
      `De naam ‘${token}’ bestaat niet in een thema.`,
      'Een naam zoals ‘--basis-color-accent-1-color-default’. De pagina docs/thema.md van Waakvlam noemt ze alle.',
      bedoelde(bedoeld, 'Haal de regel weg.'),
    ),
  'thema-waarde': ({ token, soort, gekregen }) =>
    tekst(
      `De waarde ‘${gekregen}’ kan niet bij ‘${token}’.`,
      SOORTEN[soort].verwacht,
      `Schrijf bijvoorbeeld ‘${token}: ${SOORTEN[soort].voorbeeld};’.`,
    ),
  'thema-contrast': contrastTekst,
  'thema-lettertype': ({ oorzaak }) => tekst(...LETTERTYPE[oorzaak]),
  'thema-kenmerk': ({ kenmerk, bekend }) =>
    tekst(
      `‘${kenmerk}’ kan zo niet bij een lettertype.`,
      `${hoofdletter(lijst(bekend))}, met een gewone waarde.`,
      'Haal de regel weg, of kijk of de naam en de waarde kloppen.',
    ),
  'thema-adres': ({ gekregen, aanwezig }) =>
    tekst(
      `‘${gekregen}’ is geen lettertype dat in de map thema ligt.`,
      'Eén bestand uit de map thema, zoals url(letters.woff2).',
      aanwezig.length === 0
        ? 'Zet het lettertype (.woff2) in de map thema. Van een ander adres halen kan niet.'
        : `In de map ${aanwezig.length === 1 ? 'ligt' : 'liggen'} ${aanwezig.map((naam) => `‘${naam}’`).join(', ')}.`,
    ),
  'thema-svg': ({ oorzaak, naam }) => tekst(...SVG[oorzaak](naam)),
  'formaat-oud': ({ formaat, kent }) =>
    tekst(
      `Deze inhoud heeft formaat ${formaat}, en deze versie van Waakvlam leest formaat ${kent}.`,
      `Een regel ‘formaat: ${kent}’ in site.yaml, en inhoud die daarbij past.`,
      'Draai ‘npx waakvlam bijwerken --dry-run’ om te zien wat er verandert, en dan ‘npx waakvlam bijwerken’.',
    ),
  'formaat-nieuw': ({ formaat, kent }) =>
    tekst(
      `Deze inhoud heeft formaat ${formaat}, en deze versie van Waakvlam kent formaten tot en met ${kent}.`,
      `Waakvlam ${formaat}.0.0 of nieuwer: het eerste getal van de versie is het formaat.`,
      `Installeer Waakvlam ${formaat}.`,
    ),
} satisfies Teksten;

function contrastTekst({ token, tekorten, voorstel }: MeldingGegevens['thema-contrast']): MeldingTekst {
  const [{ voor, op, rol, scherm, gemeten, nodig }, ...rest] = tekorten;
  const ook =
    rest.length === 0 ? '' : ` Er ${rest.length === 1 ? 'is' : 'zijn'} nog ${rest.length} zulke paren.`;
  return tekst(
    `Op een ${SCHERM[scherm]} scherm is ‘${voor}’ op ‘${op}’ niet goed te zien: het contrast is ${alsGetal(gemeten)}.${ook}`,
    `Een contrast van ten minste ${String(nodig).replace('.', ',')} voor ${ROL[rol]} (WCAG 2.2, niveau AA).`,
    `Schrijf ‘${token}: ${voorstel};’: de kleur die er het dichtst bij ligt en die goed is.`,
  );
}

/** A ratio in two decimals, rounded down: what falls short never looks enough. */
const alsGetal = (ratio: number): string => (Math.floor(ratio * 100) / 100).toFixed(2).replace('.', ',');

const SCHERM = { licht: 'licht', donker: 'donker' } as const;

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

const LETTERTYPE: Readonly<Record<MeldingGegevens['thema-lettertype']['oorzaak'], DrieZinnen>> = {
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
