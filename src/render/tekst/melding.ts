import type { MdxInhoud } from '../../../schemas/mdx.ts';
import type { Verwijsbaar } from '../../../schemas/verwijzing.ts';
import type {
  Melding,
  MeldingCode,
  MeldingGegevens,
  Uniek,
  Vorm,
  WaardeSoort,
} from '../../domain/melding.ts';
import { bedragInWoorden, getalInWoorden } from './getal.ts';
import { somOp } from './opsomming.ts';

/** What a melding says: what is wrong, what was expected, and how to mend it. Whole sentences. */
export interface MeldingTekst {
  readonly zin: string;
  readonly verwacht: string;
  readonly hint: string;
}

/** Every kind of melding. */
export const meldingCodes = (): MeldingCode[] => Object.keys(TEKSTEN) as MeldingCode[];

/** The Dutch text of a melding. */
export function meldingInWoorden(melding: Melding): MeldingTekst {
  const maak = TEKSTEN[melding.code] as (gegevens: unknown) => MeldingTekst;
  return maak(melding.gegevens);
}

const tekst = (zin: string, verwacht: string, hint: string): MeldingTekst => ({ zin, verwacht, hint });

const lijst = (woorden: readonly (string | number)[]): string =>
  woorden.length === 0
    ? '(geen)'
    : somOp(
        woorden.map((woord) => `‘${woord}’`),
        'of',
      );

const bedoelde = (woord: string | undefined, anders: string): string =>
  woord === undefined ? anders : `Bedoelde u ‘${woord}’?`;

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
  telefoon: { verwacht: 'Een telefoonnummer.', hint: 'Schrijf alleen cijfers, spaties en streepjes.' },
  anders: { verwacht: 'Een waarde in de juiste vorm.', hint: 'Kijk in CONTRIBUTING.md hoe dit veld werkt.' },
};

const VERWIJSBAAR: Readonly<Record<Verwijsbaar, { naam: string; map: string }>> = {
  actie: { naam: 'actie', map: 'plannen' },
  afwijking: { naam: 'afwijking', map: 'afwijkingen' },
  begrip: { naam: 'begrip', map: 'begrippen' },
  bron: { naam: 'bron', map: 'bronnen' },
  cijfer: { naam: 'cijfer', map: 'cijfers' },
  functie: { naam: 'functie', map: 'functies' },
  kader: { naam: 'kader', map: 'kaders' },
  middelen: { naam: 'begroting', map: 'middelen' },
  onderdeel: { naam: 'onderdeel', map: 'kaders' },
  organisatie: { naam: 'organisatie', map: 'organisaties' },
  plan: { naam: 'plan', map: 'plannen' },
  toezegging: { naam: 'toezegging', map: 'toezeggingen' },
  werkwijze: { naam: 'werkwijze', map: 'werkwijzen' },
};

const UNIEK: Readonly<Record<Uniek, string>> = {
  onderdeel: 'Het onderdeel',
  soort: 'De soort',
  doelstelling: 'De doelstelling',
  koppeling: 'De koppeling met',
  verwachting: 'De verwachting',
  eigenaar: 'De id',
  begrip: 'De schrijfwijze',
  onderwerp: 'Het onderwerp',
  lid: 'Het lid',
  reeks: 'De reeks',
  periode: 'De periode',
  post: 'De post',
};

