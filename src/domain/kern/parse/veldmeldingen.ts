import { TEKSTVORMEN, type Tekstvorm } from '../../../../schemas/tekstvorm.ts';
import { meldingsoort } from '../melding.ts';
import { bedoelde, hoofdletter, lijst } from '../woorden/zin.ts';

/** What something in a YAML file is, for messages. */
export type WaardeSoort =
  'tekst' | 'getal' | 'geheel-getal' | 'datum' | 'ja-of-nee' | 'lijst' | 'groep' | 'niets';

/** Fields that are missing, unknown, or hold the wrong thing. `ook` are the words that may stand in a value's place. */
export const VELD = {
  sleutelOnbekend: meldingsoort<{
    sleutel: string;
    toegestaan: readonly string[];
    bedoeld: string | undefined;
  }>({
    code: 'sleutel-onbekend',
    ernst: 'fout',
    zin: ({ sleutel }) => `De sleutel ‘${sleutel}’ hoort hier niet.`,
    verwacht: ({ toegestaan }) =>
      toegestaan.length === 0 ? 'Geen sleutels.' : `Een van: ${toegestaan.join(', ')}.`,
    hint: ({ bedoeld }) =>
      bedoelde(bedoeld, 'Wis de sleutel, of kijk of de regel op het goede niveau inspringt.'),
  }),
  sleutelOntbreekt: meldingsoort<{ sleutel: string; in: string | undefined }>({
    code: 'sleutel-ontbreekt',
    ernst: 'fout',
    zin: ({ sleutel, in: groep }) =>
      groep === undefined
        ? `De sleutel ‘${sleutel}’ ontbreekt.`
        : `De sleutel ‘${sleutel}’ ontbreekt bij ‘${groep}’.`,
    verwacht: ({ sleutel }) => `Een regel ‘${sleutel}: …’.`,
    hint: 'Voeg de regel toe. Zegt de bron er niets over? Waar het mag, schrijft u ‘onbekend’.',
  }),
  waardeLeeg: meldingsoort<{ sleutel: string; onbekendMag: boolean }>({
    code: 'waarde-leeg',
    ernst: 'fout',
    zin: ({ sleutel }) => `Bij ‘${sleutel}’ staat geen waarde.`,
    verwacht: 'Een waarde.',
    hint: ({ onbekendMag }) =>
      onbekendMag
        ? 'Zeggen de bronnen er niets over? Schrijf dan ‘onbekend’, of ‘{ onbekend: reden }’.'
        : 'Vul de waarde in, of wis de regel als de sleutel niet nodig is.',
  }),
  waardeSoort: meldingsoort<{
    verwacht: WaardeSoort;
    gekregen: WaardeSoort;
    geschreven: string | undefined;
    ook: readonly string[];
  }>({
    code: 'waarde-soort',
    ernst: 'fout',
    zin: ({ gekregen, geschreven }) =>
      `Hier staat ${geschreven === undefined ? SOORTEN[gekregen] : `${SOORTEN[gekregen]} (${geschreven})`}.`,
    verwacht: ({ verwacht, ook }) => ofOok(`${hoofdletter(SOORTEN[verwacht])}.`, ook),
    hint: ({ verwacht, gekregen, geschreven }) => soortHint(verwacht, gekregen, geschreven),
  }),
  waardeKeuze: meldingsoort<{ gekregen: string; keuzes: readonly string[]; bedoeld: string | undefined }>({
    code: 'waarde-keuze',
    ernst: 'fout',
    zin: ({ gekregen }) => `‘${gekregen}’ kan hier niet.`,
    verwacht: ({ keuzes }) => `${hoofdletter(lijst(keuzes))}.`,
    hint: ({ bedoeld }) => bedoelde(bedoeld, 'Kies een van deze woorden.'),
  }),
  waardeVorm: meldingsoort<{ vorm: Tekstvorm; gekregen: string; ook: readonly string[] }>({
    code: 'waarde-vorm',
    ernst: 'fout',
    zin: ({ gekregen }) => `‘${gekregen}’ heeft niet de vorm die hier hoort.`,
    verwacht: ({ vorm, ook }) => ofOok(TEKSTVORMEN[vorm].verwacht, ook),
    hint: ({ vorm, gekregen }) =>
      vorm === 'kleur' && /^#?[\da-f]{6}$/i.test(gekregen)
        ? `Schrijf ‘${gekregen.replace('#', '').toUpperCase()}’.`
        : TEKSTVORMEN[vorm].hint,
  }),
  waardeBereik: meldingsoort<{
    wat: 'getal' | 'tekst' | 'lijst';
    min: number | undefined;
    max: number | undefined;
  }>({
    code: 'waarde-bereik',
    ernst: 'fout',
    zin: ({ wat, min }) => `${UITERSTEN[wat].wat} ${UITERSTEN[wat][min === undefined ? 'max' : 'min']}.`,
    verwacht: ({ wat, min, max }) =>
      `${min === undefined ? `Hooguit ${max}` : `Ten minste ${min}`}${UITERSTEN[wat].eenheid}.`,
    hint: ({ wat }) =>
      wat === 'lijst'
        ? 'Vul de lijst aan, of wis de sleutel als hij niet nodig is.'
        : 'Kijk of er een cijfer of teken te veel of te weinig staat.',
  }),
  datumOngeldig: meldingsoort<{ gekregen: string; ook: readonly string[] }>({
    code: 'datum-ongeldig',
    ernst: 'fout',
    zin: ({ gekregen }) => `‘${gekregen}’ is geen geldige datum.`,
    verwacht: ({ ook }) =>
      ofOok('Een jaar (2022), kwartaal (2022-Q4), maand (2022-12) of dag (2022-12-20).', ook),
    hint: 'Kijk of de dag bestaat, en schrijf eerst het jaar. Weet u de datum niet precies? Schrijf wat de bron zegt.',
  }),
};

