import type { MeldingGegevens, Vorm, WaardeSoort } from '../../../domain/kern/melding.ts';
import { bedoelde, hoofdletter, lijst, tekst, type MeldingTekst, type Teksten } from './zinnen.ts';

/** Fields that are missing, unknown, or hold the wrong thing. */
export const VELDEN_TEKSTEN = {
  'sleutel-onbekend': ({ sleutel, toegestaan, bedoeld }) =>
    tekst(
      `De sleutel ‘${sleutel}’ hoort hier niet.`,
      toegestaan.length === 0 ? 'Geen sleutels.' : `Een van: ${toegestaan.join(', ')}.`,
      bedoelde(bedoeld, 'Wis de sleutel, of kijk of de regel op het goede niveau inspringt.'),
    ),
  'sleutel-ontbreekt': ({ sleutel, in: groep }) =>
    tekst(
      groep === undefined
        ? `De sleutel ‘${sleutel}’ ontbreekt.`
        : `De sleutel ‘${sleutel}’ ontbreekt bij ‘${groep}’.`,
      `Een regel ‘${sleutel}: …’.`,
      'Voeg de regel toe. Zegt de bron er niets over? Waar het mag, schrijft u ‘onbekend’.',
    ),
  'waarde-leeg': ({ sleutel, onbekendMag }) =>
    tekst(
      `Bij ‘${sleutel}’ staat geen waarde.`,
      'Een waarde.',
      onbekendMag
        ? 'Zeggen de bronnen er niets over? Schrijf dan ‘onbekend’, of ‘{ onbekend: reden }’.'
        : 'Vul de waarde in, of wis de regel als de sleutel niet nodig is.',
    ),
  'waarde-soort': waardeSoort,
  'waarde-keuze': ({ gekregen, keuzes, bedoeld }) =>
    tekst(
      `‘${gekregen}’ kan hier niet.`,
      `${hoofdletter(lijst(keuzes))}.`,
      bedoelde(bedoeld, 'Kies een van deze woorden.'),
    ),
  'waarde-vorm': ({ vorm, gekregen, ook }) =>
    tekst(
      `‘${gekregen}’ heeft niet de vorm die hier hoort.`,
      ofOok(VORMEN[vorm].verwacht, ook),
      vorm === 'kleur' && /^#?[\da-f]{6}$/i.test(gekregen)
        ? `Schrijf ‘${gekregen.replace('#', '').toUpperCase()}’.`
        : VORMEN[vorm].hint,
    ),
  'waarde-bereik': ({ wat, min, max }) =>
    wat === 'lijst'
      ? tekst(
          min === undefined ? 'Deze lijst is te lang.' : 'Deze lijst is leeg.',
          min === undefined ? `Hooguit ${max} in de lijst.` : `Ten minste ${min} in de lijst.`,
          'Vul de lijst aan, of wis de sleutel als hij niet nodig is.',
        )
      : tekst(
          `${wat === 'getal' ? 'Dit getal' : 'Deze tekst'} is te ${min === undefined ? UITERSTEN[wat].max : UITERSTEN[wat].min}.`,
          `${min === undefined ? `Hooguit ${max}` : `Ten minste ${min}`}${wat === 'tekst' ? ' tekens' : ''}.`,
          'Kijk of er een cijfer of teken te veel of te weinig staat.',
        ),
  'datum-ongeldig': ({ gekregen, ook }) =>
    tekst(
      `‘${gekregen}’ is geen geldige datum.`,
      ofOok('Een jaar (2022), kwartaal (2022-Q4), maand (2022-12) of dag (2022-12-20).', ook),
      'Kijk of de dag bestaat, en schrijf eerst het jaar. Weet u de datum niet precies? Schrijf wat de bron zegt.',
    ),
  'borging-ontbreekt': () =>
    tekst(
      'De status is uitgevoerd-en-geborgd, maar er staat niet hoe het resultaat vastligt.',
      'Een regel ‘borging: …’ bij dezelfde status.',
      'Schrijf hoe het geborgd is. Is dat niet bekend? Neem dan ‘in-gang-gezet’ met ‘uitgevoerd: ja’.',
    ),
  'borging-past-niet': () =>
    tekst(
      'Hier staat hoe het resultaat vastligt, maar de status is niet uitgevoerd-en-geborgd.',
      'Een ‘borging’ bij uitgevoerd-en-geborgd, en bij geen andere status.',
      'Is de actie gedaan en geborgd? Verander dan de status. Anders: wis ‘borging’, of zet de zin in ‘tekst’.',
    ),
  'reden-ontbreekt': () =>
    tekst(
      'De status is vervallen, maar er staat niet waarom.',
      'Een regel ‘reden: …’ bij dezelfde status.',
      'Schrijf waarom de actie niet doorgaat.',
    ),
  'uitgevoerd-past-niet': () =>
    tekst(
      '‘uitgevoerd: ja’ past niet bij de status die hier geldt.',
      'De status ‘in-gang-gezet’.',
      'Is de borging bekend? Neem dan ‘uitgevoerd-en-geborgd’ met ‘borging’. Anders: wis ‘uitgevoerd’.',
    ),
  'termijn-bij-verschoven': () =>
    tekst(
      'De uitkomst en de termijn passen niet bij elkaar.',
      'Een nieuwe ‘termijn’ bij ‘verschoven’, en bij geen andere uitkomst.',
      'Voeg de nieuwe termijn toe, of wis hem.',
    ),
} satisfies Teksten;

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