/** The text of each kind of melding. */
const TEKSTEN: { readonly [C in MeldingCode]: (gegevens: MeldingGegevens[C]) => MeldingTekst } = {
  'bestand-symlink': () =>
    tekst(
      'Dit is een snelkoppeling (symlink) naar een ander bestand of een andere map.',
      'Een gewoon bestand.',
      'Zet het bestand zelf op deze plek.',
    ),
  'bestand-onleesbaar': () =>
    tekst(
      'Dit bestand is niet te lezen.',
      'Een gewoon bestand dat u mag openen.',
      'Kijk naar de rechten van het bestand.',
    ),
  'bestand-te-groot': ({ grens }) =>
    tekst(
      `Dit bestand is groter dan ${grens / 1024} KiB.`,
      `Een bestand van hooguit ${grens / 1024} KiB.`,
      'Splits de inhoud, of haal weg wat er niet in hoort.',
    ),
  'bestand-codering': () =>
    tekst(
      'Dit bestand is geen UTF-8-tekst.',
      'Tekst in UTF-8.',
      'Bewaar het bestand opnieuw en kies de codering UTF-8.',
    ),
  'bestand-leeg': () =>
    tekst(
      'Dit bestand is leeg.',
      'De sleutels die bij dit soort bestand horen.',
      'Vul het bestand, of verwijder het.',
    ),
  'bestand-plek': () =>
    tekst(
      'Op deze plek hoort geen bestand met deze naam.',
      'Een bestand zoals ‘kaders/<id>.yaml’ of ‘plannen/<plan>/acties/<nummer>.yaml’.',
      'Zet het bestand in de map waar het hoort. CONTRIBUTING.md noemt alle mappen.',
    ),
  'bestand-naam': ({ naam, vorm }) =>
    vorm === 'actienummer'
      ? tekst(
          `De naam ‘${naam}’ is geen actienummer met ‘.yaml’ erachter.`,
          'Een naam zoals ‘4.1.2.yaml’: twee tot vier getallen met punten, zonder nul ervoor.',
          'Geef het bestand het nummer van de actie als naam.',
        )
      : tekst(
          `De naam ‘${naam}’ kan geen id zijn.`,
          `Kleine letters en cijfers met losse streepjes ertussen, en ‘${vorm === 'slug' ? '.yaml' : '.mdx'}’ erachter als het een bestand is.`,
          'Noem het bijvoorbeeld ‘gemeente-2021-2025’.',
        ),
  'site-ontbreekt': () =>
    tekst(
      'Het bestand site.yaml ontbreekt.',
      'Een bestand site.yaml met de instellingen van de site.',
      'Kijk in CONTRIBUTING.md wat erin hoort, of kopieer site.yaml uit een andere map met inhoud.',
    ),
  'plan-ontbreekt': ({ plan }) =>
    tekst(
      `Deze actie hoort bij het plan ‘${plan}’, maar dat plan bestaat niet.`,
      `Een bestand ‘plannen/${plan}/plan.yaml’.`,
      'Maak dat bestand, of zet de actie in de map van een plan dat er is.',
    ),
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
      VORMEN[vorm].hint,
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
  'verwijzing-onbekend': ({ naar, id, bedoeld }) =>
    tekst(
      `${hoofdletter(
        somOp(
          naar.map((soort) => VERWIJSBAAR[soort].naam),
          'of',
        ),
      )} ‘${id}’ bestaat niet.`,
      naar.includes('onderdeel')
        ? 'Een kader en een onderdeel daarvan: ‘kader/onderdeel’.'
        : naar.includes('actie')
          ? 'Een plan en een actie daarvan: ‘plan/4.1.2’.'
          : naar.includes('plan')
            ? 'De naam van een map in content/plannen.'
            : `De naam van een bestand in ${somOp(
                naar.map((soort) => `content/${VERWIJSBAAR[soort].map}`),
                'of',
              )}, zonder ‘${naar.includes('werkwijze') ? '.mdx' : '.yaml'}’.`,
      bedoelde(bedoeld, 'Kijk of de naam goed geschreven is, of maak het bestand eerst.'),
    ),
  'soort-onbekend': ({ soort, bekend, bedoeld }) =>
    tekst(
      `De soort ‘${soort}’ is nergens genoemd.`,
      `Een soort die een kader noemt: ${lijst(bekend)}.`,
      bedoelde(bedoeld, 'Noem de soort bij ‘soorten’ in het kader.'),
    ),
  'soort-tegenstrijdig': ({ soort, kader }) =>
    tekst(
      `De soort ‘${soort}’ heeft in het kader ‘${kader}’ een andere naam.`,
      'Dezelfde woorden voor dezelfde soort.',
      'Gebruik dezelfde woorden, of geef deze soort een andere id.',
    ),
  dubbel: ({ wat, id }) =>
    tekst(
      `${UNIEK[wat]} ‘${id}’ komt hier voor de tweede keer voor.`,
      wat === 'eigenaar'
        ? 'Een id die niet zowel een functie als een organisatie is.'
        : 'Elke naam één keer.',
      'Wis er een, of geef hem een andere naam.',
    ),
  'doelstelling-onbekend': ({ nummer, bekend }) =>
    tekst(
      `Doelstelling ${nummer} staat niet in het plan.`,
      `Een doelstelling van het plan: ${lijst(bekend)}.`,
      'Kijk naar de nummers in plan.yaml.',
    ),
  'koppeling-ontbreekt': ({ soorten }) =>
    tekst(
      `Deze actie heeft geen koppeling met een ${somOp(soorten, 'of')}, en het plan vraagt die wel.`,
      `Een koppeling met een ${somOp(soorten, 'of')}.`,
      'Voeg de koppeling toe. Is die er echt niet? Schrijf dan ‘- { geen: soort, reden: … }’.',
    ),
  'koppeling-relatie': ({ kader, verwacht }) =>
    verwacht === 'eigen'
      ? tekst(
          `Het plan hangt onder het kader ‘${kader}’.`,
          'De regel ‘relatie: eigen’.',
          'Verander ‘vergelijkbaar’ in ‘eigen’.',
        )
      : tekst(
          `Het plan hangt niet onder het kader ‘${kader}’.`,
          'De regel ‘relatie: vergelijkbaar’.',
          'Verander ‘eigen’ in ‘vergelijkbaar’, of noem het kader in plan.yaml.',
        ),
  'koppeling-tegenstrijdig': ({ soort }) =>
    tekst(
      `Hier staat dat er geen ${soort} is, maar er is wel een koppeling met een ${soort}.`,
      'Een koppeling, of ‘geen’ met een reden; niet allebei.',
      'Wis een van de twee.',
    ),
  'opvolger-kring': ({ kader }) =>
    tekst(`Het kader ‘${kader}’ volgt zo zichzelf op.`, 'Een ouder kader.', 'Kijk welk kader eerst kwam.'),
  'concordantie-kader': ({ kader, bedoeld }) =>
    tekst(
      `De naam van dit bestand noemt het kader ‘${kader}’, maar dat bestaat niet.`,
      'Een naam zoals ‘<oud kader>--<nieuw kader>.yaml’.',
      bedoelde(bedoeld, 'Geef het bestand de namen van twee kaders die er zijn, of maak het kader eerst.'),
    ),
  'concordantie-opvolger': ({ van, naar }) =>
    tekst(
      `Het kader ‘${naar}’ volgt het kader ‘${van}’ niet op.`,
      `Een regel ‘opvolger_van: ${van}’ in het kader ‘${naar}’.`,
      'Staan de twee kaders in de goede volgorde in de naam van het bestand?',
    ),
  'concordantie-onderdeel': ({ onderdeel, kader, bekend, bedoeld }) =>
    tekst(
      `Het kader ‘${kader}’ heeft geen onderdeel ‘${onderdeel}’.`,
      `${hoofdletter(lijst(bekend))}.`,
      bedoelde(bedoeld, 'Schrijf de id van het onderdeel, zonder de naam van het kader ervoor.'),
    ),
  'concordantie-onvolledig': ({ onderdeel, kader }) =>
    tekst(
      `Over het onderdeel ‘${onderdeel}’ van het kader ‘${kader}’ staat hier niets.`,
      'Eén regel voor elk onderdeel van het oude kader.',
      'Voeg de regel toe. Gaat het onderdeel nergens in door? Schrijf dan ‘opvolging: geen’ met een reden.',
    ),
  'concordantie-naar': ({ opvolging }) =>
    opvolging === 'geen'
      ? tekst(
          'Hier staat dat er geen opvolger is, maar onder ‘naar’ staat er een.',
          'Bij ‘geen’ geen ‘naar’.',
          'Wis ‘naar’, of kies ‘direct’ of ‘gedeeltelijk’.',
        )
      : tekst(
          `De opvolging is ‘${opvolging}’, maar er staat niet in welk onderdeel.`,
          'Een lijst ‘naar’ met onderdelen van het nieuwe kader.',
          'Voeg ‘naar’ toe, of schrijf ‘opvolging: geen’.',
        ),
  'koppeling-anders': ({ nieuw, oud, opvolgers }) =>
    tekst(
      `Volgens de concordantie gaat ${lijst(oud)} niet door in ‘${nieuw}’.`,
      opvolgers.length === 0
        ? 'Geen koppeling: er is geen opvolger. Of de reden waarom het hier anders is.'
        : `Een koppeling met ${lijst([...new Set(opvolgers)])}, of de reden waarom het hier anders is.`,
      'Kies een ander onderdeel, of schrijf bij deze koppeling ‘anders_dan_concordantie: …’.',
    ),
  'koppeling-niet-anders': ({ onderdeel }) =>
    tekst(
      `Hier staat waarom de koppeling met ‘${onderdeel}’ anders is dan de concordantie, maar dat is ze niet.`,
      '‘anders_dan_concordantie’ alleen bij een koppeling die niet bij de concordantie past.',
      'Wis deze regel.',
    ),
  'looptijd-omgekeerd': ({ van, totEnMet }) =>
    tekst(
      `De looptijd eindigt (${totEnMet}) voordat hij begint (${van}).`,
      'Een einde na het begin.',
      'Wissel de twee om, of verbeter het jaar.',
    ),
  'voortgang-volgorde': ({ datum, vorige }) =>
    tekst(
      `Dit bericht (${datum}) is ouder dan het bericht erboven (${vorige}).`,
      'Berichten op volgorde: het oudste eerst.',
      'Zet het bericht hoger in de lijst, of verbeter de datum.',
    ),
  'voortgang-voor-vaststelling': ({ datum, vastgesteld }) =>
    tekst(
      `Dit bericht (${datum}) is van voor de vaststelling van de actie (${vastgesteld}).`,
      'Een datum op of na de vaststelling.',
      'Verbeter de datum van het bericht of van de vaststelling.',
    ),
  'actie-voor-plan': ({ datum, plan }) =>
    tekst(
      `De actie is eerder vastgesteld (${datum}) dan het plan (${plan}).`,
      'Een datum op of na de vaststelling van het plan.',
      'Verbeter de datum hier of in plan.yaml.',
    ),
  'deadline-voor-vaststelling': ({ deadline, vastgesteld }) =>
    tekst(
      `De deadline (${deadline}) is van voor de vaststelling (${vastgesteld}).`,
      'Een deadline na de vaststelling.',
      'Kijk of het jaar klopt.',
    ),
  'deadline-buiten-looptijd': ({ deadline, totEnMet }) =>
    tekst(
      `De deadline (${deadline}) is na het einde van het plan (${totEnMet}).`,
      'Een deadline binnen de looptijd van het plan.',
      'Kijk of het jaar klopt. Klopt het, dan kunt u dit laten staan.',
    ),
  'termijn-voor-bericht': ({ termijn, datum }) =>
    tekst(
      `De termijn (${termijn}) is al voorbij op de datum van het bericht (${datum}).`,
      'Een termijn op of na de datum van het bericht.',
      'Kijk of het jaar klopt.',
    ),
  'verwachting-onbekend': ({ id, bekend }) =>
    tekst(
      `De verwachting ‘${id}’ staat niet in een eerder bericht in dit bestand.`,
      `Een eerdere verwachting: ${lijst(bekend)}.`,
      'Kijk of de id goed geschreven is.',
    ),
  'verwachting-afgedaan': ({ id, uitkomst }) =>
    tekst(
      `De verwachting ‘${id}’ is al afgedaan (${uitkomst}).`,
      'Eén uitkomst per verwachting.',
      'Wis deze uitkomst, of geef de nieuwe verwachting een eigen id.',
    ),
  'toezegging-termijn-te-vroeg': ({ termijn, datum }) =>
    tekst(
      `De termijn (${termijn}) is al voorbij op de dag van de commissie (${datum}).`,
      'Een termijn op of na de dag van de commissie.',
      'Kijk of het jaar klopt.',
    ),
  'toezegging-antwoord-te-vroeg': ({ antwoord, datum }) =>
    tekst(
      `Dit antwoord (${antwoord}) is van voor de dag van de commissie (${datum}).`,
      'Een antwoord op of na de dag van de commissie.',
      'Verbeter de datum van het antwoord of van de commissie.',
    ),
  'toezegging-raakt-niets': () =>
    tekst(
      'Hier staat niet wat de toezegging raakt.',
      'Een plan of een kader.',
      'Voeg ‘plan:’ of ‘kader:’ toe, of wis dit deel.',
    ),
  'leden-aantal': ({ aantal, volgensBron }) =>
    tekst(
      `De lijst heeft ${aantal} leden, maar de bron noemt er ${volgensBron}.`,
      'Evenveel leden als de bron noemt. Een lijst die onvolledig is, heeft er minder.',
      'Vul de lijst aan. Kan dat niet? Zeg dan bij ‘onvolledig’ waarom, of noem de afwijking.',
    ),
  'deel-van-kring': ({ organisatie }) =>
    tekst(
      `De organisatie ‘${organisatie}’ is via ‘deel_van’ een deel van zichzelf.`,
      'Een deel van een andere, grotere organisatie.',
      'Volg de bestanden via ‘deel_van’ en verbeter er één.',
    ),
  'voortgang-in-toekomst': ({ datum, peildatum }) =>
    tekst(
      `Dit bericht (${datum}) is van na de peildatum (${peildatum}).`,
      'Een datum die geweest is.',
      'Het bericht telt pas mee als die datum voorbij is.',
    ),
  'bron-ouder-dan-bericht': ({ bron, bronDatum, datum }) =>
    tekst(
      `De bron ‘${bron}’ (${bronDatum}) is ouder dan dit bericht (${datum}).`,
      'Een bron van dezelfde tijd of later.',
      'Kijk of de datum van het bericht klopt.',
    ),
  'reeks-onbekend': ({ reeks, bekend, bedoeld }) =>
    tekst(
      `De reeks ‘${reeks}’ staat niet in dit bestand.`,
      `Een reeks uit dit bestand: ${lijst(bekend)}.`,
      bedoelde(bedoeld, 'Kijk naar de id’s bij ‘reeksen’.'),
    ),
  'cijfer-volgorde': ({ periode, vorige }) =>
    tekst(
      `Dit cijfer (${periode}) is ouder dan het cijfer erboven (${vorige}).`,
      'Cijfers op volgorde: de oudste periode eerst.',
      'Zet het cijfer hoger in de lijst, of verbeter de periode.',
    ),
  'som-klopt-niet': ({ totaal, periode, som, volgensBron }) =>
    tekst(
      `De delen van ‘${totaal}’${periode === undefined ? '' : ` in ${periode}`} zijn samen ${getalInWoorden(som)}, niet ${getalInWoorden(volgensBron)}.`,
      'Delen die samen het totaal zijn.',
      'Kijk of de cijfers goed zijn overgenomen. Klopt de bron zelf niet? Maak een afwijking en noem die bij ‘afwijking’.',
    ),
  'verschil-klopt-niet': ({ van, tot, verschil, volgensBron }) =>
    tekst(
      `Van ${getalInWoorden(van)} naar ${getalInWoorden(tot)} is ${getalInWoorden(verschil)}, niet ${getalInWoorden(volgensBron)}.`,
      'Het verschil tussen de twee cijfers.',
      'Kijk of de cijfers goed zijn overgenomen. Klopt de bron zelf niet? Maak een afwijking en noem die bij ‘afwijking’.',
    ),
  'begroting-klopt-niet': ({ kolom, som, volgensBron }) =>
    tekst(
      `De posten van ‘${kolom}’ zijn samen ${bedragInWoorden(som)}, niet ${bedragInWoorden(volgensBron)}.`,
      'Posten die samen het totaal zijn.',
      'Kijk of de bedragen goed zijn overgenomen. Klopt de bron zelf niet? Maak een afwijking en noem die bij ‘afwijking’.',
    ),
  'som-niet-na-te-rekenen': ({ wat }) =>
    tekst(
      `Deze rekensom met ‘${wat}’ is niet na te rekenen.`,
      'Ten minste één periode waarin alle cijfers bekend en precies zijn.',
      'Kijk of de perioden gelijk geschreven zijn, of haal de rekensom weg.',
    ),
  'afwijking-overbodig': ({ afwijking }) =>
    tekst(
      `Deze rekensom klopt, of is niet na te rekenen, maar noemt de afwijking ‘${afwijking}’.`,
      'Een afwijking bij een rekensom die niet klopt, en bij geen andere.',
      'Kijk of de cijfers goed zijn overgenomen, of haal de afwijking hier weg.',
    ),
  'afwijking-een-bron': ({ bron }) =>
    tekst(
      `Dit zou een verschil tussen twee bronnen zijn, maar alleen ‘${bron}’ is genoemd.`,
      'Bij ‘a’ en ‘b’ twee verschillende bronnen.',
      'Noem de andere bron bij ‘b’, of kies een andere soort: dan klopt een bron niet met zichzelf.',
    ),
  'afwijking-zelfde-plek': ({ plek }) =>
    tekst(
      `Beide beweringen staan op precies dezelfde plek: ‘${plek}’.`,
      'Twee plekken, zo precies dat een lezer het verschil kan vinden.',
      'Noem ook de alinea, de zin, de regel of de kolom.',
    ),
  'afkorting-onbekend': ({ afkorting }) =>
    tekst(
      `De afkorting ‘${afkorting}’ wordt nergens uitgelegd.`,
      'Een begrip met deze afkorting als ‘term’ of bij ‘ook’.',
      'Maak een bestand in content/begrippen, of schrijf de woorden uit.',
    ),
  'mdx-kopblok': ({ oorzaak }) =>
    oorzaak === 'begin'
      ? tekst(
          'Dit bestand begint niet met een kop.',
          'Een eerste regel met alleen ‘---’, dan de sleutels, en dan weer een regel met alleen ‘---’.',
          'Zet ‘---’ op de eerste regel, zonder iets ervoor.',
        )
      : tekst(
          'De kop van dit bestand gaat niet goed dicht.',
          'Na de sleutels een regel met alleen ‘---’.',
          'Zet die regel tussen de sleutels en de tekst.',
        ),
  'mdx-leeg': () =>
    tekst('Onder de kop staat geen tekst.', 'De tekst van de pagina.', 'Schrijf de tekst onder de kop.'),
  'mdx-code': ({ teken }) =>
    teken === '{' || teken === '}'
      ? tekst(
          `Hier staat een accolade (${teken}).`,
          'Tekst zonder accolades: die maken in MDX programmacode, en inhoud is geen code.',
          'Wis de accolade, of gebruik ronde haakjes.',
        )
      : tekst(
          `Deze regel begint met ‘${teken}’.`,
          'Tekst: een regel die zo begint, is in MDX programmacode.',
          `Wis de regel. Hoort ‘${teken}’ bij een zin? Zet dan een ander woord vooraan op de regel.`,
        ),
  'mdx-vorm': ({ oorzaak }) => mdxVorm(oorzaak),
  'mdx-opmaak': ({ opmaak }) =>
    tekst(
      `Hier staat ${MDX_OPMAAK[opmaak] ?? 'opmaak'}, en dat kan op deze pagina’s niet.`,
      'Koppen, alinea’s, lijsten, links, en vette of schuine tekst.',
      'Schrijf het als gewone tekst of als lijst.',
    ),
  'mdx-kop': ({ niveau, hoogstens }) =>
    tekst(
      `Deze kop heeft niveau ${niveau} (‘${'#'.repeat(niveau)}’).`,
      hoogstens === 2
        ? 'Een kop van niveau 2: ‘##’. De titel van de pagina is niveau 1.'
        : `Een kop van niveau 2 tot en met ${hoogstens}.`,
      'Sla geen niveau over: dan weet iemand die de pagina laat voorlezen waar hij is.',
    ),
  'mdx-link': ({ adres }) =>
    tekst(
      `Deze link leidt naar ‘${adres}’.`,
      'Een adres dat met ‘https://’ begint, of ‘tel:’ met een telefoonnummer.',
      'Wilt u naar een pagina van deze site? Gebruik <Zie>. Dan controleren wij of de pagina bestaat.',
    ),
  'mdx-onderdeel-onbekend': ({ naam, bekend, bedoeld }) =>
    tekst(
      `Het onderdeel <${naam}> bestaat niet.`,
      `Een van: ${bekend.map((ander) => `<${ander}>`).join(', ')}.`,
      bedoeld === undefined ? 'Gebruik een van deze, of schrijf gewone tekst.' : `Bedoelde u <${bedoeld}>?`,
    ),
  'mdx-eigenschap-ontbreekt': ({ naam, eigenschap }) =>
    tekst(
      `Bij <${naam}> ontbreekt ‘${eigenschap}’.`,
      `Zoiets als <${naam} ${eigenschap}="…">.`,
      `Schrijf ${eigenschap}="…" tussen de haken, na de naam.`,
    ),
  'mdx-inhoud': ({ naam, inhoud }) => {
    const { verwacht, hint } = MDX_INHOUD[inhoud](naam);
    return tekst(`Wat er in <${naam}> staat, hoort daar niet.`, verwacht, hint);
  },
  'sectie-zonder-bron': ({ kop }) =>
    tekst(
      `Onder de kop ‘${kop}’ staat niet waar dit vandaan komt.`,
      'Een <Bronvermelding> of een <Duiding> in elk deel.',
      'Zeg in welke bron het staat, en waar.',
    ),
  'moment-zonder-einde': () =>
    tekst(
      'Dit moment is een looptijd, maar het begin of het einde ontbreekt.',
      'Een ‘datum’ en een ‘tot_en_met’.',
      'Vul ze aan, of kies een andere soort.',
    ),
  'moment-in-toekomst': ({ datum, peildatum }) =>
    tekst(
      `Dit moment (${datum}) is van na de peildatum (${peildatum}), maar er staat dat het is gebeurd.`,
      'De regel ‘aangekondigd: ja’.',
      'Kijk of het jaar klopt. Komt het nog? Dan is het aangekondigd.',
    ),
  'bron-ongebruikt': () =>
    tekst(
      'Geen enkel bestand noemt deze bron.',
      'Een bron waar feiten uit komen.',
      'Verwijs ernaar, of verwijder het bestand.',
    ),
  'plan-zonder-acties': ({ plan }) =>
    tekst(
      `Het plan ‘${plan}’ heeft nog geen acties.`,
      `Bestanden in ‘plannen/${plan}/acties’.`,
      'Voeg de acties toe. CONTRIBUTING.md zegt hoe.',
    ),
  'status-onbekend': ({ nummer }) =>
    tekst(
      `Van actie ${nummer} is geen status bekend.`,
      'Een status.',
      'Vul de status aan zodra een bron hem geeft.',
    ),
  'eigenaar-onbekend': ({ nummer }) =>
    tekst(
      `Van actie ${nummer} is de eigenaar niet bekend.`,
      'Een functie of organisatie.',
      'Vul de eigenaar aan zodra een bron hem noemt. Verzin er geen.',
    ),
  'deadline-onbekend': ({ nummer }) =>
    tekst(
      `Van actie ${nummer} is de deadline niet bekend.`,
      'Een datum.',
      'Vul de deadline aan zodra een bron hem noemt. Verzin er geen.',
    ),
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

/** Markdown that pages don't have, by the parser's name for it. */
const MDX_OPMAAK: Readonly<Record<string, string>> = {
  image: 'een afbeelding',
  table: 'een tabel',
  code: 'een codeblok',
  inlineCode: 'een stuk code',
  blockquote: 'een citaatblok',
  thematicBreak: 'een scheidingslijn',
  delete: 'doorgehaalde tekst',
  taak: 'een afvinklijst',
  footnoteReference: 'een voetnoot',
  footnoteDefinition: 'een voetnoot',
  definition: 'een los linkadres',
  linkReference: 'een link met een los adres',
};

/** What belongs between the tags of a component. */
const MDX_INHOUD: Readonly<Record<MdxInhoud, (naam: string) => { verwacht: string; hint: string }>> = {
  niets: (naam) => ({ verwacht: `Niets: <${naam} … />.`, hint: 'Sluit met ‘/>’ en zet de tekst ervoor.' }),
  woorden: (naam) => ({
    verwacht: `Een paar woorden in een zin: <${naam} …>woorden</${naam}>.`,
    hint: 'Zet de woorden en de haken op één regel.',
  }),
  blokken: (naam) => ({
    verwacht: `Alinea’s en lijsten, en <${naam}> en </${naam}> elk op een eigen regel.`,
    hint: 'Zet een lege regel voor en na de tekst.',
  }),
  'genummerde-lijst': (naam) => ({
    verwacht: `Eén genummerde lijst, en <${naam}> en </${naam}> elk op een eigen regel.`,
    hint: 'Begin de regels met ‘1. ’, ‘2. ’, en zet een lege regel voor en na de lijst.',
  }),
};

function mdxVorm(oorzaak: MeldingGegevens['mdx-vorm']['oorzaak']): MeldingTekst {
  const [zin, verwacht, hint] = MDX_OORZAKEN[oorzaak];
  return tekst(zin, verwacht, hint);
}

function yamlVorm(oorzaak: string): MeldingTekst {
  const [zin, verwacht, hint] = YAML_OORZAKEN[oorzaak] ?? YAML_ANDERS;
  return tekst(zin, verwacht, hint);
}

type DrieZinnen = readonly [zin: string, verwacht: string, hint: string];

const YAML_ANDERS: DrieZinnen = [
  'Deze regel is geen geldige YAML.',
  'Regels zoals ‘sleutel: waarde’ of ‘- onderdeel van een lijst’.',
  'Kijk naar haakjes, aanhalingstekens en inspringing, ook op de regel erboven.',
];

/** What the errors of the MDX parser come down to for a writer. */
const MDX_OORZAKEN: Readonly<Record<MeldingGegevens['mdx-vorm']['oorzaak'], DrieZinnen>> = {
  open: [
    'Wat hier begint, gaat niet meer dicht.',
    'Een sluitend deel met dezelfde naam, zoals </LetOp>.',
    'Sluit het onderdeel, of schrijf <Naam … /> als er niets in staat.',
  ],
  sluit: [
    'Hier gaat iets dicht dat niet open was.',
    'Eerst <Naam>, dan </Naam>.',
    'Kijk of de naam erboven hetzelfde geschreven is.',
  ],
  teken: [
    'Na dit ‘<’ staat geen onderdeel.',
    'Een onderdeel zoals <Bronvermelding bron="…" plek="…" />, met rechte aanhalingstekens.',
    'Bedoelt u ‘kleiner dan’? Schrijf dat in woorden. Commentaar is hier niet mogelijk.',
  ],
  anders: [
    'Deze tekst is niet te lezen.',
    'Markdown met onderdelen zoals <Stappen>.',
    'Kijk naar de haken en aanhalingstekens hier en op de regels erboven.',
  ],
};

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

const hoofdletter = (woorden: string): string => woorden.charAt(0).toUpperCase() + woorden.slice(1);
