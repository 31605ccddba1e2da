import { aantal, somOp } from '../opsomming.ts';
import { bedoelde, lijst, tekst, type Teksten } from './zinnen.ts';

/** Proposals to a college, and their forms. */
export const VOORSTEL_TEKSTEN = {
  'vorm-niveau': () =>
    tekst(
      'Het eerste deel van de vorm heeft niveau 2.',
      'Niveau 1: boven het eerste deel staat geen andere kop.',
      'Zet ‘niveau: 1’ bij dit deel.',
    ),
  'vorm-deel': ({ deel, aantal: gevonden }) =>
    tekst(
      `De vorm heeft ${gevonden === 0 ? 'geen plek' : `${gevonden} plekken`} voor de ${deel}.`,
      deel === 'kanttekeningen' ? 'Eén plek, of geen.' : 'Precies één plek.',
      deel === 'besluiten'
        ? 'Zet ‘gegevens: [Besluiten]’ bij het deel met de te nemen besluiten, en nergens anders.'
        : `Zet ‘bevat: ${deel}’ bij het deel waar ze staan, en nergens anders.`,
    ),
  'voorstel-kop-onbekend': ({ kop, bekend, bedoeld }) =>
    tekst(
      `De kop ‘${kop}’ hoort niet bij de vorm van dit voorstel.`,
      `Een kop uit de vorm: ${lijst(bekend)}.`,
      bedoelde(bedoeld, 'Gebruik een kop uit de vorm, of maak er een tussenkop van met ‘###’.'),
    ),
  'voorstel-kop-niveau': ({ kop, niveau, verwacht }) =>
    tekst(
      `De kop ‘${kop}’ heeft niveau ${niveau}.`,
      `Niveau ${verwacht}, zoals in de vorm.`,
      `Begin de regel met ‘${'#'.repeat(verwacht)} ’.`,
    ),
  'voorstel-volgorde': ({ kop, vorige }) =>
    tekst(
      `Het deel ‘${kop}’ staat na ‘${vorige}’.`,
      'De delen in de volgorde van de vorm, elk één keer.',
      `Zet dit deel voor ‘${vorige}’, of voeg het samen met het eerdere deel.`,
    ),
  'voorstel-deel-ontbreekt': ({ kop }) =>
    tekst(
      `Het deel ‘${kop}’ ontbreekt.`,
      'Alle delen van de vorm.',
      `Voeg de kop ‘${kop}’ toe, met eronder wat er te zeggen is. Is er niets? Zeg dat dan in één zin.`,
    ),
  'voorstel-deel-leeg': ({ kop }) =>
    tekst(
      `Onder de kop ‘${kop}’ staat niets.`,
      'Tekst of gegevens, of een kop van een lager niveau.',
      'Schrijf wat er te zeggen is. Is er niets? Zeg dat dan in één zin.',
    ),
  'voorstel-zonder-besluiten': ({ kop }) =>
    tekst(
      `Onder de kop ‘${kop}’ staan de besluiten niet.`,
      'Een regel met <Besluiten />: die toont de besluiten die in de kop van het bestand staan.',
      'Voeg een regel met alleen <Besluiten /> toe.',
    ),
  'voorstel-gegevens-ontbreken': ({ kop, onderdeel }) =>
    tekst(
      `Onder de kop ‘${kop}’ staat <${onderdeel}> niet, en de vorm vraagt dat daar wel.`,
      'De gegevens die de vorm in dit deel heeft.',
      `Voeg een regel met <${onderdeel}${onderdeel === 'Middelen' ? ' middelen="…"' : ''} /> toe.`,
    ),
  'voorstel-veld-onbekend': ({ veld, bekend, bedoeld }) =>
    tekst(
      `Het veld ‘${veld}’ staat niet in de vorm van dit voorstel.`,
      `Een veld uit de vorm: ${lijst(bekend)}.`,
      bedoelde(bedoeld, 'Wis het veld, of zet het bij ‘kopvelden’ in de vorm.'),
    ),
  'voorstel-plek': ({ naam, waar }) =>
    tekst(
      `Het onderdeel <${naam}> staat ${waar === 'zin' ? 'midden in een zin' : 'in een ander punt'}.`,
      waar === 'zin'
        ? 'Een eigen regel, met een lege regel ervoor en erna.'
        : 'Elk argument en elke kanttekening apart.',
      waar === 'zin' ? 'Zet het op een eigen regel.' : 'Sluit eerst het punt dat ervoor begint.',
    ),
  'voorstel-punt-plek': ({ naam, kop }) =>
    tekst(
      `Het onderdeel <${naam}> staat niet op de plek die de vorm ervoor heeft.`,
      kop === undefined ? `Een vorm met een plek voor <${naam}>.` : `Een plek onder de kop ‘${kop}’.`,
      kop === undefined
        ? naam === 'Argument'
          ? 'Zet ‘bevat: argumenten’ bij een deel van de vorm.'
          : 'Deze vorm heeft geen kanttekeningen. Zet de tekst bij het argument.'
        : 'Zet het punt onder die kop.',
    ),
  'voorstel-besluit-onbekend': ({ nummer, besluit, aantal: hoeveel }) =>
    tekst(
      `Punt ${nummer} hoort bij besluit ${besluit}, maar dat is er niet.`,
      `Een nummer dat begint met een besluit. Dit voorstel heeft ${aantal(hoeveel, 'besluit', 'besluiten')}.`,
      'Verbeter het nummer, of voeg het besluit toe.',
    ),
  'voorstel-nummering': ({ nummer, verwacht }) =>
    tekst(
      `Punt ${nummer} volgt niet op het punt ervoor.`,
      `${somOp(verwacht, 'of')}.`,
      'Nummer de punten door per besluit: 1.1, 1.2, 2.1.',
    ),
  'voorstel-zonder-argument': ({ besluit }) =>
    tekst(
      `Besluit ${besluit} heeft geen argument.`,
      `Minstens één argument: ${besluit}.1.`,
      `Schrijf <Argument nummer="${besluit}.1" titel="…">, en zeg waarom dit besluit goed is.`,
    ),
  'voorstel-zonder-origineel': () =>
    tekst(
      'Deze reconstructie zegt niet waarvan.',
      '‘origineel’ met de id van de bron.',
      'Voeg ‘origineel’ toe: de naam van het bestand van het echte voorstel in bronnen.',
    ),
  'voorstel-besluit-zonder-bron': ({ besluit }) =>
    tekst(
      `Bij besluit ${besluit} staat niet waar het in het origineel staat.`,
      'Bij elk besluit van een reconstructie een ‘vindplaats’.',
      'Voeg ‘vindplaats’ toe, met de bron en de plek.',
    ),
  'voorstel-niet-officieel': () =>
    tekst(
      'Dit voorstel is ingediend, maar de site is niet van de gemeente.',
      'Een reconstructie, een voorbeeld of een concept. Of ‘officieel: ja’ in site.yaml.',
      'Kies een andere status.',
    ),
  'voorstel-niet-echt': ({ veld, status }) =>
    tekst(
      `Een ${status} heeft geen ${veld}.`,
      veld === 'origineel'
        ? 'Dit veld alleen bij een reconstructie.'
        : 'Dit veld alleen bij een concept of een ingediend voorstel.',
      'Wis de regel: een stuk dat niet echt is, mag er niet echt uitzien.',
    ),
  'voorstel-peildatum': ({ datum, laatste }) =>
    tekst(
      `De peildatum ‘${datum}’ is geen dag.`,
      'Een dag, zoals 2022-12-31.',
      `Schrijf bijvoorbeeld ${laatste}.`,
    ),
  'voorstel-vorige-peildatum': ({ vorige, peildatum }) =>
    tekst(
      `De vorige peildatum (${vorige}) ligt niet voor de peildatum (${peildatum}).`,
      'Een dag voor de peildatum.',
      'Verbeter een van de twee.',
    ),
  'voorstel-zonder-vorige': () =>
    tekst(
      'Dit deel vergelijkt met een vorig voorstel, maar er is geen vorige peildatum.',
      '‘vorige_peildatum’ in de kop van het bestand.',
      'Voeg ‘vorige_peildatum’ toe, of wis <SindsVorigVoorstel />.',
    ),
  'voorstel-feit-na-peildatum': ({ datum, peildatum }) =>
    tekst(
      `Dit feit is van ${datum}. Dat is na de peildatum (${peildatum}).`,
      'Alleen wat op de peildatum al bekend was.',
      'Kies een latere peildatum, of laat dit feit weg.',
    ),
  'cijfer-onbekend': ({ reeks, bekend }) =>
    tekst(
      `De reeks ‘${reeks}’ heeft hier geen cijfer voor.`,
      `Een periode uit de reeks, niet later dan de peildatum: ${lijst(bekend)}.`,
      'Noem een van deze periodes.',
    ),
  'voorstel-los-getal': ({ gevonden }) =>
    tekst(
      `‘${gevonden}’ lijkt een cijfer dat in de gegevens staat.`,
      'Een cijfer met <Cijfer>, of een bedrag met <Middelen>: dan klopt het altijd, en staat de bron erbij.',
      'Zoek het cijfer in cijfers of middelen, en voeg het zo in. Staat het daar niet? Dan mag dit blijven.',
    ),
  'voorstel-todo': ({ todo, getypt }) =>
    tekst(
      todo === '' ? 'Hier moet nog iets worden ingevuld.' : `Nog te doen: ${tussenHaken(todo)}.`,
      getypt ? 'Tekst van de schrijver, zonder TODO.' : 'Een voorstel waarin niets ontbreekt.',
      getypt ? 'Schrijf de tekst, en wis de regel met TODO.' : 'Vul aan wat ontbreekt.',
    ),
  'voorstel-todo-openbaar': ({ todo }) =>
    tekst(
      `In een voorstel dat naar buiten gaat, staat nog TODO${todo === '' ? '' : `: ${tussenHaken(todo)}`}.`,
      'Een voorstel dat af is.',
      'Schrijf de tekst, of zet de status terug op concept.',
    ),
  'voorstel-status-zonder-bron': ({ nummer }) =>
    tekst(
      `Deze tabel toont de status van actie ${nummer}, en daar hoort geen bron bij.`,
      'Bij elke status een vindplaats.',
      `Voeg ‘vindplaats’ toe aan het laatste bericht met een status, in het bestand van actie ${nummer}.`,
    ),
} satisfies Teksten;

/** A note of a writer, on one line. */
const tussenHaken = (todo: string): string => `‘${todo.replaceAll(/\s+/g, ' ')}’`;