const VORMEN: Readonly<Record<Vorm, { verwacht: string; hint: string }>> = {
  slug: {
    verwacht: 'Kleine letters en cijfers, met losse streepjes ertussen.',
    hint: 'Schrijf bijvoorbeeld ‘een-naam-4’: geen hoofdletters, spaties of accenten.',
  },
  actienummer: {
    verwacht: 'Twee tot vier getallen met punten, zonder nul ervoor.',
    hint: 'Schrijf bijvoorbeeld ‘4.1.2’, tussen aanhalingstekens.',
  },
  sha256: {
    verwacht: '64 tekens: cijfers en de letters a tot en met f.',
    hint: 'Bereken de waarde met het commando ‘sha256sum’ en het tekstbestand.',
  },
  url: { verwacht: 'Een volledig webadres.', hint: 'Begin met ‘https://’.' },
  verwijzing: {
    verwacht: 'Een id: de naam van een bestand, zonder ‘.yaml’.',
    hint: 'Gebruik kleine letters, cijfers en streepjes, zoals in de naam van het bestand.',
  },
  onderdeel: {
    verwacht: 'Een kader en een onderdeel daarvan: ‘kader/onderdeel’.',
    hint: 'Schrijf de naam van het bestand van het kader, een schuine streep en de id van het onderdeel.',
  },
  actie: {
    verwacht: 'Een plan en een actienummer, met een schuine streep ertussen.',
    hint: 'Schrijf bijvoorbeeld ‘een-plan/4.1.2’.',
  },
  contact: {
    verwacht: 'Een e-mailadres, of een adres dat met ‘https://’ begint.',
    hint: 'Is er nog geen adres? Schrijf dan onbekend.',
  },
  telefoon: { verwacht: 'Een telefoonnummer.', hint: 'Schrijf alleen cijfers, spaties en streepjes.' },
  kleur: {
    verwacht: 'Zes cijfers of hoofdletters A tot en met F, tussen aanhalingstekens.',
    hint: 'Schrijf bijvoorbeeld ‘1F3864’.',
  },
  kop: {
    verwacht: 'Een kop zonder accolades.',
    hint: 'Wis de accolades, of gebruik ronde haakjes: de kop komt in een voorstel, en daar kunnen ze niet.',
  },
  puntnummer: {
    verwacht: 'Het nummer van het besluit, een punt, en een eigen nummer.',
    hint: 'Schrijf bijvoorbeeld ‘1.2’: het tweede punt bij besluit 1.',
  },
  anders: { verwacht: 'Een waarde in de juiste vorm.', hint: 'Kijk in CONTRIBUTING.md hoe dit veld werkt.' },
};

const UITERSTEN = {
  getal: { min: 'klein', max: 'groot' },
  tekst: { min: 'kort', max: 'lang' },
} as const;

/** What was expected, with the words that may stand there too: "Een lijst, of ‘onbekend’." */
const ofOok = (verwacht: string, ook: readonly string[]): string =>
  ook.length === 0 ? verwacht : `${verwacht.replace(/\.$/, '')}, of ${lijst(ook)}.`;

function waardeSoort({ verwacht, gekregen, geschreven, ook }: MeldingGegevens['waarde-soort']): MeldingTekst {
  const watEr = geschreven === undefined ? SOORTEN[gekregen] : `${SOORTEN[gekregen]} (${geschreven})`;
  return tekst(
    `Hier staat ${watEr}.`,
    ofOok(`${hoofdletter(SOORTEN[verwacht])}.`, ook),
    soortHint(verwacht, gekregen, geschreven),
  );
}

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
