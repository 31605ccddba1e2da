import { meldingsoort } from '../melding.ts';

/** Mistakes in the YAML itself. */
export const YAML = {
  /** A character that nobody sees, or that changes how text is shown. */
  teken: meldingsoort<{ teken: string }>({
    code: 'yaml-teken',
    ernst: 'fout',
    zin: ({ teken }) => `Hier staat een onzichtbaar of onveilig teken (${teken}).`,
    verwacht: 'Alleen zichtbare tekens, spaties en regeleinden.',
    hint: 'Wis het teken. Vaak komt het mee met kopiëren uit een ander programma.',
  }),
  tab: meldingsoort({
    code: 'yaml-tab',
    ernst: 'fout',
    zin: 'Hier staat een tab.',
    verwacht: 'Spaties.',
    hint: 'Vervang de tab door spaties: twee per niveau.',
  }),
  anker: meldingsoort<{ naam: string }>({
    code: 'yaml-anker',
    ernst: 'fout',
    zin: ({ naam }) => `Hier staat een YAML-anker of een verwijzing daarnaar (‘${naam}’).`,
    verwacht: 'Gewone waarden, ook als ze vaker voorkomen.',
    hint: 'Schrijf de waarde voluit. Bedoelt u het teken zelf? Zet de tekst dan tussen aanhalingstekens.',
  }),
  tag: meldingsoort<{ tag: string }>({
    code: 'yaml-tag',
    ernst: 'fout',
    zin: ({ tag }) => `Hier staat een YAML-tag (‘${tag}’).`,
    verwacht: 'Een waarde zonder tag.',
    hint: 'Wis de tag. Bedoelt u het uitroepteken zelf? Zet de tekst dan tussen aanhalingstekens.',
  }),
  richtlijn: meldingsoort({
    code: 'yaml-richtlijn',
    ernst: 'fout',
    zin: 'Hier staat een YAML-richtlijn (een regel die met % begint).',
    verwacht: 'Alleen inhoud.',
    hint: 'Wis deze regel.',
  }),
  documenten: meldingsoort({
    code: 'yaml-documenten',
    ernst: 'fout',
    zin: 'Hier begint of eindigt een tweede YAML-document.',
    verwacht: 'Eén document per bestand.',
    hint: 'Wis de regel met streepjes of puntjes, of maak een tweede bestand.',
  }),
  diepte: meldingsoort<{ grens: number }>({
    code: 'yaml-diepte',
    ernst: 'fout',
    zin: ({ grens }) => `Deze waarde zit dieper dan ${grens} niveaus.`,
    verwacht: ({ grens }) => `Hooguit ${grens} niveaus in elkaar.`,
    hint: 'Kijk of er een haakje of een inspringing te veel is.',
  }),
  delen: meldingsoort<{ grens: number }>({
    code: 'yaml-delen',
    ernst: 'fout',
    zin: ({ grens }) =>
      `Dit bestand bestaat uit meer dan ${grens.toLocaleString('nl')} tekens en woorden van YAML.`,
    verwacht: 'Een bestand zoals mensen het schrijven.',
    hint: 'Splits de inhoud, of haal weg wat er niet in hoort.',
  }),
  dubbeleSleutel: meldingsoort<{ sleutel: string }>({
    code: 'yaml-dubbele-sleutel',
    ernst: 'fout',
    zin: ({ sleutel }) => `De sleutel ‘${sleutel}’ staat hier voor de tweede keer.`,
    verwacht: 'Elke sleutel één keer.',
    hint: 'Voeg de twee samen, of wis er een.',
  }),
  sleutel: meldingsoort({
    code: 'yaml-sleutel',
    ernst: 'fout',
    zin: 'Deze sleutel is geen tekst.',
    verwacht: 'Een woord, gevolgd door een dubbele punt.',
    hint: 'Zet een getal als sleutel tussen aanhalingstekens.',
  }),
  getal: meldingsoort<{ geschreven: string }>({
    code: 'yaml-getal',
    ernst: 'fout',
    zin: ({ geschreven }) => `‘${geschreven}’ is als getal niet eenduidig.`,
    verwacht: 'Een getal zoals 12 of 12.5, of tekst tussen aanhalingstekens.',
    hint: ({ geschreven }) => `Is het tekst? Schrijf dan "${geschreven}".`,
  }),
  langGetal: meldingsoort<{ geschreven: string; grens: number }>({
    code: 'yaml-lang-getal',
    ernst: 'fout',
    zin: ({ geschreven, grens }) => `‘${geschreven}’ is een getal van meer dan ${grens} cijfers.`,
    verwacht: ({ grens }) => `Hooguit ${grens} cijfers: een langer getal blijft niet precies bewaard.`,
    hint: ({ geschreven }) => `Is het een nummer of een kenmerk? Schrijf dan "${geschreven}".`,
  }),
  /** `oorzaak` is the parser's name for it. */
  vorm: meldingsoort<{ oorzaak: string }>({
    code: 'yaml-vorm',
    ernst: 'fout',
    zin: ({ oorzaak }) => oorzaakVan(oorzaak)[0],
    verwacht: ({ oorzaak }) => oorzaakVan(oorzaak)[1],
    hint: ({ oorzaak }) => oorzaakVan(oorzaak)[2],
  }),
};

