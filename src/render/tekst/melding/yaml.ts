import { tekst, type MeldingTekst, type DrieZinnen, type Teksten } from './zinnen.ts';

/** Mistakes in the YAML itself. */
export const YAML_TEKSTEN = {
  'yaml-teken': ({ teken }) =>
    tekst(
      `Hier staat een onzichtbaar of onveilig teken (${teken}).`,
      'Alleen zichtbare tekens, spaties en regeleinden.',
      'Wis het teken. Vaak komt het mee met kopiëren uit een ander programma.',
    ),
  'yaml-tab': () => tekst('Hier staat een tab.', 'Spaties.', 'Vervang de tab door spaties: twee per niveau.'),
  'yaml-anker': ({ naam }) =>
    tekst(
      `Hier staat een YAML-anker of een verwijzing daarnaar (‘${naam}’).`,
      'Gewone waarden, ook als ze vaker voorkomen.',
      'Schrijf de waarde voluit. Bedoelt u het teken zelf? Zet de tekst dan tussen aanhalingstekens.',
    ),
  'yaml-tag': ({ tag }) =>
    tekst(
      `Hier staat een YAML-tag (‘${tag}’).`,
      'Een waarde zonder tag.',
      'Wis de tag. Bedoelt u het uitroepteken zelf? Zet de tekst dan tussen aanhalingstekens.',
    ),
  'yaml-richtlijn': () =>
    tekst('Hier staat een YAML-richtlijn (een regel die met % begint).', 'Alleen inhoud.', 'Wis deze regel.'),
  'yaml-documenten': () =>
    tekst(
      'Hier begint of eindigt een tweede YAML-document.',
      'Eén document per bestand.',
      'Wis de regel met streepjes of puntjes, of maak een tweede bestand.',
    ),
  'yaml-diepte': ({ grens }) =>
    tekst(
      `Deze waarde zit dieper dan ${grens} niveaus.`,
      `Hooguit ${grens} niveaus in elkaar.`,
      'Kijk of er een haakje of een inspringing te veel is.',
    ),
  'yaml-dubbele-sleutel': ({ sleutel }) =>
    tekst(
      `De sleutel ‘${sleutel}’ staat hier voor de tweede keer.`,
      'Elke sleutel één keer.',
      'Voeg de twee samen, of wis er een.',
    ),
  'yaml-sleutel': () =>
    tekst(
      'Deze sleutel is geen tekst.',
      'Een woord, gevolgd door een dubbele punt.',
      'Zet een getal als sleutel tussen aanhalingstekens.',
    ),
  'yaml-getal': ({ geschreven }) =>
    tekst(
      `‘${geschreven}’ is als getal niet eenduidig.`,
      'Een getal zoals 12 of 12.5, of tekst tussen aanhalingstekens.',
      `Is het tekst? Schrijf dan "${geschreven}".`,
    ),
  'yaml-vorm': ({ oorzaak }) => yamlVorm(oorzaak),
} satisfies Teksten;

function yamlVorm(oorzaak: string): MeldingTekst {
  const [zin, verwacht, hint] = YAML_OORZAKEN[oorzaak] ?? YAML_ANDERS;
  return tekst(zin, verwacht, hint);
}

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