const SOORTEN: Readonly<Record<WaardeSoort, string>> = {
  tekst: 'tekst',
  getal: 'een getal',
  'geheel-getal': 'een geheel getal',
  datum: 'een datum',
  'ja-of-nee': 'een ja-of-neewaarde',
  lijst: 'een lijst',
  groep: 'een groep sleutels met waarden',
  niets: 'niets',
};

const UITERSTEN = {
  getal: { wat: 'Dit getal is', min: 'te klein', max: 'te groot', eenheid: '' },
  tekst: { wat: 'Deze tekst is', min: 'te kort', max: 'te lang', eenheid: ' tekens' },
  lijst: { wat: 'Deze lijst is', min: 'leeg', max: 'te lang', eenheid: ' in de lijst' },
} as const;

/** What was expected, with the words that may stand there too: "Een lijst, of ‘onbekend’." */
const ofOok = (verwacht: string, ook: readonly string[]): string =>
  ook.length === 0 ? verwacht : `${verwacht.replace(/\.$/, '')}, of ${lijst(ook)}.`;

function soortHint(verwacht: WaardeSoort, gekregen: WaardeSoort, geschreven: string | undefined): string {
  if (verwacht === 'tekst') {
    return geschreven === undefined
      ? 'Begint de tekst met een haakje of een streepje? Zet dan aanhalingstekens om de hele tekst.'
      : `Zet er aanhalingstekens om: "${geschreven}".`;
  }
  if (verwacht === 'lijst') return 'Begin elke regel van de lijst met een streepje.';
  if (verwacht === 'geheel-getal' || verwacht === 'getal') {
    return gekregen === 'tekst' ? 'Schrijf het getal zonder aanhalingstekens.' : 'Schrijf alleen cijfers.';
  }
  return verwacht === 'datum'
    ? 'Schrijf bijvoorbeeld 2022-12-20, of alleen het jaar.'
    : 'Schrijf op de volgende regels ‘sleutel: waarde’, twee spaties verder naar rechts.';
}