type DrieZinnen = readonly [zin: string, verwacht: string, hint: string];

const oorzaakVan = (oorzaak: string): DrieZinnen => YAML_OORZAKEN[oorzaak] ?? YAML_ANDERS;

const YAML_ANDERS: DrieZinnen = [
  'Deze regel is geen geldige YAML.',
  'Regels zoals ‘sleutel: waarde’ of ‘- onderdeel van een lijst’.',
  'Kijk naar haakjes, aanhalingstekens en inspringing, ook op de regel erboven.',
];

/** What the parser's errors come down to for a writer. */
const YAML_OORZAKEN: Readonly<Record<string, DrieZinnen>> = {
  BAD_INDENT: [
    'Deze regel springt niet goed in.',
    'Sleutels van hetzelfde niveau precies onder elkaar.',
    'Maak de inspringing gelijk aan die van de regels erboven, met spaties.',
  ],
  BAD_DQ_ESCAPE: [
    'Hier staat een backslash die niets betekent.',
    'Tekst zonder backslash.',
    'Gebruik enkele aanhalingstekens om de tekst, of schrijf \\\\.',
  ],
  BAD_SCALAR_START: [
    'Met dit teken kan tekst niet beginnen.',
    'Tekst tussen aanhalingstekens.',
    'Zet aanhalingstekens om de hele tekst.',
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    'In deze tekst staat een dubbele punt met een spatie erachter, of een regel springt te ver in.',
    'Tekst met een dubbele punt tussen aanhalingstekens.',
    'Zet aanhalingstekens om de hele tekst, of maak de inspringing gelijk.',
  ],
  OPEN_QUOTE: [
    'Dit aanhalingsteken gaat niet meer dicht.',
    'Eenzelfde aanhalingsteken aan het eind van de tekst.',
    'Sluit de tekst af. Is het een apostrof, zoals in ’s avonds? Zet dan dubbele aanhalingstekens om de hele tekst.',
  ],
  OPEN_BRACKET: [
    'Dit haakje gaat niet meer dicht.',
    'Eenzelfde haakje aan het eind van de lijst of de groep.',
    'Sluit het haakje. Hoort het bij de tekst? Zet dan aanhalingstekens om de hele tekst.',
  ],
  MISSING_CHAR: [
    'Er ontbreekt een aanhalingsteken, haakje, komma of dubbele punt.',
    'Elk teken dat opent, ook gesloten.',
    'Kijk ook op de regels erboven: daar begint het vaak.',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'Een sleutel loopt door op de volgende regel.',
    'Een sleutel op één regel, met een dubbele punt.',
    'Kijk of er een dubbele punt of aanhalingsteken ontbreekt.',
  ],
};
