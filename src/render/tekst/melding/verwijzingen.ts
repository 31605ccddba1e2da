import type { Verwijsbaar } from '../../../../schemas/verwijzing.ts';
import type { Uniek } from '../../../domain/kern/melding.ts';
import { bedoelde, hoofdletter, lijst, tekst, type Teksten } from './zinnen.ts';
import { somOp } from '../opsomming.ts';

/** What refers to something, is linked with something, or is still to be found out. */
export const VERWIJZINGEN_TEKSTEN = {
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
  'deel-van-kring': ({ organisatie }) =>
    tekst(
      `De organisatie ‘${organisatie}’ is via ‘deel_van’ een deel van zichzelf.`,
      'Een deel van een andere, grotere organisatie.',
      'Volg de bestanden via ‘deel_van’ en verbeter er één.',
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
} satisfies Teksten;

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
  pagina: { naam: 'pagina', map: 'paginas' },
  plan: { naam: 'plan', map: 'plannen' },
  toezegging: { naam: 'toezegging', map: 'toezeggingen' },
  vorm: { naam: 'vorm', map: 'vormen' },
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
  sectie: 'Het deel',
  veld: 'Het veld',
  token: 'De naam',
};
